import { type Language, phrase } from '../../messages/phrase.ts';
import type { Wording } from '../../wording/wording.ts';

/** What the page's script says by itself, each under `web-<name>` in the locale. */
export const scriptWords = [
  'assistant',
  'staff',
  'you',
  'choose',
  'choices',
  'sending',
  'waiting',
  'failed',
  'resend',
  'edit',
  'discard',
  'too-long',
  'rate',
  'offline',
  'online',
  'no-cookie',
  'typing',
  'photo-alt',
  'paper-file',
  'photo-working',
  'keyboard-text',
  'keyboard-number',
  'listening',
  'unheard',
  'receipt',
  'receipt-number',
  'receipt-note',
  'print',
  'copy',
  'copied',
  'call',
  'digits-wrong',
  'digits-wait',
  'digits-four',
  'yesterday',
  'unreadable',
  'notice',
  'listen',
  'listen-stop',
  'row-change',
  'row-answer',
  'row-photo',
  'slots',
] as const;

/** The words of the script in a language, by name. */
export const wordsFor = (
  wording: Wording,
  language: Language,
): { readonly [name: string]: string } =>
  Object.fromEntries(
    scriptWords.map((name) => [name, wording.text(phrase(`web-${name}`), language)]),
  );
