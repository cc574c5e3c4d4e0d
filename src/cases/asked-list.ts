import type { AskedLine, AskedList } from '../messages/asked.ts';
import type { CaseAct, Want } from '../messages/case-act.ts';
import type { Case, Request } from './case.ts';
import type { ActOf, Decision } from './decision.ts';

/** So many things may be asked for in one message: more nobody reads. */
export const mostAsked = 12;

const sameWant = (one: Want, other: Want): boolean => JSON.stringify(one) === JSON.stringify(other);

/** All that an act asks for, each once, in its order; what the worker is asked for already is not asked again. */
export const wantsOf = (
  { want, also = [] }: ActOf<'ask'>['deed'],
  { requests }: Pick<Case, 'requests'>,
): readonly Want[] =>
  [want, ...also].filter(
    (one, index, all) =>
      all.findIndex((other) => sameWant(one, other)) === index &&
      !requests.some((open) => sameWant(open.want, one)),
  );

/** The case asking for more: each thing is a line of its own with its number. What is asked while a list is open joins it, so that a worker never has two. */
export function asking(
  before: Case,
  act: Pick<CaseAct, 'id' | 'by' | 'at'>,
  { wants, why }: { readonly wants: readonly Want[]; readonly why?: string | undefined },
): Case {
  const by = act.by.role === 'staff' ? act.by.name : '';
  const last = before.asked;
  const joins = last?.lines.some(({ end }) => end === undefined) === true ? last : null;
  const { id, lines } = joins ?? { id: act.id, lines: [] };
  const requests = wants.map(
    (want, index): Request => ({
      id: index === 0 ? act.id : `${act.id}.${index + 1}`,
      want,
      why,
      at: act.at,
      by,
      line: { list: id, number: lines.length + index + 1 },
    }),
  );
  const fresh = requests.map(({ id: request, want }): AskedLine => ({ request, want }));
  const asked: AskedList = { id, at: joins?.at ?? act.at, by, lines: [...lines, ...fresh] };
  return { ...before, requests: [...before.requests, ...requests], asked };
}

/** What became of a line that is asked for no more. */
function endOf({ deed }: CaseAct): Pick<AskedLine, 'end' | 'words'> {
  if (deed.kind === 'lack_paper') return { end: 'lacks', words: deed.text };
  if (deed.kind === 'supply' && ['skipped', 'unknown', 'none'].includes(deed.answer.state))
    return { end: 'lacks', words: deed.answer.raw };
  const came = ['supply', 'add_paper', 'say', 'correct', 'take_paper'].includes(deed.kind);
  return came ? { end: 'came' } : { end: 'dropped' };
}

/** The decision with every line ticked off that the act has answered; the worker is told which. */
export function withTicks(before: Case | null, decision: Decision, act: CaseAct): Decision {
  const { case: after } = decision;
  if (before === null || after === null || after.asked === undefined) return decision;
  const open = new Set(after.requests.map(({ id }) => id));
  const gone = before.requests.filter(({ id }) => !open.has(id));
  if (gone.length === 0) return decision;
  const ended = new Set(gone.map(({ id }) => id));
  const { asked: list } = after;
  const asked = {
    ...list,
    lines: list.lines.map((line) =>
      ended.has(line.request) && line.end === undefined
        ? { ...line, ...endOf(act), at: act.at }
        : line,
    ),
  };
  const lines = list.lines.length < 2 ? [] : gone.flatMap(({ line }) => line?.number ?? []);
  return {
    ...decision,
    case: { ...after, asked },
    effects: decision.effects.map((one) =>
      one.kind === 'notice' && one.notice.news.kind === 'done' && lines.length > 0
        ? {
            ...one,
            notice: { ...one.notice, ticked: { lines, lacks: endOf(act).end === 'lacks' } },
          }
        : one,
    ),
  };
}
