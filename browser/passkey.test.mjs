// A passkey in Chromium's virtual authenticator: add it, name it, sign out, sign in with it, prove it once more, remove it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { look, startProgram } from './place.mjs';

const PASSWORD = 'the kettle sings on tuesdays';

function freePort() {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

test('a passkey is added, named, signed in with and removed', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'windflower-'));
  const port = await freePort();
  // Passkeys need a name, not a number.
  process.env.WINDFLOWER_ADDRESS = `http://localhost:${port}`;
  const words = ['serve', '--data', join(folder, 'data'), '--listen', `127.0.0.1:${port}`];
  const program = await startProgram(words, /http:\/\/\S+\/welcome\/\S+\n/);
  try {
    const origin = `http://localhost:${port}`;
    const welcome = origin + new URL(program.printed().match(/http:\/\/\S+\/welcome\/\S+/)[0]).pathname;
    const hers = await program.browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' });
    const page = await hers.newPage();
    const cdp = await hers.newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', { options: {
      protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true,
      isUserVerified: true, automaticPresenceSimulation: true,
    } });

    await page.goto(welcome);
    await page.fill('#name', 'Rosehip');
    await page.fill('#leave_to', 'https://weather.example/');
    await page.fill('#your_name', 'Marta');
    await page.fill('#address', 'marta@post.example');
    await page.fill('#password', PASSWORD);
    await page.click('form.book button.btn');
    await page.waitForURL('**/box');

    await page.goto(origin + '/account/passkeys');
    await look(page, 'passkeys-none');
    await page.fill('#name', 'My telephone');
    await page.click('#add button.btn');
    await page.waitForSelector('#passkeys li');
    assert.match(await page.textContent('#passkeys li'), /My telephone/);
    await look(page, 'passkeys');

    await page.goto(origin + '/account');
    await look(page, 'account');
    await page.click('form[action="/sign-out"] button');
    await page.goto(origin + '/sign-in');
    await look(page, 'sign-in-passkey');
    assert.equal(await page.locator('main .btn:not(.plain):visible').count(), 1, 'one filled button');
    await page.click('form[data-passkey="get"] button');
    await page.waitForURL('**/box');

    await page.goto(origin + '/account/passkeys');
    await page.click('#passkeys summary');
    await page.fill('#passkeys input[name="name"]', 'The blue telephone');
    await page.click('#passkeys form[action^="/account/passkeys/"] button');
    await page.waitForSelector('text=The blue telephone');
    await page.click('#passkeys summary');
    await page.click('#passkeys form[action$="/remove"] button');
    await page.waitForSelector('#passkeys li', { state: 'detached' });

    await page.goto(origin + '/account');
    await page.click('form[action="/sign-out"] button');
    await page.goto(origin + '/sign-in');
    await page.click('form[data-passkey="get"] button');
    await page.waitForSelector('text=We do not know this passkey');
    await look(page, 'sign-in-passkey-removed');
  } finally {
    delete process.env.WINDFLOWER_ADDRESS;
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
