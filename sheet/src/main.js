// Begins the sheet, once nobody is writing in the plain field: what is being written there is never taken away.
import { Room } from './room.js';

function begin() {
  const form = document.getElementById('write');
  const parts = document.getElementById('sheet-parts');
  if (!form || !parts || !window.fetch || !CSS.supports('selector(:has(a))')) return;
  const area = form.querySelector('textarea[name=words]');
  const room = () => {
    if (!form.classList.contains('has-sheet')) new Room(form, parts);
  };
  if (document.activeElement === area) area.addEventListener('blur', () => setTimeout(room), { once: true });
  else room();
}

begin();
