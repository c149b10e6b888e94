// A window of a browser without a browser: just so much of one as `saving.js` asks for, with a clock that is turned by hand,
// so that what takes minutes in front of a person takes moments here. Its fetch goes to the real place.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const SAVING = new vm.Script(readFileSync(new URL('../../crates/windflower/assets/enhance/saving.js', import.meta.url), 'utf8'));

/** What several windows at one device share. */
export class Device {
  constructor(place) {
    this.place = place;
    this.store = new Map();
    this.cookie = '';
    this.online = true;
    this.full = false;
    this.windows = [];
  }

  localStorage() {
    const { store } = this;
    return {
      get length() { return store.size; },
      key: (at) => [...store.keys()][at] ?? null,
      getItem: (key) => store.get(key) ?? null,
      setItem: (key, text) => { store.set(key, String(text)); },
      removeItem: (key) => { store.delete(key); },
    };
  }

  /** A request as this device sends it. `leads` follows nothing: what leads on is not read, as `redirect: manual` has it. */
  async send(path, options = {}) {
    if (!this.online || !this.place.isUp()) throw new TypeError('no connection');
    if (this.full && options.method === 'POST') return { status: 507, type: 'basic', text: async () => '', json: async () => ({}) };
    const headers = { ...options.headers, Cookie: this.cookie, Origin: this.place.origin() };
    const answer = await fetch(new URL(path, this.place.origin()), { ...options, headers, redirect: 'manual', signal: undefined, keepalive: false });
    if (answer.status >= 300 && answer.status < 400) return { status: 0, type: 'opaqueredirect', text: async () => '' };
    const text = await answer.text();
    return { status: answer.status, type: 'basic', text: async () => text, json: async () => JSON.parse(text) };
  }
}

class Node {
  constructor(tag, attributes = {}) {
    Object.assign(this, { tag, children: [], parentNode: null, attributes: {}, listeners: {}, dataset: {}, value: '', text: '', className: '' }, attributes);
  }
  get value() { return this.typed; }
  set value(text) { this.typed = String(text); }
  get textContent() { return this.text; }
  set textContent(text) { this.text = text; this.children = []; }
  appendChild(child) { this.children.push(child); child.parentNode = this; return child; }
  insertBefore(child, before) {
    const at = this.children.indexOf(before);
    this.children.splice(at < 0 ? 0 : at, 0, child);
    child.parentNode = this;
  }
  removeChild(child) { this.children = this.children.filter((one) => one !== child); child.parentNode = null; }
  get firstChild() { return this.children[0] ?? null; }
  get elements() { return this.all().filter((one) => one.name); }
  all() { return this.children.flatMap((child) => [child, ...child.all()]); }
  setAttribute(name, text) { this.attributes[name] = text; }
  removeAttribute(name) { delete this.attributes[name]; }
  addEventListener(kind, listener) { (this.listeners[kind] ??= []).push(listener); }
  dispatchEvent(event) {
    event.target ??= this;
    (this.listeners[event.type] ?? []).forEach((listener) => listener(event));
    if (this.parentNode) this.parentNode.dispatchEvent(event);
    return true;
  }
  querySelector(what) {
    const name = /^\[name="(.*)"\]$/.exec(what)?.[1];
    return this.all().find((one) => (name ? one.name === name : one.tag === what)) ?? null;
  }
  click() { this.dispatchEvent({ type: 'click' }); }
}

const read = (page, name) => page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? '';
const plain = (html) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
const area = (page, name) => plain(page.match(new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^]*?)</textarea>`))?.[1] ?? '').replace(/^\n/, '');

/** One window with the writing room of a story in it. */
export class Window {
  static async open(device, room) {
    const page = await device.send(room, { headers: { Accept: 'text/html' } });
    if (page.status !== 200) return null;
    return new Window(device, room, await page.text());
  }

  constructor(device, room, page) {
    Object.assign(this, { device, room, now: 0, timers: [], pending: new Set(), gone: false, reloads: false });
    this.form = new Node('form', { action: room, dataset: { save: `${room}/save`, story: room.split('/').pop() } });
    for (const name of ['token', 'version']) this.form.appendChild(new Node('input', { type: 'hidden', name, value: read(page, name) }));
    this.title = this.form.appendChild(new Node('textarea', { type: 'textarea', name: 'title', value: area(page, 'title') }));
    this.words = this.form.appendChild(new Node('textarea', { type: 'textarea', name: 'words', value: area(page, 'words') }));
    this.line = new Node('p');
    this.line.appendChild(new Node('span'));
    this.run();
    device.windows.push(this);
  }

  run() {
    const own = this;
    const template = new Node('template', { dataset: {
      saving: 'Saving', offline: 'No connection', phone: 'No connection', bare: 'No connection', notNow: 'Not now', signedOut: 'Signed out',
      signIn: 'Sign in', keep: 'Keep these', take: 'Take the others', restored: 'There are words', restore: 'Put them back', restoreNo: 'Leave them out' } });
    const document = new Node('document', { visibilityState: 'visible', documentElement: { hidden: false } });
    document.getElementById = (id) => ({ write: own.form, 'write-words': template, saved: own.line })[id] ?? null;
    document.createElement = (tag) => new Node(tag);
    document.createTextNode = (text) => new Node('#text', { textContent: text });
    document.querySelectorAll = () => own.form.all().filter((one) => one.name === 'token');
    this.document = document;
    const window = new Node('window');
    class FormData { *entries() { for (const one of own.form.elements) yield [one.name, one.value]; } }
    const global = {
      document, FormData, URLSearchParams, CustomEvent: class { constructor(type) { this.type = type; } },
      localStorage: this.device.localStorage(), JSON, Math, Promise, Array, Error, encodeURIComponent,
      Date: { now: () => own.now + 1_700_000_000_000 },
      navigator: { get onLine() { return own.device.online; } },
      location: { pathname: this.room, assign: () => { own.reloads = true; } },
      setTimeout: (work, wait) => { own.timers.push({ work, at: own.now + (wait ?? 0) }); return own.timers.at(-1); },
      clearTimeout: (timer) => { own.timers = own.timers.filter((one) => one !== timer); },
      fetch: (path, options) => {
        const sent = own.device.send(path, options);
        own.pending.add(sent);
        const over = () => own.pending.delete(sent);
        sent.then(over, over);
        return sent;
      },
    };
    this.window = Object.assign(window, global);
    SAVING.runInContext(vm.createContext(Object.assign(global, { window, navigator: global.navigator })));
  }

  async settle() {
    do {
      await Promise.allSettled([...this.pending]);
      await new Promise((later) => { setImmediate(later); });
    } while (this.pending.size > 0);
  }

  /** Time passes in this window. */
  async pass(millis) {
    const end = this.now + millis;
    await this.settle();
    for (;;) {
      const next = this.timers.filter((one) => one.at <= end).sort((one, other) => one.at - other.at)[0];
      if (!next) break;
      this.timers = this.timers.filter((one) => one !== next);
      this.now = Math.max(this.now, next.at);
      next.work();
      await this.settle();
    }
    this.now = end;
    if (this.reloads) await this.reload();
  }

  type(sentence) {
    this.words.value += (this.words.value ? '\n\n' : '') + sentence;
    this.words.dispatchEvent({ type: 'input', target: this.words });
  }

  buttons() { return [...this.form.all(), ...this.line.all()].filter((one) => one.tag === 'button'); }

  press(label) {
    const found = this.buttons().find((one) => one.textContent === label);
    if (found) found.click();
    return Boolean(found);
  }

  tells(kind) { this.window.dispatchEvent({ type: kind }); }

  /** It is closed by hand: the page is told so, and whatever is on its way may still arrive. */
  async close() {
    this.document.visibilityState = 'hidden';
    this.document.dispatchEvent({ type: 'visibilitychange' });
    await this.settle();
    this.vanish();
  }

  /** The browser is gone, and nothing is told to anybody. */
  vanish() {
    this.gone = true;
    this.timers = [];
    this.device.windows = this.device.windows.filter((one) => one !== this);
  }

  async reload() {
    this.vanish();
    return Window.open(this.device, this.room).catch(() => null);
  }
}
