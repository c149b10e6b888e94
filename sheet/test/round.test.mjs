// The sheet and the plain field are the same story: whatever is typed comes back letter by letter, and the program reads
// the same blocks from it as the sheet shows. BLOCKS names `crates/story/examples/blocks.rs`, built.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { blocksOf, read } from '../src/read.js';
import { schema } from '../src/schema.js';
import { meaning, write } from '../src/write.js';
import { sheet, typed } from './generated.mjs';

const COUNT = 1000;
const numbers = Array.from({ length: COUNT }, (_, at) => at + 1);

// What the program reads from each text.
function asRead(texts) {
  const input = texts.map((text) => JSON.stringify(text)).join('\n');
  const printed = execFileSync(process.env.BLOCKS, { input, maxBuffer: 1e9 }).toString().trim();
  return printed.split('\n').map((line) => JSON.parse(line).map(plainly));
}

// A block of the program in the words of the sheet.
function plainly(block) {
  if (block === 'pause') return { kind: 'pause' };
  const [[kind, own]] = Object.entries(block);
  if (kind === 'picture') return { kind, name: own };
  const lines = kind === 'heading' ? [own] : own;
  const run = ({ text, emphasis, strong }) => ({ text, hand: strong ? 'strong' : emphasis ? 'emphasis' : '' });
  return { kind: kind === 'paragraph' ? 'text' : kind, lines: lines.map((line) => line.map(run)) };
}

// What a sheet says, block by block.
const meant = (doc) => doc.children.flatMap((node) => JSON.parse(meaning(node)));

const shown = (text) => blocksOf(text).blocks.map(({ kind, lines, name }) => JSON.parse(JSON.stringify({ kind, lines, name })));

// Every text area of the demo's stories.
function demo() {
  const folder = new URL('../../crates/windflower/src/operate/demo/', import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((name) => /\.(rs|txt|md|json|toml)$/.test(name));
  return files.map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

test('a thousand texts come back letter by letter, and so does everything of the demo', () => {
  for (const text of [...numbers.map(typed), ...demo()]) {
    const doc = read(text);
    doc.check();
    assert.equal(write(doc), text);
    // Also where every letter was written anew: the same story then.
    const anew = write(schema.nodeFromJSON(JSON.parse(JSON.stringify(doc.toJSON()), (key, own) =>
      (key === 'source' || key === 'before' ? null : own))));
    assert.deepEqual(meant(read(anew)), meant(doc), text);
  }
});

test('the sheet shows the blocks that readers get', () => {
  const texts = [...numbers.map(typed), ...demo()];
  asRead(texts).forEach((blocks, at) => assert.deepEqual(shown(texts[at]), blocks, JSON.stringify(texts[at])));
});

test('a thousand sheets, with whatever letters in them, are read by the program as they stand', () => {
  const docs = numbers.map((seed) => sheet(seed, schema));
  const texts = docs.map(write);
  asRead(texts).forEach((blocks, at) => {
    assert.deepEqual(blocks, meant(docs[at]), JSON.stringify(texts[at]));
    assert.equal(write(read(texts[at])), texts[at]);
  });
});

test('ten thousand empty lines, one word of 100,000 letters and 100,000 stars take no time', () => {
  const began = performance.now();
  for (const text of ['a' + '\n'.repeat(10_000) + 'b', 'x'.repeat(100_000), '*'.repeat(100_000), '\\'.repeat(100_000) + '*',
    ' '.repeat(100_000) + 'b', 'b' + ' '.repeat(100_000) + 'b', '* '.repeat(50_000), '**a*'.repeat(25_000), '[['.repeat(50_000)]) {
    assert.equal(write(read(text)), text);
  }
  assert.ok(performance.now() - began < 5_000);
});
