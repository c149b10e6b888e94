// The small markup, line by line: the same as `crates/story/src/words.rs`, and nothing of the sheet. What a line is, which
// words of it are set apart, and how that is written again. A test compares it with the other, text by text.

// White space as Rust has it; that of JavaScript differs by two letters.
const SPACE = '[\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]*';
const AT_START = new RegExp('^' + SPACE);
// Looked for from behind by hand: an expression would try each of ten thousand spaces as a beginning.
const IS_SPACE = new RegExp('^' + SPACE.slice(0, -1) + '$');
const AROUND_NAME = new RegExp('^' + SPACE.slice(0, -1) + '$|^[\\u2066-\\u2069]$');
const STAR = '\0';

function cutEnd(text, fits) {
  let end = text.length;
  while (end > 0 && fits.test(text[end - 1])) end -= 1;
  return text.slice(0, end);
}

export const trimStart = (text) => text.replace(AT_START, '');
export const trimEnd = (text) => cutEnd(text, IS_SPACE);
export const trim = (text) => trimEnd(trimStart(text));
export const isBlank = (text) => trimStart(text) === '';

/** The name of the picture that stands alone on a line. */
export function pictureName(line) {
  if (line.length < 5 || !line.startsWith('[[') || !line.endsWith(']]')) return null;
  let name = cutEnd(line.slice(2, -2), AROUND_NAME);
  while (name && AROUND_NAME.test(name[0])) name = name.slice(1);
  return name && !/[[\]]/.test(name) ? name : null;
}

function headingOf(line) {
  const found = /^(#{1,6}) /.exec(trimStart(line));
  return found && { level: found[1].length, text: trim(trimStart(line).slice(found[0].length)) };
}

function quotedOf(line) {
  const begun = trimStart(line);
  if (begun === '>') return '';
  return begun.startsWith('> ') ? begun.slice(2) : null;
}

function listedOf(line) {
  const begun = trimStart(line);
  return begun.startsWith('- ') ? trim(begun.slice(2)) : null;
}

/** What a line is; its end is trimmed already. */
export function kindOf(line) {
  const bare = trim(line);
  if (bare === '***' || bare === '* * *') return 'pause';
  if (pictureName(bare) !== null) return 'picture';
  if (headingOf(line)) return 'heading';
  if (quotedOf(line) !== null) return 'quote';
  if (listedOf(line) !== null) return 'list';
  return 'text';
}

const MARKED = ['heading', 'quote', 'list', 'picture'];

function unmarked(line) {
  const begun = trimStart(line);
  const bare = begun.replace(/^\\+/, '');
  if (bare === begun || !MARKED.includes(kindOf(bare))) return line;
  return line.slice(0, line.length - begun.length) + begun.slice(1);
}

/** Lines of one kind as a block: `{kind, lines}`, `{kind, level, lines}` or `{kind, name}`. */
export function blockOf(kind, lines) {
  if (kind === 'pause') return { kind };
  if (kind === 'picture') return { kind, name: pictureName(trim(lines[0])) };
  if (kind === 'heading') {
    const { level, text } = headingOf(lines[0]);
    return { kind, level, lines: [spansOf(text)] };
  }
  const own = { quote: quotedOf, list: listedOf, text: unmarked }[kind];
  return { kind, lines: lines.map((line) => spansOf(own(line))) };
}

/** Whether a block has only one line, so that the next one may follow without an empty line between. */
export const standsAlone = (kind) => kind === 'heading' || kind === 'pause' || kind === 'picture';

// The line with each star behind a backslash held back. Of backslashes before a star, two make one.
function held(line) {
  if (!line.includes('\\*') || line.includes(STAR)) return line;
  return line.replace(/(\\*)\*/g, (_, slashes) =>
    '\\'.repeat(slashes.length >> 1) + (slashes.length % 2 ? STAR : '*'));
}

/** The runs of a line: `{text, hand}` where the hand is '', 'emphasis' or 'strong'. */
export function spansOf(line) {
  const found = [];
  const push = (text, hand) => { if (text) found.push({ text: text.replaceAll(STAR, '*'), hand }); };
  let rest = held(line);
  let plain = '';
  for (let at = rest.indexOf('*'); at >= 0; at = rest.indexOf('*')) {
    plain += rest.slice(0, at);
    const from = rest.slice(at);
    const one = emphasised(from);
    if (one) {
      push(plain, '');
      plain = '';
      push(one.inner, one.hand);
      rest = one.after;
    } else {
      const stars = /^\*+/.exec(from)[0];
      plain += stars;
      rest = from.slice(stars.length);
    }
  }
  push(plain + rest, '');
  return found;
}

function emphasised(from) {
  for (const [mark, hand] of [['**', 'strong'], ['*', 'emphasis']]) {
    if (!from.startsWith(mark)) continue;
    const end = from.indexOf(mark, mark.length);
    if (end < 0) continue;
    const inner = from.slice(mark.length, end);
    if (inner && !/^[ *]/.test(inner) && !inner.endsWith(' ')) return { inner, hand, after: from.slice(end + mark.length) };
  }
  return null;
}

const SIGN = { '': '', emphasis: '*', strong: '**' };

/** The runs as a line again; `careful` puts a backslash before every star that is a letter. */
export function lineOf(spans, careful) {
  let line = '';
  spans.forEach(({ text, hand }, at) => {
    let body = text;
    if (careful) {
      body = body.replace(/(\\*)\*/g, (_, slashes) => slashes + slashes + '\\*');
      const next = spans[at + 1];
      // What stands before a star that is a mark must not turn it into a letter.
      if (hand || (next && next.hand)) body = body.replace(/\\+$/, (slashes) => slashes + slashes);
    }
    line += SIGN[hand] + body + SIGN[hand];
  });
  return line;
}

/** A backslash before a beginning that would be a mark. */
export function guarded(line) {
  const begun = trimStart(line);
  const bare = begun.replace(/^\\+/, '');
  if (!MARKED.includes(kindOf(trimEnd(bare)))) return line;
  return line.slice(0, line.length - begun.length) + '\\' + begun;
}
