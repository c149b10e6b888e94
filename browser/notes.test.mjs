// Kindness comes back, in Chromium: from a reader's telephone without script to a first reader's, and to the keeper when she
// looks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look as lookAt, openPlace, startPlace, tell } from './place.mjs';

for (const [width, javaScriptEnabled, colorScheme] of [[390, false, 'dark'], [1280, true, 'light']]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script, ${colorScheme}`;
  test(`a note goes from a reader to whoever reads first and to the keeper: ${how}`, { timeout: 240_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, colorScheme, locale: 'en-GB' };
      const somebody = async () => (await place.browser.newContext(options)).newPage();
      const look = (name, of) => lookAt(of, `notes-${name}-${width}`, javaScriptEnabled);
      const page = await somebody();
      await openPlace(page, place.welcome);
      const story = await tell(page, place.origin);

      await page.goto(place.origin + '/box/readers');
      await look('readers', page);
      await page.fill('#name', 'Ida');
      await page.click('form[action="/box/readers"] button.btn');
      await page.waitForURL('**/link');
      const link = await page.inputValue('#link');
      await page.goto(story + '/notes');
      await page.check('#taking-anyone');
      await page.check('#marks');
      await look('wish', page);
      await page.click('main form.form button.btn');
      await page.goto(story + '/preview');
      await page.selectOption('#audience', 'anyone');
      await page.selectOption('#when', 'now');
      await page.click('#decide button.btn:not(.plain)');

      const reader = await somebody();
      await reader.goto(place.origin + '/stories');
      await reader.click('main ul.list a');
      if (await reader.locator('a[href$="/open"]').count()) await reader.click('a[href$="/open"]');
      await look('story', reader);
      await reader.click('button[value="candle"]');
      await reader.waitForSelector('text=A candle burns here');
      await look('candle', reader);
      await reader.click('main a[href^="/s/"]');
      if (await reader.locator('a[href$="/open"]').count()) await reader.click('a[href$="/open"]');
      await reader.click('a[href$="/note"]');
      await look('write', reader);
      await reader.check('#say-read');
      await reader.fill('#words', 'The snow nobody had walked on.');
      await reader.fill('#name', 'Teresa');
      await reader.check('#for-everyone');
      await reader.click('main form button.btn');
      await reader.waitForURL('**/n/*');
      await look('receipt', reader);
      assert.deepEqual(await reader.context().cookies(), [], 'nothing is kept on the reader’s device');

      const ida = await somebody();
      await ida.goto(link);
      await look('door', ida);
      await ida.click('main form button.btn');
      await ida.waitForURL('**/first');
      await look('reading', ida);
      await ida.click('button[value="pass"]');
      await ida.waitForSelector('text=You passed it on');
      await look('passed', ida);

      await page.goto(place.origin + '/box/notes');
      await look('room-waiting', page);
      await page.click('form[action="/box/notes/open"] button');
      await page.waitForSelector('text=The snow nobody had walked on.');
      await look('room', page);
      await page.click('button[value="thank"]');
      await page.click('button[value="show"]');
      await reader.reload();
      await reader.waitForSelector('text=Thank you, with all their heart');
      await reader.click('main a[href^="/s/"] >> nth=-1');
      if (await reader.locator('a[href$="/open"]').count()) await reader.click('a[href$="/open"]');
      await reader.waitForSelector('text=The snow nobody had walked on.');
      await look('under', reader);
      await page.goto(story + '/marks');
      await page.waitForSelector('text=A candle was lit here');
      await look('marks', page);
    } finally {
      await place.stop();
    }
  });
}
