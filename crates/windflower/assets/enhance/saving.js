// Saves what is typed while it is typed, keeps the newest of it on this device, and says what is true of it.
// Without it the page works as it is: every button of the form saves first.
'use strict';
(function () {
  const form = document.getElementById('write');
  const template = document.getElementById('write-words');
  if (!form || !template) return;
  if (!window.fetch || !window.URLSearchParams || !window.FormData || !FormData.prototype.entries) return;

  const PAUSE = 1000;
  // Dictation never pauses: so long after the first word that is not saved, what is there is saved.
  const MOST_WAIT = 2000;
  const MOST_PUT_OFF = 500;
  const RETRY = 15000;
  const LONGEST = 30000;
  // A copy of a long story takes a while: then it is made once nobody typed for a moment, and at the latest after so long.
  // The same moment is waited for by a save that is due.
  const QUICK = 2;
  const MOMENT = 50;
  const COPY_WAIT = 250;
  const COUNTED = ['version', 'answers'];
  const NOT_TYPED = ['token', 'do', 'aside'].concat(COUNTED);
  const say = template.dataset;
  const told = document.getElementById('saved');
  const line = told && told.querySelector('span');

  function field(name) {
    return form.querySelector('[name="' + name + '"]');
  }

  /* The line that says how it stands. */
  function tell(sentence, how) {
    if (!line) return;
    const actions = how && how.actions ? how.actions : [];
    if (how && how.saved) told.setAttribute('data-saved', '');
    else told.removeAttribute('data-saved');
    if (line.textContent === sentence && !actions.length && !line.children.length) return;
    // What needs her is read aloud; that it was saved once more is not.
    line.setAttribute('aria-live', how && how.loud ? 'polite' : 'off');
    line.textContent = sentence;
    actions.forEach(function (action) {
      line.appendChild(document.createTextNode(' '));
      line.appendChild(action);
    });
  }

  function button(text, press, className) {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = className || '';
    made.textContent = text;
    made.addEventListener('click', press);
    return made;
  }

  function offline() {
    const phone = window.matchMedia && window.matchMedia('(pointer: coarse)').matches;
    tell(keepCopy() ? (phone ? say.phone : say.offline) : say.bare, { loud: true });
  }

  function signIn() {
    const link = document.createElement('a');
    link.href = '/sign-in?back=' + encodeURIComponent(location.pathname);
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = say.signIn;
    tell(say.signedOut, { loud: true, actions: [link] });
  }

  /* Copies on this device, one for each window. What another window left is offered, and goes only when she says so. */
  const first = 'windflower draft ' + form.dataset.story;
  const own = place();

  function place() {
    return first + '|' + Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
  }

  function typed() {
    const fields = [];
    for (const entry of new FormData(form).entries()) {
      if (typeof entry[1] === 'string' && NOT_TYPED.indexOf(entry[0]) < 0) fields.push([entry[0], entry[1]]);
    }
    return fields;
  }

  let copyTimer = 0;
  let copyTook = 0;
  let copySince = 0;

  function millis() {
    return window.performance ? performance.now() : Date.now();
  }

  function copySoon() {
    if (copyTook <= QUICK) {
      keepCopy();
      return;
    }
    if (!copyTimer) copySince = millis();
    clearTimeout(copyTimer);
    copyTimer = setTimeout(copyNow, Math.min(MOMENT, Math.max(0, copySince + COPY_WAIT - millis())));
  }

  // Whoever goes away takes nothing with her that is not here.
  function copyNow() {
    if (copyTimer && !stopped) keepCopy();
  }

  function keepCopy(key) {
    const begun = millis();
    if (!key) {
      clearTimeout(copyTimer);
      copyTimer = 0;
    }
    const isKept = writeCopy(key);
    copyTook = millis() - begun;
    return isKept;
  }

  function writeCopy(key) {
    const copy = { at: Date.now(), fields: typed() };
    COUNTED.forEach(function (name) { if (field(name)) copy[name] = field(name).value; });
    try {
      localStorage.setItem(key || own, JSON.stringify(copy));
      return true;
    } catch (error) {
      return false;
    }
  }

  function dropCopy(key) {
    if (!key) {
      clearTimeout(copyTimer);
      copyTimer = 0;
    }
    try { localStorage.removeItem(key || own); } catch (error) { /* No storage, no copy. */ }
  }

  function left() {
    const keys = [];
    try {
      for (let at = 0; at < localStorage.length; at += 1) {
        const key = localStorage.key(at);
        const rest = key.indexOf(first) === 0 ? key.slice(first.length) : null;
        if (rest !== null && key !== own && /^(\||$| [234]$)/.test(rest)) keys.push(key);
      }
    } catch (error) { /* No storage. */ }
    return keys;
  }

  function read(key) {
    let copy = null;
    try { copy = JSON.parse(localStorage.getItem(key)); } catch (error) { return null; }
    if (!copy) return null;
    // As they were kept before there was one for each window.
    if (!copy.fields && typeof copy.words === 'string') copy.fields = [['title', copy.title || ''], ['words', copy.words]];
    return Array.isArray(copy.fields) ? copy : null;
  }

  function differs(copy) {
    const now = JSON.stringify(typed());
    if (now === JSON.stringify(copy.fields)) return false;
    return copy.fields.some(function (pair) {
      const there = field(pair[0]);
      if (!there || there.type === 'hidden') return false;
      if (there.type !== 'checkbox' && there.type !== 'radio') return there.value !== pair[1];
      return now.indexOf(JSON.stringify(pair)) < 0;
    });
  }

  function putBack(copy) {
    const ticked = {};
    copy.fields.forEach(function (pair) { ticked[pair[0] + '=' + pair[1]] = true; });
    const asked = {};
    Array.from(form.elements).forEach(function (one) {
      if (!one.name || NOT_TYPED.indexOf(one.name) >= 0 || one.type === 'hidden' || one.type === 'file') return;
      if (one.type === 'checkbox' || one.type === 'radio') {
        one.checked = !!ticked[one.name + '=' + one.value];
      } else if (!asked[one.name]) {
        const pair = copy.fields.find(function (of) { return of[0] === one.name; });
        if (pair && one.type !== 'submit') one.value = pair[1];
        asked[one.name] = true;
      }
      one.dispatchEvent(new CustomEvent('replaced', { bubbles: true }));
    });
    // If the story went on elsewhere since then, the server notices by this and keeps both.
    COUNTED.forEach(function (name) { if (field(name) && copy[name]) field(name).value = copy[name]; });
  }

  function offerCopy(key) {
    const copy = read(key);
    if (!copy) return;
    if (!differs(copy)) {
      dropCopy(key);
      return;
    }
    const box = document.createElement('div');
    box.className = 'aside';
    box.setAttribute('role', 'status');
    const acts = document.createElement('div');
    acts.className = 'acts';
    function decide() {
      box.parentNode.removeChild(box);
    }
    acts.appendChild(button(say.restore, function () {
      // What was typed in this window meanwhile and has not arrived is not lost by it: it is offered in its turn.
      const mine = changes === savedChanges ? '' : place();
      if (mine && !keepCopy(mine)) return;
      // Where no browser says which windows are open, that one may have gone on.
      // What this window set aside before stays there as it is.
      together();
      putBack(read(key) || copy);
      unsure = null;
      decide();
      changes += 1;
      // It stands in this window now, and on the device under its name.
      if (keepCopy()) dropCopy(key);
      if (mine) offerCopy(mine);
      soon();
    }, 'btn plain small'));
    acts.appendChild(button(say.restoreNo, function () {
      dropCopy(key);
      decide();
    }, 'btn plain small'));
    const host = form.querySelector('.page') || form;
    host.insertBefore(box, host.firstChild);
    // Filled a moment later, so that it is also read aloud.
    setTimeout(function () {
      const sentence = document.createElement('p');
      sentence.textContent = say.restored;
      box.appendChild(sentence);
      box.appendChild(acts);
    }, 50);
  }

  /* What a window that is open still holds is its own to save. */
  function offerCopies() {
    const locks = navigator.locks;
    if (!locks || !locks.request || !locks.query) {
      left().forEach(offerCopy);
      return;
    }
    locks.request(own, function () { return new Promise(function () {}); }).catch(function () {});
    locks.query().then(function (state) {
      const open = (state.held || []).map(function (lock) { return lock.name; });
      left().forEach(function (key) { if (open.indexOf(key) < 0) offerCopy(key); });
    }, function () { left().forEach(offerCopy); });
  }

  /* Saving. */
  let changes = 0;
  let savedChanges = 0;
  let unsavedSince = 0;
  let saving = null;
  let timer = 0;
  let unsure = null;
  let inTrouble = false;
  let stopped = false;
  let submitted = false;
  let lastButton = null;

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  function soon() {
    const now = Date.now();
    if (!unsavedSince) unsavedSince = now;
    const due = unsavedSince + MOST_WAIT - now;
    later(Math.min(PAUSE, Math.max(due, Math.min(MOMENT, Math.max(0, due + MOST_PUT_OFF)))));
  }

  function body() {
    const fields = new URLSearchParams();
    for (const entry of new FormData(form).entries()) {
      if (typeof entry[1] === 'string') fields.append(entry[0], entry[1]);
    }
    return fields.toString();
  }

  function ask(sent, leaving) {
    const stop = window.AbortController ? new AbortController() : null;
    const options = {
      method: 'POST', body: sent, credentials: 'same-origin', redirect: 'manual', keepalive: leaving && sent.length < 60000,
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
    if (saving) return saving;
    if (stopped || changes === savedChanges) return Promise.resolve();
    // What may or may not have arrived is sent once more as it was; only then what came since.
    const sent = unsure || { body: body(), at: changes };
    unsavedSince = 0;
    const slow = setTimeout(function () { if (!apart) tell(say.saving); }, 500);
    saving = attempt(sent, true).catch(function () { failed(sent, offline); }).then(function () {
      clearTimeout(slow);
      saving = null;
    });
    return saving;
  }

  async function attempt(sent, mayRenew) {
    const answer = await ask(sent.body, document.visibilityState === 'hidden');
    if ([200, 409, 422].indexOf(answer.status) >= 0) {
      taken(answer.status, await answer.json(), sent.at);
    } else if (answer.status === 403 && mayRenew && await renew(sent)) {
      await attempt(sent, false);
    } else if (answer.type === 'opaqueredirect' || answer.status === 303 || answer.status === 401) {
      // She may have signed in in another window in the meantime.
      if (mayRenew && await renew(sent)) await attempt(sent, false);
      else failed(sent, signIn);
    } else {
      failed(sent, function () { tell(keepCopy() ? say.notNow : say.bare, { loud: true }); });
    }
  }

  /* A new session has a new token; what was typed is hers all the same, if it is she. */
  async function renew(sent) {
    const page = await fetch(form.action, { credentials: 'same-origin', redirect: 'manual', headers: { Accept: 'text/html' } });
    if (page.status !== 200) return false;
    const found = /name="token" value="([^"]+)"/.exec(await page.text());
    if (!found || found[1] === field('token').value) return false;
    Array.from(document.querySelectorAll('[name=token]')).forEach(function (one) { one.value = found[1]; });
    const fields = new URLSearchParams(sent.body);
    fields.set('token', found[1]);
    sent.body = fields.toString();
    return true;
  }

  function taken(status, answer, at) {
    unsure = null;
    inTrouble = status === 422;
    if (status === 422) {
      keepCopy();
      tell(answer.sentence, { loud: true });
      return;
    }
    savedChanges = at;
    if (changes === at) dropCopy();
    else soon();
    if (status === 200) {
      COUNTED.forEach(function (name) { if (field(name)) field(name).value = answer[name]; });
      together();
      // What was typed since is on its way.
      if (changes === at) tell(answer.sentence, { saved: true });
      else tell(say.saving);
    } else {
      setApart(answer);
    }
    // Whoever draws the words in another way may want to know.
    form.dispatchEvent(new CustomEvent('saved', { detail: answer }));
  }

  /* Another window saved meanwhile: what is written here goes on being kept, as a version of its own, until she says. */
  let apart = null;

  function setApart(answer) {
    let aside = field('aside');
    if (!aside) {
      aside = document.createElement('input');
      aside.type = 'hidden';
      aside.name = 'aside';
      form.appendChild(aside);
    }
    aside.value = answer.aside;
    apart = answer;
    tell(answer.sentence, { loud: true, actions: [button(say.keep, keepThese), button(say.take, takeOthers)] });
  }

  function keepThese() {
    if (!apart) return;
    const theirs = apart;
    Promise.resolve(saving).then(function () {
      COUNTED.forEach(function (name) { if (field(name)) field(name).value = theirs[name]; });
      unsure = null;
      changes += 1;
      return save();
    });
  }

  function takeOthers() {
    // Not before what stands here is kept beside them.
    Promise.resolve(saving).then(save).then(function () {
      if (changes !== savedChanges) return;
      submitted = true;
      dropCopy();
      location.assign(form.action);
    });
  }

  function together() {
    const aside = field('aside');
    if (aside) aside.parentNode.removeChild(aside);
    apart = null;
  }

  function failed(sent, say) {
    if (stopped) return;
    unsure = sent;
    inTrouble = true;
    keepCopy();
    say();
    later(RETRY);
  }

  function changed(event) {
    const kind = event.target.type;
    if (kind === 'file' || !event.target.name) return;
    if (event.type === 'change' && ['checkbox', 'radio', 'select-one'].indexOf(kind) < 0) return;
    changes += 1;
    // Every word is kept here, not only when a try fails.
    copySoon();
    if (!inTrouble && !apart) tell(say.saving);
    if (unsure === null) soon();
  }

  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  ['pagehide', 'blur', 'beforeunload'].forEach(function (name) { window.addEventListener(name, copyNow); });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      copyNow();
      if (saving && !stopped && changes !== savedChanges) keepCopy();
      save();
    } else if (unsure) {
      save();
    }
  });
  window.addEventListener('online', function () { save(); });
  window.addEventListener('offline', function () { if (changes !== savedChanges) offline(); });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) submitted = false;
  });
  window.addEventListener('beforeunload', function (event) {
    const unreached = inTrouble || navigator.onLine === false;
    if (stopped || submitted || changes === savedChanges || !unreached) return;
    event.preventDefault();
    event.returnValue = '';
  });
  // Leaving: the last words go on their way, and nothing new stays on the device.
  document.addEventListener('leaving', function () {
    if (!stopped && !submitted && changes !== savedChanges) ask(body(), true).catch(function () {});
    stopped = true;
    clearTimeout(copyTimer);
  });

  /* The form's own buttons: what is typed is saved before, so that the version is right and no copy stays behind. */
  document.addEventListener('click', function (event) {
    const pressed = event.target.closest ? event.target.closest('button') : null;
    if (pressed && pressed.type === 'submit' && pressed.form === form) lastButton = pressed;
  });
  form.addEventListener('submit', function (event) {
    clearTimeout(timer);
    const pressed = event.submitter || lastButton;
    if (submitted || (!saving && changes === savedChanges)) {
      submitted = true;
      return;
    }
    event.preventDefault();
    submitted = true;
    const most = new Promise(function (resolve) { setTimeout(resolve, 8000); });
    Promise.race([Promise.resolve(saving).then(save), most]).then(function () {
      clearTimeout(timer);
      if (document.documentElement.hidden) return;
      if (!pressed) form.submit();
      else if (form.requestSubmit) form.requestSubmit(pressed);
      else pressed.click();
    });
  });

  offerCopies();
})();
