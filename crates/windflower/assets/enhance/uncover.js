// Makes uncovering a picture calmer: it opens in its place, and the page does not load anew or move.
// Without it the page works as it is: the cover is a link to the same page with that one picture shown.
'use strict';
(function () {
  if (!window.fetch || !window.DOMParser || !Element.prototype.closest) return;
  let gone = false;
  window.addEventListener('pagehide', function () { gone = true; });
  window.addEventListener('pageshow', function () { gone = false; });

  function withoutHash(address) {
    return address.split('#')[0];
  }

  async function fetchPlate(veil) {
    const answer = await fetch(withoutHash(veil.href), { credentials: 'same-origin', headers: { Accept: 'text/html' } });
    if (!answer.ok) throw new Error('no page');
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const plate = page.getElementById(veil.id);
    if (!plate || !plate.matches('figure.plate')) throw new Error('no picture');
    return document.importNode(plate, true);
  }

  function put(there, instead) {
    there.parentNode.replaceChild(instead, there);
    instead.focus({ preventScroll: true });
  }

  async function uncover(veil) {
    if (veil.getAttribute('aria-busy') === 'true') return;
    veil.setAttribute('aria-busy', 'true');
    try {
      const plate = await fetchPlate(veil);
      if (gone || !veil.isConnected) return;
      const undo = plate.querySelector('.undo a');
      if (undo) {
        undo.addEventListener('click', function (event) {
          if (!isPlain(event)) return;
          event.preventDefault();
          put(plate, veil);
        });
      }
      put(veil, plate);
    } catch (error) {
      // Whoever is already leaving is not called back.
      if (!gone && !document.documentElement.hidden) location.href = veil.href;
    } finally {
      veil.removeAttribute('aria-busy');
    }
  }

  function isPlain(event) {
    return !event.defaultPrevented && event.button === 0 &&
      !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  }

  document.addEventListener('click', function (event) {
    const veil = event.target.closest('a.veil[id]');
    if (!veil || !isPlain(event)) return;
    event.preventDefault();
    uncover(veil);
  });
})();
