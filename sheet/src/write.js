// From the sheet to the text. A block that nobody touched is given back as it was typed; any other is written in the
// plainest way that is read again as what stands on the sheet.
import { guarded, isBlank, lineOf, standsAlone, trim, trimEnd, trimStart } from './marks.js';
import { blocksOf } from './read.js';

const MARK = { text: '', quote: '> ', list: '- ' };
const KIND = { paragraph: 'text', heading: 'heading', quote: 'quote', list: 'list', pause: 'pause', picture: 'picture' };

// A node is never changed, only replaced: what was written for one holds as long as it stands.
const written = new WeakMap();

/** The text of a sheet. */
export function write(doc) {
  let text = '';
  let last = null;
  doc.forEach((node, _, at) => {
    const own = ownText(node);
    const kind = KIND[node.type.name];
    // Where the caret waits at the end, nothing is written yet.
    if (!own && at && at === doc.childCount - 1) return;
    text += between(text, node.attrs.before, at, last, own && kind) + own;
    last = own && kind;
  });
  return text + doc.attrs.after;
}

// The letters before a block are still true where they part it from the one that stands before it now.
function between(text, before, at, last, kind) {
  if (!at) return before ?? '';
  if (before === null || !before.startsWith('\n')) return '\n\n';
  const isWide = before.indexOf('\n', 1) > 0;
  if (isWide) return before;
  const parts = last && kind && (standsAlone(last) || standsAlone(kind) || last !== kind);
  // Behind an empty line one more is enough.
  return parts || !text || text.endsWith('\n') ? before : '\n\n';
}

function ownText(node) {
  let text = written.get(node);
  if (text === undefined) {
    text = textOf(node);
    written.set(node, text);
  }
  return text;
}

function textOf(node) {
  const { source } = node.attrs;
  if (source !== null && isRead(source, exactly(node))) return source;
  const meant = meaning(node);
  if (node.type.name === 'pause') return '***';
  if (node.type.name === 'picture') return '[[' + node.attrs.name + ']]';
  const plain = spelled(node, false);
  if (isRead(plain, meant)) return plain;
  const careful = spelled(node, true);
  return isRead(careful, meant) ? careful : plain;
}

function spelled(node, careful) {
  const kind = KIND[node.type.name];
  const lines = runsIn(node).map((spans) => lineOf(tidy(spans), careful));
  if (kind === 'heading') return trim(lines[0]) && '#'.repeat(node.attrs.level) + ' ' + lines[0];
  if (kind === 'text') return lines.map((line) => (careful ? guarded(line) : line)).join('\n');
  if (lines.every(isBlank)) return '';
  const own = kind === 'list' ? lines.filter((line) => !isBlank(line)) : lines;
  return own.map((line) => (isBlank(line) ? MARK[kind].trimEnd() : MARK[kind] + line)).join('\n');
}

function isRead(text, meant) {
  const { blocks } = blocksOf(text);
  return JSON.stringify(blocks.map(bare)) === meant;
}

// Two runs of one hand beside each other are one.
function bare({ kind, lines, name }) {
  return { kind, lines: lines && lines.map(joined), name };
}

function joined(spans) {
  const own = [];
  spans.forEach(({ text, hand }) => {
    const last = own.at(-1);
    if (last && last.hand === hand) last.text += text;
    else if (text) own.push({ text, hand });
  });
  return own;
}

// What stands in a block, space by space.
function exactly(node) {
  const kind = KIND[node.type.name];
  return JSON.stringify([bare({ kind, name: node.attrs.name, lines: node.isAtom ? undefined : runsIn(node) })]);
}

/** What a block says, as it would be read: without what no text can hold, like an empty line within a paragraph. */
export function meaning(node) {
  const kind = KIND[node.type.name];
  if (node.isAtom) return exactly(node);
  const isTight = kind === 'heading' || kind === 'list';
  const lines = runsIn(node).map((spans) => trimmed(tidy(spans), isTight));
  const isEmpty = (line) => line.length === 0;
  if (lines.every(isEmpty)) return '[]';
  if (kind === 'list') return JSON.stringify([bare({ kind, lines: lines.filter((line) => !isEmpty(line)) })]);
  if (kind !== 'text') return JSON.stringify([bare({ kind, lines })]);
  const paragraphs = [[]];
  lines.forEach((line) => {
    if (isEmpty(line)) paragraphs.push([]);
    else paragraphs.at(-1).push(line);
  });
  return JSON.stringify(paragraphs.filter((one) => one.length).map((one) => bare({ kind, lines: one })));
}

function trimmed(spans, atStart) {
  const own = spans.map((span) => ({ ...span }));
  while (own.length) {
    const last = own.at(-1);
    last.text = trimEnd(last.text);
    if (last.text) break;
    own.pop();
  }
  if (atStart) own.forEach((span, at) => { if (!at) span.text = trimStart(span.text); });
  return own.filter((span) => span.text);
}

// The lines of a block as runs.
function runsIn(node) {
  if (node.type.name === 'list') return node.children.map((item) => runsIn(item)[0]);
  const lines = [[]];
  node.forEach((child) => {
    if (child.type.name === 'line_break') {
      lines.push([]);
    } else if (child.isText) {
      const hand = child.marks.length ? child.marks[0].type.name : '';
      lines.at(-1).push({ text: child.text.replace(/[\0\n\r]/g, ' '), hand });
    }
  });
  return lines;
}

// A run begins and ends with a letter, so that its stars are read as marks.
function tidy(spans) {
  return joined(spans.flatMap(({ text, hand }) => {
    if (!hand) return [{ text, hand }];
    const begun = trimStart(text);
    const inner = trimEnd(begun);
    return [{ text: text.slice(0, text.length - begun.length), hand: '' }, { text: inner, hand: inner && hand },
      { text: begun.slice(inner.length), hand: '' }].filter((one) => one.text);
  }));
}
