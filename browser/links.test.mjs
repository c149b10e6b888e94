// Links that were just made, in Chromium: read again, copied, and with no https at all, where browsers say least about
// where a form came from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look, openPlace, startPlace } from './place.mjs';

/** Makes a circle and an invitation into it; the page shows the link. */
async function invite(page, origin) {
  await page.goto(origin + '/box/circles');
  await page.fill('#name', 'The midwives');
  await page.click('form[action="/box/circles"] button.btn');
  await page.goto(origin + '/box/circles');
  await page.click('ul.list a[href^="/box/circles/"]');
  await page.fill('#person', 'Jo');
  await page.click('#invite button.btn');
  await page.waitForURL('**/link');
}

test('a link is copied with one press, and reading its page again makes no other', { timeout: 120_000 }, async () => {
  const place = await startPlace();
  try {
    const context = await place.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await openPlace(page, place.welcome);
    await invite(page, place.origin);
    const link = await page.inputValue('#link');
    await look(page, 'link-made-390');
    await page.click('#copy');
    await page.waitForFunction(() => document.getElementById('link-said').textContent !== '');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
    await page.reload();
    assert.equal(await page.inputValue('#link'), link);
    const jo = await (await place.browser.newContext()).newPage();
    await jo.goto(link);
    assert.equal(await jo.locator('main button.btn').count(), 1, 'and it leads somewhere');
    // What a telephone's camera reads is the picture beside it.
    assert.equal(await page.locator('main svg[role="img"]').count(), 1);
    await page.goto(place.origin + '/place/about');
    await look(page, 'place-about-390');
    await page.goto(place.origin + '/help/DE');
    await look(page, 'help-germany-390');
    await page.goto(place.origin + '/account/farewell');
    await look(page, 'farewell-390');
  } finally {
    await place.stop();
  }
});

test('without https a family signs in, keeps and chooses a language all the same', { timeout: 120_000 }, async () => {
  const place = await startPlace();
  try {
    const first = await (await place.browser.newContext({ locale: 'en-GB' })).newPage();
    await openPlace(first, place.welcome);
    const origin = place.origin.replace('127.0.0.1', 'place.test');
    const page = await (await place.browser.newContext({ locale: 'en-GB' })).newPage();
    const asked = [];
    page.on('request', (request) => { if (request.method() === 'POST') asked.push(request.allHeaders()); });
    await page.goto(origin + '/sign-in');
    assert.equal(await page.evaluate(() => window.isSecureContext), false);
    await page.fill('#address', 'marta@post.example');
    await page.fill('#password', 'the kettle sings on tuesdays');
    await page.click('form[action="/sign-in"] button.btn');
    await page.waitForURL('**/box');
    await invite(page, origin);
    await page.click('#copy');
    await page.waitForFunction(() => document.getElementById('link-said').textContent !== '');
    // A stranger's page has no form but that of the language, and tells nobody where it is.
    const stranger = await (await place.browser.newContext({ locale: 'en-GB' })).newPage();
    stranger.on('request', (request) => { if (request.method() === 'POST') asked.push(request.allHeaders()); });
    await stranger.goto(origin + '/help');
    await stranger.click('button[name="language"][value="de"]');
    await stranger.waitForFunction(() => document.documentElement.lang === 'de');
    const headers = await Promise.all(asked);
    assert.ok(headers.every((one) => !('sec-fetch-site' in one)), 'here a browser says nothing of it');
    assert.deepEqual([...new Set(headers.map((one) => one.origin))].sort(), [origin, 'null'].sort());
  } finally {
    await place.stop();
  }
});
