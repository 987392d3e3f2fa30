// The line to write in: keys, draft, files by button, paste and drop.

import { say } from './words.js';

const DRAFT = 'nhipcau.draft';

export class Composer {
  #form;
  #text;
  #tray;
  #longest;
  #tell;

  /**
   * @param send called with text and files
   * @param tell shows a sentence above the line
   */
  constructor({ form, tray, longest, send, tell }) {
    this.#form = form;
    this.#tray = tray;
    this.#text = form.querySelector('textarea');
    this.#longest = longest;
    this.#tell = tell;
    this.#text.value = localStorage.getItem(DRAFT) ?? '';
    this.#grow();
    this.#text.addEventListener('input', () => this.#changed());
    this.#text.addEventListener('keydown', (event) => this.#key(event));
    this.#text.addEventListener('paste', (event) => this.#paste(event));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit(send);
    });
    this.#pickers(form.querySelector('#attach'), form.querySelector('#files'));
  }

  /** Gives words back that were not taken, before those typed since. */
  restore(text) {
    this.#text.value = this.#text.value ? `${text}\n${this.#text.value}` : text;
    this.#changed();
    this.focus();
  }

  focus() {
    this.#text.focus();
  }

  /** Lets files be dropped anywhere on the page. */
  takeDrops(area) {
    const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
    addEventListener('dragover', (event) => {
      if (carriesFiles(event)) {
        event.preventDefault();
        area.hidden = false;
      }
    });
    addEventListener('dragleave', (event) => { area.hidden = event.relatedTarget === null ? true : area.hidden; });
    addEventListener('drop', (event) => {
      area.hidden = true;
      if (carriesFiles(event)) {
        event.preventDefault();
        this.#tray.add(event.dataTransfer.files);
      }
    });
  }

  #key(event) {
    // isComposing: Enter may only end a syllable of the Vietnamese keyboard
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#form.requestSubmit();
    }
  }

  async #submit(send) {
    const text = this.#text.value.trim();
    if (text.length > this.#longest) {
      this.#tell(say('too-long', { length: text.length, longest: this.#longest }));
      return;
    }
    if (!text && this.#tray.isEmpty) {
      this.focus();
      return;
    }
    const files = this.#tray.isEmpty ? [] : await this.#tray.take();
    if (files === null || (!text && !files.length)) {
      return;
    }
    this.#tell('');
    if (this.#text.value.trim() === text) {
      this.#text.value = '';
      this.#changed();
    }
    this.focus();
    send(text, files);
  }

  #paste(event) {
    if (event.clipboardData.files.length) {
      event.preventDefault();
      this.#tray.add(event.clipboardData.files);
    }
  }

  #pickers(button, input) {
    button.addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      this.#tray.add(input.files);
      input.value = '';
      this.focus();
    });
  }

  #changed() {
    this.#text.value ? localStorage.setItem(DRAFT, this.#text.value) : localStorage.removeItem(DRAFT);
    this.#grow();
  }

  /** Where the browser does not grow the box by itself. */
  #grow() {
    if (!CSS.supports('field-sizing', 'content')) {
      this.#text.style.height = 'auto';
      this.#text.style.height = `${this.#text.scrollHeight + 3}px`;
    }
  }
}
