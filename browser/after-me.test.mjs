// After me in Chromium: a decision, a link that somebody else opens, the wait, and the one button that ends it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look as lookAt, openPlace, startPlace } from './place.mjs';

for (const [width, javaScriptEnabled] of [[390, false], [1280, true]]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script`;
  test(`somebody named begins the wait, and she ends it: ${how}`, { timeout: 120_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, locale: 'en-GB' };
      const page = await (await place.browser.newContext(options)).newPage();
      const look = (name, of = page) => lookAt(of, `${name}-${width}`, javaScriptEnabled);
      await openPlace(page, place.welcome);

      await page.goto(place.origin + '/box/after-me');
      await look('after-me-empty');
      await page.click('#decide button.btn:not(.plain)');
      await page.waitForSelector('.msg');
      await look('after-me-missing');
      await page.check('#goes-to');
      await page.fill('#name', 'Ida');
      await page.fill('#address', 'ida@post.example');
      await page.fill('#words', 'Keep the hat.');
      await page.click('#decide button.btn:not(.plain)');
      await page.waitForSelector('#decided');
      await page.click('form[action$="/link"] button');
      const link = await page.inputValue('#link');
      await look('after-me-link');

      const ida = await (await place.browser.newContext(options)).newPage();
      await ida.goto(link);
      await look('after-named', ida);
      await ida.click('main button.btn');
      await ida.waitForSelector('text=The wait has begun');
      await look('after-named-waiting', ida);

      await page.goto(place.origin + '/box/after-me');
      await look('after-me-waiting');
      await page.goto(place.origin + '/box');
      await look('box-after-me');
      await page.click('text=I am here');
      await page.waitForSelector('text=Everything stays as it is');

      await ida.reload();
      assert.match(await ida.textContent('main'), /Not now\./);
      await look('after-named-not-now', ida);
    } finally {
      await place.stop();
    }
  });
}
