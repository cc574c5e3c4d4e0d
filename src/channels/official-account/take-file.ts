import type { Address } from '../../messages/address.ts';
import type { IncomingBody } from '../../messages/incoming.ts';
import type { ChannelPort, Transcribe } from '../channel.ts';
import type { ChannelLog } from '../channel-log.ts';
import type { RemoteFile } from './incoming.ts';
import type { OfficialApi } from './official-api.ts';

const largestFile = 20 * 1024 * 1024;

/** What a file is taken with; `log`: by a name without that of the channel. */
export type FileRoom = {
  readonly api: Pick<OfficialApi, 'media'>;
  readonly timing: { readonly download: number };
  readonly port: Pick<ChannelPort, 'keepPaper'>;
  readonly options: { readonly transcribe?: Transcribe | undefined };
  readonly log: ChannelLog;
};

/** Fetches a file and keeps it, or makes words of it where it is spoken; rejects where another try may help. */
export async function takeFile(
  room: FileRoom,
  from: Address,
  { kind, media }: RemoteFile,
): Promise<IncomingBody> {
  const found = await room.api.media(media, { most: largestFile, ms: room.timing.download });
  if ('failure' in found) {
    const { failure } = found;
    room.log('file_failed', { kind: failure.kind, status: failure.code });
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
  { options, log }: FileRoom,
  from: Address,
  bytes: Uint8Array,
): Promise<string | null> {
  try {
    return (await options.transcribe?.({ bytes, type: 'audio/amr', from })) ?? null;
  } catch {
    log('transcription_failed');
    return null;
  }
}
