// The panel of a picture: at the lower edge, beside the words where there is room. It holds the very fields of the form that
// stand in a fold below each picture without script, so everything in it is saved as it is typed.
import { button, make } from './make.js';

const AT = { caption: 'caption-', sentence: 'cover-', cover: 'covered-', place: 'up-' };

export class Panel {
  constructor(room) {
    this.room = room;
    this.name = null;
    this.heading = make('h2', { class: 'h3', id: 'panel-heading', tabindex: '-1' }, room.say.thisPicture);
    this.state = make('p', { class: 'state' });
    this.inside = make('div');
    this.section = make('section', { class: 'panel', id: 'panel', 'aria-labelledby': 'panel-heading' },
      make('header', {}, this.heading, button(room.say.done, () => this.close(), { class: 'btn plain small' })), this.inside, this.state);
    this.section.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
    });
    this.section.addEventListener('click', (event) => this.pressed(event));
    this.section.addEventListener('change', (event) => {
      if (event.target === this.to) this.room.moveTo(this.name, event.target.value);
    });
  }

  isAt(name, what) {
    return this.name === name && (this.what === what || (what === 'caption' && this.what === 'all') || (what === 'cover' && this.what === 'sentence'));
  }

  /** Opens it at one of its fields; `opener` gets the focus back. */
  open(name, what, opener) {
    const picture = this.room.placed.get(name);
    if (!picture) return;
    const before = this.name;
    this.put(picture);
    this.what = what;
    this.opener = opener && opener.dataset.at;
    if (!this.section.isConnected) this.room.form.append(this.section);
    this.room.draw(before);
    this.room.draw(name);
    const figure = this.room.figure(name);
    if (figure) figure.scrollIntoView({ block: 'start' });
    const field = AT[what] && document.getElementById(AT[what] + picture.slot);
    (field || this.heading).focus({ preventScroll: Boolean(!field) });
    this.tell();
  }

  // Moves the fields of this picture here, and those of the one before back to where they were.
  put(picture) {
    this.back();
    this.name = picture.name;
    this.fields = picture.li.querySelector('.fields');
    this.home = this.fields.parentNode;
    this.inside.append(this.fields);
    this.to = this.fields.querySelector('select');
    this.fill();
  }

  back() {
    if (this.fields) this.home.append(this.fields);
    this.fields = null;
    this.name = null;
  }

  /** Where the picture can go, in the words that stand there. */
  fill() {
    if (!this.to) return;
    const { say } = this.room;
    const places = this.room.places(this.name);
    this.to.replaceChildren(make('option', { value: '' }, say.toHere), make('option', { value: '0' }, say.toStart),
      ...places.map(({ at, words }) => make('option', { value: String(at) }, say.toAfter.replace('%', words))),
      make('option', { value: 'end' }, say.toEnd));
    this.to.closest('.field').hidden = false;
  }

  pressed(event) {
    const pressed = event.target.closest('button[name=do]');
    if (!pressed) return;
    event.preventDefault();
    const what = pressed.value.split(':')[0];
    if (what === 'out') this.room.takeOut(this.name);
    else this.room.move(this.name, what);
  }

  /** What the place said last. */
  tell() {
    if (!this.name) return;
    const told = document.querySelector('#saved');
    this.state.toggleAttribute('data-saved', Boolean(told && told.hasAttribute('data-saved')));
    if (told) this.state.replaceChildren(...[...told.childNodes].map((node) => node.cloneNode(true)));
    this.state.querySelectorAll('[role]').forEach((one) => one.removeAttribute('role'));
    this.state.querySelectorAll('button').forEach((one) => one.remove());
  }

  close() {
    if (!this.name) return;
    const { name, opener } = this;
    this.back();
    this.section.remove();
    this.room.draw(name);
    const figure = this.room.figure(name);
    const again = figure && opener && figure.querySelector('[data-at=' + opener + ']');
    if (again) again.focus();
    else this.room.view.focus();
  }
}
