// Makes leaving quicker: the page is emptied at once, and three presses of Escape or of Shift do the same as the link.
// Without it the page works as it is: the link leads through /leave, which ends the session and goes on from there.
'use strict';
(function () {
  const link = document.querySelector('a.leave[data-to]');
  if (!link) return;

  const WITHIN = 2000;
  let key = '';
  let presses = [];

  function leave() {
    document.documentElement.hidden = true;
    document.title = '';
    // Whoever still has words on their way sends them now, before the session ends.
    document.dispatchEvent(new Event('leaving'));
    try {
      fetch('/leave', {
        keepalive: true, redirect: 'manual', credentials: 'same-origin', headers: { Accept: 'text/html' },
      }).catch(function () {});
    } catch (error) {
      location.replace(link.href);
      return;
    }
    try {
      location.replace(link.dataset.to);
    } catch (error) {
      location.replace(link.href);
    }
  }

  function forget() {
    key = '';
    presses = [];
  }

  link.addEventListener('click', function (event) {
    event.preventDefault();
    leave();
  });

  // Any other key or touch in between begins the count anew, so that capital letters never count.
  document.addEventListener('keydown', function (event) {
    if (event.repeat) return;
    if (event.isComposing || (event.key !== 'Escape' && event.key !== 'Shift')) return forget();
    if (event.key !== key) presses = [];
    key = event.key;
    const now = Date.now();
    presses = presses.filter(function (at) { return now - at < WITHIN; });
    presses.push(now);
    if (presses.length >= 3) {
      forget();
      leave();
    }
  }, true);
  document.addEventListener('mousedown', forget, true);
  document.addEventListener('touchstart', forget, { capture: true, passive: true });
})();
