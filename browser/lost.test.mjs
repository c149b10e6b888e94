// Whatever happens while she writes, in several windows at two devices, in any order: no sentence that she typed is missing
// from all of what the place holds (the story, what is set aside, earlier versions) and what the devices hold.
// SEQUENCES says how many (a few), SEED which; `script/lost` asks for many. A full disk is only told by the answer here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Device, Window } from './lost/window.mjs';
import { Place } from './lost/place.mjs';

const SEQUENCES = Number(process.env.SEQUENCES ?? 20);
const SEED = Number(process.env.SEED ?? 1);
const STEPS = 40;
// So many stories one keeper may begin in a while.
const STORIES = 40;

/** Numbers by chance that are the same for the same seed. */
function chance(seed) {
  let state = seed >>> 0;
  return (most) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % most;
  };
}

class Sequence {
  constructor(place, room, cookie, pick) {
    Object.assign(this, { place, room, pick, typed: [], told: [], cookie });
    this.devices = [new Device(place), new Device(place)];
    this.devices.forEach((device) => { device.cookie = cookie; });
  }

  windows() { return this.devices.flatMap((device) => device.windows); }
  some(list) { return list[this.pick(list.length)]; }

  steps() {
    return {
      open: async () => {
        const device = this.some(this.devices);
        if (device.windows.length < 3) await Window.open(device, this.room).catch(() => null);
      },
      type: async () => {
        const window = this.some(this.windows());
        if (!window) return;
        const sentence = `Sentence ${this.typed.length} of ${this.room.slice(-6)}.`;
        window.type(sentence);
        this.typed.push(sentence);
      },
      wait: () => this.wait(this.some([400, 1200, 3000, 20_000])),
      line: async () => {
        const device = this.some(this.devices);
        device.online = !device.online;
        device.windows.forEach((window) => window.tells(device.online ? 'online' : 'offline'));
      },
      full: async () => {
        const full = !this.devices[0].full;
        this.devices.forEach((device) => { device.full = full; });
      },
      kill: async () => {
        if (this.place.isUp()) await this.place.kill();
        else await this.place.start();
      },
      signOut: async () => {
        this.some(this.devices).cookie = '';
      },
      signIn: async () => {
        this.some(this.devices).cookie = this.some(this.place.sessions);
      },
      vanish: async () => { this.some(this.windows())?.vanish(); },
      close: async () => { await this.some(this.windows())?.close(); },
      decide: async () => {
        // All but leaving words of hers out.
        const offered = this.windows().flatMap((window) => window.buttons().map((button) => ({ window, label: button.textContent })));
        const one = this.some(offered.filter(({ label }) => ['Keep these', 'Take the others', 'Put them back'].includes(label)));
        if (one && one.window.press(one.label)) this.told.push(one.label);
      },
    };
  }

  async wait(millis) {
    for (const window of this.windows()) await window.pass(millis);
  }

  async run() {
    const steps = this.steps();
    // What is likely stands here more than once.
    const times = { open: 4, type: 9, wait: 6, decide: 4, line: 2, signIn: 3, signOut: 1, vanish: 1, close: 1, full: 1 };
    const often = Object.entries(times).flatMap(([name, count]) => Array(count).fill(name));
    await steps.open();
    for (let at = 0; at < STEPS; at += 1) {
      const name = this.pick(60) === 0 ? 'kill' : this.some(often);
      this.told.push(name);
      await steps[name]();
      // Windows do not wait for each other.
      if (this.pick(3) === 0) await this.wait(100);
    }
    if (!this.place.isUp()) await this.place.start();
  }

  /** The sentences that are nowhere. */
  async missing() {
    const held = this.devices.map((device) => [...device.store.values()].join('\n')).join('\n');
    const there = await this.place.everything(this.room, this.cookie);
    return this.typed.filter((sentence) => !there.includes(sentence) && !held.includes(sentence));
  }
}

test(`${SEQUENCES} times whatever may happen: not one typed sentence is missing`, { timeout: 3_600_000 }, async () => {
  let typed = 0;
  let decided = 0;
  let kills = 0;
  let place = null;
  try {
    for (let at = 0; at < SEQUENCES; at += 1) {
      if (at % STORIES === 0) {
        if (place) await place.stop();
        place = await Place.begin();
      }
      const [cookie] = place.sessions;
      const sequence = new Sequence(place, await place.beginStory(cookie), cookie, chance(SEED * 100_003 + at));
      await sequence.run();
      const missing = await sequence.missing();
      assert.deepEqual(missing, [], `sequence ${at} of seed ${SEED}: ${sequence.told.join(' ')}`);
      typed += sequence.typed.length;
      decided += sequence.told.filter((step) => step.includes(' ')).length;
      kills += sequence.told.filter((step) => step === 'kill').length;
    }
  } finally {
    if (place) await place.stop();
  }
  console.log(`${typed} sentences, ${decided} decisions between two windows, ${kills} times killed or started again`);
});
