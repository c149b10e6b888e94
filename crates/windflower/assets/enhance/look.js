// Makes looking easier: arrow keys and a swipe lead to the photographs beside this one.
// Without it the page works as it is: the ways there are links.
'use strict';
(function () {
  const turns = document.querySelector('.look > .turns');
  const picture = document.querySelector('.look > .big');
  if (!turns || !picture || !Element.prototype.closest) return;
  const FAR = 60;
  let start = null;

  // Whatever way a page is read, the key leads to where its arrow points.
  function towards(left) {
    const ways = Array.from(turns.querySelectorAll('a[rel]'));
    const middle = turns.getBoundingClientRect().left + turns.getBoundingClientRect().width / 2;
    return ways.find(function (way) {
      const box = way.getBoundingClientRect();
      return left === (box.left + box.width / 2 < middle);
    });
  }

  function go(left) {
    const way = towards(left);
    if (way) way.click();
  }

  function isTyping(element) {
    return !!element.closest('input, textarea, select, [contenteditable], [role=radiogroup]');
  }

  document.addEventListener('keydown', function (event) {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) return;
    if (event.key === 'ArrowLeft') go(true);
    if (event.key === 'ArrowRight') go(false);
  });

  // Somebody who has come nearer with two fingers moves the picture, and not on.
  function isNear() {
    return !!window.visualViewport && visualViewport.scale > 1.05;
  }

  picture.addEventListener('touchstart', function (event) {
    start = event.touches.length === 1 && !isNear() ? event.touches[0] : null;
  }, { passive: true });
  picture.addEventListener('touchend', function (event) {
    if (!start || event.touches.length > 0) return;
    const end = event.changedTouches[0];
    const along = end.clientX - start.clientX;
    const across = Math.abs(end.clientY - start.clientY);
    start = null;
    if (Math.abs(along) > FAR && Math.abs(along) > across * 2) go(along > 0);
  }, { passive: true });
})();
