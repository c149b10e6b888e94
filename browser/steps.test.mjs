// From the first word to showing it, in Chromium: how often she presses, what the state line says and when, what becomes of
// words where something is in the way, and earlier versions; with and without script, on a narrow and on a wide window.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { look as lookAt, openPlace, plain, startPlace } from './place.mjs';

async function withPlace(options, work) {
  const place = await startPlace();
  try {
    const context = await place.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', ...options });
    const page = await context.newPage();
    await openPlace(page, place.welcome);
    await work(place, page, context);
  } finally {
    await place.stop();
  }
}

async function photograph(browser, shade = '#6b7f5e') {
  const page = await browser.newPage();
  const base64 = await page.evaluate((colour) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1200; canvas.height = 900;
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#e8e6df'; pen.fillRect(0, 0, 1200, 900);
    pen.fillStyle = colour; pen.fillRect(300, 300, 500, 400);
    return canvas.toDataURL('image/jpeg', 0.85).split(',')[1];
  }, shade);
  await page.close();
  return { name: `IMG_${shade.slice(1)}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
}

async function begin(page, origin) {
  await page.goto(origin + '/box/stories');
  await page.click('form[action="/box/stories"] button');
  await page.waitForURL('**/box/stories/*');
  return page.url();
}

const saved = (page, text) => page.waitForSelector(`#saved:has-text("${text}")`, { timeout: 10_000 });

for (const [pictures, most] of [[1, 7], [4, 7 + 3]]) {
  test(`from the box to shown with ${pictures} in it: at most ${most} presses`, { timeout: 180_000 }, async () => {
    await withPlace({}, async (place, page) => {
      let presses = 0;
      const press = async (how) => { presses += 1; await how(); };
      await page.goto(place.origin + '/box');
      await press(() => page.click('a:has-text("Write"):not(nav a)'));
      if (!/stories\/[0-9a-f-]{36}/.test(page.url())) await press(() => page.click('form[action="/box/stories"] button'));
      await page.fill('#title', 'Three in the morning');
      await plain(page);
      await page.fill('#words', 'It was snowing.');
      const files = [];
      for (let at = 0; at < pictures; at += 1) files.push(await photograph(place.browser, `#${at}b7f5e`));
      await press(() => page.setInputFiles('#photographs', files));
      await page.waitForSelector(`#placed > li:nth-child(${pictures})`, { state: 'attached', timeout: 60_000 });
      await press(() => page.click('.page button[value="before"]'));
      await page.waitForURL('**/before');
      await press(() => page.click('.steps button[value="preview"]'));
      await page.waitForURL('**/preview');
      await press(() => page.selectOption('#audience', 'anyone'));
      await press(() => page.click('#decide button.btn'));
      await page.waitForURL('**/box');
      console.log(`${presses} presses with ${pictures}`);
      assert.ok(presses <= most, `${presses} presses`);
    });
  });
}

test('the state line says what is true, and words are saved within three seconds', { timeout: 180_000 }, async () => {
  await withPlace({}, async (place, page, context) => {
    const room = await begin(page, place.origin);
    await saved(page, 'Nothing to save yet.');
    assert.equal(await page.locator('#saved svg').isVisible(), false, 'no tick beside what is not saved');
    assert.equal(await page.locator('.tell').isVisible(), true);
    const typed = Date.now();
    await plain(page);
    await page.type('#words', 'It');
    assert.equal(await page.locator('.tell').isVisible(), false, 'no question after the first letter');
    await saved(page, 'Only you can see it.');
    assert.ok(Date.now() - typed < 3_000);
    assert.equal(await page.locator('#saved svg').isVisible(), true);

    await context.setOffline(true);
    await plain(page);
    await page.type('#words', ' snowed');
    await saved(page, 'No connection. Your words are safe on this');
    await lookAt(page, 'state-offline-390');
    const asked = new Promise((heard) => { page.once('dialog', (dialog) => { heard(dialog.type()); dialog.dismiss(); }); });
    page.close({ runBeforeUnload: true });
    assert.equal(await asked, 'beforeunload', 'leaving is caught while nothing has arrived');
    await context.setOffline(false);
    await saved(page, 'Saved at');

    // Signed out in another window, and signed in again there: nothing is typed twice.
    const other = await context.newPage();
    await other.goto(place.origin + '/account');
    await other.click('form[action="/sign-out"] button');
    await plain(page);
    await page.type('#words', ' all');
    await saved(page, 'You were signed out. Sign in in a new window');
    await lookAt(page, 'state-signed-out-390');
    await other.goto(place.origin + '/sign-in');
    await other.fill('#address', 'marta@post.example');
    await other.fill('#password', 'the kettle sings on tuesdays');
    await other.click('main form button.btn >> nth=0');
    await other.waitForURL('**/box');
    await plain(page);
    await page.type('#words', ' day');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await saved(page, 'Saved at');
    await other.goto(room);
    assert.equal(await other.inputValue('#words'), 'It snowed all day');

    // Two windows: this one takes the others, and what it held is set aside.
    await plain(other);
    await other.fill('#words', 'Yellow, with ears.');
    await saved(other, 'Saved at');
    await page.waitForTimeout(1_500);
    await plain(page);
    await page.fill('#words', 'Green.');
    await saved(page, 'Changed in another window. Keep these Take the others');
    await lookAt(page, 'state-changed-390');
    await page.click('#saved button:has-text("Take the others")');
    await page.waitForFunction(() => document.getElementById('words')?.value === 'Yellow, with ears.');
    assert.ok((await page.content()).includes('Green.</textarea>'), 'its own words are set aside');
  });
});

test('what a window that crashed had typed is offered by the next, and not what an open one holds', { timeout: 120_000 }, async () => {
  await withPlace({}, async (place, page, context) => {
    const room = await begin(page, place.origin);
    await context.setOffline(true);
    await plain(page);
    await page.fill('#words', 'The first window.');
    const copies = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('windflower draft')).length);
    assert.equal(await copies(), 1);
    await context.setOffline(false);
    await saved(page, 'Saved at');
    assert.equal(await copies(), 0, 'what the place has needs no copy');
    // As it stands after a crash.
    await page.evaluate((id) => localStorage.setItem(`windflower draft ${id}|old`, JSON.stringify({ at: 1, fields: [['title', ''], ['words', 'Typed before the crash.']], version: '1' })), room.split('/').pop());
    await page.goto(room);
    await page.click('button:has-text("Put them back")');
    assert.equal(await page.inputValue('#words'), 'Typed before the crash.');
    await saved(page, 'Changed in another window.');
    await page.click('#saved button:has-text("Keep these")');
    await saved(page, 'Saved at');
    await page.reload();
    assert.equal(await page.inputValue('#words'), 'Typed before the crash.');
    assert.ok((await page.content()).includes('The first window.'), 'and the other words are set aside');
  });
});

test('each page between the first word and showing it weighs at most 14 KB with its styles, compressed', { timeout: 60_000 }, async () => {
  await withPlace({}, async (place, page) => {
    const room = await begin(page, place.origin);
    await plain(page);
    await page.fill('#words', 'It snowed.');
    await saved(page, 'Saved at');
    const text = async (address) => (await page.request.get(address)).text();
    for (const step of ['', '/before', '/preview', '/preview?page=open', '/preview?page=card', '/versions']) {
      const html = await text(room + step);
      let bytes = gzipSync(html, { level: 9 }).length;
      for (const [, href] of html.matchAll(/rel="stylesheet" href="([^"]+)"/g)) bytes += gzipSync(await text(place.origin + href), { level: 9 }).length;
      console.log(`${step || 'the room'}: ${bytes} bytes`);
      assert.ok(bytes <= 14 * 1024, `${step}: ${bytes} bytes`);
    }
  });
});

for (const [width, javaScriptEnabled, colorScheme] of [[390, true, 'light'], [1280, true, 'dark'], [390, false, 'dark'], [1280, false, 'light']]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script, ${colorScheme}`;
  test(`the questions, the real page, a refused answer and what was there before: ${how}`, { timeout: 180_000 }, async () => {
    await withPlace({ viewport: { width, height: 844 }, javaScriptEnabled, colorScheme }, async (place, page) => {
      const look = (name) => lookAt(page, `${name}-${width}-${colorScheme}`, javaScriptEnabled);
      const room = await begin(page, place.origin);
      await look('write-empty');
      await page.click('button[value="ask:0"]');
      await page.waitForSelector('#asked');
      await page.fill('#title', 'Nine weeks is a number');
      await plain(page);
      await page.fill('#words', 'I wrote their names on the back of an envelope.');
      await look('write-first');
      await page.click('.page button[value="before"]');
      await page.waitForURL('**/before');
      await look('before-others');
      await page.check('#note-blood');
      if (width < 768) {
        assert.equal(await page.locator('.ask:visible').count(), 1, 'one question a screen');
        await page.click('.ask:visible a:has-text("Leave this open")');
        await page.waitForSelector('#ask-happened:visible');
        assert.equal(await page.locator('.ask:visible').count(), 1);
        await look('before-second');
      }
      await page.click('.steps button[value="write"]');
      await page.waitForURL((url) => url.pathname === new URL(room).pathname);
      await page.goto(room + '/before');
      assert.ok(await page.isChecked('#note-blood'), 'the way to another step saves first');
      assert.equal(await page.locator('#ask-first').isVisible(), false, 'what is known is not asked again');
      await page.click('.steps button[value="preview"]');
      await page.waitForURL('**/preview');
      await look('exactly-first');
      for (const [tab, shown] of [['Story', 'on the back of an envelope'], ['Words', 'on the back of an envelope'], ['Card', 'Never a photograph']]) {
        await page.click(`.tabs a:has-text("${tab}")`);
        assert.ok((await page.textContent('.views')).includes(shown), tab);
        await look(`exactly-${tab.toLowerCase()}`);
      }
      // For circles, and for none of them: every choice is kept, and she is where it is said.
      await page.selectOption('#audience', 'invited');
      await page.selectOption('#when', 'now');
      await page.click('#decide button.btn');
      await page.waitForSelector('.troubles');
      assert.equal(await page.inputValue('#when'), 'now');
      assert.equal(await page.inputValue('#audience'), 'invited');
      assert.ok(await page.evaluate(() => document.activeElement.classList.contains('troubles')), 'focus is on the summary');
      await look('exactly-refused');
      await page.click('.troubles a');
      await page.selectOption('#audience', 'anyone');
      await page.click('#decide button.btn');
      await page.waitForURL('**/box');

      await page.goto(room);
      await plain(page);
      await page.fill('#words', 'I wrote their names on the back of a receipt.');
      await page.click('.page button[value="stop"]');
      await page.waitForURL('**/box');
      await page.waitForSelector('text=Changed since you showed it.');
      await look('box-changed');
      await page.click('a:has-text("Look at the difference")');
      assert.equal((await page.locator('.compare del').first().textContent()).trim(), 'taken out: an');
      await look('versions');
      await page.goto(room + '/preview');
      await look('exactly-changed');
      await page.click('button:has-text("Drop the changes")');
      await page.waitForURL((url) => url.pathname === new URL(room).pathname);
      assert.equal(await page.inputValue('#words'), 'I wrote their names on the back of an envelope.');
      await page.goto(room + '/versions');
      await page.click('button:has-text("Bring this one back")');
      await page.waitForURL((url) => url.pathname === new URL(room).pathname);
      assert.equal(await page.inputValue('#words'), 'I wrote their names on the back of a receipt.');
    });
  });
}
