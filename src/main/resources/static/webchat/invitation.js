// An invitation: its token stands behind the # and leaves the address at once.

import { freshId, post } from './http.js';
import { say } from './words.js';

const KEY = 'nhipcau.invitation';
const accept = document.getElementById('accept');
const tell = (sentence) => { document.getElementById('say').textContent = sentence; };

const token = location.hash.slice(1) || sessionStorage.getItem(KEY);
if (token) {
  sessionStorage.setItem(KEY, token);
  history.replaceState(null, '', location.pathname);
} else {
  accept.disabled = true;
  tell(say('invite-missing'));
}

const id = freshId();
accept.addEventListener('click', async () => {
  accept.disabled = true;
  try {
    await post('/vao', { id, token });
    sessionStorage.removeItem(KEY);
    location.replace('/');
  } catch (refused) {
    tell(refused.message || say('invite-failed'));
    accept.disabled = false;
  }
});
