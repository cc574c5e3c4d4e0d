import type { Message } from 'wechaty';
import type { Address } from '../../messages/address.ts';
import type { IncomingBody } from '../../messages/incoming.ts';
import type { WechatParts } from './wechat-parts.ts';

/** The file that is wanted of a message. */
type Wanted = {
  readonly from: Address;
  readonly spoken: boolean;
  readonly doubtful: boolean;
};

const largestFile = 20 * 1024 * 1024;

/** Fetches a file and keeps it, or makes words of it where it is spoken; rejects where another try may help. */
export async function takeFile(
  parts: WechatParts,
  message: Message,
  { from, spoken, doubtful }: Wanted,
): Promise<IncomingBody> {
  const fetched = await fetchFile(parts, message, doubtful);
  if (fetched === null) return { kind: 'wordless', what: 'unknown' };
  const { file, bytes } = fetched;
  if (bytes.byteLength === 0) return { kind: 'unreadable', reason: 'empty' };
  if (bytes.byteLength > largestFile) return { kind: 'unreadable', reason: 'size' };
  const words = spoken ? await wordsOf(parts, { bytes, type: file.mediaType, from }) : null;
  if (words !== null) return { kind: 'text', text: words, spoken: true };
  const kept = await parts.port.keepPaper(from, {
    bytes,
    name: file.name.slice(0, 200),
    voice: spoken,
  });
  if (!('problem' in kept)) return { kind: 'paper', paper: kept };
  if (spoken && kept.problem === 'type') return { kind: 'wordless', what: 'voice' };
  return { kind: 'unreadable', reason: kept.problem };
}

async function fetchFile(parts: WechatParts, message: Message, doubtful: boolean) {
  try {
    const file = await within(message.toFileBox(), parts);
    return { file, bytes: await within(file.toBuffer(), parts) };
  } catch (error) {
    if (doubtful) return null;
    throw error;
  }
}

/** A puppet that never answers must not hold its chat for ever. */
async function within<T>(work: Promise<T>, { pause, timing }: WechatParts): Promise<T> {
  const over = new AbortController();
  const late = pause(timing.download, over.signal).then(() => {
    throw new Error('Cannot fetch a file from WeChat in time');
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
    late.catch(() => undefined);
  }
}

async function wordsOf(
  { options, log }: WechatParts,
  note: { readonly bytes: Uint8Array; readonly type: string; readonly from: Address },
): Promise<string | null> {
  try {
    return (await options.transcribe?.(note)) ?? null;
  } catch {
    log('wechat.transcription_failed');
    return null;
  }
}
