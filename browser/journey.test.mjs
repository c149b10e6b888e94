// The whole way in Chromium, with and without script, on a narrow and on a wide window: welcome, keep three
// photographs, write, cover one, look at it, show it, read it as a stranger, uncover, words only, withdraw, not here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look as lookAt, plain, startPlace } from './place.mjs';

const PASSWORD = 'the kettle sings on tuesdays';

async function photographs(browser) {
  const page = await browser.newPage();
  const made = [];
  for (const shade of ['#6b7f5e', '#b9a98c', '#54305f']) {
    const base64 = await page.evaluate((shade) => {
      const canvas = document.createElement('canvas');
      canvas.width = 1400; canvas.height = 1000;
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#e8e6df'; pen.fillRect(0, 0, 1400, 1000);
      pen.fillStyle = shade; pen.beginPath(); pen.arc(700, 560, 280, 0, 7); pen.fill();
      return canvas.toDataURL('image/jpeg', 0.85).split(',')[1];
    }, shade);
    made.push({ name: `IMG_${made.length}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') });
  }
  await page.close();
  return made;
}

for (const [width, javaScriptEnabled] of [[390, true], [1280, false], [390, false], [1280, true]]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script`;
  test(`a story is kept, told, read and taken back: ${how}`, { timeout: 180_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, locale: 'en-GB' };
      const hers = await place.browser.newContext(options);
      const page = await hers.newPage();
      const outside = [];
      const watch = (one) => one.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== place.origin && !['data:', 'blob:'].includes(url.protocol)) outside.push(request.url());
      });
      watch(page);
      const look = (name, of = page) => lookAt(of, `${name}-${width}${javaScriptEnabled ? '' : '-plain'}`, javaScriptEnabled);

      await page.goto(place.welcome);
      await look('welcome');
      await page.fill('#name', 'Rosehip');
      await page.fill('#leave_to', 'https://weather.example/');
      await page.fill('#your_name', 'Marta');
      await page.fill('#address', 'marta@post.example');
      await page.fill('#password', PASSWORD);
      await page.click('form.book button.btn');
      await page.waitForURL('**/box');
      await look('box-empty');

      await page.goto(place.origin + '/box/keepsakes');
      await look('keep');
      await page.setInputFiles('#photographs', await photographs(place.browser));
      if (!javaScriptEnabled) await page.click('#keep button.btn');
      await page.waitForSelector('.album li:nth-child(3) > a img');
      await look('keepsakes');
      await page.goto(place.origin + '/box');
      await look('box');

      await page.goto(place.origin + '/box/stories');
      await page.click('main form button.btn');
      await page.waitForURL('**/box/stories/*');
      await page.fill('#title', 'Three in the morning');
      await plain(page);
      await page.fill('#words', 'It was snowing.\n\nNobody had walked on it yet.');
      if (javaScriptEnabled) await page.waitForSelector('#saved:has-text("Saved at")');
      await page.click('button[value="choose"]');
      await look('choose');
      for (const at of [0, 1]) await page.check(`.choose input >> nth=${at}`);
      await page.click('#choose button.btn');
      await page.waitForSelector('#placed > li >> nth=1', { state: 'attached' });
      await plain(page);
      await page.check('[id^="covered-"] >> nth=0');
      await page.fill('[name^="description-"] >> nth=1', 'A beige circle.');
      await page.click('button[value="preview"]');
      await page.waitForSelector('.msg:has-text("one sentence")');
      await page.fill('[name^="cover-"] >> nth=0', 'A green circle on paper. No people.');
      await look('write');
      await page.click('.page button[value="before"]');
      await page.waitForURL('**/before');
      await look('before');
      // One question a screen on a phone, and each can be left open.
      await page.check('#note-blood');
      for (const id of ['happened', 'teller', 'pen-name']) {
        if (width < 768) await page.click('.ask:visible a.btn:has-text("Next")');
        await page.waitForSelector(`#ask-${id}`);
      }
      await page.fill('#pen_name_new', 'M.');
      await look('before-name');
      await page.click('.steps button[value="preview"]');
      await page.waitForURL('**/preview');
      await look('preview');
      await page.selectOption('#audience', 'anyone');
      await page.selectOption('#when', 'now');
      await page.click('#decide button.btn:not([name])');
      await page.waitForURL('**/box');

      const theirs = await place.browser.newContext(options);
      const reader = await theirs.newPage();
      watch(reader);
      await reader.goto(place.origin + '/');
      await look('front', reader);
      await reader.click('a:has-text("Three in the morning")');
      await look('gate', reader);
      assert.equal(await reader.locator('main img').count(), 0);
      await reader.click('a.btn:has-text("Read the story")');
      await look('story', reader);
      assert.equal(await reader.locator('.story img').count(), 1);
      await reader.click('a.veil');
      await reader.waitForSelector('.story figure >> nth=1');
      assert.equal(await reader.locator('.story img').count(), 2);
      await look('uncovered', reader);
      const address = reader.url().split(/\/open/)[0];
      await reader.goto(address + '/words');
      assert.equal(await reader.locator('.story img').count(), 0);
      assert.equal((await theirs.cookies()).length, 0);

      await page.click('a:has-text("Three in the morning")');
      await page.click('summary:has-text("The story as a whole")');
      await page.click('button:has-text("Take it back now")');
      await page.waitForURL('**/box');
      assert.equal((await reader.goto(address + '/open')).status(), 404);
      await look('not-here', reader);
      await reader.goto(place.origin + '/sign-in');
      await look('sign-in', reader);
      assert.deepEqual(outside, []);
    } finally {
      await place.stop();
    }
  });
}
