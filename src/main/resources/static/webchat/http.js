// One way to ask the server, with the token that shows a request is made by our page.

/** What an answer means for whoever asked: it is done, worth another try, or never will be. */
export class Refused extends Error {
  constructor(sentence, status) {
    super(sentence ?? '');
    this.status = status;
    this.again = status === 0 || status === 429 || status >= 500;
  }
}

const token = () => document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))?.slice(11) ?? '';

export const stamped = (headers = {}) => ({ 'X-XSRF-TOKEN': token(), ...headers });

/** A fresh page brings fresh cookies; its text is not needed. */
export const renewCookies = () => fetch('/', { cache: 'no-store' }).catch(() => {});

export async function get(path) {
  return (await answered(() => fetch(path, { cache: 'no-store' }))).json();
}

/** Sends JSON; a token that has gone stale is renewed once. */
export async function post(path, body) {
  const attempt = () => fetch(path, {
    method: 'POST',
    headers: stamped({ 'Content-Type': 'application/json' }),
    body: JSON.stringify(body),
  });
  try {
    return await answered(attempt);
  } catch (refused) {
    if (refused.status !== 403) {
      throw refused;
    }
    await renewCookies();
    return answered(attempt);
  }
}

async function answered(attempt) {
  let response;
  try {
    response = await attempt();
  } catch {
    throw new Refused(null, 0);
  }
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Refused(problem.problem, response.status);
  }
  return response;
}

/** An id that counts once however often it is sent; also where the page is not secure. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
