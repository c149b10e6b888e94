// Documents by chance, and always the same for the same number.

/** Numbers between 0 and 1 (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const WORDS = ['it', 'rained', 'the hat', 'a', 'שלום', 'السلام', '雪が', '눈이', 'don’t', 'C:\\', '\\', '\\\\', '*', '**', '***', '* *', '#',
  '>', '-', '[[', ']]', '[[hat]]', '[[ hat ]]', '\u2067', '\u00a0', '\u3000', '\u0085', '\ufeff', '\t', '  ', '😀', 'e\u0301', '\u202e'];
const BEGINNINGS = ['', '', '', '', '# ', '## ', '###### ', '####### ', '#', '> ', '>', '>  ', '- ', '-', '  - ', '   ', '\t', '\\', '\\# ',
  '\\> ', '\\- ', '\\\\- ', '\\[[', '***', '* * *', '\\***', '[[hat]]', ' [[blanket]] ', '- [[hat]]', '> # ', '> - '];
const ENDS = ['\n', '\n', '\n\n', '\n\n', '\n\n\n', ' \n', '\n  \n', '\n\t\n\n', '  \n\u00a0\n'];

export function pick(next, list) {
  return list[Math.floor(next() * list.length)];
}

function run(next) {
  let text = '';
  for (let count = Math.floor(next() * 6); count >= 0; count -= 1) {
    const star = pick(next, ['', '', '', '*', '**', '\\*', '\\\\*']);
    text += star + pick(next, WORDS) + (next() < 0.7 ? star : '') + pick(next, [' ', ' ', '', '  ']);
  }
  return text;
}

/** A text as somebody may have typed it into the plain field. */
export function typed(seed) {
  const next = chance(seed);
  let text = pick(next, ['', '', '', '\n', '  \n\n']);
  for (let count = Math.floor(next() * 12); count >= 0; count -= 1) {
    text += pick(next, BEGINNINGS) + (next() < 0.85 ? run(next) : '') + pick(next, ENDS);
  }
  return text + pick(next, ['', '', 'the end', '\n\n']);
}

/** A sheet as somebody may have made it with its tools, with whatever letters in it. */
export function sheet(seed, schema) {
  const next = chance(seed);
  const { paragraph, heading, quote, list, item, pause, picture, line_break: line } = schema.nodes;
  const words = () => {
    const nodes = [];
    for (let count = Math.floor(next() * 4); count >= 0; count -= 1) {
      const text = (next() < 0.2 ? pick(next, BEGINNINGS) : '') + run(next);
      const hand = pick(next, [[], [], ['emphasis'], ['strong']]);
      if (text) nodes.push(schema.text(text, hand.map((name) => schema.marks[name].create())));
    }
    return nodes;
  };
  const lines = () => {
    const nodes = next() < 0.1 ? [] : words();
    for (let count = Math.floor(next() * 4); count > 0; count -= 1) nodes.push(line.create(), ...(next() < 0.1 ? [] : words()));
    return nodes;
  };
  const blocks = [];
  for (let count = Math.floor(next() * 9); count >= 0; count -= 1) {
    blocks.push(pick(next, [
      () => paragraph.create(null, lines()), () => paragraph.create(null, lines()), () => quote.create(null, lines()),
      () => heading.create({ level: 1 + Math.floor(next() * 6) }, words()),
      () => list.create(null, [item.create(null, words()), item.create(null, words())]),
      () => pause.create(), () => picture.create({ name: pick(next, ['hat', 'photograph 1', 'das Foto (2)']) }),
    ])());
  }
  return schema.nodes.doc.create(null, blocks);
}
