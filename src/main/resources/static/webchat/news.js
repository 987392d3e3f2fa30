// What the server pushes. The browser comes back by itself after a short break and says
// what it saw last; where it gives up, we begin again.

export class News extends EventTarget {
  #source = null;
  #change = 0;
  #silence = null;

  /** Goes on after a change; to begin twice does nothing. */
  begin(change) {
    this.#change = Math.max(this.#change, change);
    if (!this.#source) {
      this.#open();
    }
  }

  #open() {
    const source = new EventSource(`/tin/moi?since=${this.#change}`);
    this.#source = source;
    source.onopen = () => this.#connected(true);
    source.onmessage = (event) => {
      this.#change = Number(event.lastEventId);
      this.dispatchEvent(new CustomEvent('message', { detail: JSON.parse(event.data) }));
    };
    source.onerror = () => {
      this.#connected(false);
      if (source.readyState === EventSource.CLOSED) {
        setTimeout(() => this.#open(), 3000);
      }
    };
  }

  /** A break of a moment is nobody's business. */
  #connected(yes) {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => this.dispatchEvent(new CustomEvent('connection', { detail: yes })), yes ? 0 : 3000);
  }
}
