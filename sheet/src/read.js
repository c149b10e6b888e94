// From the text to the sheet. Each block keeps the letters it came from, and those between it and the one before, so that
// what nobody touches is given back letter by letter (`write.js`).
import { blockOf, isBlank, kindOf, standsAlone, trimEnd } from './marks.js';
import { schema } from './schema.js';

/** The blocks of a text, each with its own letters (`source`) and those before it (`before`); `after` is what is left. */
export function blocksOf(text) {
  const blocks = [];
  let until = 0;
  let open = null;
  const close = () => {
    if (!open) return;
    const { kind, lines, from, to } = open;
    blocks.push({ ...blockOf(kind, lines), source: text.slice(from, to), before: text.slice(until, from) });
    until = to;
    open = null;
  };
  for (let at = 0; at <= text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = trimEnd(text.slice(at, end));
    if (isBlank(line)) {
      close();
    } else {
      const kind = kindOf(line);
      if (open && (open.kind !== kind || standsAlone(kind))) close();
      if (open) {
        open.lines.push(line);
        open.to = end;
      } else {
        open = { kind, lines: [line], from: at, to: end };
      }
    }
    at = end + 1;
  }
  close();
  return { blocks, after: text.slice(until) };
}

/** The runs of a line as nodes. */
export function inlineOf(spans) {
  const hand = { emphasis: [schema.marks.emphasis.create()], strong: [schema.marks.strong.create()] };
  return spans.map(({ text, hand: own }) => schema.text(text, hand[own]));
}

function linesOf(lines) {
  const nodes = [];
  lines.forEach((spans, at) => {
    if (at) nodes.push(schema.nodes.line_break.create());
    nodes.push(...inlineOf(spans));
  });
  return nodes;
}

/** A block as a node of the sheet. */
export function nodeOf(block) {
  const { kind, lines, level, name, source = null, before = null } = block;
  const kept = { source, before };
  switch (kind) {
    case 'pause': return schema.nodes.pause.create(kept);
    case 'picture': return schema.nodes.picture.create({ ...kept, name });
    case 'heading': return schema.nodes.heading.create({ ...kept, level }, inlineOf(lines[0]));
    case 'list':
      return schema.nodes.list.create(kept, lines.map((spans) => schema.nodes.item.create(null, inlineOf(spans))));
    case 'quote': return schema.nodes.quote.create(kept, linesOf(lines));
    default: return schema.nodes.paragraph.create(kept, linesOf(lines));
  }
}

/** The sheet of a text. */
export function read(text) {
  const { blocks, after } = blocksOf(text);
  if (!blocks.length) return schema.nodes.doc.create({ after }, schema.nodes.paragraph.create());
  return schema.nodes.doc.create({ after }, blocks.map(nodeOf));
}
