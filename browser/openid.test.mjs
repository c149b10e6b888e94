// Somebody who runs the place signs in at a provider of her organisation: a real one on loopback, a real Chromium with and
// without script. What a provider may say that is not true is asked in tests/windflower/openid.rs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OAuth2Server } from 'oauth2-mock-server';
import { look, startPlace } from './place.mjs';

const PASSWORD = 'the kettle sings on tuesdays';

async function startProvider() {
  const provider = new OAuth2Server();
  await provider.issuer.keys.generate('RS256');
  await provider.start(0, 'localhost');
  const saying = { sub: 'elm-17', email: 'marta@post.example', email_verified: true };
  provider.service.on('beforeTokenSigning', (token) => Object.assign(token.payload, saying));
  const set = { ISSUER: provider.issuer.url, CLIENT_ID: 'windflower', CLIENT_SECRET: 'between the two', NAME: 'Elm House' };
  for (const [name, value] of Object.entries(set)) process.env[`WINDFLOWER_OPENID_${name}`] = value;
  return { saying, stop: () => provider.stop() };
}

async function come(page, origin) {
  await page.goto(origin + '/sign-in');
  await page.click('form[action="/sign-in/openid"] button');
  await page.waitForURL('**/sign-in/openid/back?**');
  await page.waitForSelector('form[action="/sign-in/openid/back"]');
}

test('who runs the place signs in at a provider', { timeout: 120_000 }, async () => {
  const provider = await startProvider();
  const place = await startPlace();
  try {
    const first = await (await place.browser.newContext()).newPage();
    await first.goto(place.welcome);
    await first.fill('#name', 'Rosehip');
    await first.fill('#leave_to', 'https://weather.example/');
    await first.fill('#your_name', 'Marta');
    await first.fill('#address', 'marta@post.example');
    await first.fill('#password', PASSWORD);
    await first.click('form.book button.btn');
    await first.waitForURL('**/box');

    for (const javaScriptEnabled of [true, false]) {
      const how = javaScriptEnabled ? '' : '-plain';
      const options = { viewport: { width: 390, height: 844 }, javaScriptEnabled, locale: 'en-GB' };
      const page = await (await place.browser.newContext(options)).newPage();
      await page.goto(place.origin + '/sign-in');
      assert.match(await page.textContent('main'), /For people who work here:/);
      await look(page, `sign-in-staff${how}`, javaScriptEnabled);
      await come(page, place.origin);
      await look(page, `staff-back${how}`, javaScriptEnabled);
      await page.click('form[action="/sign-in/openid/back"] button');
      await page.waitForURL('**/box');
      await page.goto(place.origin + '/account');
      assert.match(await page.textContent('main'), /You sign in with Elm House since/);
      await look(page, `account-staff${how}`, javaScriptEnabled);
    }
    await first.goto(place.origin + '/box');
    assert.equal(new URL(first.url()).pathname, '/sign-in', 'linking ended the session that was there before');

    Object.assign(provider.saying, { sub: 'elm-18', email: 'somebody@post.example' });
    await come(first, place.origin);
    await first.click('form[action="/sign-in/openid/back"] button');
    await first.waitForSelector('text=That way did not sign you in.');
    await look(first, 'staff-not-in');
    await provider.stop();
    await first.click('form[action="/sign-in/openid"] button');
    await first.waitForSelector('text=That way did not sign you in.');
  } finally {
    await place.stop();
    await provider.stop().catch(() => {});
  }
});
