// Others who have lived it, in Chromium: asked in by letter, in a browser of her own; reads; and reads no more once it ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look as lookAt, openPlace, startPlace, tell } from './place.mjs';

for (const [width, javaScriptEnabled, colorScheme] of [[390, false, 'light'], [1280, true, 'dark']]) {
  const how = `${width} px, ${javaScriptEnabled ? 'with' : 'without'} script, ${colorScheme}`;
  test(`whoever is asked in reads what is for those who have lived it: ${how}`, { timeout: 240_000 }, async () => {
    const place = await startPlace();
    try {
      const options = { viewport: { width, height: 844 }, javaScriptEnabled, colorScheme, locale: 'en-GB' };
      const page = await (await place.browser.newContext(options)).newPage();
      const look = (name, of = page) => lookAt(of, `${name}-${width}`, javaScriptEnabled);
      await openPlace(page, place.welcome);
      await page.goto(place.origin + '/lived-it');
      await look('lived-it');
      await page.fill('#words', 'It was in spring.');
      await page.click('form[action="/lived-it"] button.btn');
      await look('lived-it-asked');
      const story = await tell(page, place.origin);
      await page.goto(story + '/preview');
      await page.selectOption('#audience', 'lived-it');
      await page.selectOption('#when', 'now');
      await look('decide-lived-it');
      await page.click('#decide button.btn:not(.plain)');

      await page.goto(place.origin + '/care/members');
      await page.fill('#address', 'ida@post.example');
      await look('care-members-asking');
      await page.click('form[action="/care/members"] button');
      const [letter] = await place.letters();
      const link = letter.match(/http:\/\/\S+\/joining\/\S+/)[0];
      const ida = await (await place.browser.newContext(options)).newPage();
      await ida.goto(link);
      await look('joining', ida);
      await ida.fill('#your_name', 'Ida');
      await ida.click('main form button.btn');
      await ida.waitForURL('**/lived-it');
      await look('lived-it-member', ida);
      await ida.click('main ul.list a');
      await ida.waitForSelector('text=It snowed all day.');
      const stranger = await (await place.browser.newContext(options)).newPage();
      assert.equal((await stranger.goto(ida.url())).status(), 404);

      await page.goto(place.origin + '/care/members');
      await look('care-members');
      await page.click('button[value="end"]');
      assert.equal((await ida.reload()).status(), 404);
      await ida.goto(place.origin + '/lived-it');
      await look('lived-it-ended', ida);
    } finally {
      await place.stop();
    }
  });
}
