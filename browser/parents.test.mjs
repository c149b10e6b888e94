// Two parents in two browsers: one comes in by a link, says no about a photograph that others can see, and then they part
// and both keep everything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look as lookAt, openPlace, plain, startPlace } from './place.mjs';

const PASSWORD = 'the kettle sings on tuesdays';

for (const [width, javaScriptEnabled] of [[390, false], [1280, true]]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script`;
  test(`two parents keep a box and part: ${how}`, { timeout: 240_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, locale: 'en-GB' };
      const somebody = async () => (await place.browser.newContext(options)).newPage();
      const [marta, jonas, reader] = [await somebody(), await somebody(), await somebody()];
      const look = (name, of) => lookAt(of, `parents-${name}-${width}`, javaScriptEnabled);
      await openPlace(marta, place.welcome);
      const photograph = await keep(place, marta);

      await marta.goto(place.origin + '/box/parents');
      await marta.click('form[action="/box/parents/invitation"] button.btn');
      const link = await marta.inputValue('#link');
      await look('link', marta);
      await jonas.goto(link);
      await look('join', jonas);
      await jonas.fill('#your_name', 'Jonas');
      await jonas.fill('#address', 'jonas@post.example');
      await jonas.fill('#password', PASSWORD);
      await jonas.click('main form button.btn');
      await jonas.waitForURL('**/box');
      await look('box', jonas);
      assert.equal((await (await somebody()).goto(link)).status(), 404, 'the link works once');

      const room = await tell(place, marta);
      await marta.goto(place.origin + '/box');
      const story = await marta.getAttribute('a[href^="/s/"]', 'href');
      await reader.goto(place.origin + story + '/open');
      const picture = await reader.getAttribute('.story img', 'src');
      assert.equal((await reader.request.get(place.origin + picture)).status(), 200);

      await jonas.goto(place.origin + photograph);
      await look('photograph', jonas);
      await jonas.check('#me-only-me');
      await jonas.click('form[action$="/say"] button');
      await jonas.waitForSelector('text=It is kept that way');
      await reader.reload();
      assert.equal(await reader.locator('.story img').count(), 0, 'readers do not get it any more');
      assert.equal((await reader.request.get(place.origin + picture)).status(), 404);
      await marta.goto(room);
      await marta.waitForSelector('text=would like it to stay between you two');
      await look('write', marta);

      await marta.goto(place.origin + '/box/parents/part');
      await look('part', marta);
      await marta.click('form[action="/box/parents/part"] button');
      await look('part-waits', marta);
      await jonas.goto(place.origin + '/box/parents/part');
      await look('part-asked', jonas);
      await jonas.click('form[action="/box/parents/part"] button');
      await parted(place, jonas);
      const kept = [];
      for (const page of [marta, jonas]) {
        await page.goto(place.origin + '/box/keepsakes');
        const own = await page.getAttribute('a[href^="/box/keepsakes/"]:has(img)', 'href');
        const original = await page.request.get(`${place.origin}${own}/original`);
        kept.push([own, (await original.body()).toString('base64')]);
        await look('parted', page);
      }
      const [[hers, whole], [his, copy]] = kept;
      assert.ok(hers !== his && whole === copy && whole.length > 1000, 'each has a whole copy');
      assert.equal((await jonas.goto(place.origin + hers)).status(), 404);
      assert.equal((await marta.goto(place.origin + his)).status(), 404);
    } finally {
      await place.stop();
    }
  });
}

/** Keeps one photograph and answers with the path of its page. */
async function keep(place, page) {
  const maker = await place.browser.newPage();
  const base64 = await maker.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [800, 600];
    canvas.getContext('2d').fillRect(200, 150, 400, 300);
    return canvas.toDataURL('image/jpeg', 0.85).split(',')[1];
  });
  await maker.close();
  await page.goto(place.origin + '/box/keepsakes');
  const file = { name: 'hat.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
  await page.setInputFiles('#photographs', file);
  if (await page.locator('#keep button.btn').isVisible()) await page.click('#keep button.btn');
  await page.waitForSelector('.album li:nth-child(1) > a img');
  await page.goto(place.origin + '/box/keepsakes');
  return page.getAttribute('a[href^="/box/keepsakes/"]:has(img)', 'href');
}

/** Tells a story for anyone with the photograph, without a cover, and answers with the address of its room. */
async function tell(place, page) {
  await page.goto(place.origin + '/box/stories');
  await page.click('form[action="/box/stories"] button');
  await page.waitForURL('**/box/stories/*');
  const room = page.url();
  await page.fill('#title', 'The first snow');
  await plain(page);
  await page.fill('#words', 'It snowed all day.');
  await page.click('button[value="choose"]');
  await page.check('.choose input');
  await page.click('#choose button.btn');
  await page.waitForSelector('#placed > li', { state: 'attached' });
  await page.click('button[value="preview"]');
  await page.waitForURL('**/preview');
  await page.selectOption('#audience', 'anyone');
  await page.selectOption('#when', 'now');
  await page.click('#decide button.btn:not([name])');
  await page.waitForURL('**/box');
  return room;
}

/** Waits until the copies are there. */
async function parted(place, page) {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await page.goto(place.origin + '/box/parents/part')).status() === 404) return;
    await page.waitForTimeout(200);
  }
  assert.fail('they did not part');
}
