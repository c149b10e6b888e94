// A photograph that arrives in pieces, in Chromium: the connection breaks off, the page is closed, and with the same file
// chosen again it goes on where it was.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { noise } from './pictures.mjs';
import { look, openPlace, startPlace } from './place.mjs';

const PIECE = 524288;

test('what broke off goes on where it was after the page was closed', { timeout: 180_000 }, async () => {
  const place = await startPlace();
  const folder = await mkdtemp(join(tmpdir(), 'windflower-upload-'));
  try {
    const file = join(folder, 'hat.png');
    await writeFile(file, noise(700));
    const context = await place.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    const page = await context.newPage();
    await openPlace(page, place.welcome);

    await page.goto(place.origin + '/box/keepsakes');
    let pieces = 0;
    await page.route('**/box/uploads/*', (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      pieces += 1;
      return pieces === 1 ? route.continue() : route.abort('connectionreset');
    });
    await page.setInputFiles('#photographs', file);
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('arriving-')));
    const begun = Date.now();
    while (pieces < 2 && Date.now() - begun < 30_000) await page.waitForTimeout(50);
    await look(page, 'uploads-broke-off-390', true);
    assert.equal(await page.evaluate(() => JSON.stringify(localStorage).includes('hat')), false, 'no name stays here');
    await page.close();

    const again = await context.newPage();
    await again.goto(place.origin + '/box/keepsakes');
    const offsets = [];
    again.on('request', (request) => {
      const offset = request.headers()['upload-offset'];
      if (offset !== undefined) offsets.push(Number(offset));
    });
    await again.setInputFiles('#photographs', file);
    await again.waitForSelector('.album li > a img', { timeout: 60_000 });
    assert.equal(offsets[0], PIECE, 'it goes on behind the piece that came');
    assert.equal(await again.locator('.album li').count(), 1, 'and is kept once');
    assert.deepEqual(await again.evaluate(() => Object.keys(localStorage)), [], 'nothing of it stays on the device');
  } finally {
    await place.stop();
    await rm(folder, { recursive: true });
  }
});

// A telephone of ten years ago on a hospital's wireless; SIXTY_SIDE asks for larger pictures than a test needs.
test('sixty at once from an old phone are all kept, each once, through a hole in the wireless', { timeout: 900_000 }, async () => {
  const side = Number(process.env.SIXTY_SIDE ?? 48);
  const place = await startPlace();
  const folder = await mkdtemp(join(tmpdir(), 'windflower-sixty-'));
  try {
    const files = Array.from({ length: 60 }, (_, number) => join(folder, `IMG_${100 + number}.png`));
    for (const file of files) await writeFile(file, noise(side));
    const context = await place.browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'en-GB' });
    const page = await context.newPage();
    await openPlace(page, place.welcome);
    await page.goto(place.origin + '/box/keepsakes');
    const phone = await context.newCDPSession(page);
    await phone.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await phone.send('Network.enable');
    const wireless = { offline: false, latency: 80, downloadThroughput: 250_000, uploadThroughput: 125_000 };
    await phone.send('Network.emulateNetworkConditions', wireless);
    await page.setInputFiles('#photographs', files);
    await page.waitForFunction(() => document.querySelectorAll('.album li > a img').length >= 20, null, { timeout: 300_000 });
    await look(page, 'uploads-sixty-360', true);
    assert.equal(await page.locator('.album > li').count(), 60, 'each has a place of its own');
    await phone.send('Network.emulateNetworkConditions', { ...wireless, offline: true });
    await page.waitForTimeout(4_000);
    await phone.send('Network.emulateNetworkConditions', wireless);
    await page.waitForFunction(() => document.querySelectorAll('.album li > a img').length === 60, null, { timeout: 600_000 });
    // A box that is longer than a page is gone through part by part.
    const ways = [];
    await page.goto(place.origin + '/box/keepsakes');
    for (;;) {
      ways.push(...await page.locator('.album li > a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))));
      const on = page.locator('a[rel="next"]');
      if (await on.count() === 0) break;
      await page.goto(place.origin + await on.getAttribute('href'));
    }
    const names = await page.evaluate(async (addresses) => {
      const pages = await Promise.all(addresses.map((address) => fetch(address).then((answer) => answer.text())));
      return pages.map((text) => text.match(/IMG_\d+\.png/)[0]);
    }, ways);
    assert.deepEqual(names.reverse(), files.map((file) => file.slice(folder.length + 1)), 'in the order in which they were chosen');
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), [], 'nothing of them stays on the device');
  } finally {
    await place.stop();
    await rm(folder, { recursive: true });
  }
});
