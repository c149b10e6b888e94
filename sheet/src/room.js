// The writing room with its sheet: title and words on one page, and below it the plain field, which is what is saved. The
// two always hold the same text; without this script the field alone is enough.
import { EditorState, NodeSelection, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { closeHistory } from 'prosemirror-history';
import { Arriving, places } from './arriving.js';
import { Choose } from './choose.js';
import { parted, placeAt, putBetween, writeBelow } from './commands.js';
import { standAbove } from './keyboard.js';
import { keys, typedMarks } from './keys.js';
import { make } from './make.js';
import { Panel } from './panel.js';
import { copied, paste } from './pasting.js';
import { PictureView } from './picture_view.js';
import { Placed } from './placed.js';
import { read } from './read.js';
import { schema } from './schema.js';
import { Tools } from './tools.js';
import { write } from './write.js';

const { paragraph, picture } = schema.nodes;
// A long story is written down when nobody typed for a moment, and at the latest after so long.
const MOMENT = 120;
const LONGEST = 500;

export class Room {
  constructor(form, parts) {
    Object.assign(this, { form, parts, say: parts.dataset, views: new Set() });
    this.area = form.querySelector('textarea[name=words]');
    this.home = document.getElementById('photographs').parentNode;
    this.panel = new Panel(this);
    this.placed = new Placed(form, document.getElementById('placed'), {
      names: () => this.names(),
      changed: (name) => this.draw(name),
    });
    this.host = make('div', { class: 'line' });
    this.label = make('p', { id: 'sheet-label' }, this.say.label);
    this.said = make('p', { class: 'sr', role: 'status' });
    this.plain = document.getElementById('plain');
    this.plain.before(this.host);
    form.append(this.said);
    const begin = form.querySelector('.tell');
    if (begin) this.host.after(begin);
    this.view = this.open();
    this.host.append(this.label);
    this.tools = this.putTools();
    this.choose = new Choose(this);
    this.arriving = new Arriving(this);
    // What is wrong with a field is said beside it.
    this.plain.open = Boolean(this.plain.querySelector('.err'));
    this.form.classList.add('has-sheet');
    this.listen();
  }

  open() {
    const room = this;
    return new EditorView(this.host, {
      state: this.begin(this.area.value),
      nodeViews: { picture: (node, view, getPos) => new PictureView(node, view, getPos, room) },
      attributes: (state) => ({
        class: 'words story' + (isEmpty(state.doc) ? ' blank' : ''), role: 'textbox', 'aria-multiline': 'true',
        // Each block finds its own direction; a whole that does so, too, is asked anew with every block it gets.
        'aria-labelledby': 'sheet-label', lang: this.area.lang, id: 'sheet',
      }),
      dispatchTransaction: (tr) => this.take(tr),
      clipboardTextSerializer: copied,
      handleTextInput: (view, from, to, text) => this.above(writeBelow(view.state, text)),
      handleDOMEvents: { paste: (view, event) => paste(this, event) },
      handleDrop: (view, event) => this.dropped(event),
    });
  }

  begin(text) {
    const plugins = [places, typedMarks, ...keys({
      'Alt-F10': () => this.tools.focus(),
      Enter: (state) => this.enter(state),
    }), new Plugin({ appendTransaction: (all, before, state) => endsOpen(state) })];
    const state = EditorState.create({ doc: this.whole(read(text)), plugins });
    return state.apply(endsOpen(state) ?? state.tr);
  }

  // A picture that the words do not name stands at their end for readers, so it stands there for her.
  whole(doc) {
    const named = namesIn(doc);
    const unnamed = [...this.placed.there.keys()].filter((name) => !named.has(name));
    return doc.copy(doc.content.append(schema.nodes.doc.create(null, [
      ...unnamed.map((name) => picture.create({ name })), paragraph.create()]).content.cut(0, unnamed.length)));
  }

  take(tr) {
    const { view } = this;
    const before = view.state.doc;
    view.updateState(view.state.apply(tr));
    if (!view.state.doc.eq(before)) this.changed(tr);
    if (this.tools) this.tools.show();
  }

  changed(tr) {
    if (!tr.getMeta('from field')) this.soon();
    const now = [...this.names()].join('\n');
    if (now !== this.named) {
      this.named = now;
      this.views.forEach((view) => view.draw());
      this.placed.later();
    }
  }

  // What stands on the sheet comes into the field a moment later; and at once where anybody asks for it.
  soon() {
    const now = performance.now();
    if (!this.waiting) this.since = now;
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.toField(), Math.min(MOMENT, Math.max(0, this.since + LONGEST - now)));
  }

  toField() {
    if (!this.waiting) return;
    clearTimeout(this.waiting);
    this.waiting = null;
    this.writing = true;
    this.area.value = write(this.view.state.doc);
    this.area.dispatchEvent(new Event('input', { bubbles: true }));
    this.writing = false;
  }

  // Somebody wrote in the plain field, or an earlier text came back into it: what differs comes onto the sheet.
  fromField() {
    if (this.writing || this.view.composing) return;
    this.waiting = clearTimeout(this.waiting) ?? null;
    const { state } = this.view;
    if (write(state.doc) === this.area.value) return;
    const doc = this.whole(read(this.area.value));
    const from = state.doc.content.findDiffStart(doc.content);
    const tr = state.tr.setDocAttribute('after', doc.attrs.after);
    if (from !== null) {
      let { a, b } = state.doc.content.findDiffEnd(doc.content);
      const overlap = from - Math.min(a, b);
      if (overlap > 0) [a, b] = [a + overlap, b + overlap];
      tr.replace(from, a, doc.slice(from, b));
    }
    this.alone(tr.setMeta('from field', true));
  }

  // One step of its own, whatever is typed before and after it.
  alone(tr) {
    this.view.dispatch(closeHistory(tr));
    this.view.dispatch(closeHistory(this.view.state.tr));
  }

  listen() {
    // The same holds for the plain field, line by line: it finds its direction when somebody looks at it.
    const direct = () => (this.plain.open ? this.area.setAttribute('dir', 'auto') : this.area.removeAttribute('dir'));
    this.plain.addEventListener('toggle', direct);
    direct();
    // `replaced` is what `saving.js` says of a field into which it put earlier words.
    ['input', 'replaced'].forEach((name) => this.area.addEventListener(name, () => this.fromField()));
    this.form.addEventListener('replaced', (event) => this.fieldChanged(event.target));
    const now = () => this.toField();
    // Whoever reads the form gets the newest; that it changed is said in its own time, for it may be read once more then.
    this.form.addEventListener('formdata', (event) => {
      if (!this.waiting) return;
      this.area.value = write(this.view.state.doc);
      event.formData.set('words', this.area.value);
    });
    ['submit', 'focusout'].forEach((name) => this.form.addEventListener(name, now, true));
    ['visibilitychange', 'leaving'].forEach((name) => document.addEventListener(name, now, true));
    ['pagehide', 'beforeunload'].forEach((name) => window.addEventListener(name, now, true));
    window.addEventListener('pageshow', () => this.fromField());
    this.form.addEventListener('input', (event) => this.fieldChanged(event.target));
    this.form.addEventListener('change', (event) => this.fieldChanged(event.target));
    // What another window took out: its place stays, with what was written beside it, until she says.
    this.form.addEventListener('saved', (event) => (event.detail.gone || []).forEach((slot) => this.placed.lost(slot)));
    // A title is one line; behind it come the words.
    this.form.querySelector('[name=title]').addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.view.focus();
    });
    const told = document.getElementById('saved');
    if (told) new MutationObserver(() => this.panel.tell()).observe(told, { childList: true, subtree: true, characterData: true });
    this.host.addEventListener('mousedown', (event) => {
      if (event.target === this.host) this.view.focus();
    });
  }

  fieldChanged(field) {
    const found = /^(?:caption|description|credit|covered|cover)-(.+)$/.exec(field.name || '');
    const own = found && this.placed.ofSlot(found[1]);
    if (own) this.draw(own.name);
  }

  putTools() {
    const strip = this.parts.content.querySelector('[role=toolbar]').cloneNode(true);
    const dock = this.form.querySelector('.dock');
    dock.append(strip);
    standAbove(dock);
    return new Tools(strip, this.view, { picture: () => this.choose.open() });
  }

  /* What stands in the words. */

  names() {
    return namesIn(this.view.state.doc);
  }

  isFree(name) {
    return !this.names().has(name) && (this.placed.there.has(name) || this.placed.gone.has(name));
  }

  isSecond(own) {
    let first = null;
    this.view?.state.doc.forEach((node, at) => {
      if (first === null && node.type === picture && node.attrs.name === own.name) first = at;
    });
    return first !== null && own.getPos() !== first;
  }

  at(name) {
    let found = null;
    this.view.state.doc.forEach((node, pos, index) => {
      if (!found && node.type === picture && node.attrs.name === name) found = { node, pos, index };
    });
    return found;
  }

  figure(name) {
    const found = this.at(name);
    return found && this.view.nodeDOM(found.pos);
  }

  draw(name) {
    this.views.forEach((view) => {
      if (view.name === name) view.draw();
    });
  }

  /* Where the next picture goes: behind the one before it, or at the caret. */

  spot(pos = this.view.state.selection.to) {
    const { from, to, splits } = placeAt(this.view.state, pos);
    if (!splits) return to;
    this.alone(parted(this.view.state, from));
    return from + 1;
  }

  holdSpot() {
    this.after = null;
  }

  insert(names, pos = null) {
    const { state } = this.view;
    const last = this.after && this.at(this.after);
    const spot = last ? last.pos + last.node.nodeSize : null;
    const place = pos ?? spot;
    const where = place === null ? placeAt(state, state.selection.to) : { from: place, to: place };
    const nodes = names.map((name) => picture.create({ name }));
    // One that arrives while she writes on leaves her caret where it is.
    const tr = pos === null ? putBetween(state, where, nodes) : state.tr.insert(pos, nodes);
    this.after = names.at(-1);
    this.alone(tr);
  }

  bring(files) {
    this.arriving.bring(files, this.spot());
  }

  takeOut(name) {
    const found = this.at(name);
    if (this.panel.name === name) this.panel.close();
    if (found) this.alone(this.view.state.tr.delete(found.pos, found.pos + found.node.nodeSize));
    this.tell(this.say.taken);
  }

  /* Moving. */

  move(name, way) {
    const { index } = this.at(name);
    this.moveBefore(name, way === 'up' ? index - 1 : index + 2);
  }

  moveTo(name, where) {
    if (where === '') return;
    this.moveBefore(name, where === 'end' ? this.view.state.doc.childCount : Number(where));
  }

  // Before the block of this number, as they are counted now.
  moveBefore(name, to) {
    const { state } = this.view;
    const { node, pos, index } = this.at(name);
    if (to < 0 || to > state.doc.childCount || to === index || to === index + 1) return;
    let target = 0;
    for (let at = 0; at < to; at += 1) target += state.doc.child(at).nodeSize;
    const tr = state.tr.delete(pos, pos + node.nodeSize);
    tr.insert(tr.mapping.map(target), node);
    this.alone(tr);
    this.panel.fill();
    this.figure(name)?.scrollIntoView({ block: 'nearest' });
  }

  /** Where a picture can go: behind each block of words, named by how it begins. */
  places() {
    const places = [];
    this.view.state.doc.forEach((node, _, at) => {
      const words = node.textContent.trim();
      if (words) places.push({ at: at + 1, words: words.length > 36 ? words.slice(0, 34).replace(/\s+\S*$/, '') + '…' : words });
    });
    return places;
  }

  /* Keys, drops and what is pasted. */

  enter(state) {
    const { selection } = state;
    if (!(selection instanceof NodeSelection)) return false;
    if (selection.node.type === picture) {
      const { name } = selection.node.attrs;
      this.panel.open(name, 'all', this.figure(name)?.querySelector('[data-at=caption]'));
      return true;
    }
    return this.above(writeBelow(state, ''));
  }

  above(tr) {
    if (tr) this.view.dispatch(tr);
    return Boolean(tr);
  }

  place(tr, slice) {
    const below = writeBelow(this.view.state, '');
    if (below) this.view.dispatch(below);
    const own = below ? this.view.state.tr.setMeta('paste', true) : tr;
    this.alone(own.replaceSelection(slice).scrollIntoView());
  }

  dropped(event) {
    const files = event.dataTransfer ? [...event.dataTransfer.files] : [];
    if (!files.length) return false;
    event.preventDefault();
    const at = this.view.posAtCoords({ left: event.clientX, top: event.clientY });
    this.arriving.bring(files, at ? this.spot(at.pos) : this.spot());
    return true;
  }

  /* What is said. */

  tell(sentence) {
    this.said.textContent = '';
    setTimeout(() => { this.said.textContent = sentence; }, 50);
  }

  aside(element) {
    this.host.after(element);
    element.scrollIntoView({ block: 'nearest' });
  }
}

function namesIn(doc) {
  const names = new Set();
  doc.forEach((node) => {
    if (node.type === picture) names.add(node.attrs.name);
  });
  return names;
}

function isEmpty(doc) {
  return doc.childCount === 1 && doc.firstChild.type === paragraph && doc.firstChild.content.size === 0;
}

// Behind the last picture or pause there is room to write on.
function endsOpen(state) {
  return state.doc.lastChild.isAtom ? state.tr.insert(state.doc.content.size, paragraph.create()).setMeta('addToHistory', false).setMeta('end', true) : null;
}
