// Comfort only: without it every link and form of the page does the same by loading it anew.

const review = () => document.getElementById('review');

function show(row) {
  const lines = new Set((row.dataset.lines || '').split(' ').filter(Boolean));
  document.querySelectorAll('.row.here').forEach((one) => one.classList.toggle('here', one === row));
  row.classList.add('here');
  let first = null;
  for (const line of document.querySelectorAll('#document [data-line]')) {
    const marked = lines.has(line.dataset.line);
    line.classList.toggle('marked', marked);
    first = first || (marked ? line : null);
  }
  if (first) {
    const pane = document.getElementById('document');
    pane.scrollTop += first.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 4;
  }
}

/** Puts what the server answered in place of what is shown, where it was scrolled to. */
function replace(html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html');
  const places = ['document', 'rows'].map((id) => [id, document.getElementById(id)?.scrollTop]);
  const open = [...document.querySelectorAll('.row details[open]')].map((one) => one.closest('.row').id);
  const top = scrollY;
  document.body.className = fresh.body.className;
  review().replaceWith(fresh.getElementById('review'));
  places.forEach(([id, at]) => document.getElementById(id)?.scrollTo(0, at));
  open.forEach((id) => document.getElementById(id)?.querySelector('details')?.setAttribute('open', ''));
  scrollTo(0, top);
}

async function send(form, button) {
  const body = new URLSearchParams(new FormData(form, button));
  button.disabled = true;
  try {
    const answer = await fetch(form.action, { method: 'POST', body, credentials: 'same-origin' });
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    replace(await answer.text());
    const row = form.closest('.row');
    const same = row && document.getElementById(row.id);
    if (same) {
      show(same);
      same.querySelector('button, a')?.focus({ preventScroll: true });
    }
    else {
      document.getElementById('said')?.scrollIntoView({ block: 'nearest' });
    }
  }
  catch {
    button.disabled = false;
    document.getElementById('said').textContent = review().dataset.failed;
  }
}

const looked = document.querySelector('.row.here');
if (looked) {
  show(looked);
}

document.addEventListener('submit', (event) => {
  if (event.submitter && event.target.closest('#review')) {
    event.preventDefault();
    send(event.target, event.submitter);
  }
});

document.addEventListener('click', (event) => {
  const row = event.target.closest('.row');
  const clause = event.target.closest('a.clause');
  if (clause && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
  }
  if (row && (clause || !event.target.closest('button, a, input, select, label'))) {
    show(row);
  }
});
