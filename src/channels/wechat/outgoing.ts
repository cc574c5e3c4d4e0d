import { literal, phrase } from '../../messages/phrase.ts';
import type { InputHint, Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { bytesOf, splitText } from '../split-text.ts';

/** The longest text of one message, in bytes (platform.md section 3). */
export const mostBytes = 2048;

/** A message as WeChat shows it: words only, the options by their digits, in as many parts as its length needs. */
export const outgoing = (message: Message, wording: Wording): readonly string[] =>
  splitText(inWords(message, wording), mostBytes, bytesOf);

/** The same as one text, however long; a message that is followed by another question may leave its options out. */
export function inWords(
  message: Message,
  wording: Wording,
  { choosing = true }: { readonly choosing?: boolean } = {},
): string {
  const { from, text, language } = message;
  const say = (key: string, args?: Parameters<typeof phrase>[1]): string =>
    wording.text(phrase(key, args), language);
  const head = from === 'assistant' ? '' : say('wechat-staff', { name: literal(from.staff) });
  const body = [head, text].filter((part) => part !== '').join('\n');
  const offered = choosing ? choices(message, say) : '';
  return [body, offered].filter((part) => part.trim() !== '').join('\n\n');
}

/** Where a good answer is itself a number, a digit must not also mean an option. */
const digits: readonly InputHint[] = ['number', 'phone', 'id', 'date'];

/** The options in the order of their digits; where digits name the lines of the message or are the answer, in words. */
function choices(
  { options, lined, hint }: Message,
  say: (key: string, args?: Parameters<typeof phrase>[1]) => string,
): string {
  if (options.length === 0) return '';
  if (lined || digits.includes(hint))
    return say('wechat-say', {
      words: options.map(({ label }) => phrase('wechat-quoted', { label })),
    });
  const rows = options.map(({ label }, at) => `${at + 1}. ${label}`);
  return [...rows, say('wechat-choose')].join('\n');
}
