// Starts a place in a temporary folder and a Chromium beside it; both end with the test.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function startPlace() {
  const folder = mkdtempSync(join(tmpdir(), 'windflower-'));
  const program = spawn(process.env.WINDFLOWER ?? '../target/debug/windflower',
    ['serve', '--data', join(folder, 'data'), '--listen', '127.0.0.1:0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let printed = '';
  const welcome = await new Promise((found, never) => {
    program.stdout.on('data', (text) => {
      printed += text;
      const link = printed.match(/http:\/\/\S+\/welcome\/\S+/);
      if (link) found(link[0]);
    });
    program.on('exit', () => never(new Error('the place ended: ' + printed)));
  });
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
  const stop = async () => {
    await browser.close();
    program.removeAllListeners('exit');
    await new Promise((ended) => { program.on('exit', ended); program.kill('SIGTERM'); });
    rmSync(folder, { recursive: true, force: true });
  };
  return { welcome, origin: new URL(welcome).origin, browser, stop };
}
