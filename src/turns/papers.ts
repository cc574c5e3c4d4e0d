import { addressKey } from '../messages/address.ts';
import type { Turns, TurnsOptions } from './turns.ts';

/** What a paper may be, by its content. */
const allowed: ReadonlySet<string> = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
]);

/** What a voice note may be, by its content. */
const spoken: ReadonlySet<string> = new Set([
  'audio/ogg',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/amr',
  'audio/wav',
  'audio/webm',
]);

/** Megabytes that are kept before consent of one network address and of all, where the centre says nothing. */
const heardOfOne = 100;
const heardOfAll = 2_000;

/** Keeps a file before its event is received: its size, its true type and the conversation's quota are checked first. */
export function createPapers({
  store,
  centre,
}: Pick<TurnsOptions, 'store' | 'centre'>): Turns['keepPaper'] {
  const most = centre.limits.paperMegabytes * 1_048_576;
  const quota = most * centre.limits.papersPerCase;
  const { heardMegabytes = heardOfOne, heardMegabytesOfAll = heardOfAll } = centre.limits;
  const room = {
    conversation: quota,
    origin: heardMegabytes * 1_048_576,
    all: heardMegabytesOfAll * 1_048_576,
  };
  return async (from, { bytes, name, voice = false, origin }) => {
    if (bytes.byteLength === 0) return { problem: 'empty' };
    if (bytes.byteLength > most) return { problem: 'size' };
    const { fileTypeFromBuffer } = await import('file-type');
    const type = (await fileTypeFromBuffer(bytes))?.mime ?? '';
    const plain = type.split(';')[0] as string;
    const kind = plain === 'image/heif' ? 'image/heic' : plain;
    if (!(voice ? spoken : allowed).has(kind)) return { problem: 'type' };
    const conversation = addressKey(from);
    if (store.papers.bytesOf(conversation) + bytes.byteLength > quota) return { problem: 'quota' };
    const file = { bytes, type: kind, name, origin: origin ?? conversation };
    return (await store.papers.keepWithin(conversation, file, room)) ?? { problem: 'quota' };
  };
}
