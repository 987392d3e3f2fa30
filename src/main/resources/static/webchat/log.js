// The column of messages: in order, by day, edited in place, older ones above on demand.

import { get } from './http.js';
import { draw, element } from './message.js';
import { say } from './words.js';

export class Log {
  #box;
  #list;
  #older;
  #newest;
  #clock;
  #act;
  #shown = new Map();
  #own = new Map();
  #arrived = new Set();

  constructor({ box, list, older, newest, clock, act }) {
    this.#box = box;
    this.#list = list;
    this.#older = older;
    this.#newest = newest;
    this.#clock = clock;
    this.#act = act;
    older.addEventListener('click', () => this.#loadOlder());
    newest.addEventListener('click', () => this.#toEnd());
    box.addEventListener('scroll', () => this.#atEnd() && this.#markRead(), { passive: true });
    new ResizeObserver(() => this.#wasAtEnd && this.#toEnd()).observe(box);
    list.addEventListener('load', () => this.#wasAtEnd && this.#toEnd(), true);
  }

  #wasAtEnd = true;

  get isEmpty() {
    return this.#list.childElementCount === 0;
  }

  /** Puts a message of the server at its place, or in the place of what it replaces. */
  show(message) {
    this.#clear(message.cleared);
    const stay = !this.#atEnd() && !message.mine;
    const old = this.#shown.get(message.number);
    const drawn = draw(message, this.#clock, this.#act);
    drawn.dataset.number = message.number;
    drawn.dataset.day = this.#clock.day(message.at);
    if (old) {
      const focus = [...old.querySelectorAll('.choice')].indexOf(document.activeElement);
      drawn.classList.add('fresh-edit');
      old.replaceWith(drawn);
      drawn.querySelectorAll('.choice')[focus]?.focus({ preventScroll: true });
    } else {
      this.#own.get(message.clientId)?.remove();
      this.#own.delete(message.clientId);
      this.#arrived.add(message.clientId);
      this.#insert(drawn, message.number);
    }
    this.#shown.set(message.number, drawn);
    this.#days();
    stay ? this.#markUnread() : this.#toEnd();
  }

  /** Shows one of our own that is still on its way, with what can be done about it. */
  showOwn(message, state, ...actions) {
    if (this.#arrived.has(message.clientId)) {
      return;
    }
    const drawn = draw({ ...message, state }, this.#clock, this.#act);
    drawn.classList.toggle('unsent', state === 'unsent');
    drawn.dataset.client = message.clientId;
    drawn.querySelector('footer').append(...actions);
    const old = this.#own.get(message.clientId);
    old ? old.replaceWith(drawn) : this.#list.append(drawn);
    this.#own.set(message.clientId, drawn);
    if (!old) {
      this.#toEnd();
    }
  }

  removeOwn(id) {
    this.#own.get(id)?.remove();
    this.#own.delete(id);
  }

  /** The first page; also after a reload. */
  async load() {
    const page = await get('/tin');
    this.#list.setAttribute('aria-busy', 'true');
    page.messages.forEach((message) => this.show(message));
    this.#list.removeAttribute('aria-busy');
    this.#older.hidden = !page.more;
    return page;
  }

  async #loadOlder() {
    const first = Math.min(...this.#shown.keys());
    this.#older.disabled = true;
    try {
      const page = await get(`/tin?before=${first}`);
      const height = this.#box.scrollHeight - this.#box.scrollTop;
      page.messages.forEach((message) => this.show(message));
      this.#box.scrollTop = this.#box.scrollHeight - height;
      this.#older.hidden = !page.more;
      this.#older.textContent = this.#older.dataset.words ?? this.#older.textContent;
    } catch {
      this.#older.dataset.words ??= this.#older.textContent;
      this.#older.textContent = say('older-failed');
    } finally {
      this.#older.disabled = false;
    }
  }

  /** The person had the chat emptied, perhaps on another page. */
  #clear(until) {
    for (const [number, drawn] of this.#shown) {
      if (number <= until) {
        drawn.remove();
        this.#shown.delete(number);
      }
    }
  }

  #insert(drawn, number) {
    const next = [...this.#list.children].find((other) => other.matches('[data-client]')
      || Number(other.dataset.number) > number);
    next ? next.before(drawn) : this.#list.append(drawn);
  }

  #days() {
    this.#list.querySelectorAll('.day').forEach((line) => line.remove());
    let before = null;
    for (const message of this.#list.querySelectorAll('[data-number]')) {
      if (message.dataset.day !== before) {
        before = message.dataset.day;
        message.before(element('div', 'day', before));
      }
    }
  }

  #atEnd() {
    this.#wasAtEnd = this.#box.scrollHeight - this.#box.scrollTop - this.#box.clientHeight < 80;
    return this.#wasAtEnd;
  }

  #toEnd() {
    this.#box.scrollTop = this.#box.scrollHeight;
    this.#wasAtEnd = true;
    this.#markRead();
  }

  #markRead() {
    this.#newest.hidden = true;
    this.#newest.classList.remove('unread');
  }

  #markUnread() {
    this.#newest.hidden = false;
    this.#newest.classList.add('unread');
  }
}
