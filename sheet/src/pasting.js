// A paste: its words go to the caret as blocks of the sheet, its pictures are offered to be kept.
import { Fragment, Slice } from 'prosemirror-model';
import { blocksOf, nodeOf } from './read.js';
import { clean, fileOf, readPage } from './paste.js';
import { button, make } from './make.js';
import { schema } from './schema.js';
import { write } from './write.js';

/** The blocks as a piece that joins what stands before and behind the caret. */
export function sliceOf(blocks) {
  const nodes = blocks.map((block) => nodeOf({ ...block, source: null, before: null }));
  const isOpen = (node) => Number(node.type === schema.nodes.paragraph);
  if (!nodes.length) return Slice.empty;
  return new Slice(Fragment.from(nodes), isOpen(nodes[0]), isOpen(nodes.at(-1)));
}

// A picture is named once; whatever else looks like one stays words.
function withoutPictures(blocks, isFree) {
  const taken = new Set();
  return blocks.map((block) => {
    if (block.kind !== 'picture') return block;
    if (isFree(block.name) && !taken.has(block.name)) {
      taken.add(block.name);
      return block;
    }
    return { kind: 'text', lines: [[{ text: '[[' + block.name + ']]', hand: '' }]] };
  });
}

const imagesIn = (data) => [...data.files].filter((file) => file.type.startsWith('image/'));

/** What goes to the clipboard as text: the words with their marks, so that they come back as they were. */
export function copied(slice) {
  const { doc, paragraph, list, item } = schema.nodes;
  const first = slice.content.firstChild;
  if (!first) return '';
  let nodes = slice.content;
  if (first.isInline) nodes = Fragment.from(paragraph.create(null, nodes));
  else if (first.type === item) nodes = Fragment.from(list.create(null, nodes));
  return write(doc.create(null, nodes)).trim();
}

/** Reads the clipboard: blocks, the pictures that came along as files, and whether some stand elsewhere. */
export function readPaste(data, isFree) {
  const html = data.getData('text/html');
  const text = clean(data.getData('text/plain'));
  let files = imagesIn(data);
  let page = { blocks: [], pictures: [], hasFarPictures: false };
  // What was taken from a sheet itself stands in its text as it is written.
  if (html && !html.includes('data-pm-slice')) page = readPage(html);
  const hasPictures = page.pictures.length > 0 || page.hasFarPictures;
  // Beside their words, some programs put a drawing of them.
  if (page.blocks.length && !hasPictures) files = [];
  const own = page.pictures.map((address, at) => fileOf(address, 'pasted-' + (at + 1))).filter(Boolean);
  const blocks = page.blocks.length ? page.blocks : withoutPictures(blocksOf(text).blocks, isFree);
  return { blocks, files: own.length ? own : files, hasFarPictures: page.hasFarPictures && !own.length && !files.length };
}

/** Takes a paste into the sheet; `false` leaves it to the browser. */
export function paste(room, event) {
  const data = event.clipboardData;
  const { view } = room;
  if (!data || view.composing) return false;
  event.preventDefault();
  const { blocks, files, hasFarPictures } = readPaste(data, (name) => room.isFree(name));
  if (blocks.length) {
    const slice = sliceOf(blocks);
    room.place(view.state.tr.setMeta('paste', true).setMeta('uiEvent', 'paste'), slice);
  }
  if (files.length) offer(room, files);
  else if (hasFarPictures) room.tell(room.say.farPictures);
  return true;
}

function offer(room, files) {
  const { say } = room;
  const aside = make('div', { class: 'aside', role: 'group', 'aria-label': say.pasted });
  const end = () => {
    aside.remove();
    room.view.focus();
  };
  aside.append(make('p', {}, say.pasted), make('div', { class: 'acts' },
    button(say.pastedKeep, () => {
      end();
      room.bring(files);
    }, { class: 'btn plain small' }),
    button(say.pastedNot, end, { class: 'btn text' })));
  room.aside(aside);
  room.tell(say.pasted);
}
