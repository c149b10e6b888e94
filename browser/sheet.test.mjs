// The sheet in Chromium: title and words on one page, by tools, keys and typed marks; what is pasted; composition; and the
// plain field below it, which always holds the same.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look } from './place.mjs';
import { begin, context, end, isSaved, paste, photographs, place, room, words } from './sheet/room.mjs';

before(begin);
after(end);

test('the words are one page that is saved as the same small markup, and comes back the same', async () => {
  const page = await room();
  await look(page, 'sheet-empty-390');
  assert.equal(await page.isVisible('#words'), false, 'the plain field waits in its fold');
  await page.click('#sheet');
  await page.keyboard.type('## The day');
  await page.keyboard.press('Enter');
  await page.keyboard.type('It *rained* and **snowed**.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('> for when it is cold');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- hat');
  await page.keyboard.press('Enter');
  await page.keyboard.type('blanket');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('***the snow');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('   falls');
  const typed = '# The day\n\nIt *rained* and **snowed**.\n\n> for when it is cold\n\n- hat\n- blanket\n\n***\n\nthe snow\n   falls';
  assert.equal(await words(page), typed);
  await isSaved(page, typed);
  await page.reload();
  await page.waitForSelector('#sheet h2');
  assert.equal(await words(page), typed);
  assert.deepEqual(await page.$$eval('#sheet > *', (all) => all.map((one) => one.nodeName)), ['H2', 'P', 'BLOCKQUOTE', 'UL', 'HR', 'P']);
  await look(page, 'sheet-words-390');

  // What readers get: no mark, and the poem with its indent.
  await page.goto(page.url() + '/preview?page=open');
  const shown = await page.textContent('.story');
  assert.ok(!/[#*>]/.test(shown), shown);
  assert.equal(await page.$eval('.story > p:last-of-type', (verse) => verse.innerText), 'the snow\n   falls');
  await page.close();
});

test('a poem needs Enter alone, and the sheet makes of each key what the plain field makes of it', async () => {
  const page = await room();
  const keys = ['the snow', 'Enter', '   falls', 'Enter', 'Enter', 'and falls', 'Enter', 'Enter', 'Backspace', 'x', 'Backspace', 'Backspace', '!', 'Enter',
    'all night', 'Enter', 'Enter', 'Enter', 'till morning', 'ArrowLeft', 'ArrowLeft', 'Enter', 'Delete', 'Enter', 'Backspace', 'Backspace'];
  const press = async () => {
    for (const key of keys) await (/^[A-Z]/.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
  };
  await page.click('#sheet');
  await press();
  const typed = await words(page);
  await look(page, 'sheet-poem-390');
  await page.click('#plain > summary');
  await page.fill('#words', '');
  await page.focus('#words');
  await press();
  assert.equal(await page.inputValue('#words'), typed);
  assert.ok(typed.startsWith('the snow\n   falls\n\nand falls!\nall night\n\n\ntill morni'), typed);
  await page.close();
});

test('a star or a hash that is only a letter stays one', async () => {
  const page = await room();
  await page.click('#sheet');
  await page.keyboard.type('# one');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await page.evaluate(() => document.getElementById('sheet').focus());
  await paste(page, '<p># not a heading, 2*3*4</p>');
  const typed = await words(page);
  assert.equal(typed, '\\# not a heading, 2\\*3\\*4');
  await isSaved(page, typed);
  await page.goto(page.url() + '/preview?page=open');
  assert.ok((await page.textContent('.story')).includes('# not a heading, 2*3*4'));
  await page.close();
});

test('the tools: one stop for Tab, arrow keys inside, said when they are on, undone and done again', async () => {
  const page = await room();
  await page.click('#sheet');
  await page.keyboard.type('the hat on the sill');
  for (const [tool, text] of [['heading', '# the hat on the sill'], ['quote', '> the hat on the sill'], ['list', '- the hat on the sill']]) {
    if (tool !== 'heading') await page.evaluate(() => { document.querySelector('.more').open = true; });
    await page.click(`[data-tool=${tool}]`);
    assert.equal(await words(page), text);
    assert.equal(await page.getAttribute(`[data-tool=${tool}]`, 'aria-pressed'), 'true');
    await page.click(`[data-tool=${tool}]`);
    assert.equal(await words(page), 'the hat on the sill');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'sheet', 'the caret stays where it was');
  }
  await page.keyboard.press('Control+A');
  await page.click('[data-tool=emphasis]');
  assert.equal(await words(page), '*the hat on the sill*');
  await page.keyboard.press('Control+B');
  assert.equal(await words(page), '**the hat on the sill**');
  await page.click('[data-tool=undo]');
  await page.click('[data-tool=undo]');
  assert.equal(await words(page), 'the hat on the sill');
  await page.click('[data-tool=redo]');
  assert.equal(await words(page), '*the hat on the sill*');

  assert.equal((await page.$$('[role=toolbar] [tabindex="0"]')).length, 1);
  await page.keyboard.press('Alt+F10');
  assert.equal(await page.evaluate(() => document.activeElement.closest('[role=toolbar]') !== null), true);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.tool), 'heading');
  await page.keyboard.press('Enter');
  assert.ok((await words(page)).startsWith('# '));
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'sheet');
  await page.close();
});

test('the sheet and the plain field are the same, whichever of the two is written in', async () => {
  const page = await room();
  await page.click('#plain > summary');
  await page.fill('#words', 'one\n\n  two  \n \n\n## three\n***\n[[nothing]]\n');
  assert.deepEqual(await page.$$eval('#sheet > *', (all) => all.map((one) => one.nodeName).join(' ')), 'P P H2 HR FIGURE P');
  await page.click('#sheet > p');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  assert.equal(await words(page), 'one!\n\n  two  \n \n\n## three\n***\n[[nothing]]\n', 'no other letter changed');
  await page.keyboard.press('Control+Z');
  assert.equal(await words(page), 'one\n\n  two  \n \n\n## three\n***\n[[nothing]]\n');
  await page.close();
});

const SAMPLES = {
  Word: ['<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{color:red}'
    + '</style></head><body lang=EN-GB><!--StartFragment--><h1 style="color:#2F5496">The day<o:p></o:p></h1><p class=MsoNormal>It <b>rained</b>\n'
    + 'and <i>snowed</i>.<o:p></o:p></p><p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1"><![if !supportLists]><span\n'
    + 'style="mso-list:Ignore">·<span>&nbsp;&nbsp;&nbsp;</span></span><![endif]>hat<o:p></o:p></p><p class=MsoListParagraphCxSpLast\n'
    + 'style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>blanket<o:p></o:p></p><!--EndFragment--></body></html>',
  '# The day\n\nIt **rained** and *snowed*.\n\n- hat\n- blanket'],
  'Google Docs': ['<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt">The day</span></h2>'
    + '<p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">It </span><span style="font-weight:700">rained</span><span> and </span>'
    + '<span style="font-style:italic">snowed</span><span>.</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>hat</span></p></li>'
    + '<li dir="ltr"><p role="presentation"><span>blanket</span></p></li></ul></b><br class="Apple-interchange-newline">',
  '# The day\n\nIt **rained** and *snowed*.\n\n- hat\n- blanket'],
  'Apple Notes': ['<html><head><meta http-equiv="Content-Type" content="text/html"><style>p.p1 {margin: 0}</style></head><body><p class="p1"><b>The day</b></p>'
    + '<p class="p2"><br></p><p class="p1">It rained.</p><ul class="ul1"><li class="li1">hat</li></ul></body></html>', '**The day**\n\nIt rained.\n\n- hat'],
  Pages: ['<div style="font: 12px Helvetica"><span style="white-space:pre-wrap">the snow\n   falls\n</span></div><blockquote>for when</blockquote>',
    'the snow\n   falls\n\n> for when'],
  'a web page': ['<article><h3>The <a href="https://elsewhere.example">day</a></h3><script>document.title="run"</script><p onclick="alert(1)">It <em>rained</em>'
    + '<img src="https://elsewhere.example/dot.png" onerror="document.title=\'run\'"></p><table><tr><td>hat</td><td>white</td></tr></table><ol><li>one<ul><li>in it</li>'
    + '</ul></li></ol><hr><svg onload="document.title=\'run\'"><text>no</text></svg></article>',
  '# The day\n\nIt *rained*\n\nhat white\n\n- one\n- in it\n\n***'],
};

for (const [program, [html, text]] of Object.entries(SAMPLES)) {
  test(`what comes from ${program} keeps its structure, and nothing else of it`, async () => {
    const page = await room();
    const asked = [];
    page.on('request', (request) => { if (!request.url().startsWith(place.origin)) asked.push(request.url()); });
    await page.focus('#sheet');
    await paste(page, html, 'as plain text');
    assert.equal((await words(page)).trim(), text);
    assert.deepEqual(asked, []);
    assert.notEqual(await page.title(), 'run');
    assert.equal(await page.$('#sheet script, #sheet [onclick], #sheet [style], #sheet a'), null);
    await page.keyboard.press('Control+Z');
    assert.equal(await words(page), '', 'one step back takes the paste away');
    await page.close();
  });
}

test('what comes from WhatsApp as text keeps its lines', async () => {
  const page = await room();
  await page.focus('#sheet');
  await paste(page, '', '[14:02, 3/1/2026] Anna: thinking of you\n[14:05, 3/1/2026] Me: the snow\n\nsecond');
  assert.equal(await words(page), '[14:02, 3/1/2026] Anna: thinking of you\n[14:05, 3/1/2026] Me: the snow\n\nsecond');
  await page.close();
});

test('a picture in a paste is offered to be kept, and one that stands elsewhere is not fetched', async () => {
  const page = await room();
  const [one] = await photographs(page, ['pasted.jpg']);
  await page.focus('#sheet');
  await paste(page, `<p>the hat</p><img src="data:image/jpeg;base64,${one.buffer.toString('base64')}">`);
  await look(page, 'sheet-pasted-390');
  await page.click('text=Keep them here');
  await page.waitForSelector('#sheet figure img', { timeout: 60_000 });
  assert.match(await words(page), /^the hat\n\n\[\[photograph 1\]\]$/);
  await page.close();
});

test('five megabytes, ten thousand empty lines, a very long word and mixed directions: nothing lost, nothing run', { timeout: 180_000 }, async () => {
  const page = await room();
  await page.focus('#sheet');
  const long = 'x'.repeat(100_000);
  await paste(page, '', `${'\n'.repeat(10_000)}${long}\n\nشتاء and snow\u0007\u0000`);
  assert.equal((await words(page)).trim(), `${long}\n\nشتاء and snow`);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  const began = Date.now();
  await paste(page, '<table><tr><td>' + '<p>It rained all day, and then it snowed.</p><script>1</script>'.repeat(5_000_000 / 60) + '</td></tr></table>');
  // So much takes the browser a while; the field has it when the sheet rests.
  await page.waitForFunction(() => document.querySelector('textarea[name=words]').value.length > 1_000_000, null, { timeout: 120_000 });
  const text = await words(page);
  assert.equal(text.split('It rained').length - 1, Math.floor(5_000_000 / 60));
  console.log(`5 MB pasted in ${Date.now() - began} ms`);
  await page.close({ runBeforeUnload: false });
});

test('what is being composed stays whole while the place answers that it saved', async () => {
  const page = await room();
  const session = await page.context().newCDPSession(page);
  await page.click('#sheet');
  for (const [parts, whole] of [[['に', 'にほ', '日本'], '日本'], [['ㅎ', '하', '한'], '한국'], [['س', 'سل', 'سلا'], 'سلام']]) {
    await page.keyboard.press('Enter');
    for (const text of parts) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await isSaved(page);
    assert.ok((await page.textContent('#sheet')).includes(parts.at(-1)), 'the answer changed nothing');
    await session.send('Input.insertText', { text: whole });
    assert.ok((await words(page)).endsWith(whole), await words(page));
  }
  assert.equal((await words(page)).trim(), '日本\n한국\nسلام');
  await page.close();
});
