// Pen names and the look before showing, in Chromium, with and without script, on a narrow and on a wide window.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look as lookAt, plain, startPlace } from './place.mjs';

for (const [width, javaScriptEnabled] of [[390, true], [1280, true], [390, false]]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script`;
  test(`a name is typed, chosen and renamed, and telling words are changed: ${how}`, { timeout: 120_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, locale: 'en-GB' };
      const page = await (await place.browser.newContext(options)).newPage();
      const look = (name) => lookAt(page, `${name}-${width}${javaScriptEnabled ? '' : '-plain'}`, javaScriptEnabled);
      await page.goto(place.welcome);
      await page.fill('#name', 'Rosehip');
      await page.fill('#leave_to', 'https://weather.example/');
      await page.fill('#your_name', 'Marta Keller');
      await page.fill('#address', 'marta@post.example');
      await page.fill('#password', 'the kettle sings on tuesdays');
      await page.click('form.book button.btn');
      await page.waitForURL('**/box');

      await page.goto(place.origin + '/account/pen-names');
      await look('pen-names-none');
      await page.fill('#name', 'Lark');
      await page.click('button:has-text("Keep this name")');
      await page.fill('#words', 'Ulm\nthe old mill');
      await page.click('button:has-text("Keep this list")');
      await page.waitForSelector('text=Your list is kept');

      await page.goto(place.origin + '/box/stories');
      await page.click('main form button.btn');
      await page.waitForURL('**/box/stories/*');
      await page.fill('#title', 'Snow in Ulm');
      await plain(page);
      await page.fill('#words', 'They called Marta in.\n\nThe midwife Clare held my hand at St. Mary’s Hospital on 12 March 2019. Lark was here.');
      await page.click('.page button[value="before"]');
      await page.waitForURL('**/before');
      await page.goto(page.url() + '#ask-pen-name');
      await page.fill('#pen_name_new', 'Wren');
      await look('before-pen-names');
      await page.click('.steps button[value="preview"]');
      await page.waitForURL('**/preview');
      await look('decide-names');
      await page.click('a:has-text("Look at these words")');
      await page.waitForURL('**/names');
      await look('names');
      assert.equal(await page.locator('mark').count(), 6);
      await page.check('#write-0');
      await page.check('#write-2');
      await page.fill('#with-0', 'a town');
      await page.click('button:has-text("Change what I chose")');
      await page.waitForURL('**/preview');
      await page.click('a:has-text("Back to the words")');
      assert.equal(await page.inputValue('#title'), 'Snow in a town');
      assert.match(await page.inputValue('#words'), /The midwife held my hand at St\. Mary’s Hospital/);
      await page.click('.page button[value="before"]');
      await page.waitForURL('**/before');
      await page.click('a:has-text("Change") >> nth=0');
      assert.ok(await page.isChecked('input[name=pen_name][value=Wren]'));

      await page.goto(place.origin + '/account/pen-names');
      await look('pen-names');
      assert.equal(await page.locator('main .list h2').count(), 2);
    } finally {
      await place.stop();
    }
  });
}
