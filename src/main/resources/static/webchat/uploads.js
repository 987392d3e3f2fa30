// The tray: files on their way to the server, to be sent with the next message.

import { Refused, renewCookies, stamped } from './http.js';
import { say } from './words.js';

const MEGABYTE = 1024 * 1024;

export class Tray {
  #list;
  #largest;
  #most;
  #problem;
  #files = [];

  /**
   * @param problem told a sentence when a file is not taken
   */
  constructor(list, { largest, most, problem }) {
    this.#list = list;
    this.#largest = largest;
    this.#most = most;
    this.#problem = problem;
  }

  get isEmpty() {
    return this.#files.length === 0;
  }

  add(files) {
    for (const file of files) {
      if (this.#files.length >= this.#most) {
        this.#problem(say('too-many-files', { most: this.#most }));
        return;
      }
      if (file.size > this.#largest) {
        this.#problem(say('too-large', {
          name: file.name,
          size: (file.size / MEGABYTE).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 }),
          megabytes: this.#largest / MEGABYTE,
        }));
        continue;
      }
      const entry = { file, row: document.createElement('li') };
      this.#files.push(entry);
      this.#list.append(entry.row);
      this.#list.hidden = false;
      this.#upload(entry);
    }
  }

  /** Empties the tray once everything in it is on the server; null when something is not. */
  async take() {
    const taken = [...this.#files];
    const results = await Promise.allSettled(taken.map((entry) => entry.done));
    if (results.some((result) => result.status === 'rejected')) {
      return null;
    }
    taken.filter((entry) => this.#files.includes(entry)).forEach((entry) => this.#drop(entry));
    return results.map((result) => result.value).filter(Boolean);
  }

  #upload(entry) {
    this.#draw(entry);
    entry.done = this.#send(entry).catch(async (refused) => {
      if (refused.status !== 403) {
        throw refused;
      }
      await renewCookies();
      return this.#send(entry);
    });
    entry.done.then(() => entry.bar.remove(), (refused) => this.#failed(entry, refused));
  }

  #failed(entry, refused) {
    if (!this.#files.includes(entry)) {
      return;
    }
    if (!refused.again) {
      this.#drop(entry);
      this.#problem(refused.message);
      return;
    }
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.className = 'retry';
    retry.textContent = say('upload-failed');
    retry.addEventListener('click', () => this.#upload(entry));
    entry.bar.replaceWith(retry);
    addEventListener('online', () => retry.isConnected && this.#upload(entry), { once: true });
  }

  #send(entry) {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      entry.request = request;
      request.open('POST', '/tep');
      const headers = stamped({
        'Content-Type': 'application/octet-stream',
        'X-File-Name': encodeURIComponent(entry.file.name),
        'X-File-Type': entry.file.type.replace(/[^\w/;=.+-]/g, ''),
      });
      Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
      request.upload.onprogress = (event) => { entry.bar.value = event.loaded / event.total; };
      request.onload = () => {
        const answer = parsed(request.responseText);
        request.status === 200 ? resolve(answer) : reject(new Refused(answer.problem, request.status));
      };
      request.onerror = () => reject(new Refused(null, 0));
      request.onabort = () => resolve(null);
      request.send(entry.file);
    });
  }

  #draw(entry) {
    const name = document.createElement('span');
    name.className = 'name';
    name.textContent = entry.file.name;
    entry.bar = document.createElement('progress');
    entry.bar.max = 1;
    entry.bar.value = 0;
    entry.bar.setAttribute('aria-label', say('uploading', { name: entry.file.name }));
    const remove = document.createElement('button');
    remove.type = 'button';
    remove.textContent = '×';
    remove.setAttribute('aria-label', say('remove', { name: entry.file.name }));
    remove.addEventListener('click', () => {
      entry.request.abort();
      this.#drop(entry);
    });
    entry.row.replaceChildren(...this.#thumbnail(entry), name, remove, entry.bar);
  }

  #thumbnail(entry) {
    if (!/^image\/(jpeg|png|webp|gif)$/.test(entry.file.type)) {
      return [];
    }
    entry.picture ??= URL.createObjectURL(entry.file);
    const image = document.createElement('img');
    image.alt = '';
    image.src = entry.picture;
    return [image];
  }

  #drop(entry) {
    this.#files = this.#files.filter((other) => other !== entry);
    entry.row.remove();
    this.#list.hidden = this.isEmpty;
    if (entry.picture) {
      URL.revokeObjectURL(entry.picture);
    }
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
