import type { IncomingBody } from '../../messages/incoming.ts';
import type { Failure } from './failure.ts';
import { type Frame, largestFile, type RemoteFile } from './incoming.ts';
import type { TelegramRoom } from './telegram-room.ts';

/** Fetches a file and keeps it, or makes words of it where it is spoken; rejects where another try may help. */
export async function takeFile(
  room: TelegramRoom,
  frame: Frame,
  { file, caption }: { readonly file: RemoteFile; readonly caption?: string },
): Promise<IncomingBody> {
  const under = caption === undefined ? {} : { caption };
  const lost = (reason: 'type' | 'size' | 'empty' | 'quota' | 'failed'): IncomingBody => ({
    kind: 'unreadable',
    reason,
    ...under,
  });
  if ((file.bytes ?? 0) > largestFile) return lost('size');
  const bytes = await fetchFile(room, file);
  if (bytes === 'size' || bytes === 'failed') return lost(bytes);
  if (bytes.byteLength === 0) return lost('empty');
  const words = file.spoken ? await wordsOf(room, bytes, { file, from: frame.from }) : null;
  if (words !== null)
    return { kind: 'text', text: [words, caption ?? ''].join('\n').trim(), spoken: true };
  const kept = await room.port.keepPaper(frame.from, {
    bytes,
    name: file.name,
    voice: file.spoken,
  });
  if (!('problem' in kept)) return { kind: 'paper', paper: kept, ...under };
  if (file.spoken && kept.problem === 'type')
    return caption === undefined
      ? { kind: 'wordless', what: 'voice' }
      : { kind: 'text', text: caption };
  return lost(kept.problem);
}

async function fetchFile(
  { api, timing, stopping }: TelegramRoom,
  file: RemoteFile,
): Promise<Uint8Array | 'size' | 'failed'> {
  const found = await api.call('getFile', { file_id: file.id });
  if (!found.ok) return whyNot(found.failure);
  const path = (found.result as { readonly file_path?: unknown } | null)?.file_path;
  if (typeof path !== 'string' || !/^[\w./-]{1,300}$/.test(path) || path.includes('..'))
    return 'failed';
  const limit = { most: largestFile, ms: timing.download, signal: stopping };
  return (await api.download(path, limit)) ?? 'size';
}

function whyNot(failure: Failure): 'size' | 'failed' {
  if (failure.kind === 'never') return failure.reason.includes('too big') ? 'size' : 'failed';
  throw new Error('Cannot ask Telegram for a file');
}

async function wordsOf(
  { options, log }: TelegramRoom,
  bytes: Uint8Array,
  { file, from }: { readonly file: RemoteFile; readonly from: Frame['from'] },
): Promise<string | null> {
  try {
    const type = file.type ?? 'audio/ogg';
    return (await options.transcribe?.({ bytes, type, from })) ?? null;
  } catch {
    log('telegram.transcription_failed');
    return null;
  }
}
