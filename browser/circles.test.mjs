// Circles in Chromium: an invitation opened in a second browser, taken back while its page is open there. On the way every
// room that belongs to signing in, to two parents and to who may see is looked at.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look as lookAt, openPlace, startPlace, tell } from './place.mjs';

const ROOMS = ['/account', '/account/letters', '/account/pen-names', '/account/passkeys', '/account/second-factor',
  '/account/password', '/account/address', '/box/parents', '/box/parents/part', '/hide-your-visit'];

for (const [width, javaScriptEnabled] of [[390, false], [1280, true]]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script`;
  test(`somebody invited reads until the invitation is taken back: ${how}`, { timeout: 240_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, locale: 'en-GB' };
      const page = await (await place.browser.newContext(options)).newPage();
      const look = (name, of = page) => lookAt(of, `${name}-${width}`, javaScriptEnabled);
      await openPlace(page, place.welcome);
      for (const room of ROOMS) {
        await page.goto(place.origin + room);
        await look('room' + room.replaceAll('/', '-'));
      }

      await page.goto(place.origin + '/box/circles');
      await look('circles-empty');
      await page.fill('#name', 'The midwives');
      await page.click('form[action="/box/circles"] button.btn');
      await page.goto(place.origin + '/box/circles');
      await page.click('ul.list a[href^="/box/circles/"]');
      await page.fill('#person', 'Jo');
      await page.fill('#greeting', 'From Marta, as we said.');
      await page.click('#invite button.btn');
      const link = await page.inputValue('#link');
      await look('invitation-link');

      const story = await tell(page, place.origin);
      await page.goto(story + '/preview');
      await page.selectOption('#audience', 'invited');
      await page.check('input[name="circle"]');
      await page.selectOption('#when', 'now');
      await look('decide-circles');
      await page.click('#decide button.btn:not(.plain)');
      await page.goto(story + '/who');
      await look('who');

      const jo = await (await place.browser.newContext(options)).newPage();
      await jo.goto(link);
      assert.equal(await jo.locator('main').getByText('The first snow').count(), 0, 'a neutral page names nothing');
      await look('invitation', jo);
      await jo.click('main button.btn');
      assert.equal(new URL(jo.url()).pathname, '/i', 'the address bar is clean');
      await look('shared', jo);
      await jo.click('main ul.list a');
      await jo.waitForSelector('text=It snowed all day.');
      await look('story-invited', jo);

      await page.click('form[action$="/withdrawal"] button');
      const answer = await jo.reload();
      assert.equal(answer.status(), 404);
      await look('story-taken-back', jo);
      const again = await (await place.browser.newContext(options)).newPage();
      assert.equal((await again.goto(link)).status(), 404, 'the link leads nowhere any more');
    } finally {
      await place.stop();
    }
  });
}
