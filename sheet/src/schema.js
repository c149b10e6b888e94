// What a sheet can hold: exactly what `crates/story/src/words.rs` can, and nothing else. The attributes `source` and `before`
// are the letters a block was read from; `write.js` says when they are still true.
import { Schema } from 'prosemirror-model';

const kept = { source: { default: null }, before: { default: null } };
// A line may hold any hand; a word has one.
const words = { content: 'text*', marks: '_', attrs: kept, group: 'block' };
const auto = { dir: 'auto' };

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+', attrs: { after: { default: '' } } },
    paragraph: {
      content: '(text | line_break)*', marks: '_', attrs: kept, group: 'block',
      toDOM: () => ['p', auto, 0],
      parseDOM: [{ tag: 'p' }],
    },
    heading: {
      ...words, attrs: { ...kept, level: { default: 1 } }, defining: true,
      toDOM: () => ['h2', auto, 0],
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: 'h' + level })),
    },
    quote: {
      content: '(text | line_break)*', marks: '_', attrs: kept, group: 'block', defining: true,
      toDOM: () => ['blockquote', { class: 'letter', ...auto }, ['p', 0]],
      parseDOM: [{ tag: 'blockquote' }],
    },
    list: {
      content: 'item+', attrs: kept, group: 'block',
      toDOM: () => ['ul', 0],
      parseDOM: [{ tag: 'ul' }],
    },
    item: {
      content: 'text*', marks: '_', defining: true,
      toDOM: () => ['li', auto, 0],
      parseDOM: [{ tag: 'li' }],
    },
    pause: { attrs: kept, group: 'block', toDOM: () => ['hr'], parseDOM: [{ tag: 'hr' }] },
    picture: {
      attrs: { ...kept, name: {} }, group: 'block', atom: true, draggable: true,
      toDOM: (node) => ['figure', { 'data-picture': node.attrs.name }],
      parseDOM: [{ tag: 'figure[data-picture]', getAttrs: (dom) => ({ name: dom.dataset.picture }) }],
    },
    line_break: { inline: true, group: 'inline', selectable: false, toDOM: () => ['br'], parseDOM: [{ tag: 'br' }] },
    text: { group: 'inline' },
  },
  marks: {
    emphasis: { excludes: '_', toDOM: () => ['em', 0], parseDOM: [{ tag: 'em' }, { tag: 'i' }] },
    strong: { excludes: '_', toDOM: () => ['strong', 0], parseDOM: [{ tag: 'strong' }, { tag: 'b' }] },
  },
});
