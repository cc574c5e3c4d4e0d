import type { Case } from '../../src/cases/case.ts';
import { offerOf } from '../../src/desk/offer.ts';
import type { Actor, CaseDeed, CaseState, Want } from '../../src/messages/case-act.ts';
import type { SlipStep } from '../../src/messages/slip.ts';
import { serviceById } from '../../src/services/index.ts';

type Staff = Extract<Actor, { role: 'staff' }>;

/** Stands for the last slip of a case: its id is known only when the transcript is played. */
export const lastSlip = 'last';

/** Staff's line of a transcript: `[@name] [#n] word rest`, as `! claim`, `! @李姐 reply 您好`, `! #2 ask phone`. Without a number the newest case is meant. */
export function deedOf(
  words: string,
  numbers: readonly string[],
  caseOf: (number: string) => Case | null = () => null,
): { readonly number: string; readonly by: Staff; readonly deed: CaseDeed } {
  const match = /^(?:@(\S+) )?(?:#(\d+) )?(\S+) ?(.*)$/u.exec(words.trim());
  const name = match?.[1] ?? '刘老师';
  const sorted = numbers.toSorted();
  const number =
    match?.[2] === undefined ? (sorted.at(-1) as string) : (sorted[Number(match[2]) - 1] as string);
  return {
    number,
    by: { role: 'staff', id: name, name },
    deed: withCases({ word: match?.[3] ?? '', rest: match?.[4] ?? '', number }, sorted, caseOf),
  };
}

/** `paper:id_card`, `question:phone`, else words. */
function wantOf(word: string): Want {
  const [kind, id = ''] = word.split(':');
  if (kind === 'paper') return { kind, need: id };
  return kind === 'question' ? { kind, question: id } : { kind: 'words', text: word };
}

type Line = { readonly word: string; readonly rest: string; readonly number: string };

/** `refer 1`: to the post of the first case; `refer_here 2`: on a post, the seeker of the second; `correct published_text words`: a line that staff fill, read by its own grammar. */
function withCases(
  { word, rest, number }: Line,
  sorted: readonly string[],
  caseOf: (number: string) => Case | null,
): CaseDeed {
  const other = sorted[Number(rest) - 1] ?? '';
  if (word === 'refer_here') return { kind: 'refer_here', seeker: other };
  if (word === 'refer') return { kind: 'refer', offer: offerOf(caseOf(other) as Case) };
  if (word !== 'correct') return deed(word, rest);
  const [question = '', ...said] = rest.split(' ');
  const raw = said.join(' ');
  const field = serviceById(caseOf(number)?.service ?? '')?.questions.find(
    (one) => one.id === question,
  )?.field;
  const reading = field?.read(raw, { today: '2026-11-23' });
  if (reading?.kind !== 'value') throw new Error(`Cannot read staff line: ${question} ${raw}`);
  const answer = { state: 'given', value: reading.value, raw, turn: 0, at: 0 } as const;
  return { kind: 'correct', question, answer };
}

function deed(word: string, rest: string): CaseDeed {
  const [first = '', ...more] = rest.split(' ');
  const tail = more.join(' ') || undefined;
  switch (word) {
    case 'claim':
    case 'hand_back':
    case 'acknowledge':
    case 'release':
      return { kind: word };
    case 'link':
    case 'refuse_link':
      return { kind: word, wish: rest.replaceAll(' ', '') };
    case 'reply':
    case 'note':
      return { kind: word, text: rest };
    case 'ask':
      return { kind: 'ask', want: { kind: 'question', question: first }, why: tail };
    case 'ask_paper':
      return { kind: 'ask', want: { kind: 'paper', need: first }, why: tail };
    case 'waive_paper':
      return { kind: 'waive_paper', need: first, reason: tail ?? '' };
    // `ask_list id_card,phone,您会不会开车 为什么`: several things at once.
    case 'ask_list': {
      const [want, ...also] = first.split(',').map(wantOf);
      return { kind: 'ask', want: want as Want, also, why: tail };
    }
    case 'ask_words':
      return { kind: 'ask', want: { kind: 'words', text: rest } };
    // `preview 张*明 县机械厂 deep 1000`: his line of the public notice, part by part.
    case 'preview':
      return {
        kind: 'preview_notice',
        line: first,
        shows: {
          masked: first,
          ...(more[0] === undefined ? {} : { unit: more[0] }),
          ...(more[1] === undefined ? {} : { category: more[1] }),
          ...(more[2] === undefined ? {} : { cents: Number(more[2]) * 100 }),
        },
      };
    // `tell receipt …`: in writing, into the chat.
    case 'tell':
      return {
        kind: 'record_telling',
        telling: {
          what: first === 'answer' ? 'answer' : 'receipt',
          how: 'chat',
          day: '2026-11-23',
          text: tail ?? '',
        },
      };
    case 'extend':
      return { kind: 'extend_clock', reason: rest };
    // `slip legal_aid_centre name,phone 请提供法律援助`: a slip, with what it tells on.
    case 'slip':
      return {
        kind: 'write_slip',
        slip: {
          department: first,
          tells: (more[0] ?? '').split(','),
          matter: more.slice(1).join(' '),
          papers: [],
        },
      };
    // `slip_step {"kind":"hand","day":"2026-11-24"}`: a step of the last slip.
    case 'slip_step':
      return { kind: 'move_slip', slip: lastSlip, step: JSON.parse(rest) as SlipStep };
    case 'advance':
      return { kind: 'advance', to: first as CaseState, reason: tail };
    default:
      throw new Error(`Cannot read staff line: ${word}`);
  }
}
