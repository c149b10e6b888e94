// A letterbox in Chromium: a helper in a second browser puts pictures in and sees nothing; its keeper opens one, puts one
// away without looking, and one is taken back before it was opened.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { look as lookAt, openPlace, startPlace } from './place.mjs';

/** A small picture from the place's own assets, as a file of the helper's. */
const PICTURE = '../crates/windflower/assets/favicon-32.png';

/** The first piece of the second photograph is lost on its way. */
async function breakTheLine(page) {
  let pieces = 0;
  await page.route('**/letterbox/uploads/*', (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    pieces += 1;
    return pieces === 2 ? route.abort('connectionreset') : route.continue();
  });
}

for (const [width, javaScriptEnabled] of [[390, false], [1280, true]]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script`;
  test(`a helper brings pictures and sees nothing: ${how}`, { timeout: 240_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, locale: 'en-GB' };
      const page = await (await place.browser.newContext(options)).newPage();
      const look = (name, of = page) => lookAt(of, `letterbox-${name}-${width}`, javaScriptEnabled);
      await openPlace(page, place.welcome);
      await page.click('a[href="/box/letterboxes"]');
      await look('rooms-empty');
      await page.click('#new button.btn');
      assert.equal(await page.locator('#sentence-trouble').count(), 1, 'one sentence is asked for');
      await page.fill('#sentence', 'Please put the photographs from Tuesday here. Marta');
      await page.click('#new button.btn');
      const link = await page.inputValue('#link');
      assert.equal(await page.locator('main svg[role="img"]').count(), 1, 'the link is there as a picture too');
      await look('link');
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('#link').isVisible(), false);
      assert.equal(await page.getByText('Please put the photographs from Tuesday here.').isVisible(), true);
      await page.emulateMedia({ media: 'screen' });
      await page.goto(place.origin + '/box/letterboxes');
      await look('rooms');

      const jo = await (await place.browser.newContext(options)).newPage();
      await jo.goto(link);
      assert.equal(await jo.locator('main').getByText('Tuesday').count(), 0, 'a neutral page names nothing');
      await look('neutral', jo);
      await jo.click('main form.book button.btn');
      assert.equal(new URL(jo.url()).pathname, '/letterbox', 'the address bar is clean');
      await jo.waitForSelector('text=Please put the photographs from Tuesday here.');
      await look('form', jo);
      await jo.fill('#name', 'Jo');
      const sentences = ['Her hat. No people.', 'Her hands; her face cannot be seen.', 'The wrong one.'];
      if (javaScriptEnabled) {
        // Many at one choice, a line each.
        const buffer = readFileSync(PICTURE);
        await jo.setInputFiles('#letters', sentences.map((_, number) => ({ name: `${number}.png`, mimeType: 'image/png', buffer })));
        await jo.click('form.parts button.btn:not(.text)');
        await jo.waitForSelector('text=Please write a line about this picture');
        await look('form-trouble', jo);
        for (const [number, sentence] of sentences.entries()) await jo.fill(`#said-${number + 1}`, sentence);
        await breakTheLine(jo);
      } else {
        await jo.setInputFiles('#photograph-1', PICTURE);
        await jo.click('form.parts button.btn');
        await jo.waitForSelector('text=Please write a line about this picture');
        await look('form-trouble', jo);
        for (const [number, sentence] of sentences.entries()) {
          await jo.fill(`#sentence-${number + 1}`, sentence);
          await jo.setInputFiles(`#photograph-${number + 1}`, PICTURE);
        }
      }
      await jo.click('form.parts button.btn:not(.text)');
      await jo.waitForURL('**/letterbox/receipt');
      await jo.waitForSelector('text=3 pictures are in the box.');
      assert.equal(await jo.locator('main img').count(), 0, 'not even her own');
      await look('receipt', jo);
      await jo.click('li:has-text("The wrong one.") button');
      await jo.waitForSelector('text=2 pictures are in the box.');

      await page.goto(place.origin + '/box');
      assert.equal(await page.locator('main img').count(), 0, 'words, and no picture');
      assert.equal(await page.getByText('The wrong one.').count(), 0);
      await look('box-sealed');
      await page.click('li:has-text("Her hands") button:has-text("Put it away without looking")');
      await page.waitForSelector('text=You can bring it back for thirty days.');
      await page.goto(place.origin + '/box/letterboxes');
      await look('rooms-away');
      await page.goto(place.origin + '/box');
      await page.click('li:has-text("Her hat") button:has-text("Open it")');
      await page.waitForURL('**/box/keepsakes/*');
      assert.equal(await page.locator('main figure img').count(), 1);
      assert.equal(await page.getByText('Her hat. No people.').count(), 1);
      await look('opened');
      await page.click('form[action$="/seal"] button');
      await page.waitForSelector('text=It is closed again for you.');
      assert.equal(await page.locator('main img').count(), 0, 'words again');
      await page.click('li:has-text("Her hat") button:has-text("Open it")');
      await page.waitForURL('**/box/keepsakes/*');
      await jo.reload();
      assert.equal(await jo.locator('li:has-text("Her hat") button').count(), 0, 'opened, it is not taken back');

      await page.goto(place.origin + '/box/letterboxes');
      await page.click('form[action$="/withdrawal"] button');
      assert.equal((await jo.reload()).status(), 404);
      await look('taken-back', jo);
    } finally {
      await place.stop();
    }
  });
}
