// The chat page: joins the log, the line to write in, what is on its way, and the news.

import { Clock } from './clock.js';
import { Composer } from './composer.js';
import { freshId } from './http.js';
import { Log } from './log.js';
import { element } from './message.js';
import { News } from './news.js';
import { Outbox } from './outbox.js';
import { presses } from './presses.js';
import { Tray } from './uploads.js';
import { say } from './words.js';

const page = document.getElementById('chat');
const byId = (id) => document.getElementById(id);
const tell = (sentence) => { byId('say').textContent = sentence; };

const title = document.title;
let missed = 0;

const outbox = new Outbox();
const news = new News();
const log = new Log({
  box: byId('log'),
  list: byId('messages'),
  older: byId('older'),
  newest: byId('newest'),
  clock: new Clock(page.dataset.zone, document.documentElement.lang),
  act: presses({ deliver, tell }),
});
const composer = new Composer({
  form: byId('composer'),
  tray: new Tray(byId('tray'), { largest: Number(page.dataset.largest), most: Number(page.dataset.mostFiles), problem: tell }),
  longest: Number(page.dataset.longest),
  send: (text, files) => deliver({ ...(text && { text }), ...(files.length && { files: files.map((file) => file.id) }) }, files),
  tell,
});

/** Shows it, keeps it, sends it. */
function deliver(body, files = []) {
  const message = { id: freshId(), at: new Date().toISOString(), shown: files, ...body };
  welcome();
  log.showOwn(own(message), 'sending');
  outbox.add(message);
}

/** One of our own, in the shape in which the server would show it. */
function own(message) {
  return {
    mine: true, clientId: message.id, at: message.at, edited: false, rows: [], files: message.shown ?? [],
    nodes: [message.text ?? message.phone ?? ''].filter(Boolean), place: message.place,
  };
}

function unsent(message) {
  log.showOwn(own(message), 'unsent', action('retry', () => outbox.flush()), ...(message.text
    ? [action('revise', () => takeBack(message))] : []));
}

function takeBack(message) {
  outbox.remove(message.id);
  log.removeOwn(message.id);
  composer.restore(message.text);
}

function action(word, act) {
  const button = element('button', '', say(word));
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

outbox.addEventListener('sent', () => {
  tell('');
  news.begin(0);
});
outbox.addEventListener('delayed', ({ detail }) => {
  outbox.waiting.forEach(unsent);
  tell(detail.reason || say('offline'));
});
outbox.addEventListener('refused', ({ detail }) => {
  log.removeOwn(detail.message.id);
  tell(detail.reason);
  if (detail.message.text) {
    composer.restore(detail.message.text);
  }
});

news.addEventListener('message', ({ detail }) => {
  welcome();
  log.show(detail);
  unseen(document.hidden && !detail.mine ? missed + 1 : missed);
});
news.addEventListener('connection', ({ detail }) => { byId('connection').hidden = detail; });

document.querySelectorAll('[data-say]').forEach((button) => {
  button.addEventListener('click', () => deliver({ text: button.dataset.say }));
});

function welcome(shown = false) {
  byId('welcome').hidden = !shown;
}

/** Counts in the title what came while the page was not looked at. */
function unseen(count) {
  missed = count;
  document.title = count ? `(${count}) ${title}` : title;
}
document.addEventListener('visibilitychange', () => !document.hidden && unseen(0));

/** What is here, then what is still to go out; again and again until the server answers. */
async function begin() {
  try {
    const { messages, change, known } = await log.load();
    byId('connection').hidden = true;
    welcome(messages.length === 0 && outbox.waiting.length === 0);
    if (known) {
      news.begin(change);
    }
  } catch {
    byId('connection').hidden = false;
    welcome(log.isEmpty && outbox.waiting.length === 0);
    setTimeout(begin, 3000);
  }
}

composer.takeDrops(byId('drop'));
outbox.waiting.forEach(unsent);
await begin();
outbox.flush();
