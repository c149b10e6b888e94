// Keys and typed marks. Tab is left alone: it leads on.
import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { InputRule, inputRules, undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Selection, TextSelection } from 'prosemirror-state';
import * as commands from './commands.js';
import { schema } from './schema.js';

// The line break behind this position, in the same block.
function nextBreak($pos) {
  let found = null;
  $pos.parent.forEach((child, offset) => {
    const at = $pos.start() + offset;
    if (found === null && child.type === schema.nodes.line_break && at >= $pos.pos) found = at;
  });
  return found;
}

// A mark at the beginning of a line, and what the line becomes. Behind other lines it parts from them. What stands in the
// place of a line break is what ProseMirror reads there.
function beginning(mark, command) {
  return new InputRule(new RegExp('(?:^|\ufffc)' + mark + '$'), (state, match, start, end) => {
    const { parent } = state.doc.resolve(start);
    if (parent.type !== schema.nodes.paragraph) return null;
    const isBehind = match[0][0] === '\ufffc';
    const tr = state.tr;
    const next = isBehind ? nextBreak(state.doc.resolve(end)) : null;
    if (next !== null) tr.delete(next, next + 1).split(next);
    tr.delete(start, end);
    if (isBehind) {
      tr.split(start);
      tr.setSelection(TextSelection.create(tr.doc, start + 2));
    }
    let made = null;
    command(state.apply(tr), (own) => { made = own; });
    if (!made) return null;
    made.steps.forEach((step) => tr.step(step));
    return tr.setSelection(Selection.fromJSON(tr.doc, made.selection.toJSON()));
  });
}

function hand(mark, type, signs) {
  return new InputRule(mark, (state, match, start, end) => {
    if (!match[1]) return null;
    // The last star is not there yet.
    const tr = state.tr.delete(end - (signs - 1), end).delete(start, start + signs);
    const to = start + match[1].length;
    return tr.addMark(start, to, type.create()).removeStoredMark(type);
  });
}

const { emphasis, strong } = schema.marks;

export const typedMarks = inputRules({
  rules: [
    beginning('#{1,6} ', commands.toHeading),
    beginning('> ', commands.toQuote),
    beginning('[-*•] ', commands.toList),
    beginning('(?:\\*\\*\\*|—-|---)', commands.toPause),
    hand(/(?<![*\\])\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, strong, 2),
    hand(/(?<![*\\])\*([^*\s](?:[^*]*[^*\s])?)\*$/, emphasis, 1),
  ],
});

/** `own` are the keys that leave the words. */
export function keys(own) {
  return [
    keymap({
      'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo,
      'Mod-i': commands.emphasis, 'Mod-b': commands.strong,
      'Mod-Alt-1': commands.toHeading, 'Mod-Alt-2': commands.toHeading, 'Mod-Alt-0': commands.toText,
      'Mod-Shift-8': commands.toList, 'Mod-Shift-9': commands.toQuote, 'Mod-Alt-p': commands.toPause,
      'Shift-Enter': commands.newLine, 'Mod-Enter': commands.newLine,
      ArrowUp: commands.aboveFirst, ArrowLeft: commands.aboveFirst,
      Backspace: chainCommands(undoInputRule, commands.backspace, commands.joinBefore),
      Delete: commands.joinBehind,
      ...own,
    }),
    keymap({ Enter: commands.enter }),
    keymap(baseKeymap),
    history({ newGroupDelay: 700 }),
  ];
}
