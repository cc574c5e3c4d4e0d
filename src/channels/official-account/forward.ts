import type { OfficialRoom } from './official-room.ts';

/** A call as it came, for whoever else serves the account. */
export type Original = { readonly search: string; readonly body: string; readonly type: string };

const largestAnswer = 64 * 1024;

/** Hands a call on as it came, signature and all, and gives back what the other address answers; `null` where it does not, or not in time. */
export async function forward(
  { options, timing, stopping, log }: OfficialRoom,
  { search, body, type }: Original,
): Promise<string | null> {
  if (options.forward === undefined) return null;
  const url = new URL(options.forward);
  for (const [name, value] of new URLSearchParams(search)) url.searchParams.append(name, value);
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(timing.forward), stopping]);
    const headers = { 'content-type': type };
    const response = await fetch(url, { method: 'POST', body, headers, redirect: 'error', signal });
    const text = await response.text();
    if (response.ok && Buffer.byteLength(text) <= largestAnswer) return text;
    log('official.forward_refused', { status: response.status });
  } catch {
    // The error may name the address and what stands in it.
    log('official.forward_failed');
  }
  return null;
}
