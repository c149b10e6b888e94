// A picture as it stands in the words: what a reader sees first, the picture, the words under it, and one quiet line that
// opens its panel. Nothing in it can be typed into.
import { NodeSelection } from 'prosemirror-state';
import { button, icon, make } from './make.js';

export class PictureView {
  constructor(node, view, getPos, room) {
    Object.assign(this, { node, view, getPos, room });
    this.dom = make('figure', { class: 'plate put', contenteditable: 'false', 'data-picture': node.attrs.name });
    this.dom.addEventListener('click', (event) => this.pressed(event));
    room.views.add(this);
    this.draw();
  }

  get name() {
    return this.node.attrs.name;
  }

  draw() {
    const { say, placed } = this.room;
    const picture = placed.get(this.name);
    if (!picture || this.room.isSecond(this)) {
      this.dom.replaceChildren(make('p', { class: 'guard' }, make('span', {}, picture ? say.second : say.missing)));
      this.image = null;
      return;
    }
    if (!this.image || this.slot !== picture.slot || this.isOpen !== picture.isOpen) {
      Object.assign(this, { slot: picture.slot, isOpen: picture.isOpen });
      this.image = make('div');
      this.image.append(picture.image());
    }
    const image = this.image.querySelector('img');
    if (image) image.alt = picture.called(say);
    // The picture itself stays where it is, so that it is not loaded and laid out anew with every letter.
    const [above, below] = [[], []];
    if (picture.isCovered) above.push(this.guard(picture));
    const words = picture.text('caption');
    if (words) below.push(make('figcaption', { dir: 'auto' }, words));
    const why = picture.why();
    if (why) below.push(why);
    below.push(this.quiet(picture));
    if (picture.isLost) below.push(this.lost(picture));
    if (!picture.isAnswered) below.push(this.question(picture));
    if (this.image.parentNode !== this.dom) this.dom.replaceChildren(this.image);
    while (this.dom.firstChild !== this.image) this.dom.firstChild.remove();
    while (this.dom.lastChild !== this.image) this.dom.lastChild.remove();
    this.dom.prepend(...above);
    this.dom.append(...below);
  }

  guard(picture) {
    const { say, parts } = this.room;
    const sentence = picture.text('cover');
    const inside = sentence ? make('span', {}, say.guard + ' ', make('q', { dir: 'auto' }, sentence)) : make('span', {}, say.guardEmpty);
    return make('p', { class: 'guard' }, icon(parts, 'cover'), inside);
  }

  quiet(picture) {
    const { say, panel } = this.room;
    const called = picture.called(say);
    const one = (text, what) => make('li', {}, button(text, (event) => panel.open(this.name, what, event.currentTarget), {
      'aria-label': text + ': ' + called, 'aria-controls': 'panel', 'aria-expanded': String(panel.isAt(this.name, what)), 'data-at': what,
    }));
    return make('ul', { class: 'quiet' }, one(picture.isCovered ? say.covered : say.notCovered, 'cover'), one(say.under, 'caption'),
      one(say.move, 'place'), make('li', {}, button(say.takeOut, () => this.room.takeOut(this.name), { 'aria-label': say.takeOut + ': ' + called })));
  }

  lost(picture) {
    const { room } = this;
    const { say, placed } = room;
    return make('div', { class: 'aside', role: 'group', 'aria-label': say.gone }, make('p', {}, say.gone), make('div', { class: 'acts' },
      button(say.putBack, () => placed.again(picture).catch(() => room.tell(say.noLine)), { class: 'btn plain small' }),
      button(say.takeOut, () => room.takeOut(this.name), { class: 'btn text' })));
  }

  // Asked where it stands until she answers, and never in the way.
  question(picture) {
    const { say, panel } = this.room;
    return make('div', { class: 'aside', role: 'group', 'aria-label': say.ask }, make('p', {}, say.ask), make('div', { class: 'acts' },
      button(say.askOpen, () => {
        picture.cover(false);
        this.view.focus();
      }, { class: 'btn plain small' }),
      button(say.askCover, () => {
        picture.cover(true);
        panel.open(this.name, 'sentence', this.dom.querySelector('[data-at=cover]'));
      }, { class: 'btn plain small' })));
  }

  // One that she prefers closed is fetched only now.
  async open(picture) {
    try {
      await this.room.placed.open(picture);
      this.dom.querySelector('.quiet button')?.focus({ preventScroll: true });
    } catch (error) {
      this.room.tell(this.room.say.noLine);
    }
  }

  pressed(event) {
    if (event.target.closest('.veil')) {
      event.preventDefault();
      this.open(this.room.placed.get(this.name));
      return;
    }
    if (event.target.closest('button, .aside')) return;
    const { panel, placed } = this.room;
    this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, this.getPos())));
    if (placed.get(this.name)) panel.open(this.name, 'all', this.dom.querySelector('[data-at=caption]'));
  }

  update(node) {
    if (node.type !== this.node.type || node.attrs.name !== this.name) return false;
    this.node = node;
    return true;
  }

  stopEvent(event) {
    return Boolean(event.target.closest && event.target.closest('button, .aside, .veil'));
  }

  ignoreMutation() {
    return true;
  }

  destroy() {
    this.room.views.delete(this);
  }
}
