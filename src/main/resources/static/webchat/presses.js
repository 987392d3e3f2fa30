// What happens when a button below a message is pressed.

import { freshId, post } from './http.js';
import { element } from './message.js';
import { say } from './words.js';

const PATIENCE = 8000;

/**
 * @param deliver sends something of our own, such as a place
 * @param tell shows a sentence above the line
 */
export function presses({ deliver, tell }) {
  const acts = {
    PRESS: (button, message, choice) => press(button, message, choice, tell),
    ASK_PLACE: () => askPlace(deliver, tell),
    ASK_CONTACT: (button, message, choice) => askPhone(choice, deliver),
  };
  return (button, message, choice) => acts[button.kind](button, message, choice);
}

/** Until the answer comes (mostly this message, edited) the buttons rest. */
async function press(button, message, choice, tell) {
  const all = [...choice.closest('.buttons').querySelectorAll('button')];
  const rest = (resting) => all.forEach((one) => { one.disabled = resting; });
  choice.classList.add('pressed');
  rest(true);
  try {
    await post('/tin', { id: freshId(), press: button.value, on: String(message.number) });
    tell('');
    setTimeout(() => rest(false), PATIENCE);
  } catch (refused) {
    rest(false);
    choice.classList.remove('pressed');
    tell(refused.status === 429 ? refused.message : say('press-failed'));
  }
}

function askPlace(deliver, tell) {
  if (!navigator.geolocation) {
    tell(say('place-failed'));
    return;
  }
  tell(say('place-waiting'));
  navigator.geolocation.getCurrentPosition(({ coords }) => {
    tell('');
    deliver({ place: { latitude: coords.latitude, longitude: coords.longitude } });
  }, (failure) => tell(say(failure.code === failure.PERMISSION_DENIED ? 'place-denied' : 'place-failed')),
  { enableHighAccuracy: true, timeout: 20000, maximumAge: 60000 });
}

function askPhone(choice, deliver) {
  const input = element('input');
  Object.assign(input, { type: 'tel', name: 'tel', autocomplete: 'tel', required: true, pattern: '\\+?[0-9 .\\(\\)\\-]{6,24}' });
  const submit = element('button', 'choice strong', say('phone-send'));
  const form = element('form', 'phone', element('label', '', say('phone-label'), input), submit);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    deliver({ phone: input.value.trim() });
    form.replaceWith(choice);
  });
  choice.replaceWith(form);
  input.focus();
}
