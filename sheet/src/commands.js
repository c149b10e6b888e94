// What can be done with the words: each a command of ProseMirror, for the tools, the keys and the typed marks alike.
import { chainCommands, splitBlock, toggleMark } from 'prosemirror-commands';
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import { become, isAll } from './lines.js';
import { schema } from './schema.js';

const { paragraph, heading, quote, list, pause, line_break: lineBreak } = schema.nodes;

export const toHeading = become(heading);
export const toQuote = become(quote);
export const toList = become(list);
export const toText = become(paragraph);
export const emphasis = toggleMark(schema.marks.emphasis);
export const strong = toggleMark(schema.marks.strong);

/** Where something goes that stands between the paragraphs: at the caret, but never into the middle of a sentence. */
export function placeAt(state, pos) {
  const $pos = state.doc.resolve(Math.min(pos, state.doc.content.size));
  if (!$pos.depth) return { from: $pos.pos, to: $pos.pos };
  const [before, after] = [$pos.before(1), $pos.after(1)];
  const block = $pos.node(1);
  if (block.type === paragraph && !block.content.size) return { from: before, to: after };
  return $pos.pos === Selection.near(state.doc.resolve(before), 1).from ? { from: before, to: before } : { from: after, to: after };
}

/** Puts nodes between the paragraphs, and the caret behind them. */
export function putBetween(state, { from, to }, nodes) {
  const tr = state.tr.replaceWith(from, to, nodes);
  const end = from + nodes.reduce((sum, node) => sum + node.nodeSize, 0);
  if (end === tr.doc.content.size) tr.insert(end, paragraph.create());
  return tr.setSelection(Selection.near(tr.doc.resolve(end)));
}

export function toPause(state, dispatch) {
  if (dispatch) dispatch(putBetween(state, placeAt(state, state.selection.to), [pause.create()]).scrollIntoView());
  return true;
}

export function newLine(state, dispatch) {
  const { $from, $to } = state.selection;
  const type = $from.parent.type;
  if (!$from.sameParent($to) || (type !== paragraph && type !== quote)) return splitBlock(state, dispatch);
  if (dispatch) dispatch(state.tr.replaceSelectionWith(lineBreak.create()).scrollIntoView());
  return true;
}

// In a verse each line is one of it; an empty line ends it.
function inVerse(state, dispatch) {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || (parent.type !== paragraph && parent.type !== quote)) return false;
  if (!parent.children.some((child) => child.type === lineBreak)) return false;
  const before = $from.nodeBefore;
  if (!before || before.type !== lineBreak) return newLine(state, dispatch);
  if (dispatch) {
    const at = $from.pos;
    const tr = state.tr.delete(at - 1, at);
    dispatch(tr.split(at - 1, 1, [{ type: paragraph }]).scrollIntoView());
  }
  return true;
}

// An empty item ends its list.
function outOfList(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== schema.nodes.item || $from.parent.content.size) return false;
  return toText(state, dispatch);
}

export const enter = chainCommands(outOfList, inVerse, splitBlock);

/** At its beginning, a heading, a quote or an item becomes running text again before anything is joined. */
export function backspace(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !$from.depth || isAll(state, paragraph)) return false;
  if ($from.depth === 2 && $from.index(1) > 0) return false;
  return toText(state, dispatch);
}

/** What is typed while a picture or a pause is chosen goes below it; neither is ever written over. */
export function writeBelow(state, text) {
  if (!(state.selection instanceof NodeSelection)) return null;
  const at = state.selection.to;
  const tr = state.tr.insert(at, paragraph.create(null, text ? schema.text(text) : null));
  return tr.setSelection(TextSelection.create(tr.doc, at + 1 + text.length)).scrollIntoView();
}

/** Above the first picture there is room for words, too. */
export function aboveFirst(state, dispatch) {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || selection.from > 0) return false;
  if (dispatch) {
    const tr = state.tr.insert(0, paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, 1)).scrollIntoView());
  }
  return true;
}
