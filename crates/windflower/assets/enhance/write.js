// Makes writing easier: words are saved while they are written, and kept on the device when the connection is gone.
// Without it the page works as it is: the buttons of the form save, and the marks can be typed by hand.
'use strict';
(function () {
  const form = document.getElementById('write');
  const template = document.getElementById('write-words');
  if (!form || !template) return;

  const PAUSE = 2000;
  // Dictation never pauses: so long after the first word that is not saved, what is there is saved.
  const MOST_WAIT = 5000;
  const RETRY = 15000;
  const LONGEST = 30000;
  const say = template.dataset;
  const title = form.querySelector('[name=title]');
  const words = form.querySelector('[name=words]');
  const version = form.querySelector('[name=version]');
  const line = document.querySelector('#saved span');

  /* Marks at the caret. */
  function mark(area, kind) {
    const from = area.selectionStart;
    const to = area.selectionEnd;
    const chosen = area.value.slice(from, to);
    if (kind === 'emphasis') {
      area.setRangeText('*' + chosen + '*', from, to, 'end');
      if (!chosen) area.setSelectionRange(from + 1, from + 1);
    } else if (kind === 'pause') {
      area.setRangeText('\n\n***\n\n', to, to, 'end');
    } else {
      // These stand at the beginning of a line, wherever in it the caret is.
      const sign = { heading: '# ', quote: '> ', list: '- ' }[kind];
      const start = from ? area.value.lastIndexOf('\n', from - 1) + 1 : 0;
      const own = area.value.slice(start, to);
      area.setRangeText(sign + own.replace(/\n/g, '\n' + sign), start, to, 'end');
    }
    area.focus();
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }

  Array.from(form.querySelectorAll('.tools[data-for]')).forEach(function (tools) {
    const area = document.getElementById(tools.dataset.for);
    if (!area || !area.setRangeText) return;
    tools.classList.add('acts');
    ['heading', 'emphasis', 'quote', 'list', 'pause'].forEach(function (kind) {
      tools.appendChild(button(tools.dataset[kind], function () { mark(area, kind); }));
    });
  });

  function button(text, press) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn plain small';
    made.textContent = text;
    made.addEventListener('click', press);
    return made;
  }

  if (!window.fetch || !window.URLSearchParams || !window.FormData || !FormData.prototype.entries) return;

  /* Copies on this device. One that she has not decided about yet is never written over. */
  const first = 'windflower draft ' + form.dataset.story;
  const places = [first, first + ' 2', first + ' 3', first + ' 4'];
  const undecided = [];

  function ownPlaces() {
    return places.filter(function (place) { return undecided.indexOf(place) < 0; });
  }

  function dropCopy() {
    try {
      ownPlaces().forEach(function (place) { localStorage.removeItem(place); });
    } catch (error) { /* No storage, no copy. */ }
  }

  function keepCopy() {
    const copy = { at: Date.now(), title: title.value, words: words.value, version: version.value };
    try {
      localStorage.setItem(ownPlaces()[0], JSON.stringify(copy));
      return true;
    } catch (error) {
      return false;
    }
  }

  function offerCopy(place) {
    let copy = null;
    try {
      copy = JSON.parse(localStorage.getItem(place));
    } catch (error) {
      return;
    }
    if (!copy || typeof copy.words !== 'string') return;
    if (copy.words === words.value && copy.title === title.value) {
      localStorage.removeItem(place);
      return;
    }
    undecided.push(place);
    const aside = document.createElement('div');
    aside.className = 'aside';
    aside.setAttribute('role', 'status');
    const acts = document.createElement('div');
    acts.className = 'acts';
    function decide() {
      undecided.splice(undecided.indexOf(place), 1);
      aside.parentNode.removeChild(aside);
      words.focus();
    }
    acts.appendChild(button(say.restore, function () {
      title.value = copy.title || '';
      words.value = copy.words;
      // If the story went on elsewhere since then, the server notices by this and keeps both.
      if (copy.version) version.value = copy.version;
      unsure = null;
      decide();
      words.dispatchEvent(new Event('input', { bubbles: true }));
    }));
    acts.appendChild(button(say.restoreNo, function () {
      try { localStorage.removeItem(place); } catch (error) { /* Gone already. */ }
      decide();
    }));
    const before = form.querySelector('.margin') || form.querySelector('h1');
    before.parentNode.insertBefore(aside, before.nextSibling);
    // Filled a moment later, so that it is also read aloud.
    setTimeout(function () {
      const sentence = document.createElement('p');
      sentence.textContent = say.restored;
      aside.appendChild(sentence);
      aside.appendChild(acts);
    }, 50);
  }

  /* Saving. */
  let changes = 0;
  let savedChanges = 0;
  let unsavedSince = 0;
  let saving = null;
  let timer = 0;
  let unsure = null;
  let stopped = false;
  let submitted = false;
  let lastSentence = line ? line.textContent : '';
  let lastButton = null;

  function show(sentence) {
    if (line && sentence && line.textContent !== sentence) line.textContent = sentence;
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  function soon() {
    const now = Date.now();
    if (!unsavedSince) unsavedSince = now;
    later(Math.max(0, Math.min(PAUSE, unsavedSince + MOST_WAIT - now)));
  }

  function read() {
    const fields = new URLSearchParams();
    for (const field of new FormData(form).entries()) {
      if (typeof field[1] === 'string') fields.append(field[0], field[1]);
    }
    return fields.toString();
  }

  function ask(body, leaving) {
    const stop = window.AbortController ? new AbortController() : null;
    const options = {
      method: 'POST', body: body, credentials: 'same-origin', redirect: 'manual', keepalive: leaving && body.length < 60000,
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
    };
    if (stop) {
      options.signal = stop.signal;
      setTimeout(function () { stop.abort(); }, LONGEST);
    }
    return fetch(form.dataset.save, options);
  }

  function save() {
    clearTimeout(timer);
    if (saving || stopped || submitted || changes === savedChanges) return;
    // What may or may not have arrived is sent once more as it was; only then what came since.
    const sent = unsure || { body: read(), at: changes };
    unsavedSince = 0;
    const slow = setTimeout(function () { show(say.saving); }, 500);
    saving = ask(sent.body, document.visibilityState === 'hidden').then(async function (answer) {
      if ([200, 409, 422].indexOf(answer.status) < 0) throw new Error('not saved');
      taken(answer.status, await answer.json(), sent.at);
    }).catch(function () {
      failed(sent);
    }).then(function () {
      clearTimeout(slow);
      saving = null;
    });
  }

  function taken(status, answer, at) {
    unsure = null;
    if (status === 422) {
      keepCopy();
      show(answer.sentence);
      return;
    }
    if (status === 200) {
      version.value = answer.version;
      together();
    } else {
      apart(answer);
    }
    savedChanges = at;
    if (changes === at) dropCopy();
    else soon();
    lastSentence = answer.sentence;
    show(answer.sentence);
    form.dispatchEvent(new CustomEvent('saved', { detail: answer }));
  }

  /* Another window saved meanwhile: what is written here goes on being kept, as a version of its own, until she says. */
  let aside = null;
  let twoVersions = null;
  let theirs = '';

  function apart(answer) {
    theirs = answer.version;
    if (!aside) {
      aside = document.createElement('input');
      aside.type = 'hidden';
      aside.name = 'aside';
      form.appendChild(aside);
    }
    aside.value = answer.aside;
    if (twoVersions) return;
    twoVersions = document.createElement('div');
    twoVersions.className = 'aside alert';
    twoVersions.setAttribute('role', 'alert');
    const sentence = document.createElement('p');
    sentence.textContent = answer.sentence;
    const acts = document.createElement('div');
    acts.className = 'acts';
    acts.appendChild(button(say.mine, function () {
      version.value = theirs;
      unsure = null;
      changes += 1;
      together();
      words.focus();
      save();
    }));
    const look = document.createElement('a');
    look.href = form.action;
    look.target = '_blank';
    look.rel = 'noopener';
    look.textContent = say.theirs;
    acts.appendChild(look);
    twoVersions.appendChild(sentence);
    twoVersions.appendChild(acts);
    const before = form.querySelector('.margin') || form.querySelector('h1');
    before.parentNode.insertBefore(twoVersions, before.nextSibling);
  }

  function together() {
    if (aside) form.removeChild(aside);
    if (twoVersions) twoVersions.parentNode.removeChild(twoVersions);
    aside = null;
    twoVersions = null;
  }

  function failed(sent) {
    if (stopped) return;
    unsure = sent;
    show(keepCopy() ? say.offline : lastSentence);
    later(RETRY);
  }

  function changed(event) {
    const kind = event.target.type;
    if (kind === 'file') return;
    if (event.type === 'change' && ['checkbox', 'radio', 'select-one'].indexOf(kind) < 0) return;
    changes += 1;
    // Every word is kept here at once, not only when a try fails.
    keepCopy();
    if (unsure === null) soon();
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState !== 'hidden') return;
    if (!saving) save();
    else if (!stopped && !submitted) keepCopy();
  });
  window.addEventListener('online', save);
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) submitted = false;
  });
  // Leaving: the last words go on their way, and nothing new stays on the device.
  document.addEventListener('leaving', function () {
    if (!stopped && !submitted && changes !== savedChanges) ask(read(), true).catch(function () {});
    stopped = true;
  });

  /* The form's own buttons: one save at a time, so that the version is right. */
  form.addEventListener('click', function (event) {
    const pressed = event.target.closest('button');
    if (pressed && pressed.type === 'submit') lastButton = pressed;
  });
  form.addEventListener('submit', function (event) {
    clearTimeout(timer);
    const pressed = event.submitter || lastButton;
    if (!submitted && navigator.onLine === false) keepCopy();
    if (!saving || submitted) {
      submitted = true;
      return;
    }
    event.preventDefault();
    submitted = true;
    const most = new Promise(function (resolve) { setTimeout(resolve, 8000); });
    Promise.race([saving, most]).then(function () {
      clearTimeout(timer);
      if (document.documentElement.hidden) return;
      if (!pressed) form.submit();
      else if (form.requestSubmit) form.requestSubmit(pressed);
      else pressed.click();
    });
  });

  places.forEach(offerCopy);
})();
