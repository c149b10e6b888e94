// Where the keyboard of a phone lies over the page, the strip of tools stands above it. Elsewhere the page itself gets smaller.
export function standAbove(dock) {
  const seen = window.visualViewport;
  if (!seen) return;
  const move = () => {
    const hidden = Math.round(window.innerHeight - seen.height - seen.offsetTop);
    // A page that is made larger with two fingers hides something, too.
    dock.style.setProperty('--keys', hidden > 80 && seen.scale < 1.05 ? hidden + 'px' : '0px');
  };
  seen.addEventListener('resize', move);
  seen.addEventListener('scroll', move);
  move();
}
