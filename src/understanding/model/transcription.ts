import type { OpenAI } from 'openai';
import { load } from './client.ts';
import type { SpeechSettings } from './settings.ts';

/** A voice note as the app gave it. */
export type VoiceNote = { readonly bytes: Uint8Array; readonly type: string };

/** The most that hearing a voice note may take, ms. */
export const speechMs = 15_000;

const longest = 4000;

// The endpoint tells the kind of sound by the file's name.
const endings: { readonly [type: string]: string } = {
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/wav': 'wav',
  'audio/webm': 'webm',
};

/** Makes words of voice notes; `null` where none were heard. Rejects where the endpoint does not answer in time; the package is loaded with the first note. */
export function createTranscription(
  settings: SpeechSettings,
  { limitMs = speechMs }: { readonly limitMs?: number } = {},
): (note: VoiceNote) => Promise<string | null> {
  let made: Promise<OpenAI> | null = null;
  return async ({ bytes, type }) => {
    made ??= load(settings, { limitMs });
    const client = await made;
    const { toFile } = await import('openai');
    const plain = type.split(';')[0]?.trim() ?? '';
    const file = await toFile(bytes, `voice.${endings[plain] ?? 'ogg'}`, { type: plain });
    const signal = AbortSignal.timeout(limitMs);
    const { text } = await client.audio.transcriptions.create(
      { file, model: settings.model },
      { signal },
    );
    const words = typeof text === 'string' ? text.trim().slice(0, longest) : '';
    return words === '' ? null : words;
  };
}
