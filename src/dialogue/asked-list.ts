import type { Notice, Want } from '../messages/case-act.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Question } from '../services/service.ts';
import { putOff } from './papers-wanted.ts';
import { questionInCase } from './questions.ts';
import type { Session, Told } from './session.ts';
import { wordsOf } from './words.ts';
import type { CaseView, World } from './world.ts';

type Request = CaseView['requests'][number];

/** One open line of a list: what staff want, by its number there. */
export type ListLine = {
  readonly number: number;
  readonly request: string;
  readonly want: Want;
  readonly why?: string;
  /** The question of a line that asks for an answer. */
  readonly question?: Question;
};

/** Several things that staff want at once, in any order. */
export type ListAsk = {
  readonly kind: 'list';
  readonly view: CaseView;
  readonly lines: readonly ListLine[];
  /** What he said of one of them, without saying of which. */
  readonly told?: Told;
};

/** What stands open for one request alone; `null` where its question is none of the service any more. */
export type RequestAsk =
  | {
      readonly kind: 'paper_wanted';
      readonly view: CaseView;
      readonly request: string;
      readonly need: string;
      readonly why?: string;
    }
  | {
      readonly kind: 'words_wanted';
      readonly view: CaseView;
      readonly request: string;
      readonly text: string;
    }
  | {
      readonly kind: 'question';
      readonly place: { readonly kind: 'case'; readonly id: string };
      readonly question: Question;
      readonly draft: null;
      readonly view: CaseView;
      readonly why?: Phrase;
      readonly request: string;
      readonly reopened: false;
    };

/** One request put alone. */
export function askOfOne(view: CaseView, { id, want, why }: Request): RequestAsk | null {
  if (want.kind === 'paper')
    return { kind: 'paper_wanted', view, request: id, need: want.need, why };
  if (want.kind === 'words') return { kind: 'words_wanted', view, request: id, text: want.text };
  const question = questionInCase(view, want.question);
  if (question === undefined) return null;
  return {
    kind: 'question',
    place: { kind: 'case', id: view.number },
    question,
    draft: null,
    view,
    request: id,
    why: why === undefined ? undefined : { key: 'ask-staff_why', args: { why } },
    reopened: false,
  };
}

function lineOf(view: CaseView, { id, want, why, line }: Request): readonly ListLine[] {
  const question = want.kind === 'question' ? questionInCase(view, want.question) : undefined;
  if (line === undefined || (want.kind === 'question' && question === undefined)) return [];
  const more = { ...(why === undefined ? {} : { why }), ...(question && { question }) };
  return [{ number: line.number, request: id, want, ...more }];
}

/** What staff want that the worker can answer now, the oldest case first: one thing as it is, several as their list. */
export function askOfRequests(world: World): RequestAsk | ListAsk | null {
  for (const view of world.cases) {
    const open = view.open ? view.requests.filter((one) => !putOff(one, world)) : [];
    const lines = open.flatMap((one) => lineOf(view, one));
    if (lines.length > 1) return { kind: 'list', view, lines };
    for (const one of open) {
      const ask = askOfOne(view, one);
      if (ask !== null) return ask;
    }
  }
  return null;
}

/** The one line that the worker named, as if it stood alone; `null` where it is answered. */
export function askOfLine(
  world: World,
  of: { readonly case: string; readonly request: string },
): RequestAsk | null {
  const view = world.cases.find((one) => one.number === of.case && one.open);
  const request = view?.requests.find(({ id }) => id === of.request);
  return view === undefined || request === undefined ? null : askOfOne(view, request);
}

/** The list with what was said of one of its lines; `null` where it is no list any more. */
export function askOfTold(
  world: World,
  { case: number, told }: { readonly case: string; readonly told: Told },
): ListAsk | null {
  const ask = askOfRequests(world);
  return ask?.kind === 'list' && ask.view.number === number ? { ...ask, told } : null;
}

/** What a line wants, in the worker's words. */
function wantedIn(view: CaseView, { want, question }: ListLine): Phrase {
  if (want.kind === 'paper') return { key: 'list-paper', args: { paper: paperOf(want.need) } };
  if (want.kind === 'words') return { key: 'list-words', args: { text: want.text } };
  return question === undefined ? { key: 'nothing' } : wordsOf(question, 'ask', view.service);
}

const paperOf = (need: string): Phrase => ({ key: `paper-${need}` });

/** The list as it stands now: each open line with the number it has had from the start. */
export function putList({ view, lines }: ListAsk): readonly Phrase[] {
  const whys = new Set(lines.flatMap(({ why }) => why ?? []));
  const [first] = lines;
  return [
    { key: 'list-head', args: { count: lines.length } },
    ...lines.map((line): Phrase => {
      const args = { number: String(line.number), what: wantedIn(view, line) };
      return { key: 'list-line', args };
    }),
    ...[...whys].map((why): Phrase => ({ key: 'ask-staff_why', args: { why } })),
    { key: 'list-foot', args: { number: String(first?.number ?? 1) } },
  ];
}

/** Whether what is pending is about one line of a list. */
export const isOfLine = ({ pending }: Pick<Session, 'pending'>): boolean =>
  pending?.kind === 'line' || pending?.kind === 'which_line';

/** What is said of lines that were ticked off: they came, or it was told on that they do not. `null` where the act belonged to no list. */
export function tickedLine(
  { ticked, case: number }: Notice,
  { world, more }: { readonly world: World; readonly more: true | undefined },
): Phrase | null {
  if (ticked === undefined) return null;
  const open = world.cases.find((one) => one.number === number)?.requests.length ?? 0;
  // Of several in one message only the last may say that it was everything.
  const left = more === true ? 1 : open;
  const key = ticked.lacks ? 'list-lacks' : 'list-came';
  const numbers = ticked.lines.map(
    (one): Phrase => ({ key: 'list-nth', args: { number: String(one) } }),
  );
  return { key: left === 0 ? `${key}_all` : key, args: { numbers } };
}
