import { createDecipheriv } from 'node:crypto';
import type { Address } from '../../messages/address.ts';
import type { IncomingBody } from '../../messages/incoming.ts';
import { readUpTo } from '../read-up-to.ts';
import type { RemoteFile } from './incoming.ts';
import type { WecomRoom } from './wecom-room.ts';

/** Files of more bytes are not fetched. */
export const largestFile = 20 * 1024 * 1024;

/** The longest padding of a sealed file. */
const block = 32;

/** Fetches a file, opens it with its own key and keeps it; rejects where another try may help. */
export async function takeFile(
  room: WecomRoom,
  from: Address,
  file: RemoteFile,
): Promise<IncomingBody> {
  const sealed = await fetchFile(room, file.url);
  if (sealed === 'failed' || sealed === 'size') return { kind: 'unreadable', reason: sealed };
  const bytes = openFile(sealed, file.key);
  if (bytes === null) return { kind: 'unreadable', reason: 'failed' };
  if (bytes.byteLength === 0) return { kind: 'unreadable', reason: 'empty' };
  const kept = await room.port.keepPaper(from, { bytes, name: file.name });
  return 'problem' in kept
    ? { kind: 'unreadable', reason: kept.problem }
    : { kind: 'paper', paper: kept };
}

/** The bytes of an address; one that is over after its five minutes, or not there, is lost. */
async function fetchFile(
  { timing, stopping, log, options }: WecomRoom,
  url: string,
): Promise<Uint8Array | 'failed' | 'size'> {
  if (!mayFetch(url, options.url)) return 'failed';
  const signal = AbortSignal.any([AbortSignal.timeout(timing.download), stopping]);
  const response = await fetch(url, { signal, redirect: 'error' }).catch(() => null);
  if (response === null || response.status >= 500) throw new Error('Cannot fetch a file');
  if (!response.ok || response.body === null) {
    log('wecom.file_failed', { status: response.status });
    return 'failed';
  }
  return (await readUpTo(response.body, largestFile + block)) ?? 'size';
}

/** An address that is not encrypted is for a line that is not either, as that of an emulator. */
const mayFetch = (url: string, line: string | undefined): boolean =>
  url.startsWith('https://') || (line?.startsWith('ws://') === true && url.startsWith('http://'));

/** Opens a sealed file: AES-256-CBC, the beginning of the key as its IV, padded to 32 bytes; `null` where the key does not fit. */
export function openFile(sealed: Uint8Array, key: string): Uint8Array | null {
  const secret = Buffer.from(key, 'base64');
  if (secret.byteLength !== 32 || sealed.byteLength === 0 || sealed.byteLength % 16 !== 0)
    return null;
  const cipher = createDecipheriv('aes-256-cbc', secret, secret.subarray(0, 16));
  cipher.setAutoPadding(false);
  const bytes = Buffer.concat([cipher.update(sealed), cipher.final()]);
  const pad = bytes.at(-1) ?? 0;
  const good = pad >= 1 && pad <= block && bytes.subarray(-pad).every((byte) => byte === pad);
  return good ? bytes.subarray(0, bytes.byteLength - pad) : null;
}
