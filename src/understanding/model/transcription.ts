import { createEndpoint } from './endpoint.ts';
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

/** Makes words of voice notes; `null` where none were heard. Rejects where the endpoint does not answer in time. */
export function createTranscription(
  settings: SpeechSettings,
  { limitMs = speechMs }: { readonly limitMs?: number } = {},
): (note: VoiceNote) => Promise<string | null> {
  const ask = createEndpoint(settings, { limitMs });
  return async ({ bytes, type }) => {
    const plain = type.split(';')[0]?.trim() ?? '';
    const form = new FormData();
    const sound = new Blob([Uint8Array.from(bytes)], { type: plain });
    form.set('file', sound, `voice.${endings[plain] ?? 'ogg'}`);
    form.set('model', settings.model);
    const said = await ask('audio/transcriptions', form, AbortSignal.timeout(limitMs));
    const text = (said as { text?: unknown } | null)?.text;
    const words = typeof text === 'string' ? text.trim().slice(0, longest) : '';
    return words === '' ? null : words;
  };
}
