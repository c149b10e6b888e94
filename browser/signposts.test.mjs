// The place's list of organisations, in Chromium: added, looked at once a year, out as a file and in again.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { look as lookAt, openPlace, startPlace } from './place.mjs';

for (const [width, javaScriptEnabled, colorScheme] of [[320, true, 'light'], [1280, false, 'dark'], [390, true, 'dark']]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script, ${colorScheme}`;
  test(`whoever looks after the place looks after who helps: ${how}`, { timeout: 240_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, colorScheme, locale: 'en-GB', acceptDownloads: true };
      const page = await (await place.browser.newContext(options)).newPage();
      const look = async (name) => {
        await lookAt(page, `${name}-${width}`, javaScriptEnabled);
        const wide = javaScriptEnabled ? await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) : 0;
        assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
      };
      await openPlace(page, place.welcome);
      await page.goto(place.origin + '/place');
      await page.click('main a[href="/place/signposts"]');
      await look('signposts');
      await page.click('a[href="/place/signposts/new"]');
      await look('signposts-new');
      await page.fill('#organisation', 'Moon Line');
      await page.fill('#web', 'https://moon.example');
      await page.fill('#hours', '24/7');
      await page.fill('#languages', 'klingon');
      await page.selectOption('#topics', 'crisis');
      await page.click('form.book button.btn');
      await page.waitForSelector('#languages-trouble');
      assert.equal(await page.inputValue('#organisation'), 'Moon Line');
      await look('signposts-again');
      await page.fill('#languages', 'en');
      await page.click('form.book button.btn');
      await page.waitForURL('**/place/signposts?country=GB');
      assert.match(await page.locator('li:has-text("Moon Line")').first().innerText(), /Checked on .* by Marta\./);
      await page.locator('li:has-text("Shout") button').first().click();
      await page.waitForSelector('text=It is noted with your name');

      await page.goto(place.origin + '/place/signposts/file');
      await look('signposts-file');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('main a[download]')]);
      const list = readFileSync(await download.path(), 'utf8');
      assert.ok(list.includes('Moon Line'));
      await page.fill('#file', list.replace('Moon Line', 'Star Line').replace('+44 808 164 3332', '+44 808 164 3333'));
      await page.click('main form button.btn');
      await page.waitForSelector('h1:has-text("What would change")');
      await look('signposts-bring');
      await page.check('#missing');
      await page.click('button[value="take"]');
      await page.waitForURL('**/place/signposts');
      assert.ok(await page.locator('#taken-out ~ ul:has-text("Moon Line")').count());
      await page.goto(place.origin + '/help/GB');
      await look('help');
      assert.match(await page.locator('li:has-text("Star Line")').first().innerText(), /Open day and night\./);
      await page.goto(place.origin + '/');
      await look('front');
    } finally {
      await place.stop();
    }
  });
}
