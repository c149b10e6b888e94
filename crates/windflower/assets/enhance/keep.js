// Makes bringing photographs easier: they arrive one after the other, each with its own outcome and its own second try.
// Without it the page works as it is: the form sends all of them at once and the next page says what came of each.
'use strict';
(function () {
  const input = document.querySelector('.drop input[type=file][name=photographs]');
  const template = document.getElementById('keep-words');
  const form = input && input.form;
  const token = form && form.querySelector('input[name=token]');
  if (!token || !template || !window.FormData || !window.Promise) return;

  const QUIET = 2000;
  const SOON = 3000;
  const LATER = 20000;
  const MOST_HOLES = 100;
  // Small enough that a lost one costs little, large enough that each is worth its way.
  const PIECE = 524288;
  const words = template.dataset;
  const mostBytes = Number(words.mostBytes);
  const inRoom = form.id === 'write';
  const drop = input.closest('.drop');
  // In the album each holds its place from the beginning, and becomes the picture.
  const inAlbum = !inRoom && form === drop;
  const list = make('ul', inAlbum ? 'album' : 'list');
  const total = make('div', 'field');
  const overall = bar('arrival-all');
  const status = make('p', 'hint');
  const arrivals = [];
  let current = null;
  let counted = 0;
  let typedAt = 0;
  let finished = false;

  function make(name, className, text) {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  function bar(labelledBy) {
    const progress = make('progress');
    progress.max = 100;
    progress.value = 0;
    progress.setAttribute('aria-labelledby', labelledBy);
    return progress;
  }

  function check() {
    const space = 'http://www.w3.org/2000/svg';
    const svg = document.createElementNS(space, 'svg');
    const path = document.createElementNS(space, 'path');
    const facts = { width: 20, height: 20, viewBox: '0 0 24 24', 'aria-hidden': 'true' };
    Object.keys(facts).forEach(function (fact) { svg.setAttribute(fact, facts[fact]); });
    path.setAttribute('d', 'M5 12.5l4.5 4.5L19 7.5');
    svg.appendChild(path);
    return svg;
  }

  // One photograph's line: its name, and below it how far it is or what came of it.
  function show(arrival, state, sentence) {
    const box = arrival.box;
    while (box.childNodes.length > 1) box.removeChild(box.lastChild);
    arrival.state = state;
    const troubled = state === 'refused' || state === 'broke';
    arrival.li.className = (inAlbum ? 'arrives' : 'up') + (troubled ? ' err' : '');
    box.className = inAlbum && !troubled ? 'blank hint' : '';
    const line = make('p', troubled ? 'msg' : 'state');
    if (state === 'kept') line.appendChild(check());
    line.appendChild(make('span', '', sentence));
    box.appendChild(line);
    if (state === 'waits' || state === 'arrives') box.appendChild(arrival.progress);
    if (state === 'broke') box.appendChild(choices(arrival, true));
    if (state === 'refused' && inRoom) box.appendChild(choices(arrival, false));
    // A crowd of them is said once, at the end.
    if (troubled || (state === 'kept' && !inAlbum)) say(arrival.file.name, sentence);
    arrival.isShownElsewhere = tell(arrival, state) || arrival.isShownElsewhere;
    sum();
  }

  // The sheet of the writing room shows each where it will stand, and puts it there itself.
  function tell(arrival, state) {
    const facts = { id: arrival.id, file: arrival.file, li: arrival.li, state: state, keepsake: arrival.keepsake };
    return !form.dispatchEvent(new CustomEvent('arriving', { detail: facts, cancelable: true }));
  }

  // What is kept stands where it arrived, as it stands when the page is opened anew.
  function become(arrival, keepsake, sentence, closed) {
    const way = make('a');
    const isWhole = sentence === words.kept;
    way.href = '/box/keepsakes/' + keepsake;
    if (closed || words.closes !== undefined) {
      const kind = make('span', 'kind');
      kind.appendChild(document.importNode(template.content, true));
      kind.appendChild(make('span', '', words.closed));
      way.className = 'veil';
      way.href += '?open=1';
      way.appendChild(kind);
    } else if (isWhole) {
      const picture = make('img');
      picture.src = way.href + '/320.jpg';
      picture.alt = words.undescribed;
      way.appendChild(picture);
    } else {
      way.appendChild(make('span', 'later', sentence));
    }
    arrival.li.className = '';
    arrival.li.textContent = '';
    arrival.li.appendChild(way);
  }

  function say(name, sentence) {
    status.textContent = '';
    if (name) status.appendChild(make('bdi', '', name));
    status.appendChild(document.createTextNode((name ? ' ' : '') + sentence));
  }

  function choices(arrival, again) {
    const acts = make('div', 'acts');
    if (again) {
      acts.appendChild(button('btn plain small', words.again, arrival, function () {
        show(arrival, 'waits', words.arriving);
        arrival.li.focus();
        next();
      }));
    }
    acts.appendChild(button('btn text', words.leaveOut, arrival, function () {
      arrivals.splice(arrivals.indexOf(arrival), 1);
      arrival.li.remove();
      if (!tell(arrival, 'left')) input.focus();
      sum();
      next();
    }));
    return acts;
  }

  function button(className, text, arrival, press) {
    const made = make('button', className, text);
    made.type = 'button';
    made.setAttribute('aria-describedby', arrival.name.id);
    made.addEventListener('click', press);
    return made;
  }

  function sum() {
    let all = 0;
    let there = 0;
    arrivals.forEach(function (arrival) {
      const over = arrival.state !== 'waits' && arrival.state !== 'arrives';
      all += arrival.file.size + 1;
      there += (arrival.file.size + 1) * (over ? 1 : arrival.progress.value / 100);
    });
    overall.value = all ? there / all * 100 : 0;
  }

  function take(files) {
    if (!files.length) return;
    if (!overall.parentNode) {
      const label = make('p', 'hint', words.all);
      label.id = 'arrival-all';
      total.insertBefore(label, status);
      total.insertBefore(overall, status);
      if (!list.parentNode) total.parentNode.insertBefore(list, total.nextSibling);
      const none = document.querySelector('main .none');
      if (none) none.parentNode.removeChild(none);
    }
    finished = false;
    files.forEach(function (file) {
      const arrival = { file: file, li: make('li', 'up'), box: make('div'), name: make('b', inAlbum ? 'name hint' : '', file.name) };
      counted += 1;
      arrival.id = counted;
      arrival.name.id = 'arrival-' + counted;
      arrival.name.dir = 'auto';
      arrival.progress = bar(arrival.name.id);
      arrival.li.tabIndex = -1;
      arrival.box.appendChild(arrival.name);
      arrival.li.appendChild(arrival.box);
      // The newest stands first in the album.
      if (inAlbum) list.insertBefore(arrival.li, list.firstChild);
      else list.appendChild(arrival.li);
      arrivals.push(arrival);
      if (file.size > mostBytes) show(arrival, 'refused', words.large);
      else show(arrival, 'waits', words.arriving);
    });
    next();
  }

  function next() {
    if (current) return;
    current = arrivals.find(function (arrival) { return arrival.state === 'waits'; }) || null;
    if (current) {
      window.addEventListener('beforeunload', warn);
      send(current);
    } else {
      window.removeEventListener('beforeunload', warn);
      finish();
    }
  }

  // A browser that says so may be wrong, so it is only asked once something has failed.
  function isCutOff() {
    return navigator.onLine === false;
  }

  // In a hole of the wireless nothing is given up: it goes on by itself, soon or as soon as the line is back.
  function pause() {
    let waits = true;
    function goOn() {
      if (!waits) return;
      waits = false;
      window.removeEventListener('online', goOn);
      next();
    }
    window.addEventListener('online', goOn);
    setTimeout(goOn, SOON);
  }

  function warn(event) {
    if (document.documentElement.hidden) return;
    event.preventDefault();
    event.returnValue = '';
  }

  // In pieces, where the browser can: what broke off goes on where it was, also after the page was closed and the same
  // photograph is chosen again.
  function send(arrival) {
    if (window.tus && tus.isSupported && window.pieces && arrival.file.size) sendInPieces(arrival);
    else sendWhole(arrival);
  }

  function sendInPieces(arrival) {
    arrival.progress.value = 0;
    show(arrival, 'arrives', words.arriving);
    hashOf(arrival.file).then(function (sha256) {
      const upload = new tus.Upload(arrival.file, {
        endpoint: '/box/uploads',
        chunkSize: PIECE,
        retryDelays: [0, 1000, 3000, 5000, 10000, 20000, 30000],
        overridePatchMethod: true,
        metadata: { filename: arrival.file.name, sha256: sha256, token: token.value },
        fingerprint: function (file) { return Promise.resolve(pieces.printOf('arriving-', file, [token.value])); },
        urlStorage: pieces.remembered,
        removeFingerprintOnSuccess: true,
        onProgress: function (sent, all) {
          arrival.progress.value = sent / all * 100;
          if (sent === all) show(arrival, 'arrives', words.checking);
          sum();
        },
        onSuccess: function () { ask(arrival, upload.url, 0); },
        onError: function (error) {
          const answer = error.originalResponse && error.originalResponse.getUnderlyingObject();
          settleWith(arrival, answer || { status: 0 }, null);
        },
      });
      return upload.findPreviousUploads().then(function (earlier) {
        if (earlier.length) upload.resumeFromPreviousUpload(earlier[0]);
        upload.start();
      });
    }).catch(function () {
      // Whatever the browser cannot do, the form can.
      sendWhole(arrival);
    });
  }

  // All of it is there; what came of it is asked until it is known.
  function ask(arrival, address, times) {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.onloadend = function () {
      let stands = null;
      try {
        if (request.status === 200) stands = JSON.parse(request.responseText);
      } catch (error) {
        stands = null;
      }
      const waits = !stands || stands.state === 'looked-at' || stands.state === 'arriving';
      if (waits && times < 60) setTimeout(function () { ask(arrival, address, times + 1); }, 2000);
      else if (waits) settleWith(arrival, request, null);
      else settleWith(arrival, request, { kept: stands.state === 'kept', sentence: stands.sentence, keepsake: stands.keepsake, closed: stands.closed });
    };
    request.send();
  }

  function settleWith(arrival, request, result) {
    current = null;
    arrival.holes = (arrival.holes || 0) + 1;
    if (!result && !request.status && isCutOff() && arrival.holes < MOST_HOLES) {
      show(arrival, 'waits', words.arriving);
      pause();
      return;
    }
    settle(arrival, request, result);
    next();
  }

  // The place compares it with what arrived. Only over https, or on this machine, can a browser work it out.
  function hashOf(file) {
    if (!window.crypto || !crypto.subtle || !file.arrayBuffer) return Promise.resolve('');
    return file.arrayBuffer().then(function (bytes) {
      return crypto.subtle.digest('SHA-256', bytes);
    }).then(function (hash) {
      return Array.from(new Uint8Array(hash), function (byte) { return ('0' + byte.toString(16)).slice(-2); }).join('');
    }).catch(function () { return ''; });
  }

  function sendWhole(arrival) {
    const body = new FormData();
    // The server reads in order and takes no file before it has seen the token.
    body.append('token', token.value);
    body.append('photographs', arrival.file, arrival.file.name);
    const request = new XMLHttpRequest();
    request.open('POST', '/box/keepsakes');
    request.setRequestHeader('Accept', 'application/json');
    arrival.progress.value = 0;
    show(arrival, 'arrives', words.arriving);
    request.upload.onprogress = function (event) {
      if (event.lengthComputable) arrival.progress.value = event.loaded / event.total * 100;
      sum();
    };
    request.upload.onload = function () {
      arrival.progress.value = 100;
      show(arrival, 'arrives', words.checking);
    };
    request.onloadend = function () {
      let result = null;
      try {
        if (request.status === 200) result = JSON.parse(request.responseText)[0];
      } catch (error) {
        result = null;
      }
      settleWith(arrival, request, result);
    };
    request.send(body);
  }

  function settle(arrival, request, result) {
    if (result && result.kept) {
      arrival.keepsake = result.keepsake;
      show(arrival, 'kept', result.sentence || words.kept);
      if (inAlbum && result.keepsake) become(arrival, result.keepsake, result.sentence || words.kept, result.closed);
      if (inRoom && result.keepsake && !arrival.isShownElsewhere) place(result.keepsake);
    } else if (result) {
      show(arrival, 'refused', result.sentence);
    } else if (request.status === 413) {
      show(arrival, 'refused', words.large);
    } else {
      show(arrival, 'broke', refusal(request) || words.broke);
      // Nobody answered: that may pass without anybody pressing anything.
      if (!request.status) setTimeout(function () { retry(arrival); }, LATER);
    }
  }

  function retry(arrival) {
    if (arrival.state !== 'broke' || arrivals.indexOf(arrival) < 0) return;
    show(arrival, 'waits', words.arriving);
    next();
  }

  // Where the server said no with a page, its heading is the truer sentence.
  function refusal(request) {
    if (request.status < 400 || !window.DOMParser) return '';
    const page = new DOMParser().parseFromString(request.responseText, 'text/html');
    const heading = page.querySelector('main h1');
    return heading ? heading.textContent.trim() : '';
  }

  function place(keepsake) {
    const field = make('input');
    field.type = 'hidden';
    field.name = 'place';
    field.value = keepsake;
    form.appendChild(field);
  }

  // Goes on only when every photograph is kept or was left out; otherwise the list stays to be read.
  function finish() {
    const allKept = arrivals.length > 0 && arrivals.every(function (arrival) { return arrival.state === 'kept'; });
    if (finished || !allKept || document.documentElement.hidden) return;
    finished = true;
    say('', words.allKept);
    if (inRoom && arrivals.every(function (arrival) { return arrival.isShownElsewhere; })) arrivals.length = 0;
    else if (inRoom) submitWhenQuiet();
    else if (total.contains(overall)) finishBar();
  }

  function finishBar() {
    const label = document.getElementById('arrival-all');
    if (label) total.removeChild(label);
    total.removeChild(overall);
  }

  function submitWhenQuiet() {
    const wait = typedAt + QUIET - Date.now();
    if (wait > 0) {
      setTimeout(submitWhenQuiet, wait);
      return;
    }
    if (!finished || document.documentElement.hidden) return;
    const save = form.querySelector('button[name=do][value=save]');
    input.value = '';
    if (form.requestSubmit) form.requestSubmit(save);
    else save.click();
  }

  function carriesFiles(event) {
    return !!event.dataTransfer && Array.from(event.dataTransfer.types).indexOf('Files') >= 0;
  }

  status.setAttribute('role', 'status');
  total.appendChild(status);
  drop.parentNode.insertBefore(total, drop.nextSibling);
  if (window.matchMedia && matchMedia('(pointer: fine)').matches) {
    if (!inAlbum) drop.insertBefore(make('p', 'hint', words.drop), input);
  }
  // Choosing is enough now; a button that would send an empty form only confuses.
  const spare = inRoom ? form.querySelector('button[name=do][value=add]') : form.querySelector('.acts');
  if (spare) spare.parentNode.removeChild(spare);

  form.addEventListener('input', function (event) {
    if (event.target !== input) typedAt = Date.now();
  });
  form.addEventListener('bring', function (event) { take(Array.from(event.detail)); });
  input.addEventListener('change', function () {
    const files = Array.from(input.files);
    input.value = '';
    take(files);
  });
  // The whole page of the album takes what is dropped on it.
  const taker = inAlbum ? document : drop;
  taker.addEventListener('dragover', function (event) {
    if (carriesFiles(event)) event.preventDefault();
  });
  taker.addEventListener('drop', function (event) {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    take(Array.from(event.dataTransfer.files));
  });
})();
