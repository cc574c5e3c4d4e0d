/** No answer of a model is longer, in bytes; more is not read. */
export const mostBytes = 262_144;

/** A fetch that reads the whole body within the caller's signal, refuses one that is too long, and follows no redirect. */
export function cappedFetch(most = mostBytes, base: typeof fetch = fetch): typeof fetch {
  return async (input, init) => {
    const response = await base(input, { ...init, redirect: 'error' });
    const body = await readCapped(response, most);
    const { status, statusText, headers } = response;
    return new Response([204, 205, 304].includes(status) ? null : body, {
      status,
      statusText,
      headers,
    });
  };
}

async function readCapped(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    // Leaving the loop cancels the stream, and with it the connection.
    if (bytes > most) throw new Error('Cannot read the model: its answer is too long');
    pieces.push(piece);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
