import type { Address } from '../../messages/address.ts';
import type { IncomingBody } from '../../messages/incoming.ts';
import type { RemoteFile } from './incoming.ts';
import type { OfficialRoom } from './official-room.ts';

const largestFile = 20 * 1024 * 1024;

/** Fetches a file and keeps it, or makes words of it where it is spoken; rejects where another try may help. */
export async function takeFile(
  room: OfficialRoom,
  from: Address,
  { kind, media }: RemoteFile,
): Promise<IncomingBody> {
  const found = await room.api.media(media, { most: largestFile, ms: room.timing.download });
  if ('failure' in found) {
    const { failure } = found;
    room.log('official.file_failed', { kind: failure.kind, status: failure.code });
    if (failure.kind === 'never') return { kind: 'unreadable', reason: 'failed' };
    throw new Error('Cannot fetch a file from WeChat');
  }
  if (found.bytes === null) return { kind: 'unreadable', reason: 'size' };
  if (found.bytes.byteLength === 0) return { kind: 'unreadable', reason: 'empty' };
  const spoken = kind === 'voice';
  const words = spoken ? await wordsOf(room, from, found.bytes) : null;
  if (words !== null) return { kind: 'text', text: words, spoken: true };
  const kept = await room.port.keepPaper(from, { bytes: found.bytes, voice: spoken });
  if (!('problem' in kept)) return { kind: 'paper', paper: kept };
  if (spoken && kept.problem === 'type') return { kind: 'wordless', what: 'voice' };
  return { kind: 'unreadable', reason: kept.problem };
}

async function wordsOf(
  { options, log }: OfficialRoom,
  from: Address,
  bytes: Uint8Array,
): Promise<string | null> {
  try {
    return (await options.transcribe?.({ bytes, type: 'audio/amr', from })) ?? null;
  } catch {
    log('official.transcription_failed');
    return null;
  }
}
