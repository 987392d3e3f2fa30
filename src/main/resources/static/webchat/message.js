// Draws one message. Everything becomes a DOM node; nothing is ever read as HTML.

import { say } from './words.js';

const ELEMENTS = new Set(['b', 'i', 'u', 's', 'code', 'pre', 'blockquote', 'a']);

export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...children);
  return made;
}

/**
 * @param message as the server sends it, or one of our own that is still on its way
 * @param clock tells the hour shown below it
 * @param act called with a button, the message and the pressed element
 */
export function draw(message, clock, act) {
  const article = element('article', message.mine ? 'message mine' : 'message');
  const bubble = element('div', 'bubble', element('span', 'sr', say(message.mine ? 'you' : 'house') + ' '));
  const words = element('div', 'words', ...nodes(message.nodes));
  if (words.hasChildNodes()) {
    bubble.append(words);
  }
  if (message.files.length) {
    bubble.append(element('div', 'attachments', ...message.files.map(attachment)));
  }
  if (message.place) {
    bubble.append(place(message.place));
  }
  article.append(bubble);
  if (message.rows.length) {
    article.append(buttons(message, act));
  }
  article.append(footer(message, clock));
  return article;
}

function nodes(list) {
  return list.map((node) => {
    if (typeof node === 'string') {
      return node;
    }
    const drawn = element(ELEMENTS.has(node.name) ? node.name : 'span', '', ...nodes(node.children));
    if (node.name === 'a' && node.href) {
      linkTo(drawn, node.href);
    }
    return drawn;
  });
}

function linkTo(anchor, href) {
  anchor.href = href;
  if (!href.startsWith('/')) {
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
  }
}

function attachment(file) {
  if (!file.href) {
    return element('span', 'file gone', element('span', '', element('b', '', file.name), element('small', '', say('file-gone'))));
  }
  if (file.picture) {
    const image = element('img');
    image.src = file.href;
    image.alt = file.name;
    image.loading = 'lazy';
    const link = element('a', 'picture', image);
    link.href = file.href;
    link.target = '_blank';
    return link;
  }
  const link = element('a', 'file', element('span', '', element('b', '', file.name), element('small', '', size(file.size))));
  link.href = file.href;
  link.download = file.name;
  return link;
}

export function size(bytes) {
  const mega = bytes >= 1024 * 1024;
  const amount = mega ? bytes / 1024 / 1024 : Math.max(1, bytes / 1024);
  return amount.toLocaleString(document.documentElement.lang, { maximumFractionDigits: mega ? 1 : 0 }) + (mega ? ' MB' : ' KB');
}

function place({ latitude, longitude }) {
  const link = element('a', '', `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`);
  linkTo(link, `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`);
  link.append(element('span', 'sr', ` (${say('opens-new-tab')})`));
  return element('div', 'words', say('place-sent'), ': ', link);
}

function buttons(message, act) {
  return element('div', 'buttons', ...message.rows.map((row) => element('div', '', ...row.map((button) => {
    if (button.kind === 'LINK') {
      const link = element('a', 'choice', button.label);
      linkTo(link, button.value);
      return link;
    }
    const choice = element('button', 'choice', button.label);
    choice.type = 'button';
    choice.addEventListener('click', () => act(button, message, choice));
    return choice;
  }))));
}

function footer(message, clock) {
  const time = element('time', '', clock.hour(message.at));
  time.dateTime = message.at;
  return element('footer', '', time, ...(message.edited ? [element('span', '', '· ' + say('edited'))] : []),
    ...(message.state ? [element('span', 'state', '· ' + say(message.state))] : []));
}
