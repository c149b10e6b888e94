// The strip of tools: icons with names, one stop for the Tab key, arrow keys inside. A press never takes the caret away.
import { undo, redo } from 'prosemirror-history';
import * as commands from './commands.js';
import { isAll } from './lines.js';
import { schema } from './schema.js';

const { heading, quote, list } = schema.nodes;
const COMMANDS = {
  heading: commands.toHeading, emphasis: commands.emphasis, strong: commands.strong, quote: commands.toQuote, list: commands.toList,
  pause: commands.toPause, undo, redo,
};

function hasMark(state, type) {
  const { from, to, $from, empty } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks || $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

const PRESSED = {
  heading: (state) => isAll(state, heading),
  quote: (state) => isAll(state, quote),
  list: (state) => isAll(state, list),
  emphasis: (state) => hasMark(state, schema.marks.emphasis),
  strong: (state) => hasMark(state, schema.marks.strong),
};

export class Tools {
  /** `strip` is the toolbar from the page; `own` are the presses that are no commands. */
  constructor(strip, view, own) {
    Object.assign(this, { strip, view, own });
    this.more = strip.querySelector('details');
    const wide = window.matchMedia('(min-width: 62rem)');
    const open = () => { this.more.open = wide.matches; };
    wide.addEventListener('change', open);
    open();
    this.stop = this.all()[0];
    this.all().forEach((one) => { one.tabIndex = one === this.stop ? 0 : -1; });
    strip.addEventListener('mousedown', (event) => {
      if (event.target.closest('button')) event.preventDefault();
    });
    strip.addEventListener('click', (event) => this.press(event.target.closest('button[data-tool]')));
    strip.addEventListener('keydown', (event) => this.key(event));
    strip.addEventListener('focusin', (event) => this.at(event.target));
    this.show();
  }

  all() {
    return [...this.strip.querySelectorAll('button, summary')];
  }

  seen() {
    return this.all().filter((one) => one.getClientRects().length > 0);
  }

  press(pressed) {
    if (!pressed) return;
    const tool = pressed.dataset.tool;
    const byKey = document.activeElement === pressed;
    if (this.own[tool]) {
      this.own[tool](pressed);
      return;
    }
    COMMANDS[tool](this.view.state, this.view.dispatch, this.view);
    if (!byKey) this.view.focus();
  }

  key(event) {
    const seen = this.seen();
    const at = seen.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      this.view.focus();
      return;
    }
    const isBack = getComputedStyle(this.strip).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const isOn = isBack === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const to = {
      [isOn]: at + 1, ArrowDown: at + 1, [isBack]: at - 1, ArrowUp: at - 1, Home: 0, End: seen.length - 1,
    }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    seen[(to + seen.length) % seen.length].focus();
  }

  at(tool) {
    const own = tool.closest('button, summary');
    if (!own) return;
    this.stop.tabIndex = -1;
    this.stop = own;
    own.tabIndex = 0;
  }

  /** From the words into the strip. */
  focus() {
    const seen = this.seen();
    (seen.includes(this.stop) ? this.stop : seen[0]).focus();
    return true;
  }

  /** Which of them are on at the caret. */
  show() {
    const { state } = this.view;
    Object.entries(PRESSED).forEach(([tool, isOn]) => {
      const own = this.strip.querySelector('[data-tool=' + tool + ']');
      const said = String(isOn(state));
      if (own.getAttribute('aria-pressed') !== said) own.setAttribute('aria-pressed', said);
    });
  }
}
