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

/** Keeps a file before its event is received: its size, its true type and the conversation's quota are checked first. */
export function createPapers({
  store,
  centre,
}: Pick<TurnsOptions, 'store' | 'centre'>): Turns['keepPaper'] {
  const most = centre.limits.paperMegabytes * 1_048_576;
  const quota = most * centre.limits.papersPerCase;
  return async (from, { bytes, name }) => {
    if (bytes.byteLength === 0) return { problem: 'empty' };
    if (bytes.byteLength > most) return { problem: 'size' };
    const { fileTypeFromBuffer } = await import('file-type');
    const type = (await fileTypeFromBuffer(bytes))?.mime ?? '';
    const kind = type === 'image/heif' ? 'image/heic' : type;
    if (!allowed.has(kind)) return { problem: 'type' };
    const conversation = addressKey(from);
    if (store.papers.bytesOf(conversation) + bytes.byteLength > quota) return { problem: 'quota' };
    return store.papers.keep(conversation, { bytes, type: kind, name });
  };
}
