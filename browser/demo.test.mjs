// The invented place, as a newcomer sees it: it stands from one command, its stories are told in three languages, its
// keeper's box is open to look at, and nothing of it is left when it ends.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { look, startProgram } from './place.mjs';

test('the invented place is there within a minute and leaves nothing behind', { timeout: 180_000 }, async () => {
  const place = await startProgram(['demo', '--listen', '127.0.0.1:0'], /Be the steward:.*\n/);
  try {
    const address = place.printed().match(/ready (\S+)/)[1];
    const [, keeper, passphrase] = place.printed().match(/Keep as Hester: +\S+ +(\S+) +(.+)/);
    const context = await place.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address + '/stories');
    const stories = new Set(await page.locator('main a[href^="/s/"]').evaluateAll((all) => all.map((one) => one.href)));
    assert.ok(stories.size >= 8, `${stories.size} stories`);
    const languages = new Set();
    for (const story of stories) {
      await page.goto(story + '/open');
      languages.add(await page.locator('.story').getAttribute('lang'));
    }
    assert.deepEqual([...languages].sort(), ['ar', 'de', 'en']);
    for (const [width, colorScheme] of [[390, 'light'], [1280, 'light'], [390, 'dark'], [1280, 'dark']]) {
      const context = await place.browser.newContext({ viewport: { width, height: 844 }, colorScheme, locale: 'en-GB' });
      const page = await context.newPage();
      const seen = (name) => look(page, `demo-${name}-${width}-${colorScheme}`);
      await page.goto(address + '/');
      await seen('front');
      // Which stories the front page begins with is chance; the list has them all.
      await page.goto(address + '/stories');
      await seen('stories');
      await page.click('a:has-text("A little flat of F")');
      await seen('gate');
      await page.click('a.btn:has-text("Read the story")');
      await seen('story');
      await page.goto(address + '/sign-in');
      await page.fill('#address', keeper);
      await page.fill('#password', passphrase.trim());
      await seen('sign-in');
      await page.click('main form button.btn >> nth=0');
      await page.waitForURL('**/box');
      await seen('box');
      await page.goto(address + '/box/notes');
      await page.waitForSelector('text=Some notes have come for you');
      await seen('notes');
      await page.goto(place.printed().match(/A note came back: (\S+)/)[1]);
      await page.waitForSelector('text=Would you leave out the part');
      await seen('receipt');
      await page.goto(address + '/box');
      await page.click('main a:has-text("A little flat of F") >> nth=0');
      await page.waitForURL('**/box/stories/*');
      await seen('write');
      await page.goto(page.url() + '/preview');
      await seen('preview');
      await context.close();
    }
    const folder = place.printed().match(/It lies in (\S+)\./)[1];
    assert.ok(existsSync(folder));
    await place.stop();
    assert.ok(!existsSync(folder), 'the temporary folder is gone');
  } finally {
    await place.stop();
  }
});
