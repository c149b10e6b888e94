// Starts the program and a Chromium beside it; both end with the test. Looks at pages: axe-core and, where SHOTS names a
// folder, a picture of each.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A name by which a browser reaches the place without https, as a family at home does.
  '--host-resolver-rules=MAP place.test 127.0.0.1'];

/** Starts the program and waits until what it printed matches. */
export async function startProgram(words, awaited) {
  const program = spawn(process.env.WINDFLOWER ?? '../target/debug/windflower', words, { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((tell) => { program.on('exit', tell); });
  let printed = '';
  await new Promise((found, never) => {
    program.stdout.on('data', (text) => {
      printed += text;
      if (awaited.test(printed)) found();
    });
    ended.then(() => never(new Error('the program ended: ' + printed)));
  });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  const stop = async () => {
    await browser.close();
    program.kill('SIGTERM');
    await ended;
  };
  return { printed: () => printed, browser, stop };
}

/** A new place in a temporary folder, and the link that opens it. */
export async function startPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'windflower-'));
  const words = ['serve', '--data', join(folder, 'data'), '--listen', '127.0.0.1:0'];
  const program = await startProgram(words, /http:\/\/\S+\/welcome\/\S+\n/);
  const welcome = program.printed().match(/http:\/\/\S+\/welcome\/\S+/)[0];
  const stop = async () => {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  const data = join(folder, 'data');
  const letters = () => lettersIn(join(data, 'letters'));
  return { welcome, origin: new URL(welcome).origin, browser: program.browser, letters, data, stop };
}

/** The letters that were sent, once there is one; it goes out a moment after it was asked for. */
async function lettersIn(folder) {
  for (let tries = 0; tries < 150; tries += 1) {
    const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
    if (names.length > 0) return names.map((name) => readFileSync(join(folder, name), 'utf8'));
    await new Promise((later) => { setTimeout(later, 200); });
  }
  throw new Error('no letter came');
}

/** Nothing on this page is in the way of anybody; where SHOTS names a folder, a picture is put there. */
export async function look(page, name, withScript = true) {
  if (process.env.SHOTS) {
    mkdirSync(process.env.SHOTS, { recursive: true });
    await page.screenshot({ path: `${process.env.SHOTS}/${name}.png`, fullPage: true });
  }
  if (!withScript) return;
  const found = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(found.violations.map((one) => `${name}: ${one.id}: ${one.nodes[0].html}`), []);
}

/** Opens a new place as Marta, its steward. */
export async function openPlace(page, welcome) {
  await page.goto(welcome);
  await page.fill('#name', 'Rosehip');
  await page.fill('#leave_to', 'https://weather.example/');
  await page.fill('#your_name', 'Marta');
  await page.fill('#address', 'marta@post.example');
  await page.fill('#password', 'the kettle sings on tuesdays');
  await page.click('form.book button.btn');
  await page.waitForURL('**/box');
}

/** Opens the plain field of the writing room; with script it waits below the sheet. */
export async function plain(page) {
  await page.waitForSelector('#plain', { state: 'attached' });
  await page.waitForLoadState('load');
  if (await page.$('#plain:not([open])')) await page.click('#plain > summary');
}

/** Writes a story and answers with the address of its room. */
export async function tell(page, origin) {
  await page.goto(origin + '/box/stories');
  await page.click('form[action="/box/stories"] button');
  await page.fill('#title', 'The first snow');
  await plain(page);
  await page.fill('#words', 'It snowed all day.');
  await page.click('button[value="preview"]');
  await page.waitForURL('**/preview');
  return page.url().replace('/preview', '');
}
