// From a reader's phone without script to those who decide: one of them by keyboard alone, another beside her in a browser
// of her own, whose page notices within a second what the first took and decided.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { look as lookAt, openPlace, startPlace, tell } from './place.mjs';

/** Somebody who is asked in and then decides for the place. */
async function moderator(place, page, options) {
  await page.goto(place.origin + '/care/members');
  await page.fill('#address', 'ida@post.example');
  await page.click('form[action="/care/members"] button');
  const [letter] = await place.letters();
  const ida = await (await place.browser.newContext(options)).newPage();
  await ida.goto(letter.match(/http:\/\/\S+\/joining\/\S+/)[0]);
  await ida.fill('#your_name', 'Ida');
  await ida.click('main form button.btn');
  await ida.waitForURL('**/lived-it');
  const program = process.env.WINDFLOWER ?? '../target/debug/windflower';
  const given = spawnSync(program, ['person', 'role', 'ida@post.example', 'moderator', '--data', place.data]);
  assert.equal(given.status, 0, String(given.stderr));
  return ida;
}

/** A reader says that something is wrong, without script; answers with the page of the receipt. */
async function report(place, address, reason, words, look) {
  const options = { viewport: { width: 390, height: 844 }, javaScriptEnabled: false, locale: 'en-GB' };
  const reader = await (await place.browser.newContext(options)).newPage();
  await reader.goto(address);
  await reader.click('a[href$="/report"]');
  if (look) await look('report', reader, false);
  await reader.check(`#reason-${reason}`);
  await reader.fill('#words', words);
  await reader.click('main form button.btn');
  await reader.waitForURL('**/r/*');
  if (look) await look('receipt', reader, false);
  return reader;
}

/** A story of hers for anyone; answers with its address. */
async function show(place, page) {
  const story = await tell(page, place.origin);
  await page.goto(story + '/preview');
  await page.selectOption('#audience', 'anyone');
  await page.selectOption('#when', 'now');
  await page.click('#decide button.btn:not(.plain)');
  await page.goto(place.origin + '/stories');
  return page.$eval('main h2 a, main h3 a', (link) => link.href);
}

for (const [width, colorScheme] of [[390, 'dark'], [1280, 'light']]) {
  test(`one decides by keyboard alone, and the other sees it: ${width} px, ${colorScheme}`, { timeout: 240_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, colorScheme, locale: 'en-GB' };
      const marta = await (await place.browser.newContext(options)).newPage();
      const look = (name, of, script = true) => lookAt(of, `${name}-${width}-${colorScheme}`, script);
      await openPlace(marta, place.welcome);
      const ida = await moderator(place, marta, options);
      const address = await show(place, marta);
      const reader = await report(place, address, 'note-missing', 'There is blood in it.', look);
      await lookAt(reader, `receipt-waits-${width}`, false);

      await marta.goto(place.origin + '/care');
      await ida.goto(place.origin + '/care');
      await look('care', ida);
      // By keyboard alone from here: the first of the line, open, line, back to the letters, the answer, record.
      await ida.keyboard.press('?');
      assert.equal(await ida.$eval('#letters', (list) => list.open), true);
      await look('care-letters', ida);
      await ida.keyboard.press('j');
      await ida.keyboard.press('o');
      await ida.waitForURL('**/care/report/*');
      const begun = Date.now();
      await marta.waitForSelector('.waits >> text=In somebody’s hand');
      assert.ok(Date.now() - begun < 2_000, 'within a second, and what this machine needs');
      await look('care-other-hand', marta);
      await look('item', ida);
      await ida.keyboard.press('l');
      await ida.keyboard.type('Would a word before it help? jkpo');
      assert.match(ida.url(), /report/, 'letters act in no field');
      await ida.keyboard.press('Shift+Tab');
      await ida.keyboard.press('Escape');
      await ida.focus('#outcome-pass');
      await ida.keyboard.press('g');
      assert.equal(await ida.isChecked('#outcome-give-back'), true);
      await ida.keyboard.press('r');
      await ida.waitForURL('**/care');
      await marta.waitForSelector('.waits >> text=Decided');
      await ida.keyboard.press('u');
      await ida.waitForURL('**/care/mine');
      await look('care-mine', ida);
      await ida.keyboard.press('b');
      await ida.waitForURL('**/care');

      await reader.reload();
      await reader.waitForSelector('text=asked whoever tells the story');
      await look('receipt-decided', reader, false);
      await marta.goto(place.origin + '/box/said');
      await marta.waitForSelector('text=Would a word before it help?');
      await look('box-said', marta);
      for (const room of ['decisions', 'reports', 'sentences', 'duty', 'today']) {
        await ida.goto(`${place.origin}/care/${room}`);
        await look(`care-${room}`, ida);
      }
      await ida.goto(place.origin + '/care');
      await ida.keyboard.press('s');
      await ida.waitForURL('**/care/rest');
      await look('care-rest', ida);

      // Two open the same at once: one has it, the other reads so.
      await report(place, address, 'unkind', 'Once more.');
      await Promise.all([marta.goto(place.origin + '/care'), ida.goto(place.origin + '/care')]);
      await Promise.all([marta, ida].map((page) => page.click('.waits [data-key=o]')));
      await Promise.all([marta, ida].map((page) => page.waitForURL('**/care/report/*')));
      const decides = await Promise.all([marta, ida].map((page) => page.$('form.decide')));
      assert.equal(decides.filter(Boolean).length, 1);
      await look('item-away', decides[0] ? ida : marta);
    } finally {
      await place.stop();
    }
  });
}
