import { consented } from '../dialogue/questions.ts';
import { type Address, addressKey } from '../messages/address.ts';
import type { Centre } from '../messages/centre.ts';
import type { Store } from '../storage/store.ts';
import { type SpeechEnvironment, speechSettings } from '../understanding/model/settings.ts';
import { createTranscription, type VoiceNote } from '../understanding/model/transcription.ts';

/** Makes words of voice notes where that is configured, and only for who gave the basic consent: a voice cannot be made anonymous. `undefined` where they are kept as they are. */
export function voiceNotes(
  environment: SpeechEnvironment,
  { store, centre }: { readonly store: Pick<Store, 'loadSession'>; readonly centre: Centre },
): ((note: VoiceNote & { readonly from: Address }) => Promise<string | null>) | undefined {
  const settings = speechSettings(environment);
  if (settings === null) return undefined;
  const transcribe = createTranscription(settings);
  return async ({ from, ...note }) => {
    const { session } = store.loadSession(addressKey(from));
    if (!consented(session.consents, 'basic', centre)) return null;
    return transcribe(note);
  };
}
