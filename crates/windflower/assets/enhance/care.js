// Makes deciding easier: single letters act while nobody types, the page notices within a second what somebody else took or
// decided, and a sentence to begin from comes into the line without losing what stands there.
// Without it everything works as it is: buttons, links, and the next step that says so.
'use strict';
(function () {
  const room = document.querySelector('.care');
  if (!room) return;

  function isTyping(element) {
    return !!element.closest('input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]');
  }

  // The rows of what waits, by their button or link.
  function rows() {
    return Array.from(room.querySelectorAll('.waits [data-key=o]'));
  }

  function move(by) {
    const all = rows();
    if (all.length === 0) return;
    const at = all.indexOf(document.activeElement);
    all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))].focus();
  }

  function act(element) {
    if (element.type === 'radio') {
      element.checked = true;
      element.focus();
    } else if (element.tagName === 'TEXTAREA') {
      element.focus();
    } else {
      element.click();
    }
  }

  function list() {
    const letters = document.getElementById('letters');
    if (!letters) return;
    letters.open = !letters.open;
    if (letters.open) {
      letters.scrollIntoView({ block: 'nearest' });
      letters.querySelector('summary').focus();
    }
  }

  if (room.hasAttribute('data-letters')) {
    document.addEventListener('keydown', function (event) {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      const key = event.key;
      if (key === '?') {
        list();
      } else if (key === 'j' || key === 'k') {
        move(key === 'j' ? 1 : -1);
      } else {
        if (key.length !== 1 || !/[a-z0-9]/.test(key)) return;
        const all = Array.from(document.querySelectorAll('[data-key="' + key + '"]'));
        if (all.length === 0) return;
        // Of several, the one she is at; else the first.
        act(all.find(function (one) { return one === document.activeElement; }) || all[0]);
      }
      event.preventDefault();
    });
  }

  // A sentence is put into the line in place.
  const line = document.getElementById('line');
  if (line) {
    room.addEventListener('click', function (event) {
      const link = event.target.closest('#sentences a');
      if (!link) return;
      event.preventDefault();
      const said = document.getElementById(link.getAttribute('aria-describedby')).textContent;
      line.value = line.value.trim() === '' ? said : line.value.replace(/\s+$/, '') + '\n' + said;
      line.focus();
    });
  }

  // What somebody else took or decided.
  const things = new Map();
  room.querySelectorAll('[data-thing]').forEach(function (row) { things.set(row.dataset.thing, row); });
  const inHand = room.dataset.inHand;
  const asked = inHand ? [inHand] : Array.from(things.keys());
  if (!room.dataset.state || asked.length === 0) return;
  const EVERY = 900;

  function inRow(row, state) {
    const at = row.querySelector('.at');
    if (!at || (state !== 'taken' && state !== 'gone')) return;
    const said = document.createElement('p');
    said.className = 'dim at';
    said.textContent = state === 'taken' ? room.dataset.taken : room.dataset.gone;
    if (at.textContent.trim() !== said.textContent) {
      // Whoever stood on the button stays in this row.
      const was = at.contains(document.activeElement);
      at.replaceWith(said);
      if (was) {
        said.tabIndex = -1;
        said.focus();
      }
    }
  }

  function inItem(state) {
    const said = document.getElementById('other-hand');
    if (!said || (state !== 'taken' && state !== 'gone')) return;
    const text = state === 'taken' ? room.dataset.taken : room.dataset.gone;
    if (said.hidden || said.textContent !== text) {
      said.textContent = text;
      said.hidden = false;
    }
  }

  async function look() {
    if (!document.hidden) {
      try {
        const answer = await fetch(room.dataset.state + '?things=' + asked.join(','), {
          headers: { Accept: 'application/json' }, credentials: 'same-origin', cache: 'no-store',
        });
        if (answer.ok) {
          const states = await answer.json();
          Object.keys(states).forEach(function (thing) {
            if (inHand) inItem(states[thing]);
            else if (things.has(thing)) inRow(things.get(thing), states[thing]);
          });
        }
      } catch (error) {
        // No line; the next step says how it stands.
      }
    }
    setTimeout(look, EVERY);
  }
  setTimeout(look, EVERY);
})();
