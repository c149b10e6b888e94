// The same keys make the same text on the sheet as in the plain field: one Enter is a new line, an empty line begins a
// paragraph, and Backspace leads back.
import assert from 'node:assert/strict';
import test from 'node:test';
import { EditorState, TextSelection } from 'prosemirror-state';
import { placeAt, putBetween } from '../src/commands.js';
import { keys, typedMarks } from '../src/keys.js';
import { read } from '../src/read.js';
import { schema } from '../src/schema.js';
import { write } from '../src/write.js';
import { chance, pick } from './generated.mjs';

/** A sheet under the keys, as far as one needs no browser for it. */
class Keys {
  constructor(text = '') {
    this.state = EditorState.create({ doc: read(text), plugins: [typedMarks, ...keys({})] });
    this.composing = false;
    this.go(this.state.doc.content.size - 1);
  }

  dispatch(tr) {
    this.state = this.state.apply(tr);
    this.state.doc.check();
  }

  go(pos) {
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, pos)));
  }

  press(key) {
    const event = { key, keyCode: 0, preventDefault() {}, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false };
    const own = (tr) => this.dispatch(tr);
    const { $head } = this.state.selection;
    const endOfTextblock = (way) => $head.parentOffset === (way === 'backward' ? 0 : $head.parent.content.size);
    const view = { state: this.state, dispatch: own, composing: false, endOfTextblock };
    if (this.state.plugins.some((plugin) => plugin.props.handleKeyDown?.call(plugin, view, event))) return;
    // What a browser does by itself.
    const { from } = this.state.selection;
    if (key === 'Backspace' && from > 1) own(this.state.tr.delete(from - 1, from));
    if (key === 'Delete' && from < this.state.doc.content.size - 1) own(this.state.tr.delete(from, from + 1));
  }

  type(text) {
    for (const letter of text) {
      if (letter === '\n') {
        this.press('Enter');
        continue;
      }
      const { from, to } = this.state.selection;
      if (!typedMarks.props.handleTextInput.call(typedMarks, this, from, to, letter)) this.dispatch(this.state.tr.insertText(letter));
    }
    return this;
  }

  get text() {
    return write(this.state.doc);
  }
}

const shape = (text) => read(text).children.map((node) => node.type.name + ':' + node.textBetween(0, node.content.size, '|', '/'));

test('a poem needs no key but Enter, and two of them begin a paragraph', () => {
  const poem = 'the snow\n   falls\n\nand falls\nall night';
  const typed = new Keys().type(poem);
  assert.equal(typed.text, poem);
  assert.deepEqual(typed.state.doc.children.map((node) => node.type.name), ['paragraph', 'paragraph']);
});

test('words, Enter and Backspace at the end make the same text as in the plain field, whatever their order', () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const next = chance(seed);
    const sheet = new Keys();
    let field = '';
    for (let count = 0; count < 30; count += 1) {
      const key = pick(next, ['a', 'b ', 'Enter', 'Enter', 'Backspace']);
      if (key === 'Enter') field += '\n';
      else if (key === 'Backspace') field = field.slice(0, -1);
      else field += key;
      if (key.length > 2) sheet.press(key);
      else sheet.type(key);
    }
    assert.deepEqual(shape(sheet.text), shape(field), JSON.stringify([seed, field, sheet.text]));
    // Where something stands behind it, letter by letter: empty lines at the very end are not written yet.
    field += 'x';
    sheet.type('x');
    assert.equal(sheet.text, field, String(seed));
  }
});

test('Enter and Backspace in the middle lead there and back', () => {
  const sheet = new Keys('one two');
  sheet.go(4);
  sheet.press('Enter');
  assert.equal(sheet.text, 'one\n two');
  sheet.press('Enter');
  assert.equal(sheet.text, 'one\n\n two');
  sheet.press('Backspace');
  assert.equal(sheet.text, 'one\n two');
  sheet.press('Backspace');
  assert.equal(sheet.text, 'one two');
  const other = new Keys('one\n\ntwo');
  other.go(4);
  other.press('Delete');
  assert.equal(other.text, 'one\ntwo');
  other.press('Delete');
  assert.equal(other.text, 'onetwo');
});

test('what is chosen gives way to the new line', () => {
  const sheet = new Keys('one two three');
  sheet.dispatch(sheet.state.tr.setSelection(TextSelection.create(sheet.state.doc, 4, 9)));
  sheet.press('Enter');
  assert.equal(sheet.text, 'one\nthree');
});

test('a mark at the beginning of any line is one, and the lines around it stay', () => {
  for (const [typed, text] of [
    ['one\n# two', 'one\n\n# two'], ['one\n> two', 'one\n\n> two'], ['one\n- two', 'one\n\n- two'], ['one\n***two', 'one\n\n***\n\ntwo'],
    ['# one\ntwo\nthree', '# one\n\ntwo\nthree'], ['- one\ntwo\n\nthree', '- one\n- two\n\nthree'],
  ]) assert.equal(new Keys().type(typed).text, text);
  for (const [mark, text] of [['# ', 'one\n\n# two\n\nthree'], ['> ', 'one\n\n> two\n\nthree'], ['- ', 'one\n\n- two\n\nthree']]) {
    const sheet = new Keys('one\ntwo\nthree');
    sheet.go(5);
    sheet.type(mark);
    assert.equal(sheet.text, text);
    assert.equal(sheet.state.selection.$from.parent.textContent, 'two');
  }
});

test('a picture comes between two lines, never into one', () => {
  const hat = schema.nodes.picture.create({ name: 'hat' });
  for (const [at, text] of [[1, '[[hat]]\n\none\ntwo\nthree'], [2, 'one\n\n[[hat]]\n\ntwo\nthree'], [4, 'one\n\n[[hat]]\n\ntwo\nthree'],
    [5, 'one\n\n[[hat]]\n\ntwo\nthree'], [8, 'one\ntwo\n\n[[hat]]\n\nthree'], [14, 'one\ntwo\nthree\n\n[[hat]]']]) {
    const { state } = new Keys('one\ntwo\nthree');
    assert.equal(write(putBetween(state, placeAt(state, at), [hat]).doc), text, String(at));
  }
});
