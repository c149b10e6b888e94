// What somebody pastes, read into the blocks of the sheet: its paragraphs, headings, lists, quotes and what was set apart.
// Everything else stays away. The page that is read is never shown, so nothing in it runs and nothing is fetched.
import { trim } from './marks.js';

const NOT = new Set(['SCRIPT', 'STYLE', 'TITLE', 'META', 'LINK', 'HEAD', 'TEMPLATE', 'NOSCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH',
  'CANVAS', 'VIDEO', 'AUDIO', 'BUTTON', 'SELECT', 'INPUT', 'TEXTAREA', 'XML']);
const BLOCK = new Set(['P', 'DIV', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'ASIDE', 'NAV', 'TABLE', 'TBODY', 'THEAD', 'TR', 'UL', 'OL',
  'DL', 'DT', 'DD', 'LI', 'BLOCKQUOTE', 'PRE', 'FIGURE', 'FIGCAPTION', 'ADDRESS', 'FORM', 'FIELDSET', 'BODY', 'CENTER', 'DETAILS', 'SUMMARY',
  'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HR']);
// Letters that steer something and show nothing; of those, the marks of direction and the joiners belong to the words.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff\ufff9-\ufffc]/g;
// So deep do the blocks of no honest page stand.
const MOST_DEEP = 200;

/** The letters that can stand on the sheet. */
export const clean = (text) => text.replace(/\r\n?/g, '\n').replace(CONTROL, '');

class Reader {
  constructor() {
    this.blocks = [];
    this.pictures = [];
    this.hasFarPictures = false;
    this.lines = [[]];
    this.kind = 'text';
    this.list = null;
  }

  // Ends the block that is being read.
  close() {
    const all = this.lines.map(tightened);
    this.lines = [[]];
    const lines = all.slice(all.findIndex((line) => line.length), all.findLastIndex((line) => line.length) + 1);
    if (!lines.length) return;
    if (this.kind === 'item') {
      if (!this.list) {
        this.list = { kind: 'list', lines: [] };
        this.blocks.push(this.list);
      }
      // A line break within an item: the model has none, and no word is lost.
      this.list.lines.push(lines.filter((line) => line.length).reduce((all, line) => [...all, { text: ' ', hand: '' }, ...line]));
      return;
    }
    this.list = null;
    if (this.kind === 'heading') {
      lines.filter((line) => line.length).forEach((line) => this.blocks.push({ kind: 'heading', level: 1, lines: [line] }));
      return;
    }
    const last = this.blocks.at(-1);
    if (this.kind === 'quote' && last && last.is === this.quote) last.lines.push([], ...lines);
    else if (this.kind === 'quote') this.blocks.push({ kind: 'quote', lines, is: this.quote });
    else this.paragraphs(lines);
  }

  // An empty line begins a paragraph, however a page drew it.
  paragraphs(lines) {
    let own = [];
    const end = () => {
      if (own.length) this.blocks.push({ kind: 'text', lines: own });
      own = [];
    };
    lines.forEach((line) => {
      if (line.length) own.push(line);
      else end();
    });
    end();
  }

  text(node, hand, isKept) {
    const own = clean(node.nodeValue);
    if (isKept) {
      own.split('\n').forEach((line, at) => {
        if (at) this.lines.push([]);
        this.push(line, hand, true);
      });
    } else {
      this.push(own.replace(/[ \t\n\f]+/g, ' '), hand);
    }
  }

  push(text, hand, isKept = false) {
    if (text) this.lines.at(-1).push({ text, hand, isKept });
  }

  walk(node, hand, isKept, deep) {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.text(child, hand, isKept);
      else if (child.nodeType === 1) this.element(child, hand, isKept, deep);
    }
  }

  element(element, hand, isKept, deep) {
    const name = element.nodeName.toUpperCase();
    if (NOT.has(name) || isHidden(element)) return;
    if (deep > MOST_DEEP) {
      this.text({ nodeValue: element.textContent }, hand, isKept);
    } else if (name === 'BR') {
      this.lines.push([]);
    } else if (name === 'IMG') {
      this.picture(element);
    } else if (name === 'HR') {
      this.close();
      this.list = null;
      this.blocks.push({ kind: 'pause' });
    } else if (name === 'TD' || name === 'TH') {
      if (this.lines.at(-1).length) this.push(' ', '');
      this.walk(element, hand, isKept, deep + 1);
    } else if (BLOCK.has(name) || isDisplayed(element)) {
      this.block(name, element, hand, isKept, deep);
    } else {
      this.walk(element, handOf(name, element, hand), isKept || keepsSpaces(element), deep + 1);
    }
  }

  block(name, element, hand, isKept, deep) {
    const { kind, quote } = this;
    const isList = name === 'UL' || name === 'OL';
    const isItem = name === 'LI' || isListOfWord(element);
    this.close();
    if (/^H[1-6]$/.test(name) || isHeadingOfWord(element)) this.kind = 'heading';
    else if (isItem) this.kind = 'item';
    else if (name === 'BLOCKQUOTE') [this.kind, this.quote] = ['quote', element];
    else if (kind === 'heading') this.kind = 'text';
    if (isList && kind !== 'item') this.list = null;
    this.walk(element, this.kind === 'heading' ? '' : handOf(name, element, hand), isKept || name === 'PRE' || keepsSpaces(element), deep + 1);
    this.close();
    [this.kind, this.quote] = [kind, quote];
    if (isList && kind !== 'item') this.list = null;
  }

  picture(element) {
    // Some chats draw each of their little faces as a picture.
    const face = element.getAttribute('data-plain-text') || (/emoji/i.test(element.className) && element.getAttribute('alt'));
    const address = element.getAttribute('src') || '';
    if (face) this.push(clean(face), '');
    else if (/^data:image\//i.test(address)) this.pictures.push(address);
    else this.hasFarPictures = true;
  }
}

// What stands at the ends of a line is no word, and two spaces beside each other are one; but the indent of a verse stays.
function tightened(spans) {
  const own = [];
  spans.forEach(({ text, hand, isKept }) => {
    const isAfterSpace = own.length ? own.at(-1).text.endsWith(' ') : true;
    const tight = !isKept && isAfterSpace ? text.replace(/^ /, '') : text;
    if (tight) own.push({ text: tight, hand });
  });
  while (own.length) {
    own.at(-1).text = own.at(-1).text.trimEnd();
    if (own.at(-1).text) break;
    own.pop();
  }
  return own;
}

const styleOf = (element) => (element.getAttribute('style') || '').toLowerCase();

function isHidden(element) {
  const style = styleOf(element);
  // The bullets and numbers that Word draws itself, and what a page hides.
  return element.hidden || /display:\s*none|mso-list:\s*ignore|visibility:\s*hidden/.test(style);
}

const isDisplayed = (element) => /display:\s*(block|list-item)/.test(styleOf(element));
const keepsSpaces = (element) => /white-space:\s*(pre|break-spaces)/.test(styleOf(element));
const isListOfWord = (element) => /mso-list:\s*l\d/.test(styleOf(element)) || /^MsoListParagraph/.test(element.className);
const isHeadingOfWord = (element) => /^Mso(Title|Heading\d)/.test(element.className);

function handOf(name, element, before) {
  const style = styleOf(element);
  const weight = /font-weight:\s*(bold|normal|\d+)/.exec(style);
  const slant = /font-style:\s*(italic|oblique|normal)/.exec(style);
  let strong = before === 'strong' || name === 'STRONG' || name === 'B';
  let emphasis = before === 'emphasis' || name === 'EM' || name === 'I' || name === 'CITE';
  // Google Docs wraps everything in a `b` that says of itself that it is none.
  if (weight) strong = weight[1] === 'bold' || Number(weight[1]) >= 600;
  if (slant) emphasis = slant[1] !== 'normal';
  return strong ? 'strong' : emphasis ? 'emphasis' : '';
}

/** Reads a page from the clipboard: `{blocks, pictures, hasFarPictures}`; the pictures are those that it carries itself. */
export function readPage(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const reader = new Reader();
  reader.walk(page.body, '', false, 0);
  reader.close();
  const { blocks, pictures, hasFarPictures } = reader;
  blocks.forEach((block) => { delete block.is; });
  return { blocks, pictures, hasFarPictures };
}

/** The picture of a `data:` address as a file, or nothing where it is none. */
export function fileOf(address, name) {
  const found = /^data:(image\/[\w.+-]+);base64,([\s\S]*)$/i.exec(address);
  if (!found) return null;
  try {
    const letters = atob(trim(found[2]));
    return new File([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], name, { type: found[1] });
  } catch (error) {
    return null;
  }
}
