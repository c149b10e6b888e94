// The pictures of the story: the fields that the page has for each of them, and what the place is told when one comes into
// the words or goes. The fields are those of the form, so they are saved with it.
const KINDS = ['caption', 'description', 'credit', 'cover'];
const RETRY = 15000;
const SETTLES = 800;

class Picture {
  constructor(li) {
    this.li = li;
    this.name = li.dataset.picture;
    this.slot = li.dataset.slot;
    this.keepsake = li.dataset.keepsake;
  }

  field(kind) {
    return document.getElementById(kind + '-' + this.slot);
  }

  text(kind) {
    const field = this.field(kind);
    return field ? field.value.trim() : '';
  }

  isTicked(answer) {
    const field = document.getElementById(answer + '-' + this.slot);
    return Boolean(field && field.checked);
  }

  get isCovered() {
    return this.isTicked('covered');
  }

  /** Whether she said if it is covered; nothing is, until she does. */
  get isAnswered() {
    return this.isCovered || this.isTicked('open');
  }

  cover(covered) {
    const field = document.getElementById((covered ? 'covered-' : 'open-') + this.slot);
    field.checked = true;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** What a screen reader calls it. */
  called(say) {
    return this.text('description') || this.text('caption') || say.notDescribed;
  }

  /** The picture itself, not loaded before it stands somewhere. */
  image() {
    const template = this.li.querySelector('template');
    return template ? template.content.cloneNode(true) : '';
  }

  /** Puts what this page has of the picture in the place of its plate. */
  uncover(page) {
    const own = page.getElementById('picture-' + this.slot)?.querySelector('template');
    if (!own || own.content.querySelector('.veil')) throw new Error('not there');
    this.li.querySelector('template').innerHTML = own.innerHTML;
    this.isOpen = true;
  }

  /** Why readers do not get it, where that is so. */
  why() {
    const said = this.li.querySelector(':scope > div > .state');
    return said ? said.cloneNode(true) : null;
  }

  values() {
    return { covered: this.isCovered, answered: this.isAnswered, texts: KINDS.map((kind) => this.field(kind).value) };
  }

  take({ covered, answered, texts }) {
    KINDS.forEach((kind, at) => { this.field(kind).value = texts[at]; });
    if (answered) this.cover(covered);
    else this.field('caption').dispatchEvent(new Event('input', { bubbles: true }));
  }
}

export class Placed {
  /** `names` says which pictures stand in the words now; `changed` is called when fields came or went. */
  constructor(form, list, { names, changed }) {
    Object.assign(this, { form, list, names, changed });
    this.there = new Map();
    this.gone = new Map();
    this.busy = false;
    for (const li of list.children) this.note(new Picture(li));
    window.addEventListener('online', () => this.settle());
    window.addEventListener('pagehide', () => this.leave());
  }

  note(picture) {
    this.there.set(picture.name, picture);
    return picture;
  }

  get(name) {
    return this.there.get(name);
  }

  ofSlot(slot) {
    return [...this.there.values()].find((one) => one.slot === slot);
  }

  /** Puts photographs of the box into the story; answers with the names under which they stand. */
  async place(keepsakes) {
    const answer = await this.ask([...keepsakes.map((one) => ['place', one])]);
    return answer.pictures.map((one) => this.add(one).name);
  }

  add({ html }) {
    const shell = document.createElement('template');
    shell.innerHTML = html;
    const li = shell.content.firstElementChild;
    this.list.append(li);
    return this.note(new Picture(li));
  }

  /** Soon after a picture went from the words or came back, the place is told; not in between, when one is only moved. */
  later(wait = SETTLES) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), wait);
  }

  async settle() {
    if (this.busy) {
      this.later();
      return;
    }
    this.busy = true;
    try {
      const names = this.names();
      for (const picture of [...this.there.values()]) {
        if (!names.has(picture.name)) await this.out(picture);
      }
      for (const name of names) {
        if (!this.there.has(name) && this.gone.has(name)) await this.back(this.gone.get(name));
      }
    } catch (error) {
      this.later(RETRY);
    } finally {
      this.busy = false;
    }
  }

  async out(picture) {
    await this.ask([['out', picture.slot]]);
    this.away(picture);
  }

  /** It is in the story no longer; what was written beside it is remembered, should it come back. */
  away(picture) {
    picture.kept = picture.values();
    picture.li.remove();
    this.there.delete(picture.name);
    this.gone.set(picture.name, picture);
    this.changed(picture.name);
  }

  /** Fetches one that stands closed. */
  async open(picture) {
    const way = picture.image().querySelector('.veil').getAttribute('href');
    const answer = await fetch(way.split('#')[0], { credentials: 'same-origin', redirect: 'error' });
    if (!answer.ok) throw new Error('not there');
    picture.uncover(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    this.changed(picture.name);
  }

  /** Another window took it out; here it still stands in the words. */
  lost(slot) {
    const picture = this.ofSlot(slot);
    // Every save says so once more; it is drawn once.
    if (!picture || picture.isLost || !this.names().has(picture.name)) return;
    picture.isLost = true;
    this.changed(picture.name);
  }

  /** Puts one back that another window took out, with what was written beside it here. */
  async again(picture) {
    picture.kept = picture.values();
    picture.li.remove();
    this.there.delete(picture.name);
    try {
      await this.back(picture);
    } catch (error) {
      this.list.append(picture.li);
      this.note(picture);
      throw error;
    }
  }

  async back(picture) {
    const { pictures } = await this.ask([['place', picture.keepsake], ['name', picture.name]]);
    this.gone.delete(picture.name);
    if (!pictures.length) return;
    this.add(pictures[0]).take(picture.kept);
    this.changed(picture.name);
  }

  // Whoever closes the window at this moment has taken it out all the same.
  leave() {
    const names = this.names();
    const out = [...this.there.values()].filter((one) => !names.has(one.name));
    if (out.length && !this.busy) this.ask(out.map((one) => ['out', one.slot]), true).catch(() => {});
  }

  async ask(fields, keepalive = false) {
    const token = this.form.querySelector('input[name=token]').value;
    const answer = await fetch(this.form.dataset.pictures, {
      method: 'POST', credentials: 'same-origin', redirect: 'manual', keepalive,
      headers: { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([['token', token], ...fields]).toString(),
    });
    if (answer.status !== 200) throw new Error('not taken');
    return answer.json();
  }
}
