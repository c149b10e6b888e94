// A sheet of small pictures: those of her box that do not stand in the story yet, and the way to those on her phone. Each
// comes into the words with its tick, and goes again with it.
import { button, make } from './make.js';

export class Choose {
  constructor(room) {
    this.room = room;
    const { say } = room;
    this.heading = make('h2', { class: 'h3', id: 'choose-heading', tabindex: '-1' }, say.add);
    this.list = make('ul', { class: 'choose', 'aria-labelledby': 'choose-heading' });
    this.more = button(say.moreEarlier, () => this.load(), { class: 'btn plain small', hidden: true });
    this.note = make('p', { class: 'hint' });
    const file = make('label', { class: 'btn plain small', for: 'photographs', id: 'choose-file' }, say.fromHere);
    this.section = make('section', { class: 'panel', 'aria-labelledby': 'choose-heading' },
      make('header', {}, this.heading, button(say.done, () => this.close(), { class: 'btn plain small' })),
      make('div', { class: 'acts' }, file), this.list, make('div', { class: 'acts' }, this.more), this.note);
    this.section.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    this.list.addEventListener('change', (event) => this.ticked(event.target));
    this.input = document.getElementById('photographs');
    // They appear where they will stand, so nothing lies over them.
    this.input.addEventListener('change', () => this.close());
  }

  open() {
    this.room.panel.close();
    this.room.holdSpot();
    this.names = new Map();
    this.list.replaceChildren();
    this.room.form.append(this.section);
    // The label opens the field of the page itself, which takes what a phone gives.
    this.section.querySelector('.acts').prepend(this.input);
    this.input.classList.add('sr');
    this.input.setAttribute('aria-labelledby', 'choose-file');
    this.next = '';
    this.load();
    this.heading.focus({ preventScroll: true });
  }

  async load() {
    this.note.textContent = '';
    try {
      const answer = await fetch(this.room.form.dataset.pictures + this.next, { credentials: 'same-origin', redirect: 'error' });
      if (!answer.ok) throw new Error('not there');
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = [...page.querySelectorAll('#choose li')];
      const first = this.list.children.length;
      this.list.append(...found.map((li) => document.importNode(li, true)));
      const on = page.querySelector('#choose [rel=next]');
      this.next = on && new URL(on.getAttribute('href'), location.href).search;
      this.more.hidden = !on;
      if (!this.list.children.length) this.note.textContent = this.room.say.noneLeft;
      else if (first) this.list.children[first]?.querySelector('input').focus();
    } catch (error) {
      this.note.textContent = this.room.say.noLine;
    }
  }

  async ticked(tick) {
    const { room } = this;
    const keepsake = tick.value;
    if (!tick.checked) {
      const name = this.names.get(keepsake);
      if (name) room.takeOut(name);
      return;
    }
    try {
      const [name] = await room.placed.place([keepsake]);
      if (!name) throw new Error('not there');
      this.names.set(keepsake, name);
      room.insert([name]);
      room.tell(room.say.placed);
    } catch (error) {
      tick.checked = false;
      this.note.textContent = room.say.noLine;
    }
  }

  close() {
    if (!this.section.isConnected) return;
    this.room.home.append(this.input);
    this.input.classList.remove('sr');
    this.input.removeAttribute('aria-labelledby');
    this.section.remove();
    this.room.view.focus();
  }
}
