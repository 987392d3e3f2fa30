// What was written and is not known to have arrived: kept in the browser, sent in order,
// tried again with the same id until the server has it.

import { post } from './http.js';

const KEY = 'nhipcau.outbox';
const PAUSES = [1000, 2000, 4000, 8000, 15000, 30000];

export class Outbox extends EventTarget {
  #failures = 0;
  #busy = false;
  #timer = null;

  constructor() {
    super();
    addEventListener('online', () => this.flush());
    addEventListener('storage', (event) => event.key === KEY && this.flush());
  }

  get waiting() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) ?? [];
    } catch {
      return [];
    }
  }

  add(message) {
    this.#keep([...this.waiting, message]);
    this.flush();
  }

  remove(id) {
    this.#keep(this.waiting.filter((message) => message.id !== id));
  }

  async flush() {
    clearTimeout(this.#timer);
    if (this.#busy) {
      return;
    }
    this.#busy = true;
    try {
      for (let next = this.waiting[0]; next; next = this.waiting[0]) {
        if (!await this.#send(next)) {
          break;
        }
      }
    } finally {
      this.#busy = false;
    }
  }

  /** Whether the next one may go. */
  async #send(message) {
    const { at, shown, ...body } = message;
    try {
      await post('/tin', body);
      this.#failures = 0;
      this.remove(message.id);
      this.#tell('sent', { message });
      return true;
    } catch (refused) {
      if (!refused.again) {
        this.remove(message.id);
        this.#tell('refused', { message, reason: refused.message });
        return true;
      }
      const pause = PAUSES[Math.min(this.#failures++, PAUSES.length - 1)];
      this.#timer = setTimeout(() => this.flush(), pause);
      this.#tell('delayed', { message, reason: refused.message });
      return false;
    }
  }

  #tell(what, detail) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  #keep(messages) {
    localStorage.setItem(KEY, JSON.stringify(messages));
  }
}
