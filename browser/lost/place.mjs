// A place that may be killed at any moment and started again, on the same folder and under the same address.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PASSWORD = 'the kettle sings on tuesdays';
const ADDRESS = 'marta@post.example';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

const freePort = () => new Promise((found) => {
  const server = createServer();
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

export class Place {
  static async begin() {
    const place = new Place();
    place.folder = mkdtempSync(join(tmpdir(), 'windflower-lost-'));
    place.port = await freePort();
    const printed = await place.start(/\/welcome\/\S+\n/);
    const welcome = printed.match(/http:\/\/\S+\/welcome\/\S+/)[0];
    await place.form(new URL(welcome).pathname, {
      name: 'Rosehip', mode: 'family', language: 'en', country: 'GB', leave_to: 'https://weather.example/', your_name: 'Marta', address: ADDRESS, password: PASSWORD,
    }, '');
    // Her sessions: one that looks, and two between which a device changes.
    place.sessions = [await place.signIn(), await place.signIn(), await place.signIn()];
    return place;
  }

  origin() { return `http://127.0.0.1:${this.port}`; }
  isUp() { return this.up; }

  start(awaited = /ready http/) {
    const words = ['serve', '--data', join(this.folder, 'data'), '--listen', `127.0.0.1:${this.port}`];
    this.program = spawn(process.env.WINDFLOWER ?? '../target/debug/windflower', words, { stdio: ['ignore', 'pipe', 'ignore'] });
    this.ended = new Promise((tell) => { this.program.on('exit', tell); });
    let printed = '';
    return new Promise((found, never) => {
      this.program.stdout.on('data', (text) => {
        printed += text;
        if (!awaited.test(printed)) return;
        this.up = true;
        found(printed);
      });
      this.ended.then(() => never(new Error(`the program ended: ${printed}`)));
    });
  }

  async kill() {
    this.up = false;
    this.program.kill('SIGKILL');
    await this.ended;
  }

  async stop() {
    if (this.up) await this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  form(path, fields, cookie) {
    return fetch(this.origin() + path, { method: 'POST', redirect: 'manual', headers: { ...FORM, Cookie: cookie, Origin: this.origin() }, body: new URLSearchParams(fields) });
  }

  /** The cookies of a new session. */
  async signIn() {
    const answer = await this.form('/sign-in', { address: ADDRESS, password: PASSWORD }, '');
    const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (answer.status !== 303 || cookies.length === 0) throw new Error(`signing in: ${answer.status}`);
    return cookies.join('; ');
  }

  async page(path, cookie) {
    const answer = await fetch(this.origin() + path, { redirect: 'manual', headers: { Cookie: cookie, Accept: 'text/html' } });
    return answer.text();
  }

  async beginStory(cookie) {
    const token = (await this.page('/box/stories', cookie)).match(/name="token" value="([^"]+)"/)[1];
    return (await this.form('/box/stories', { token }, cookie)).headers.get('location');
  }

  /** Everything that stands on the server of a story: the story, what is set aside, and every earlier version. */
  async everything(room, cookie) {
    let all = await this.page(room, cookie);
    const versions = await this.page(`${room}/versions`, cookie);
    for (const of of new Set([...versions.matchAll(/\/versions\?of=([0-9a-z-]+)&/g)].map((found) => found[1]))) {
      all += await this.page(`${room}/versions?of=${of}&how=look`, cookie);
    }
    return all;
  }
}
