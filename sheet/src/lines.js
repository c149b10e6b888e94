// Lines of the sheet as they are chosen, and what becomes of them: a heading, an item of a list, a quote, running text.
// Whatever stands in the same block beside them stays what it is.
import { Fragment } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { schema } from './schema.js';

const { paragraph, heading, quote, list, item, line_break: lineBreak } = schema.nodes;

/** The lines of a block, each with what stands in it and where it begins; `start` is the position before the block. */
export function linesOf(node, start) {
  const lines = [];
  if (node.type === list) {
    node.forEach((one, offset) => lines.push({ content: one.content, from: start + offset + 2 }));
  } else if (node.isTextblock) {
    let own = [];
    let from = start + 1;
    node.forEach((child, offset) => {
      if (child.type === lineBreak) {
        lines.push({ content: Fragment.from(own), from });
        own = [];
        from = start + offset + 2;
      } else {
        own.push(child);
      }
    });
    lines.push({ content: Fragment.from(own), from });
  }
  return lines;
}

// The blocks that the choice touches, with their lines; those within it are `chosen`.
function touched(state) {
  const { $from, $to, from, to } = state.selection;
  const blocks = [];
  for (let at = $from.index(0); at <= Math.min($to.index(0), state.doc.childCount - 1); at += 1) {
    const node = state.doc.child(at);
    const start = blocks.length ? blocks.at(-1).end : $from.posAtIndex(at, 0);
    const lines = linesOf(node, start);
    lines.forEach((line) => { line.chosen = line.from <= to && line.from + line.content.size >= from; });
    blocks.push({ node, start, end: start + node.nodeSize, lines });
  }
  return blocks;
}

/** Whether every line that is chosen stands in blocks of this kind. */
export function isAll(state, type) {
  const blocks = touched(state).filter((block) => block.lines.some((line) => line.chosen));
  return blocks.length > 0 && blocks.every((block) => block.node.type === type);
}

function withBreaks(lines) {
  return lines.flatMap((line, at) => (at ? [lineBreak.create(), ...line.content.content] : line.content.content));
}

function nodeOf(type, lines) {
  if (type === list) return list.create(null, lines.map((line) => item.create(null, line.content)));
  return type.create(null, withBreaks(lines));
}

// Which lines may stand in one block of this kind.
function put(nodes, type, lines) {
  if (!lines.length) return;
  if (type === heading) lines.forEach((line) => nodes.push(nodeOf(heading, [line])));
  else nodes.push(nodeOf(type, lines));
}

/** Makes the chosen lines a block of this kind, or running text where they are that already. */
export function become(type) {
  return (state, dispatch) => {
    const blocks = touched(state);
    if (!blocks.some((block) => block.lines.some((line) => line.chosen))) return false;
    if (!dispatch) return true;
    const wanted = isAll(state, type) ? paragraph : type;
    // A quote and a paragraph hold many lines, so the whole of one becomes the other.
    const isWhole = (block) => (wanted === quote || block.node.type === quote) && block.node.type !== list;
    const nodes = [];
    let run = [];
    const close = () => {
      if (wanted === paragraph) run.forEach((line) => put(nodes, paragraph, [line]));
      else put(nodes, wanted, run);
      run = [];
    };
    blocks.forEach(({ node, lines, ...block }) => {
      if (!lines.length) {
        close();
        nodes.push(node);
        return;
      }
      if (isWhole({ node, ...block })) {
        close();
        put(nodes, wanted, lines);
        return;
      }
      const before = lines.slice(0, lines.findIndex((line) => line.chosen));
      const after = lines.slice(lines.findLastIndex((line) => line.chosen) + 1);
      if (before.length) {
        close();
        put(nodes, node.type, before);
      }
      run.push(...lines.filter((line) => line.chosen));
      if (after.length) {
        close();
        put(nodes, node.type, after);
      } else if (wanted === quote) {
        close();
      }
    });
    close();
    dispatch(replaced(state, blocks, nodes).scrollIntoView());
    return true;
  };
}

// The order of the lines stays, so each end of the choice is found again by its line and its place in it.
function replaced(state, blocks, nodes) {
  const from = blocks[0].start;
  const before = blocks.flatMap((block) => block.lines);
  const tr = state.tr.replaceWith(from, blocks.at(-1).end, nodes);
  let start = from;
  const after = nodes.flatMap((node) => {
    const lines = linesOf(node, start);
    start += node.nodeSize;
    return lines;
  });
  const moved = (pos) => {
    const at = before.findLastIndex((line) => line.from <= pos);
    if (at < 0) return after[0].from;
    return after[at].from + Math.min(pos - before[at].from, after[at].content.size);
  };
  const { anchor, head } = state.selection;
  return tr.setSelection(TextSelection.create(tr.doc, moved(anchor), moved(head)));
}
