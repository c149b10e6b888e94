// Makes a letterbox easier: many photographs at one choice, a line for each with its own sentence, sent one after the other
// and going on after a break of the line. Without it the page works as it is: rows with a sentence and a file each.
'use strict';
(function () {
  const template = document.getElementById('letter-words');
  const form = document.querySelector('form[action="/letterbox"]');
  const token = form && form.querySelector('input[name=token]');
  const name = form && form.querySelector('input[name=name]');
  if (!template || !token || !name || !window.tus || !tus.isSupported || !window.pieces) return;

  const PIECE = 524288;
  const SOON = 3000;
  const MOST_HOLES = 100;
  const words = template.dataset;
  const rows = [];
  const list = make('ul', 'list');
  const field = make('div', 'field');
  const input = make('input', 'in');
  const status = make('p', 'hint');
  let counted = 0;
  let sends = false;

  function make(kind, className, text) {
    const element = document.createElement(kind);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  function take(files) {
    files.forEach(function (file) {
      counted += 1;
      const row = { file: file, li: make('li', 'up'), box: make('div'), line: make('p', 'state'), state: 'waits', holes: 0 };
      const called = make('b', '', file.name);
      const label = make('label', '', words.what);
      row.sentence = make('textarea', 'in');
      called.dir = 'auto';
      called.id = 'called-' + counted;
      row.sentence.id = 'said-' + counted;
      row.sentence.rows = 2;
      row.sentence.dir = 'auto';
      row.sentence.maxLength = Number(words.most);
      row.sentence.setAttribute('aria-describedby', called.id);
      label.htmlFor = row.sentence.id;
      row.line.id = 'state-' + counted;
      row.progress = make('progress');
      row.progress.max = 100;
      row.progress.value = 0;
      row.progress.hidden = true;
      row.progress.setAttribute('aria-labelledby', called.id);
      row.out = make('button', 'btn text small', words.leaveOut);
      row.out.type = 'button';
      row.out.setAttribute('aria-describedby', called.id);
      row.out.addEventListener('click', function () {
        rows.splice(rows.indexOf(row), 1);
        list.removeChild(row.li);
        input.focus();
      });
      [called, label, row.sentence, row.line, row.progress, row.out].forEach(function (one) { row.box.appendChild(one); });
      row.box.className = 'field';
      row.li.appendChild(row.box);
      list.appendChild(row.li);
      rows.push(row);
      if (file.size > Number(words.mostBytes)) refuse(row, words.large);
    });
    const first = rows.find(function (row) { return row.state === 'waits' && !row.sentence.value; });
    if (first) first.sentence.focus();
  }

  function say(row, sentence, troubled) {
    row.line.className = troubled ? 'msg' : 'state';
    row.line.textContent = sentence;
    row.li.className = troubled ? 'up err' : 'up';
    status.textContent = troubled ? row.file.name + ' ' + sentence : '';
  }

  function refuse(row, sentence) {
    row.state = 'refused';
    row.progress.hidden = true;
    say(row, sentence, true);
  }

  // What is missing is asked for before anything is sent.
  function isReady() {
    let first = null;
    if (!name.value.trim()) first = name;
    rows.forEach(function (row) {
      if (row.state !== 'waits') return;
      const missing = !row.sentence.value.trim();
      say(row, missing ? words.missing : '', missing);
      if (missing && !first) first = row.sentence;
    });
    if (first) first.focus();
    return !first;
  }

  function next() {
    const row = rows.find(function (one) { return one.state === 'waits'; });
    sends = !!row;
    if (row) {
      window.addEventListener('beforeunload', warn);
      send(row);
      return;
    }
    window.removeEventListener('beforeunload', warn);
    if (rows.every(function (one) { return one.state === 'kept'; })) location.assign('/letterbox/receipt');
  }

  function warn(event) {
    if (document.documentElement.hidden) return;
    event.preventDefault();
    event.returnValue = '';
  }

  function send(row) {
    row.state = 'arrives';
    row.progress.hidden = false;
    row.out.hidden = true;
    row.sentence.readOnly = true;
    say(row, words.arriving, false);
    const upload = new tus.Upload(row.file, {
      endpoint: '/letterbox/uploads',
      chunkSize: PIECE,
      retryDelays: [0, 1000, 3000, 5000, 10000, 20000, 30000],
      overridePatchMethod: true,
      metadata: { filename: row.file.name, token: token.value, name: name.value.trim(), sentence: row.sentence.value.trim() },
      fingerprint: function (file) { return Promise.resolve(pieces.printOf('letter-', file, [row.sentence.value, token.value])); },
      urlStorage: pieces.remembered,
      removeFingerprintOnSuccess: true,
      onProgress: function (sent, all) {
        row.progress.value = sent / all * 100;
        if (sent === all) say(row, words.checking, false);
      },
      onSuccess: function () { ask(row, upload.url, 0); },
      onError: function (error) {
        const answer = error.originalResponse && error.originalResponse.getUnderlyingObject();
        fail(row, answer || { status: 0 });
      },
    });
    upload.findPreviousUploads().then(function (earlier) {
      if (earlier.length) upload.resumeFromPreviousUpload(earlier[0]);
      upload.start();
    }).catch(function () { fail(row, { status: 0 }); });
  }

  function ask(row, address, times) {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.onloadend = function () {
      let stands = null;
      try {
        if (request.status === 200) stands = JSON.parse(request.responseText);
      } catch (error) {
        stands = null;
      }
      if (stands && stands.state === 'kept') {
        row.state = 'kept';
        row.progress.hidden = true;
        say(row, stands.sentence, false);
        next();
      } else if (stands && stands.state === 'refused') {
        refuse(row, stands.sentence);
        row.out.hidden = false;
        next();
      } else if (times < 60) {
        setTimeout(function () { ask(row, address, times + 1); }, 2000);
      } else {
        fail(row, request);
      }
    };
    request.send();
  }

  // In a hole of the wireless nothing is given up: it goes on by itself, soon or as soon as the line is back.
  function fail(row, answer) {
    row.holes += 1;
    row.state = 'waits';
    if (!answer.status && row.holes < MOST_HOLES) {
      say(row, words.broke, false);
      pause();
      return;
    }
    row.sentence.readOnly = false;
    row.out.hidden = false;
    refuse(row, answer.status === 413 ? words.large : words.broke);
    next();
  }

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

  // Rows that came back with words of hers stay; empty ones are not needed any more.
  Array.from(form.querySelectorAll('fieldset')).forEach(function (row) {
    if (!row.querySelector('textarea').value) row.parentNode.removeChild(row);
  });
  const label = make('label', '', words.choose);
  const hint = make('p', 'hint', words.hint);
  input.type = 'file';
  input.multiple = true;
  input.id = 'letters';
  input.accept = words.accept;
  hint.id = 'letters-hint';
  input.setAttribute('aria-describedby', hint.id);
  label.htmlFor = input.id;
  status.setAttribute('role', 'status');
  [label, hint, input].forEach(function (one) { field.appendChild(one); });
  const end = form.querySelector('.aside:last-of-type');
  [field, list, status].forEach(function (one) { form.insertBefore(one, end); });
  input.addEventListener('change', function () {
    const files = Array.from(input.files);
    input.value = '';
    take(files);
  });
  form.addEventListener('submit', function (event) {
    if (!rows.length) return;
    event.preventDefault();
    // Those that broke off are tried once more.
    rows.forEach(function (row) { if (row.state === 'refused' && row.file.size <= Number(words.mostBytes)) row.state = 'waits'; });
    if (!sends && isReady()) next();
  });
})();
