/** How long the page waits for an answer before it tries again, ms; a photo gets as long as it moves. */
const patience = 20000;

/**
 * Asks the server; resolves always. `status` 0: no answer came. `after`: ms it asks to wait.
 * @returns {Promise<{status: number, data: any, after: number | null}>}
 */
export async function ask(path, options = {}) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch(path, { ...options, signal: stop.signal, cache: 'no-store' });
    const wait = Number(answer.headers.get('retry-after'));
    const data = await answer.json().catch(() => null);
    return { status: answer.status, data, after: wait > 0 ? wait * 1000 : null };
  } catch (_) {
    return { status: 0, data: null, after: null };
  } finally {
    clearTimeout(timer);
  }
}

/** Posts data. */
export const post = (path, body = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** Sends a file and tells how far it is (0–1). */
export function upload(path, blob, moved) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const done = (status) => resolve({ status, data: null, after: null });
    let timer = setTimeout(() => request.abort(), patience * 3);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), patience * 3);
    };
    request.upload.onprogress = (event) => {
      alive();
      if (event.lengthComputable) moved(event.loaded / event.total);
    };
    request.onload = () => done(request.status);
    request.onerror = () => done(0);
    request.onabort = () => done(0);
    request.onloadend = () => clearTimeout(timer);
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.send(blob);
  });
}

/**
 * What an answer means for the thing that was sent: `done`, `again` (later, by itself), `stop` (the
 * page must look at the conversation first), or `failed` (the worker must do something).
 */
export function outcome({ status, data, after }) {
  if (status >= 200 && status < 300)
    return { kind: 'done', gone: Boolean(data) && data.gone === true };
  if (status === 0 || status === 408 || status >= 500)
    return { kind: 'again', after, why: 'waiting' };
  if (status === 429)
    return {
      kind: 'again',
      after: after === undefined || after === null ? 10000 : after,
      why: 'rate',
    };
  if (status === 409 || status === 423) return { kind: 'stop' };
  if (status === 401) return { kind: 'failed', why: 'no-cookie' };
  return { kind: 'failed', why: status === 413 || status === 400 ? 'too-long' : 'failed' };
}
