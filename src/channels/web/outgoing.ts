import { createHash } from 'node:crypto';
import { dayOf } from '../../messages/day.ts';
import { withDays } from '../../messages/day-phrase.ts';
import type { Incoming } from '../../messages/incoming.ts';
import { type Language, type PhraseArg, phrase } from '../../messages/phrase.ts';
import type { InputHint, Message, Reply, ReplyFrame } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import type { ChatLine } from './web-options.ts';

/** One line as the page draws it. */
export type PageLine = {
  readonly id: string;
  /** ms since the epoch. */
  readonly at: number;
  readonly who: 'worker' | 'assistant' | 'staff';
  /** A member of staff's name. */
  readonly name?: string;
  readonly text: string;
  readonly language?: Language;
  readonly paper?: { readonly id: string; readonly type: string; readonly name?: string };
  /** The rest only where Bangfu or staff speak. */
  readonly turn?: number;
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  readonly rows?: ReplyFrame['rows'];
  readonly slots?: Message['slots'];
  readonly hint?: InputHint;
  readonly progress?: { readonly at: number; readonly of: number; readonly words: string };
  /** The way to the privacy notice stands beside it. */
  readonly privacy?: boolean;
  /** Where a file of ours may be taken, once; only while the message is new. */
  readonly file?: { readonly link: string; readonly label: string };
  readonly receipt?: string;
  readonly urgent?: boolean;
  /** In large print, to keep and to show. */
  readonly card?: boolean;
};

type Told = ReplyFrame & Pick<Message, 'text' | 'options' | 'slots' | 'language' | 'file'>;

/** A message on its way to the page. */
export const messageLine = (message: Message, at: number, wording: Wording): PageLine =>
  toldLine(message, { id: message.id, at, wording });

/** A button that is pressed stands at most so many lines above. */
const farthest = 400;

/** The conversation as the page draws it, oldest first; presses show the words of their option, an opening shows nothing. */
export function pageLines(
  lines: readonly ChatLine[],
  chat: string,
  view: { readonly wording: Wording; readonly language: Language },
): PageLine[] {
  return lines.flatMap((line, index) => {
    const id = lineId(line, chat);
    if (line.body.kind === 'reply') {
      const { reply, language } = line.body;
      return [
        toldLine(inWords(reply, language, { wording: view.wording, at: line.at }), {
          id,
          at: line.at,
          wording: view.wording,
        }),
      ];
    }
    const said = saidLine(line.body.incoming, {
      id,
      at: line.at,
      ...view,
      before: lines.slice(Math.max(0, index - farthest), index),
    });
    return said === null ? [] : [said];
  });
}

/** What a worker did, as a line of his own; `null` for what shows nothing. */
export function saidLine(
  body: Incoming['body'],
  view: {
    readonly id: string;
    readonly at: number;
    readonly wording: Wording;
    readonly language: Language;
    readonly before: readonly ChatLine[];
  },
): PageLine | null {
  const line = { id: view.id, at: view.at, who: 'worker' as const };
  const words = (key: string) => view.wording.text(phrase(key), view.language);
  switch (body.kind) {
    case 'text':
      return { ...line, text: body.text };
    case 'press':
      return { ...line, text: pressed(body, view.before, view.wording) ?? words('web-pressed') };
    case 'paper': {
      const { id, type, name } = body.paper;
      return { ...line, text: body.caption ?? '', paper: { id, type, name } };
    }
    case 'unreadable':
      return { ...line, text: words('web-unreadable') };
    case 'wordless':
      return { ...line, text: words('web-wordless') };
    case 'start':
      break;
  }
  return null;
}

/** The id a line has on the page: an event's own id without the chat before it. */
export function lineId(line: ChatLine, chat: string): string {
  if (line.id?.startsWith(`${chat}:`)) return line.id.slice(chat.length + 1);
  if (line.id !== undefined) return line.id;
  const content = JSON.stringify([line.at, line.who, line.body]);
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}

function toldLine(
  told: Told,
  view: { readonly id: string; readonly at: number; readonly wording: Wording },
): PageLine {
  const staff = told.from === 'assistant' ? null : told.from.staff;
  return {
    id: view.id,
    at: view.at,
    who: staff === null ? 'assistant' : 'staff',
    name: staff ?? undefined,
    text: told.text,
    language: told.language,
    turn: told.turn,
    options: told.options,
    rows: told.rows,
    slots: told.slots,
    hint: told.hint,
    progress: told.progress && {
      ...told.progress,
      words: view.wording.text(phrase('web-progress', steps(told.progress)), told.language),
    },
    privacy: told.privacy === undefined ? undefined : true,
    file: told.file,
    receipt: told.receipt,
    urgent: told.urgent,
    card: told.card,
  };
}

/** `at` is the number of the question now open. Half a minute a question is what a first-timer needs. */
function steps({ at, of }: { readonly at: number; readonly of: number }): {
  [name: string]: PhraseArg;
} {
  const left = Math.max(0, of - at);
  return { number: at, left, minutes: Math.max(1, Math.ceil(left / 2)) };
}

const inWords = (
  reply: Reply,
  language: Language,
  { wording, at }: { readonly wording: Wording; readonly at: number },
): Told => ({
  ...reply,
  language,
  text: reply.lines
    .map((line) => wording.text(withDays(line, dayOf(at)), language))
    .filter((line) => line !== '')
    .join('\n'),
  options: reply.options.map(({ id, label }) => ({ id, label: wording.text(label, language) })),
  slots: reply.slots?.map((one) => ({ ...one, label: wording.text(one.label, language) })),
});

/** The words of the button that was pressed, as a line before showed it; `null` where none did. */
export function pressed(
  press: { readonly option: string; readonly turn: number | null },
  before: readonly ChatLine[],
  wording: Wording,
): string | null {
  const offers = before
    .flatMap(({ body }) => (body.kind === 'reply' ? [body] : []))
    .filter(({ reply }) => reply.options.some(({ id }) => id === press.option))
    .toReversed();
  const offer = offers.find(({ reply }) => reply.turn === press.turn) ?? offers[0];
  const option = offer?.reply.options.find(({ id }) => id === press.option);
  return offer && option ? wording.text(option.label, offer.language) : null;
}
