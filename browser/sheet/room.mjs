// A place with a story open on its sheet, and what the tests of the sheet do there.
import assert from 'node:assert/strict';
import { openPlace, startPlace } from '../place.mjs';

export let place;
export let context;

/** A new place, and three photographs in the box of its steward. */
export async function begin() {
  place = await startPlace();
  context = await place.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
  const page = await context.newPage();
  await openPlace(page, place.welcome);
  await page.goto(place.origin + '/box/keepsakes');
  await page.setInputFiles('#photographs', await photographs(page));
  await page.waitForSelector('main img >> nth=2', { timeout: 60_000 });
  await page.close();
}

export const end = () => place.stop();

export async function photographs(page, names = ['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg']) {
  return Promise.all(names.map(async (name, at) => {
    const base64 = await page.evaluate((shade) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 800, height: 600 });
      const pen = canvas.getContext('2d');
      pen.fillStyle = '#e8e6df';
      pen.fillRect(0, 0, 800, 600);
      pen.fillStyle = shade;
      pen.fillRect(200, 150, 300, 300);
      return canvas.toDataURL('image/jpeg', 0.8).split(',')[1];
    }, `hsl(${at * 90 + name.length} 30% 50%)`);
    return { name, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') };
  }));
}

/** A new story, open on the sheet. */
export async function room(own = context, size = null) {
  const page = await own.newPage();
  if (size) await page.setViewportSize(size);
  page.on('pageerror', (error) => assert.fail(error.stack));
  await page.goto(place.origin + '/box/stories');
  await page.click('form[action="/box/stories"] button');
  await page.waitForSelector('#sheet');
  return page;
}

/** What the plain field holds, a moment after the last letter. */
export async function words(page) {
  await page.waitForTimeout(200);
  return page.inputValue('#words');
}

export const isSaved = (page, text) => page.waitForResponse(async (response) => response.url().endsWith('/save') && response.status() === 200
  && (text === undefined || new URLSearchParams(response.request().postData()).get('words') === text), { timeout: 30_000 });

/** Everything that was typed has reached the place: no copy waits on the device. */
export const settled = (page) => page.waitForFunction(() => {
  const own = 'windflower draft ' + document.getElementById('write').dataset.story;
  return !Object.keys(localStorage).some((key) => key.startsWith(own));
}, null, { timeout: 30_000 });

/** Puts it on the clipboard of the sheet, as a program would. */
export const paste = (page, html, text = '', files = []) => page.evaluate(([html, text, files]) => {
  const data = new DataTransfer();
  if (html) data.setData('text/html', html);
  if (text) data.setData('text/plain', text);
  files.forEach(({ name, base64 }) => data.items.add(
    new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name, { type: 'image/png' })));
  document.getElementById('sheet').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
}, [html, text, files]);
