// What a device remembers of photographs that arrive in pieces, for `keep.js` and `letters.js`: only the address of what has
// not come wholly yet. Where a browser keeps nothing, because it is private, full or told not to, this page remembers it as
// long as it is open, and nothing else changes.
'use strict';
(function () {
  const here = {};

  function onDevice(act) {
    try {
      return act(window.localStorage);
    } catch (error) {
      return null;
    }
  }

  const remembered = {
    findAllUploads: function () { return Promise.resolve([]); },
    findUploadsByFingerprint: function (print) {
      const address = here[print] || onDevice(function (storage) { return storage.getItem(print); });
      return Promise.resolve(address ? [{ uploadUrl: address, urlStorageKey: print, metadata: {} }] : []);
    },
    removeUpload: function (print) {
      delete here[print];
      onDevice(function (storage) { storage.removeItem(print); });
      return Promise.resolve();
    },
    addUpload: function (print, upload) {
      here[print] = upload.uploadUrl;
      onDevice(function (storage) { storage.setItem(print, upload.uploadUrl); });
      return Promise.resolve(print);
    },
  };

  // Tells a file again without saying its name, or what else is told: whoever else uses this device must not read that.
  function printOf(begins, file, told) {
    const text = [file.name, file.size, file.lastModified].concat(told).join('|');
    let print = 5381;
    for (let at = 0; at < text.length; at += 1) print = (print * 33 + text.charCodeAt(at)) % 9007199254740;
    return begins + print.toString(36);
  }

  window.pieces = { remembered: remembered, printOf: printOf };
})();
