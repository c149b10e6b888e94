// Lets a password be read while it is typed: a button beside each, which hides it again.
// Without it a password stays hidden, as browsers do it.
'use strict';
(function () {
  const words = document.currentScript && document.currentScript.dataset;
  if (!words) return;
  Array.from(document.querySelectorAll('input[type=password]')).forEach(function (field) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'reveal';
    button.textContent = words.show;
    button.setAttribute('aria-controls', field.id);
    button.addEventListener('click', function () {
      const shows = field.type === 'password';
      field.type = shows ? 'text' : 'password';
      button.textContent = shows ? words.hide : words.show;
    });
    field.insertAdjacentElement('afterend', button);
    // What is sent is a password again, so that browsers offer to remember it as one.
    if (field.form) field.form.addEventListener('submit', function () { field.type = 'password'; });
  });
})();
