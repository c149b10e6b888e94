// Leaving quickly, in Chromium: three presses of Shift or of Escape, the link with script and without. The page is blank
// at once, even while the way out is slow; the session has ended; what can be cleared is; "back" skips the story.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look, plain, startPlace } from './place.mjs';

const ELSEWHERE = 'https://weather.example/';
const PASSWORD = 'the kettle sings on tuesdays';
const TITLE = 'The garden in November';
let place;
let story;

/** Somebody with a browser of her own; the ordinary page answers after `slow` milliseconds. */
async function somebody({ slow = 0, ...options } = {}) {
  const context = await place.browser.newContext({ viewport: { width: 1280, height: 844 }, locale: 'en-GB', ...options });
  await context.route(ELSEWHERE, async (route) => {
    await new Promise((go) => { setTimeout(go, slow); });
    await route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Rain at first</h1>' });
  });
  return context;
}

async function signIn(page) {
  await page.goto(place.origin + '/sign-in');
  await page.fill('#address', 'marta@post.example');
  await page.fill('#password', PASSWORD);
  await page.click('form[action="/sign-in"] button.btn');
  await page.waitForURL('**/box');
}

/** Notes after each press, before anything else can happen, whether somebody beside her still sees anything. */
async function watchBlank(page) {
  const seen = [];
  await page.exposeFunction('noteBlank', (blank) => { seen.push(blank); });
  await page.addInitScript(() => {
    addEventListener('keydown', () => {
      window.noteBlank(document.title === '' && getComputedStyle(document.documentElement).display === 'none'
        && document.body.getClientRects().length === 0);
    });
  });
  return seen;
}

async function press(page, key, times) {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/** The session has ended on the server too: the old cookie, brought back, opens nothing. */
async function hasEnded(context, cookies) {
  const left = await context.cookies(place.origin);
  assert.deepEqual(left, [], 'a cookie is left');
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(place.origin + '/box');
  assert.match(page.url(), /\/sign-in\?back=%2Fbox$/);
  await page.close();
}

before(async () => {
  place = await startPlace();
  const page = await (await somebody()).newPage();
  await page.goto(place.welcome);
  await page.fill('#name', 'Rosehip');
  await page.fill('#leave_to', ELSEWHERE);
  await page.fill('#your_name', 'Marta');
  await page.fill('#address', 'marta@post.example');
  await page.fill('#password', PASSWORD);
  await page.click('form.book button.btn');
  await page.waitForURL('**/box');
  story = await tell(page);
  await page.context().close();
}, { timeout: 120_000 });

/** A story for anyone; answers with its public address. */
async function tell(page) {
  await page.goto(place.origin + '/box/stories');
  await page.click('main form button.btn');
  await page.waitForURL('**/box/stories/*');
  await page.fill('#title', TITLE);
  await plain(page);
  await page.fill('#words', 'We planted a rose.');
  await page.click('button[value="preview"]');
  await page.waitForURL('**/preview');
  await page.selectOption('#audience', 'anyone');
  await page.selectOption('#when', 'now');
  await page.click('#decide button.btn:not([name])');
  await page.waitForURL('**/box');
  await page.goto(place.origin + '/box');
  return place.origin + await page.getAttribute('a[href^="/s/"]', 'href');
}

after(async () => { await place?.stop(); });

for (const key of ['Shift', 'Escape']) {
  test(`three presses of ${key} empty the page at once, end the session, and "back" skips the story`, { timeout: 60_000 }, async () => {
    const context = await somebody({ slow: 1500 });
    const page = await context.newPage();
    await signIn(page);
    const blank = await watchBlank(page);
    const cookies = await context.cookies(place.origin);
    assert.ok(cookies.some((cookie) => cookie.name === 'windflower'), 'she is signed in');
    await page.goto(place.origin + '/help');
    await page.goto(story);
    assert.match(await page.content(), new RegExp(TITLE));
    await page.evaluate(() => localStorage.setItem('kept', 'on the device'));
    // The ordinary page takes its time; nothing of ours may be seen meanwhile.
    await press(page, key, 3);
    await page.waitForURL(ELSEWHERE);
    assert.deepEqual(blank, [false, false, true]);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, '/help', 'the story has no place in the history of this window');
    assert.equal(await page.evaluate(() => localStorage.length), 0, 'what was kept on the device is gone');
    await page.goForward();
    assert.equal(page.url(), ELSEWHERE);
    await hasEnded(context, cookies);
    await context.close();
  });
}

test('capital letters, slow presses and a touch in between never leave', { timeout: 60_000 }, async () => {
  const context = await somebody();
  const page = await context.newPage();
  const blank = await watchBlank(page);
  await page.goto(story);
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await press(page, 'Shift', 2);
  await page.mouse.click(5, 400);
  await press(page, 'Shift', 2);
  await page.waitForTimeout(2100);
  await press(page, 'Shift', 2);
  assert.equal(page.url(), story);
  assert.ok(blank.length > 10 && !blank.includes(true));
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`the link leaves, ${javaScriptEnabled ? 'with' : 'without'} script`, { timeout: 60_000 }, async () => {
    const context = await somebody({ javaScriptEnabled });
    const page = await context.newPage();
    await signIn(page);
    const cookies = await context.cookies(place.origin);
    await page.goto(story);
    await page.click('a.leave');
    await page.waitForURL(ELSEWHERE);
    await page.goBack();
    // Without script a link cannot take its own page out of the history: the page that tells about leaving says so.
    if (javaScriptEnabled) assert.notEqual(page.url(), story);
    else assert.equal(await page.locator('a[href="/sign-in"]').count(), 1, 'at least nobody is signed in there');
    await hasEnded(context, cookies);
    const answer = await context.request.get(place.origin + '/leave', { maxRedirects: 0 });
    assert.equal(answer.headers()['clear-site-data'], '"cache", "cookies", "storage"');
    assert.equal(answer.headers().location, ELSEWHERE);
    await context.close();
  });
}

test('the page about hiding a visit says what "back" shows', { timeout: 60_000 }, async () => {
  for (const [width, language] of [[390, 'en-GB'], [1280, 'de-DE'], [390, 'ar']]) {
    const context = await somebody({ viewport: { width, height: 844 }, locale: language });
    const page = await context.newPage();
    await page.goto(place.origin + '/hide-your-visit');
    await look(page, `hide-your-visit-${language}-${width}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
    if (language === 'en-GB') assert.match(await page.innerText('main'), /may show this page again/);
    await context.close();
  }
  const context = await somebody({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await signIn(page);
  await page.goto(place.origin + '/account/letters');
  await look(page, 'letters-390');
  await page.check('#open');
  await page.click('main form button.btn');
  await page.waitForSelector('.said');
  assert.equal(await page.isChecked('#open'), true);
  await page.check('#discreet');
  await page.click('main form button.btn');
  await page.waitForFunction(() => document.querySelector('#discreet').checked);
  await context.close();
});
