// The writing room in Chromium: words are saved while nobody pauses, two windows lose nothing, and photographs arrive in a
// browser that keeps nothing.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { look, openPlace, plain, startPlace, tell } from './place.mjs';

async function withPlace(work) {
  const place = await startPlace();
  try {
    const context = await place.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    const page = await context.newPage();
    await openPlace(page, place.welcome);
    await work(place, context, page);
  } finally {
    await place.stop();
  }
}

const copies = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('windflower draft')));

test('who never pauses is saved every few seconds, and every change is on the device at once', { timeout: 180_000 }, async () => {
  await withPlace(async (place, context, page) => {
    await page.goto(await tell(page, place.origin));
    let saves = 0;
    page.on('response', (response) => { if (response.url().endsWith('/save') && response.status() === 200) saves += 1; });
    await plain(page);
    await page.focus('#words');
    await page.keyboard.type('a');
    assert.equal((await copies(page)).length, 1, 'the first letter is on the device');
    const begun = Date.now();
    while (Date.now() - begun < 12_000) {
      await page.keyboard.type('snow ');
      await page.waitForTimeout(250);
    }
    assert.ok(saves >= 2, `${saves} saves while she wrote for twelve seconds`);
    await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('windflower draft')));
    const typed = await page.inputValue('#words');
    await page.reload();
    assert.equal(await page.inputValue('#words'), typed, 'the last word is saved too');
  });
});

test('after another window saved, both go on and neither loses a word', { timeout: 180_000 }, async () => {
  await withPlace(async (place, context, page) => {
    const room = await tell(page, place.origin);
    await page.goto(room);
    const other = await context.newPage();
    await other.goto(room);
    await plain(other);
    await other.fill('#words', 'Yellow, with ears.');
    await other.waitForResponse((response) => response.url().endsWith('/save') && response.status() === 200);

    await plain(page);
    await page.fill('#words', 'Green.');
    await page.waitForSelector('#saved button');
    await look(page, 'writing-two-windows-390');
    await plain(page);
    await page.fill('#words', 'Green, with a bobble.');
    await page.waitForResponse((response) => response.url().endsWith('/save') && response.status() === 409);
    await other.reload();
    assert.equal(await other.inputValue('#words'), 'Yellow, with ears.');
    const aside = await other.locator('textarea[readonly]').evaluateAll((areas) => areas.map((area) => area.value));
    assert.deepEqual(aside, ['Green, with a bobble.'], 'it stands beside the story, once');

    await page.click('#saved button:has-text("Keep these")');
    await page.waitForResponse((response) => response.url().endsWith('/save') && response.status() === 200);
    await page.waitForSelector('#saved:not(:has(button))');
    await other.reload();
    assert.equal(await other.inputValue('#words'), 'Green, with a bobble.');
    assert.ok((await other.content()).includes('Yellow, with ears.'), 'what she did not choose is set aside');
  });
});

const BROKEN = {
  absent: () => { Object.defineProperty(window, 'localStorage', { value: undefined }); },
  throwing: () => { Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } }); },
  full: () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
};

for (const [how, breakIt] of Object.entries(BROKEN)) {
  test(`photographs arrive and words are saved where storage is ${how}`, { timeout: 180_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'windflower-storage-'));
    try {
      await withPlace(async (place, context, page) => {
        await context.addInitScript(breakIt);
        await page.goto(place.origin + '/box/keepsakes');
        const drawn = await page.evaluate(() => {
          const canvas = document.createElement('canvas');
          canvas.width = canvas.height = 400;
          canvas.getContext('2d').fillRect(50, 50, 200, 300);
          return canvas.toDataURL('image/png').split(',')[1];
        });
        const file = join(folder, 'hat.png');
        await writeFile(file, Buffer.from(drawn, 'base64'));
        await page.setInputFiles('#photographs', file);
        await page.waitForSelector('.album li > a img', { timeout: 15_000 });
        await page.goto(await tell(page, place.origin));
        await plain(page);
        await page.fill('#words', 'It snowed all day and all night.');
        await page.waitForResponse((response) => response.url().endsWith('/save') && response.status() === 200);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
}
