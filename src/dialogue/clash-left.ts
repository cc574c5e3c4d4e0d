import type { Meaning } from './act.ts';
import { type Ask, askOf } from './ask.ts';
import { type Flow, having, saying, withDraft } from './flow.ts';
import { draftAt, type Said } from './storing.ts';
import type { OpenQuestion } from './taking.ts';
import type { World } from './world.ts';

/** The draft remembers that the worker has looked at this clash: it is not asked about again. */
export function looked(flow: Flow, ask: Pick<OpenQuestion, 'place' | 'clash'>, world: World): Flow {
  const draft = draftAt(flow, ask.place);
  if (draft === null || ask.clash === undefined) return flow;
  const mark = `conflict:${ask.clash}`;
  return draft.checked.includes(mark)
    ? flow
    : withDraft(flow, { ...draft, checked: [...draft.checked, mark] }, world);
}

/** Two answers that do not fit are asked about once: what settles nothing leaves them as they stand, for staff, who see them side by side. A choice among several readings stands for the clash it came of. */
export function leavingClash(ask: Ask, flow: Flow, { meaning, world }: Said): Flow {
  const clash = clashOf(ask);
  if (clash === null || isBeside(meaning)) return flow;
  const { pending } = flow.session;
  const next = askOf(flow.session, world);
  if (pending?.kind === 'settle' && pending.question === clash.question)
    return having(flow, { pending: { ...pending, clash: clash.clash } });
  const stands = next.kind === 'question' && isSame(next, clash, pending?.kind === 'reopen');
  if (!stands && ask.kind === 'question') return flow;
  const calm = stands && pending?.kind === 'reopen' ? having(flow, { pending: null }) : flow;
  const left = looked(calm, clash, world);
  const told = left.lines.some(({ key }) => key === 'settle-left');
  return stands && !told ? saying(left, { key: 'clash-left' }) : left;
}

/** What is asked or wished beside the clash leaves it standing; a call for a person leaves it to him. */
const isBeside = ({ act, asks, text, option }: Meaning): boolean =>
  asks?.alone === true ||
  beside.has(act) ||
  option === 'example' ||
  (text === '' && option === undefined);

const beside: ReadonlySet<Meaning['act']> = new Set([
  'why',
  'help',
  'thanks',
  'greet',
  'status',
  'pause',
  'delete',
  'back',
]);

/** The very clash is asked again, or its question for none of the readings. */
const isSame = (
  next: OpenQuestion,
  { clash, question }: { readonly clash: string; readonly question: string },
  reopened: boolean,
): boolean => next.clash === clash || (reopened && next.question.id === question);

/** The clash that was put to the worker, by itself or as a choice of readings. */
function clashOf(ask: Ask): {
  readonly clash: string;
  readonly question: string;
  readonly place: OpenQuestion['place'];
} | null {
  if (ask.kind === 'question' && ask.clash !== undefined)
    return { clash: ask.clash, question: ask.question.id, place: ask.place };
  if (ask.kind !== 'settle' || ask.pending.clash === undefined) return null;
  const { clash, question, place } = ask.pending;
  return { clash, question, place };
}
