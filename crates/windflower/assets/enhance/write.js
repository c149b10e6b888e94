// Makes writing easier: marks at the caret by a button. Without it they can be typed by hand. Saving stands in `saving.js`.
'use strict';
(function () {
  const form = document.getElementById('write');
  if (!form) return;

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
})();
