// Somebody reads at night on an old phone: she finds a story near to hers, in her own words and without script, leaves out what
// is too much today, reads words only, and looks at the page of names.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look as lookAt, startProgram } from './place.mjs';

test('a reader at night finds what is near to her', { timeout: 240_000 }, async () => {
  const place = await startProgram(['demo', '--listen', '127.0.0.1:0'], /Be the steward:.*\n/);
  try {
    const address = place.printed().match(/ready (\S+)/)[1];
    for (const [width, javaScriptEnabled, colorScheme, locale] of [
      [320, false, 'dark', 'en-GB'], [390, true, 'light', 'en-GB'], [1280, true, 'dark', 'de-DE'], [320, true, 'light', 'ar'],
    ]) {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, colorScheme, locale };
      const context = await place.browser.newContext(options);
      const page = await context.newPage();
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      const look = async (name) => {
        await lookAt(page, `find-${name}-${width}-${colorScheme}`, javaScriptEnabled);
        const wide = javaScriptEnabled ? await page.evaluate(() => document.documentElement.scrollWidth - innerWidth) : 0;
        assert.ok(wide <= 0, `${name} is ${wide} px too wide at ${width}`);
      };
      await page.goto(address + '/stories');
      await look('all');
      if (!(await page.isVisible('#words'))) await page.click('.filters summary');
      await page.fill('#words', 'nine days in intensive care');
      await page.click('.filters button.btn');
      await page.waitForURL('**/stories?**words=nine**');
      await look('found');
      assert.match(await page.locator('main .list li').first().innerText(), /A little flat of F/);
      assert.equal((await page.goto(address + '/stories?words=i+want+to+die+tonight')).status(), 200);
      await look('danger');
      assert.ok(await page.locator('main .alert').count(), 'somebody to talk to stands above everything');
      await page.goto(address + '/stories?happened=ectopic-or-molar&who=professional&since=days');
      await look('none');
      assert.ok(await page.locator('main a[href="/box/stories"]').count(), 'an open door');
      await page.goto(address + '/not-today');
      await look('not-today');
      await page.check('#theme-faith');
      await page.click('main form button.btn');
      await page.waitForURL('**/stories');
      const cookies = await context.cookies();
      assert.deepEqual(cookies.map((cookie) => cookie.value), ['faith'], 'nothing else is kept on the device');
      await page.goto(address + '/remember');
      await look('remember');
      asked.length = 0;
      await page.goto(address + '/stories?pictures=no');
      await page.click('main .list a >> nth=0');
      await look('words');
      assert.ok(asked.every((url) => url.startsWith(address)), 'nobody else is asked for anything');
      assert.ok(asked.every((url) => !/\/p\/|\.webp|\.jpe?g|\.png/.test(url)), `no picture: ${asked.join(' ')}`);
      await context.close();
    }
  } finally {
    await place.stop();
  }
});
