// Pictures in the words, in Chromium: chosen, covered, moved, taken out and brought back, with and without script; the sheet in
// every size and light; and what it costs.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look } from './place.mjs';
import { begin, context, end, isSaved, paste, photographs, place, room, settled, words } from './sheet/room.mjs';

before(begin);
after(end);

test('pictures are chosen from the box several at once, and each asks once whether it should be covered', async () => {
  const page = await room();
  await page.click('#sheet');
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('ArrowUp');
  await page.click('[data-tool=picture]');
  await page.waitForSelector('.choose li:nth-child(2)');
  await look(page, 'sheet-choose-390');
  await page.check('.choose li:nth-child(1) input');
  await page.waitForSelector('#sheet figure:nth-of-type(1) img');
  await page.check('.choose li:nth-child(2) input');
  await page.waitForSelector('#sheet figure:nth-of-type(2) img');
  await page.click('.panel header button');
  assert.equal(await words(page), 'one\n\n[[photograph 1]]\n\n[[photograph 2]]\n\ntwo');
  await isSaved(page, await words(page));
  await look(page, 'sheet-asked-390');

  assert.equal(await page.locator('#sheet figure >> text=Cover it').count(), 2);
  await page.click('#sheet figure:nth-of-type(1) >> text=Leave it open');
  await page.click('#sheet figure:nth-of-type(2) >> text=Cover it');
  await page.waitForSelector('#panel');
  assert.match(await page.evaluate(() => document.activeElement.id), /^cover-/);
  await page.keyboard.type('Her hat on the sill.');
  await settled(page);
  await look(page, 'sheet-panel-390');
  await page.keyboard.press('Escape');
  assert.equal(await page.$('#panel'), null);
  assert.match(await page.textContent('#sheet figure:nth-of-type(2) .guard'), /Her hat on the sill\./);
  await page.reload();
  await page.waitForSelector('#sheet .guard');
  assert.equal(await page.locator('#sheet .guard').count(), 1, 'only the one she covered');
  assert.equal(await page.locator('#sheet figure >> text=Cover it').count(), 0, 'it asks once');
  assert.ok(!/IMG_/.test(await page.content()), 'no name of a file');
  await page.close();
});

test('a picture is moved, written under, taken out and brought back, without leaving the page', async () => {
  const page = await room(context, { width: 1280, height: 900 });
  const url = page.url();
  let loads = 0;
  page.on('load', () => { loads += 1; });
  await page.focus('#sheet');
  await paste(page, '', 'one\n\ntwo\n\nthree');
  await page.click('[data-tool=picture]');
  await page.check('.choose li:nth-child(1) input');
  await page.waitForSelector('#sheet figure img');
  await page.click('.panel header button');
  await page.click('#sheet figure >> text=Leave it open');

  await page.click('#sheet figure img');
  await page.waitForSelector('#panel');
  await page.click('#panel >> text=Up');
  assert.equal(await words(page), 'one\n\ntwo\n\n[[photograph 1]]\n\nthree');
  await page.selectOption('#panel select', { label: 'the beginning' });
  assert.equal(await words(page), '[[photograph 1]]\n\none\n\ntwo\n\nthree');
  await page.selectOption('#panel select', { index: 2 });
  assert.equal(await words(page), 'one\n\n[[photograph 1]]\n\ntwo\n\nthree');
  await page.fill('#panel [name^=caption-]', 'Her hat.');
  assert.equal(await page.textContent('#sheet figcaption'), 'Her hat.');
  await page.fill('#panel [name^=description-]', 'A white hat.');
  await look(page, 'sheet-panel-1280');
  await settled(page);
  await page.click('#panel >> text=Done');

  const out = page.waitForResponse((response) => response.url().endsWith('/pictures') && response.request().postData().includes('out='));
  await page.click('#sheet figure .quiet >> text=Take out');
  await out;
  assert.equal(await words(page), 'one\n\ntwo\n\nthree');
  assert.equal(await page.locator('#placed li').count(), 0);
  const back = page.waitForResponse((response) => response.url().endsWith('/pictures') && response.request().postData().includes('place='));
  await page.click('[data-tool=undo]');
  await back;
  await page.waitForSelector('#sheet figcaption');
  assert.equal(await page.textContent('#sheet figcaption'), 'Her hat.', 'with what was written under it');
  await page.waitForTimeout(200);
  await settled(page);
  assert.equal(loads, 0, 'the page was never loaded anew');
  await page.goto(url);
  await page.waitForSelector('#sheet figcaption');
  assert.equal(await page.textContent('#sheet figcaption'), 'Her hat.');
  assert.equal(await page.getAttribute('#sheet figure img', 'alt'), 'A white hat.');
  await page.close();
});

test('by keyboard: a picture is chosen, opened, and never written over', async () => {
  const page = await room();
  await page.click('#sheet');
  await page.click('[data-tool=picture]');
  await page.check('.choose li:nth-child(1) input');
  await page.waitForSelector('#sheet figure img');
  await page.keyboard.press('Escape');
  await page.keyboard.type('after');
  assert.equal(await words(page), '[[photograph 1]]\n\nafter');
  for (let at = 0; at < 6; at += 1) await page.keyboard.press('ArrowLeft');
  await page.waitForSelector('#sheet figure.ProseMirror-selectednode');
  await page.keyboard.type('below');
  assert.equal(await words(page), '[[photograph 1]]\n\nbelow\n\nafter');
  for (let at = 0; at < 6; at += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('above');
  assert.equal(await words(page), 'above\n\n[[photograph 1]]\n\nbelow\n\nafter');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#panel');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.dataset.at), 'caption', 'back to where it was opened');
  await page.close();
});

test('from this device they appear at once and keep while she writes on', async () => {
  const page = await room();
  await page.click('#sheet');
  await page.keyboard.type('one');
  await page.click('[data-tool=picture]');
  await page.setInputFiles('#photographs', await photographs(page, ['snow.jpg', 'sledge.jpg']));
  await page.waitForSelector('#sheet .arriving canvas');
  await look(page, 'sheet-arriving-390');
  await page.keyboard.type(' more');
  await page.waitForFunction(() => document.querySelectorAll('#sheet figure img').length === 2, null, { timeout: 60_000 });
  assert.equal(await words(page), 'one more\n\n[[photograph 1]]\n\n[[photograph 2]]');
  const all = await words(page);
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Control+Z');
  assert.equal(await words(page), 'one', 'both, and what was typed meanwhile, are steps back');
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Control+Y');
  assert.equal(await words(page), all);
  await page.close();
});

test('what another window took out stays here until she says', async () => {
  const page = await room();
  await page.click('#sheet');
  await page.click('[data-tool=picture]');
  await page.check('.choose li:nth-child(1) input');
  await page.waitForSelector('#sheet figure img');
  await page.click('.panel header button');
  await settled(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.click('#sheet figure .quiet >> text=Take out');
  await isSaved(other, '');
  await page.click('#sheet figure .quiet >> text=Words under it');
  await page.keyboard.type('Her hat.');
  await page.waitForSelector('#sheet figure >> text=Put it back', { timeout: 20_000 });
  await look(page, 'sheet-gone-390');
  assert.equal(await page.inputValue('#panel [name^=caption-]'), 'Her hat.');
  await page.close();
  await other.close();
});

test('one that she prefers closed is a plate on the sheet until she asks, and one that arrives in a closed box is one, too', async () => {
  const own = await context.newPage();
  const press = async (button, then) => {
    await own.goto(place.origin + '/box');
    await own.click('text=' + button);
    await own.waitForSelector('text=' + then);
  };
  const [close, open] = ['Let the whole box open closed', 'Let the box open with its pictures'];
  await press(close, open);
  const page = await room();
  const asked = [];
  page.on('request', (request) => { if (/keepsakes\/[^/]+\/\d+\./.test(request.url())) asked.push(request.url()); });
  await page.click('#sheet');
  await page.keyboard.type('one');
  await page.click('[data-tool=picture]');
  await page.check('.choose li:nth-child(1) input');
  await page.waitForSelector('#sheet figure .veil');
  await page.click('.panel header button');
  await look(page, 'sheet-closed-390');
  await page.setInputFiles('#photographs', await photographs(page, ['mitten.jpg']));
  await page.waitForSelector('#sheet .arriving');
  assert.equal(await page.evaluate(() => document.querySelector('#sheet .arriving canvas')?.width ?? 0), 0, 'no drawing of it either');
  await page.waitForSelector('#sheet figure:nth-of-type(2) .veil', { timeout: 60_000 });
  assert.deepEqual(asked, [], 'nothing of them was fetched');
  await page.click('#sheet figure:nth-of-type(1) .veil');
  await page.waitForSelector('#sheet figure:nth-of-type(1) img');
  assert.equal(await page.locator('#sheet figure .veil').count(), 1, 'only this one');
  assert.ok(page.url().endsWith(new URL(page.url()).pathname), 'she never left the page');
  assert.match(await words(page), /^one\n\n\[\[photograph 1\]\]\n+\[\[photograph 2\]\]$/);
  await settled(page);

  await own.goto(place.origin + '/box');
  await own.setInputFiles('#photographs', await photographs(own, ['scarf.jpg']));
  await own.waitForSelector('.album li:first-child > a.veil', { timeout: 60_000 });
  assert.equal(await own.locator('.album img').count(), 0);
  await look(own, 'album-arrived-closed-390');
  await press(open, close);
  await own.close();
  await page.close();
});

test('without script the field is open, and each picture has its fields in a fold below its line', async () => {
  const plain = await place.browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false, locale: 'en-GB',
    storageState: await context.storageState() });
  const page = await plain.newPage();
  await page.goto(place.origin + '/box/stories');
  await page.click('form[action="/box/stories"] button');
  await page.fill('#words', 'one\n\ntwo');
  await look(page, 'sheet-plain-390', false);
  assert.equal(await page.isVisible('#plain > summary'), false);
  await page.click('button[value=choose]');
  await page.check('.choose li:nth-child(1) input');
  await page.check('.choose li:nth-child(2) input');
  await look(page, 'sheet-plain-choose-390', false);
  await page.click('#choose button.btn');
  assert.equal(await page.inputValue('#words'), 'one\n\ntwo', 'what was written was saved on the way');
  assert.equal(await page.locator('#placed li').count(), 2);
  for (const at of [1, 2]) {
    assert.equal(await page.textContent(`#placed li:nth-child(${at}) fieldset legend`), 'Should this picture be covered until a reader asks for it?');
    assert.equal(await page.locator(`#placed li:nth-child(${at}) :checked`).count(), 0, 'nothing is half covered');
  }
  await page.fill('#placed li:nth-child(1) [name^=caption-]', 'Her hat.');
  await page.check('#placed li:nth-child(1) [id^=covered-]');
  await page.fill('#placed li:nth-child(1) [name^=cover-]', 'Her hat on the sill.');
  await look(page, 'sheet-plain-fold-390', false);
  await page.click('#placed li:nth-child(1) button[value^=up]');
  assert.equal(await page.inputValue('#words'), 'one\n\n[[photograph 1]]\n\ntwo');
  assert.equal(await page.isVisible('#placed li:nth-child(1) [name^=caption-]'), false, 'what is answered is in its fold');
  assert.equal(await page.isVisible('#placed li:nth-child(2) [name^=caption-]'), true, 'what is not stands open');
  await page.click('#placed li:nth-child(2) button[value^=out]');
  assert.equal(await page.locator('#placed li').count(), 1);
  assert.equal(await page.inputValue('#placed [name^=caption-]'), 'Her hat.');
  assert.equal(await page.isChecked('#placed [id^=covered-]'), true);
  assert.equal(await page.locator('[role=toolbar]').count(), 0);
  await plain.close();
});

for (const [name, options, size] of [['1280', {}, { width: 1280, height: 900 }], ['320', {}, { width: 320, height: 568 }],
  ['dark-390', { colorScheme: 'dark' }, { width: 390, height: 844 }], ['dark-1280', { colorScheme: 'dark' }, { width: 1280, height: 900 }],
  ['ar-390', { locale: 'ar' }, { width: 390, height: 844 }]]) {
  test(`nothing on the sheet is in the way of anybody: ${name}`, async () => {
    const own = await place.browser.newContext({ ...options, viewport: size, storageState: await context.storageState() });
    const page = await own.newPage();
    if (options.locale) {
      await page.goto(place.origin);
      await page.click('button[name=language][value=ar]');
    }
    await page.goto(place.origin + '/box/stories');
    await page.click('form[action="/box/stories"] button');
    await page.waitForSelector('#sheet');
    await page.fill('#title', options.locale ? 'الثلج' : 'The first snow');
    await page.focus('#sheet');
    await paste(page, '', options.locale ? 'كان ثلج.\n\n- قبعة\n\n> قالت: سيأتي' : '# The day\n\nIt *snowed* all day.\n\n> she said\n\n- hat\n- blanket\n\n***\n\nthe snow\n   falls\n   and falls');
    await page.click('[data-tool=picture]');
    await page.check('.choose li:nth-child(1) input');
    await page.waitForSelector('#sheet figure img');
    await page.keyboard.press('Escape');
    await look(page, `sheet-${name}`);
    await page.click('#sheet figure .quiet li:nth-child(1) button');
    await look(page, `sheet-panel-${name}`);
    const small = await page.$$eval('main button:not(.sr), main summary, main a', (all) => all.filter((one) => {
      const box = one.getBoundingClientRect();
      return box.width > 0 && box.height > 0 && box.height < 43.5 && !one.closest('p, li:not(.quiet li)');
    }).map((one) => one.outerHTML.slice(0, 120)));
    assert.deepEqual(small, [], 'nothing to press is smaller than 44 px');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), 'nothing is wider than the page');
    await own.close();
  });
}

/**
 * For each of a hundred letters, while the machine is four times as slow, in milliseconds: what script, styles and layout
 * took of the main thread to handle it, and everything that this thread did, which is most of it painting.
 */
async function typing(page, field) {
  const session = await page.context().newCDPSession(page);
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((one) => one.name === name).value * 1000;
    return { handled: of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'), all: of('TaskDuration') };
  };
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.focus(field);
  const times = [];
  for (let at = 0; at < 110; at += 1) {
    const begun = await spent();
    await page.keyboard.type('snow '[at % 5]);
    const ended = await spent();
    times.push({ handled: ended.handled - begun.handled, all: ended.all - begun.all });
    // What is done between two letters makes none of them late: the plain field gets the text there.
    await page.waitForTimeout(200);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const at95 = (name) => times.slice(10).map((one) => one[name]).sort((one, other) => one - other)[94];
  return { handled: at95('handled'), all: at95('all') };
}

test('in a story of 20,000 words with 60 pictures a letter is there at once', { timeout: 240_000 }, async () => {
  const page = await room();
  await page.click('[data-tool=picture]');
  await page.check('.choose li:nth-child(1) input');
  await page.waitForSelector('#sheet figure img');
  const long = Array.from({ length: 240 }, (_, at) => 'It snowed all day and nobody came. '.repeat(12).trim()
    + (at % 4 ? '' : `\n\n[[photograph ${at / 4 + 1}]]`)).join('\n\n');
  await page.click('.panel header button');
  await page.click('#sheet figure >> text=Leave it open');
  await settled(page);
  // Sixty placed pictures, drawn from the one that is there.
  await page.route(page.url(), async (route) => {
    const answer = await route.fetch();
    const html = await answer.text();
    const [own] = /<li class="up" id="picture-[\s\S]*?<\/details><\/li>/.exec(html);
    const slot = /data-slot="([^"]+)"/.exec(own)[1];
    const all = Array.from({ length: 60 }, (_, at) => own.replaceAll(slot, slot.slice(0, -2) + String(at).padStart(2, '0'))
      .replaceAll('photograph 1"', `photograph ${at + 1}"`));
    const field = /(<textarea class="in long"[^>]*>)[\s\S]*?<\/textarea>/;
    await route.fulfill({ response: answer, body: html.replace(own, all.join('')).replace(field, (_, tag) => tag + long + '</textarea>') });
  });
  await page.goto(page.url());
  await page.waitForSelector('#sheet figure:nth-of-type(60)');
  assert.equal(await words(page), long);
  assert.ok(long.split(/\s+/).length > 20_000);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelectorAll('#sheet > p')[60]);
    range.collapse(false);
    document.getElementById('sheet').focus();
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  });
  const sheet = await typing(page, '#sheet');
  assert.ok((await words(page)).includes('snow snow'));
  const bare = await context.newPage();
  await bare.setContent('<textarea rows="20" cols="40"></textarea>');
  await bare.fill('textarea', long);
  const area = await typing(bare, 'textarea');
  console.log(`95 of 100 letters: handled within ${sheet.handled.toFixed(1)} ms on the sheet, ${area.handled.toFixed(1)} ms in a bare text `
    + `area; with painting ${sheet.all.toFixed(1)} ms and ${area.all.toFixed(1)} ms, ${(sheet.all / area.all).toFixed(1)} times`);
  await page.close();
  await bare.close();
});

test('the script of the sheet is small, and the page can be used before it', async () => {
  const page = await room();
  const address = await page.getAttribute('script[src*="sheet.min.js"]', 'src');
  const answer = await page.request.get(place.origin + address, { headers: { 'Accept-Encoding': 'br' } });
  const bytes = Number(answer.headers()['content-length']);
  console.log(`the script of the sheet: ${bytes} bytes as it is sent`);
  assert.ok(bytes > 1000 && bytes <= 75 * 1024, String(bytes));
  await page.route('**/sheet.min.js', (route) => route.abort());
  await page.reload();
  assert.equal(await page.isVisible('#words'), true, 'where the script does not arrive, the field is there');
  await page.close();
});
