import { addressKey } from '../messages/address.ts';
import { withDays } from '../messages/day-phrase.ts';
import { type Language, literal, type Phrase } from '../messages/phrase.ts';
import type { Message, Reply } from '../messages/reply.ts';
import { stateKey } from '../services/state-key.ts';
import type { Outgoing } from '../storage/store.ts';
import type { Wording } from '../wording/wording.ts';

/** How a channel shows things that not every channel has a place for. */
export type Shows = {
  readonly progress?: boolean;
  /** What is said there lies with another company. */
  readonly others?: boolean;
  /** How a file of ours is reached there. */
  readonly files?: 'here' | 'link';
  /** Pages of the house stand beside the chat, the privacy notice among them. */
  readonly pages?: boolean;
  /** Address of the privacy notice, where people can reach it. */
  readonly noticeLink?: string;
  /** The day it is, so that days of this year stand without it. */
  readonly today?: string;
};

/** A reply in words. Empty lines are left out; how far along it is stands in the text where the channel has no place of its own for it. */
export function renderReply(out: Outgoing, wording: Wording, shows: Shows = {}): Message {
  const { body } = out;
  if (body.kind !== 'reply')
    throw new Error(`Cannot render message for ${addressKey(out.to)}: it is a notice to staff`);
  const { reply, language } = body;
  const { lines, options: _, slots, asksAt = lines.length, ...frame } = reply;
  const head = reply.progress === undefined || shows.progress === true ? [] : [progressLine(reply)];
  const text = textOf(
    [
      ...lines.slice(0, asksAt),
      ...head,
      ...lines.slice(asksAt),
      ...secretLines(body, shows),
      ...codeLine(body),
      ...copyLine(body, shows),
      ...noticeLines(reply, shows),
    ],
    { wording, language, today: shows.today },
  );
  return {
    ...frame,
    id: out.id,
    to: out.to,
    language,
    text,
    ...(body.copy === undefined
      ? {}
      : { file: { link: body.copy.link, label: wording.text({ key: 'copy-take' }, language) } }),
    ...(body.news === undefined ? {} : { news: body.news }),
    options: reply.options.map((option) => ({
      id: option.id,
      label: wording.text(option.label, language),
    })),
    ...(slots === undefined
      ? {}
      : { slots: slots.map((one) => ({ ...one, label: wording.text(one.label, language) })) }),
  };
}

/** Where others would hold the value: the way to our own form, or a word of warning. */
const secretLines = (
  { reply, form }: Extract<Outgoing['body'], { kind: 'reply' }>,
  shows: Shows,
): readonly Phrase[] => {
  if (reply.secret !== true || shows.others !== true) return [];
  if (form === undefined) return [{ key: 'form-warning' }];
  return [{ key: 'form-way', args: { minutes: String(form.minutes) } }, literal(form.link)];
};

/** The one-time code, in groups so that it is easily read out. */
const codeLine = ({ code }: Extract<Outgoing['body'], { kind: 'reply' }>): readonly Phrase[] =>
  code === undefined
    ? []
    : [{ key: 'move-code_is', args: { code: code.replace(/(\d{4})(?=\d)/gu, '$1 ') } }];
/** The way to the copy as a file: its words, and the address where the channel shows it as words too. */
const copyLine = (
  { copy }: Extract<Outgoing['body'], { kind: 'reply' }>,
  { files }: Shows,
): readonly Phrase[] =>
  copy === undefined
    ? []
    : [
        { key: 'copy-file', args: { minutes: String(copy.minutes) } },
        ...(files === 'here' ? [] : [literal(copy.link)]),
      ];
/** The way to the privacy notice at every consent: its link, or the words that have it said. */
function noticeLines({ privacy }: Reply, { pages, noticeLink }: Shows): readonly Phrase[] {
  if (privacy === undefined || pages === true) return [];
  if (noticeLink !== undefined) return [{ key: 'notice-see', args: { link: noticeLink } }];
  return privacy === 'asked' ? [{ key: 'notice-say' }] : [];
}

const progressLine = (reply: Reply): Phrase => {
  const { at, of } = reply.progress as NonNullable<Reply['progress']>;
  const left = of - at;
  return {
    key: left === 0 ? 'progress-last' : 'progress',
    args: {
      at: String(at),
      left: String(left),
      minutes: String(Math.max(1, Math.round((left + 1) / 3))),
    },
  };
};

/** Phrases as lines of one text, days as people say them. */
const textOf = (
  lines: readonly Phrase[],
  {
    wording,
    language,
    today = '',
  }: { readonly wording: Wording; readonly language: Language; readonly today: string | undefined },
): string =>
  lines
    .map((line) => wording.text(withDays(line, today), language))
    .filter((line) => line !== '')
    .join('\n');

/** A thin notice to staff in words, for a group or a room. */
export function renderStaff(out: Outgoing, wording: Wording): Message {
  const { body } = out;
  if (body.kind !== 'staff') throw new Error('Cannot render notice: it is a reply');
  const { notice } = body;
  const args = {
    case: notice.case,
    service: { key: `service-${notice.service}` },
    state: { key: stateKey(notice.service, notice.state, 'staff') },
    owner: notice.owner ?? '',
    urgency: { key: `urgency-${notice.urgency}` },
  };
  return {
    id: out.id,
    to: out.to,
    language: 'zh-CN',
    text: wording.text(
      notice.shut === true ? { key: 'staff-shut' } : { key: `staff-${notice.event}`, args },
      'zh-CN',
    ),
    options: [],
    from: 'assistant',
    turn: 0,
    hint: 'none',
    notice,
  };
}
