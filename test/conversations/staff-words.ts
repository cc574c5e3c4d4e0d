import type { Actor, CaseDeed, CaseState } from '../../src/messages/case-act.ts';
import type { SlipStep } from '../../src/messages/slip.ts';

type Staff = Extract<Actor, { role: 'staff' }>;

/** Stands for the last slip of a case: its id is known only when the transcript is played. */
export const lastSlip = 'last';

/** Staff's line of a transcript: `[@name] [#n] word rest`, as `! claim`, `! @李姐 reply 您好`, `! #2 ask phone`. Without a number the newest case is meant. */
export function deedOf(
  words: string,
  numbers: readonly string[],
): { readonly number: string; readonly by: Staff; readonly deed: CaseDeed } {
  const match = /^(?:@(\S+) )?(?:#(\d+) )?(\S+) ?(.*)$/u.exec(words.trim());
  const name = match?.[1] ?? '刘老师';
  const sorted = numbers.toSorted();
  const number =
    match?.[2] === undefined ? (sorted.at(-1) as string) : (sorted[Number(match[2]) - 1] as string);
  return {
    number,
    by: { role: 'staff', id: name, name },
    deed: deed(match?.[3] ?? '', match?.[4] ?? ''),
  };
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
