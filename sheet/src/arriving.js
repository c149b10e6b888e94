// Photographs on their way into the words: each holds its place while it is kept, and she writes on. They are no part of the
// text yet, so that neither a save nor an undo meets half a picture.
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { make } from './make.js';

const key = new PluginKey('arriving');

/** Holds the places. */
export const places = new Plugin({
  key,
  state: {
    init: () => DecorationSet.empty,
    apply(tr, before) {
      // What is added at the very end stays behind them.
      const set = tr.getMeta('end') ? before : before.map(tr.mapping, tr.doc);
      const change = tr.getMeta(key);
      if (!change) return set;
      if (change.add) return set.add(tr.doc, [Decoration.widget(change.pos, change.add, { id: change.id, side: 1, ignoreSelection: true })]);
      return set.remove(set.find(null, null, (spec) => spec.id === change.id));
    },
  },
  props: { decorations: (state) => key.getState(state) },
});

/** Where the one of this number is now; nothing if its place is gone. */
export function placeOf(state, id) {
  const [found] = key.getState(state).find(null, null, (spec) => spec.id === id);
  return found ? found.from : null;
}

export class Arriving {
  constructor(room) {
    this.room = room;
    this.all = new Map();
    this.form = room.form;
    this.form.addEventListener('arriving', (event) => this.told(event));
  }

  /** Brings files to this place in the words. */
  bring(files, pos) {
    this.pos = pos;
    this.form.dispatchEvent(new CustomEvent('bring', { detail: files }));
    this.pos = null;
  }

  // What `keep.js` says of one that arrives; whoever takes it places the photograph.
  told(event) {
    const { id, state, li, file, keepsake } = event.detail;
    event.preventDefault();
    if (!this.all.has(id)) this.begin(id, li, file);
    if (state === 'kept' && keepsake) this.kept(id, keepsake);
    if (state === 'kept' && !keepsake) this.end(id);
    if (state === 'left') this.end(id);
  }

  begin(id, li, file) {
    const { view } = this.room;
    const pos = this.pos ?? this.room.spot();
    const canvas = make('canvas', { 'aria-hidden': 'true', width: 0, height: 0 });
    const dom = make('div', { class: 'put arriving', contenteditable: 'false' }, canvas, make('ul', { class: 'list' }, li));
    this.all.set(id, dom);
    view.dispatch(view.state.tr.setMeta(key, { add: dom, id, pos }).setMeta('addToHistory', false));
    // Where her whole box opens closed, nothing of it is shown now either.
    if (!('closed' in this.form.dataset)) draw(file, canvas);
  }

  async kept(id, keepsake) {
    const { room } = this;
    try {
      const [name] = await room.placed.place([keepsake]);
      const pos = placeOf(room.view.state, id);
      this.end(id);
      if (name) room.insert([name], pos);
    } catch (error) {
      // It is in her box; from there it can be put in once the line is back.
      this.end(id);
      room.tell(room.say.keptOnly);
    }
  }

  end(id) {
    const { view } = this.room;
    this.all.delete(id);
    view.dispatch(view.state.tr.setMeta(key, { id }).setMeta('addToHistory', false));
  }
}

// A small picture of what comes, where the browser can draw it.
async function draw(file, canvas) {
  if (!window.createImageBitmap || !file.size) return;
  try {
    const picture = await createImageBitmap(file, { resizeWidth: 480 });
    Object.assign(canvas, { width: picture.width, height: picture.height });
    canvas.getContext('2d').drawImage(picture, 0, 0);
    picture.close();
  } catch (error) {
    // Some kinds are read by the place alone.
  }
}
