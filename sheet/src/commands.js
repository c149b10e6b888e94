// What can be done with the words: each a command of ProseMirror, for the tools, the keys and the typed marks alike.
import { chainCommands, splitBlock, toggleMark } from 'prosemirror-commands';
import { NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import { become, isAll, linesOf } from './lines.js';
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
  if (block.type === paragraph) {
    // Behind the line in which the caret is, or above it where it stands at its very beginning.
    const own = linesOf(block, before).findLast((one) => one.from <= $pos.pos);
    const end = own.from + own.content.size;
    if ($pos.pos > own.from && end < after - 1) return { from: end, to: end + 1, splits: true };
    if ($pos.pos === own.from && own.from > before + 1) return { from: own.from - 1, to: own.from, splits: true };
  }
  return $pos.pos === Selection.near(state.doc.resolve(before), 1).from ? { from: before, to: before } : { from: after, to: after };
}

/** Makes two paragraphs where the line break of this position is; the caret stays in its line. */
export function parted(state, pos) {
  const { from, to } = state.selection;
  const tr = state.tr.delete(pos, pos + 1).split(pos);
  return from === to && from === pos ? tr.setSelection(TextSelection.create(tr.doc, pos)) : tr;
}

/** Puts nodes between the paragraphs, and the caret behind them. */
export function putBetween(state, { from, to, splits }, nodes) {
  const tr = splits ? parted(state, from) : state.tr;
  if (splits) [from, to] = [from + 1, from + 1];
  tr.replaceWith(from, to, nodes);
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
  if (dispatch) dispatch(newLineIn(state.tr));
  return true;
}

// In running text a press is what it is in the plain field: a new line, and at an empty line a new paragraph. A quote has
// lines of its own only once it has two.
function line(state, dispatch) {
  const { $from, $to, empty } = state.selection;
  const { parent } = $from;
  const hasLines = parent.type === quote && parent.children.some((child) => child.type === lineBreak);
  if ((parent.type !== paragraph && !hasLines) || $to.parent.type !== parent.type) return false;
  if (!empty) {
    if (dispatch) dispatch(newLineIn(state.tr.deleteSelection()));
    return true;
  }
  const before = $from.nodeBefore;
  if (!parent.content.size) {
    // One more empty line, and no more than one.
    if (dispatch) dispatch(state.tr.split($from.pos, 1, [{ type: paragraph, attrs: { before: '\n' } }]).scrollIntoView());
    return true;
  }
  if (!before || before.type !== lineBreak) return newLine(state, dispatch);
  if (dispatch) {
    const at = $from.pos;
    const tr = state.tr.delete(at - 1, at);
    dispatch(tr.split(at - 1, 1, [{ type: paragraph }]).scrollIntoView());
  }
  return true;
}

const newLineIn = (tr) => tr.replaceSelectionWith(lineBreak.create()).scrollIntoView();

// An empty item ends its list.
function outOfList(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.type !== schema.nodes.item || $from.parent.content.size) return false;
  return toText(state, dispatch);
}

export const enter = chainCommands(outOfList, line, splitBlock);

/** At its beginning, a heading, a quote or an item becomes running text again before anything is joined. */
export function backspace(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || !$from.depth || isAll(state, paragraph)) return false;
  if ($from.depth === 2 && $from.index(1) > 0) return false;
  return toText(state, dispatch);
}

// Two paragraphs that are joined become two lines first, as in the plain field, where an empty line stands between them.
function joined(state, at, dispatch) {
  const [before, after] = [state.doc.resolve(at).nodeBefore, state.doc.resolve(at).nodeAfter];
  if (!before || !after || before.type !== paragraph || after.type !== paragraph) return false;
  if (dispatch) {
    // What is a line of its own already is none once more.
    const isOpen = !before.content.size || before.lastChild.type === lineBreak;
    const tr = state.tr.join(at);
    if (!isOpen) tr.insert(at - 1, lineBreak.create());
    const end = at - 1 + Number(!isOpen);
    dispatch(tr.setSelection(TextSelection.create(tr.doc, state.selection.from < at ? at - 1 : end)).scrollIntoView());
  }
  return true;
}

export function joinBefore(state, dispatch) {
  const { $from, empty } = state.selection;
  return empty && $from.depth === 1 && $from.parentOffset === 0 && joined(state, $from.before(), dispatch);
}

export function joinBehind(state, dispatch) {
  const { $from, empty } = state.selection;
  const isEnd = $from.depth === 1 && $from.parentOffset === $from.parent.content.size;
  return empty && isEnd && joined(state, $from.after(), dispatch);
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
