import { literal, phrase } from '../../messages/phrase.ts';
import type { Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { splitText } from '../split-text.ts';
import type { CallbackData } from './callback-data.ts';
import type { Payload } from './telegram-api.ts';

/** The longest text of one message (platform.md section 2). */
export const longestText = 4096;

const mostButtons = 100;
/** A label wider than this is cut off by a narrow phone; a Chinese character counts two. */
const widestLabel = 40;

/** One message as it goes out: the fields of sendMessage but the chat, and the labels of its buttons by their data. */
export type Part = { readonly payload: Payload; readonly labels: ReadonlyMap<string, string> };

/** What is needed to put a message into Telegram's form. */
export type OutgoingContext = {
  readonly wording: Wording;
  readonly data: CallbackData;
  /** A keyboard of ours still covers the place of the app's own one. */
  readonly keyboardUp: boolean;
  readonly private: boolean;
};

/** A message as Telegram shows it, in as many parts as its length needs; buttons stand under the last. */
export function outgoing(message: Message, context: OutgoingContext): readonly Part[] {
  const options = message.options.slice(0, mostButtons);
  const listed = !message.lined && options.some(({ label }) => widthOf(label) > widestLabel);
  const labelled = options.map(({ id, label }, at) => ({
    id,
    label: listed ? `${at + 1}. ${label}` : label,
  }));
  const list = listed ? labelled.map(({ label }) => label).join('\n') : '';
  const texts = splitText(framed(message, list, context.wording), longestText);
  const buttons = labelled.map(({ id, label }) => ({
    text: label,
    callback_data: context.data.write({ option: id, turn: message.turn }),
  }));
  return withMarkup(texts, keyboardOf(message, buttons, context), context, message);
}

function framed({ from, text, language }: Message, list: string, wording: Wording): string {
  const staff =
    from === 'assistant' ? null : phrase('telegram-staff', { name: literal(from.staff) });
  const head = staff === null ? '' : wording.text(staff, language);
  const body = [head, text].filter((part) => part !== '').join('\n');
  return [body, list].filter((part) => part.trim() !== '').join('\n\n');
}

type Button = { readonly text: string; readonly callback_data: string };

function keyboardOf(
  message: Message,
  buttons: readonly Button[],
  { wording, private: alone }: OutgoingContext,
): Payload | undefined {
  if (buttons.length > 0) return { inline_keyboard: rowsOf(buttons) };
  if (message.hint !== 'phone' || !alone) return undefined;
  const text = wording.text(phrase('telegram-share_phone'), message.language);
  return {
    keyboard: [[{ text, request_contact: true }]],
    resize_keyboard: true,
    one_time_keyboard: true,
  };
}

// A message can take a keyboard away or have buttons, never both, and one that took it away cannot be edited later.
function withMarkup(
  texts: readonly string[],
  markup: Payload | undefined,
  context: OutgoingContext,
  message: Message,
): readonly Part[] {
  const removal = { remove_keyboard: true };
  const inline = markup !== undefined && 'inline_keyboard' in markup;
  const noted = context.wording.text(phrase('telegram-noted'), message.language);
  const all = context.keyboardUp && inline && texts.length === 1 ? [noted, ...texts] : texts;
  const labels = new Map(
    inline
      ? (markup['inline_keyboard'] as Button[][]).flat().map((one) => [one.callback_data, one.text])
      : [],
  );
  return all.map((text, at) => {
    const last = at === all.length - 1;
    const own = last ? markup : undefined;
    const reply = own ?? (context.keyboardUp && at === 0 ? removal : undefined);
    return {
      payload: {
        text,
        link_preview_options: { is_disabled: true },
        ...(reply === undefined ? {} : { reply_markup: reply }),
      },
      labels: last ? labels : new Map(),
    };
  });
}

/** Width of a label in half characters. */
const widthOf = (label: string): number =>
  label.length + (label.match(/[\u2e80-\ud7ff\uf900-\uffef]/g)?.length ?? 0);

/** Buttons in rows of three, two or one, by the widest of them. */
function rowsOf(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const widest = Math.max(...buttons.map(({ text }) => widthOf(text)));
  const columns = widest <= 8 ? 3 : widest <= 14 ? 2 : 1;
  const rows: Button[][] = [];
  buttons.forEach((button, at) => {
    if (at % columns === 0) rows.push([]);
    rows.at(-1)?.push(button);
  });
  return rows;
}
