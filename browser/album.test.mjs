// The album in Chromium: photographs arrive where they stand, are looked at one by one by keys and swipes, turned, closed,
// ticked and found; narrow and wide, without script, in Arabic, and as light as a first view may be.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { picture } from './pictures.mjs';
import { look, openPlace, startPlace } from './place.mjs';

const SIZES = [[400, 300], [300, 400], [600, 400], [900, 300], [300, 300], [48, 36]];

async function withPlace(act) {
  const place = await startPlace();
  const folder = await mkdtemp(join(tmpdir(), 'windflower-album-'));
  try {
    const files = SIZES.map((_, number) => join(folder, `IMG_CANARY_${number}.png`));
    for (const [number, [width, height]] of SIZES.entries()) await writeFile(files[number], picture(width, height, number));
    const context = await place.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB', hasTouch: true });
    const page = await context.newPage();
    await openPlace(page, place.welcome);
    await act({ place, files, context, page });
  } finally {
    await place.stop();
    await rm(folder, { recursive: true });
  }
}

/** Chooses these, and waits until each stands in the album as a picture. */
async function put(page, origin, files) {
  await page.goto(origin + '/box');
  await page.setInputFiles('#photographs', files);
  await page.waitForFunction((count) => document.querySelectorAll('.album li > a img').length >= count, files.length, { timeout: 60_000 });
}

async function scrollsAcross(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What a first view weighs: the page and its styles, packed. */
async function weight(page, origin, path) {
  const html = await page.evaluate((address) => fetch(address).then((answer) => answer.text()), path);
  const styles = [...html.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map((found) => found[1]);
  const texts = await Promise.all(styles.map((style) => page.evaluate((address) => fetch(address).then((answer) => answer.text()), style)));
  return [html, ...texts].reduce((sum, text) => sum + gzipSync(text).length, 0);
}

test('photographs arrive in the album, each in its place, and nothing says that there are none', { timeout: 240_000 }, async () => {
  await withPlace(async ({ place, files, page }) => {
    await page.goto(place.origin + '/box/keepsakes');
    assert.equal(await page.locator('main .none').count(), 1);
    await page.setInputFiles('#photographs', files.slice(0, 2));
    await page.waitForSelector('.album .blank progress');
    assert.equal(await page.locator('main .none').count(), 0, 'two arrive');
    await put(page, place.origin, files);
    await page.waitForFunction(() => document.body.textContent.includes('All of them are kept.'));
    for (const width of [390, 1280]) {
      for (const colorScheme of ['light', 'dark']) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(place.origin + '/box');
        await look(page, `album-${width}-${colorScheme}`);
        assert.ok(await scrollsAcross(page) <= 0);
      }
    }
    const text = await page.locator('main').innerHTML();
    assert.ok(!text.includes('CANARY'), 'the name of a file is no name');
    const shapes = await page.locator('.album img').evaluateAll((all) => all.map((one) => [one.width / one.height, one.naturalWidth / one.naturalHeight]));
    for (const [shown, own] of shapes) assert.ok(Math.abs(shown - own) / own < 0.02, `nothing is cropped: ${shown} ${own}`);
    const tiny = page.locator('.album .tiny img');
    assert.equal(await tiny.evaluate((one) => one.width), 48, 'what is tiny stays tiny');
    const rows = await page.locator('.album > li:not(.tiny)').evaluateAll((all) => all.map((one) => [one.getBoundingClientRect().top, one.getBoundingClientRect().height]));
    const first = rows.filter(([top]) => top === rows[0][0]).map(([, height]) => height);
    assert.ok(Math.max(...first) - Math.min(...first) < 1, 'a row is a row');
    await page.setViewportSize({ width: 390, height: 844 });
    // As many as one page shows, and more.
    const more = Array.from({ length: 24 }, (_, number) => ({ name: `${number}.png`, mimeType: 'image/png', buffer: picture(320, 240, number % 5) }));
    await put(page, place.origin, more);
    await page.goto(place.origin + '/box');
    assert.equal(await page.locator('.album > li').count(), 24);
    const weighs = await weight(page, place.origin, '/box');
    console.log(`figure box_kilobytes ${(weighs / 1024).toFixed(2)}`);
    assert.ok(weighs <= 14 * 1024, `${weighs}`);
  });
});

test('one after the other by keys, swipes and links, turned, and closed', { timeout: 240_000 }, async () => {
  await withPlace(async ({ place, files, page, context }) => {
    await put(page, place.origin, files.slice(0, 3));
    await page.goto(place.origin + '/box');
    await page.click('.album li:nth-child(2) a');
    const middle = page.url();
    await look(page, 'looking-390');
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => url.href !== middle);
    const earlier = page.url();
    assert.equal(await page.locator('a[rel=prev]').count(), 0, 'nothing came before it');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(middle);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.href !== middle);
    assert.notEqual(page.url(), earlier);
    const phone = await context.newCDPSession(page);
    const touch = (type, x) => phone.send('Input.dispatchTouchEvent', { type, touchPoints: x === null ? [] : [{ x, y: 200 }] });
    await touch('touchStart', 100);
    await touch('touchMove', 300);
    await touch('touchEnd', null);
    await page.waitForURL(middle);

    const before = await page.locator('.big img').evaluate((one) => [one.naturalWidth, one.naturalHeight]);
    await page.click('text=Turn right');
    await page.waitForURL('**?open=1');
    assert.ok((await page.locator('[role=status]').first().textContent()).includes('It lies this way now.'));
    const after = await page.locator('.big img').evaluate(async (one) => { await one.decode(); return [one.naturalWidth, one.naturalHeight]; });
    assert.equal(after[0] > after[1], before[0] < before[1], 'it lies on its other side');

    await page.click('text=Show it closed in my box');
    await page.waitForSelector('.big .veil');
    await look(page, 'looking-closed-390');
    assert.equal(await page.locator('.big img').count(), 0);
    await page.goto(place.origin + '/box');
    assert.equal(await page.locator('.album .veil').count(), 1);
    await page.click('.album .veil');
    await page.waitForSelector('.big img');

    // The picture lies within the window, edge to edge on a phone.
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(middle + '?open=1');
    const box = await page.locator('.big img').boundingBox();
    assert.ok(box.height <= 800, `${box.height}`);
    await look(page, 'looking-1280');
    await page.emulateMedia({ colorScheme: 'dark' });
    await look(page, 'looking-1280-dark');
  });
});

test('several are ticked, one is found, and all of it works without script', { timeout: 240_000 }, async () => {
  await withPlace(async ({ place, files, page, context }) => {
    await put(page, place.origin, files.slice(0, 3));
    const state = await context.storageState();
    const plain = await place.browser.newContext({ storageState: state, javaScriptEnabled: false, viewport: { width: 320, height: 640 }, locale: 'en-GB' });
    const without = await plain.newPage();
    await without.goto(place.origin + '/box');
    assert.ok(!await without.locator('.ticked').isVisible(), 'no bar before anything is ticked');
    await without.check('#several');
    await without.locator('.album .tick').first().click();
    assert.ok(await without.locator('.ticked').isVisible());
    await look(without, 'album-ticked-320', false);
    assert.ok(await scrollsAcross(without) <= 0);
    await without.click('.ticked button[value=close]');
    assert.equal(await without.locator('.album .veil').count(), 1);
    await without.click('.album li:nth-child(2) a');
    await without.click('text=Write something beside it');
    await without.fill('#own_words', 'A quiet afternoon');
    await without.click('#change button.btn');
    await without.goto(place.origin + '/box');
    await without.click('summary:has-text("Find one of them")');
    await without.fill('#q', 'AFTERNOON');
    await without.click('button:has-text("Find")');
    assert.equal(await without.locator('.album li').count(), 1);
    await without.goto(place.origin + '/box');
    await without.setInputFiles('#photographs', files[4]);
    await without.click('text=Keep them');
    await without.waitForSelector('[role=status]');
    assert.equal(await without.locator('.album li').count(), 4, 'put in without script');
    await plain.close();
  });
});

test('in Arabic, with large text, and by keyboard alone', { timeout: 240_000 }, async () => {
  await withPlace(async ({ place, files, page, context }) => {
    await put(page, place.origin, files.slice(0, 3));
    await page.goto(place.origin + '/box');
    await page.click('button[value=ar]');
    await page.waitForSelector('html[dir=rtl]');
    await page.goto(place.origin + '/box');
    await look(page, 'album-ar-390');
    assert.ok(await scrollsAcross(page) <= 0);
    assert.ok(await page.locator('.strip').evaluate((one) => one.getBoundingClientRect().height) <= 64);
    await page.click('.album li:nth-child(2) a');
    const middle = page.url();
    await look(page, 'looking-ar-390');
    const earlier = await page.locator('a[rel=prev]').getAttribute('href');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL('**' + earlier);
    assert.notEqual(page.url(), middle, 'the key leads where its arrow points');
    await page.click('button[value=en]');
    const device = await context.newCDPSession(page);
    for (const [width, percent] of [[320, 100], [390, 100], [1280, 100], [320, 200], [390, 200], [1280, 200]]) {
      await page.setViewportSize({ width, height: 640 });
      for (const path of ['/box', new URL(middle).pathname]) {
        await page.goto(place.origin + path);
        // A page begins with the size of before.
        await device.send('Page.setFontSizes', { fontSizes: { standard: 16 * percent / 100 } });
        assert.ok(await scrollsAcross(page) <= 0, `${path} ${percent} % at ${width}`);
        assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), `${16 * percent / 100}px`);
        await page.evaluate(() => scrollTo(0, 400));
        const stays = await page.evaluate(() => {
          const strip = document.querySelector('.strip').getBoundingClientRect();
          return strip.height || document.querySelector('.leave').getBoundingClientRect().height;
        });
        if (width < 1280 || percent === 100) assert.ok(stays <= 64, `${path} ${percent} % at ${width}: ${stays}`);
        await look(page, `album-text-${percent}-${width}${path === '/box' ? '' : '-one'}`);
      }
    }
    await device.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(place.origin + '/box');
    const strip = await page.locator('.strip').evaluate((one) => one.getBoundingClientRect().height);
    assert.ok(strip <= 64, `${strip}`);
    // Everything that is pressed here can be reached and is large enough.
    const small = await page.locator('main a:visible, main button:visible, main summary:visible, main label:visible').evaluateAll((all) => all
      .filter((one) => !one.closest('p, .support, .name'))
      .map((one) => [one.textContent.trim(), one.getBoundingClientRect().height]).filter(([, height]) => height > 0 && height < 43.5));
    assert.deepEqual(small, []);
    await page.keyboard.press('Tab');
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await page.evaluate(() => document.activeElement.matches('.album a'))) break;
      await page.keyboard.press('Tab');
    }
    assert.ok(await page.evaluate(() => document.activeElement.matches('.album a')));
    await page.keyboard.press('Enter');
    await page.waitForSelector('main.look');
  });
});
