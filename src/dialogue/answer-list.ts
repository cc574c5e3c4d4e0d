import type { Meaning } from './act.ts';
import type { Ask } from './ask.ts';
import { askOfLine, type ListAsk, type ListLine, type RequestAsk } from './asked-list.ts';
import { acting, type Flow, having, quietly, saying } from './flow.ts';
import type { Told } from './session.ts';
import type { Said } from './storing.ts';

/** How a thing that stands open alone is answered. */
export type AnswerOne = (flow: Flow, ask: Ask, said: Said) => Flow | null;

type At = { readonly ask: ListAsk; readonly said: Said; readonly answer: AnswerOne };

/** Words to a list: each part answers its own line, in any order; what does not come is told and holds nothing up. `null` where nothing of it belongs to a line. */
export function answerList(flow: Flow, ask: ListAsk, at: Omit<At, 'ask'>): Flow | null {
  const { meaning } = at.said;
  const all = { ...at, ask };
  const parts = meaning.parts ?? [];
  if (parts.length > 0) return parts.reduce((now, part) => answerPart(now, part, all), flow);
  return answerLacking(flow, all) ?? answerFound(flow, all) ?? answerBare(flow, all);
}

type Part = NonNullable<Meaning['parts']>[number];

const aloneOf = ({ ask, said }: At, { request }: ListLine): RequestAsk | null =>
  askOfLine(said.world, { case: ask.view.number, request });

/** A line named by its number: answered by the words behind it or those said before, else put alone. */
function answerPart(flow: Flow, { number, meaning }: Part, at: At): Flow {
  const { ask, said } = at;
  const line = ask.lines.find((one) => one.number === number);
  const alone = line === undefined ? null : aloneOf(at, line);
  if (line === undefined || alone === null)
    return saying(flow, { key: 'list-no_line', args: { number: String(number) } });
  const bare = meaning.text === '' && meaning.option === undefined;
  if (bare && ask.told !== undefined) return answerTold(flow, alone, { ...at, told: ask.told });
  const done = bare ? null : oneLine(flow, alone, { ...at, said: { ...said, meaning } });
  return done ?? pick(flow, ask, line);
}

/** What he said before he named the line. */
function answerTold(
  flow: Flow,
  alone: RequestAsk,
  { told, said, answer }: At & { readonly told: Told },
): Flow {
  const calm = having(flow, { pending: null });
  const { view, request } = alone;
  if (alone.kind === 'paper_wanted')
    return acting(calm, view.number, { kind: 'lack_paper', need: alone.need, ...told, request });
  const meaning: Meaning = { ...said.meaning, act: 'skip', text: told.text, found: [] };
  const words = alone.kind === 'words_wanted';
  return words
    ? acting(calm, view.number, { kind: 'say', text: told.text, request })
    : (answer(calm, alone, { ...said, meaning }) ?? calm);
}

/** One line answered; words that are no answer to a paper are for staff, and the paper stays wanted. */
function oneLine(flow: Flow, alone: RequestAsk, { said, answer }: At): Flow | null {
  const { meaning } = said;
  const done = answer(flow, alone, said);
  const asks = meaning.act === 'question' || (meaning.papers?.unclear.length ?? 0) > 0;
  if (done !== null || alone.kind !== 'paper_wanted' || asks) return done;
  return acting(flow, alone.view.number, { kind: 'say', text: meaning.text });
}

/** The line stands alone until it is answered. */
const pick = (flow: Flow, { view }: ListAsk, { request }: ListLine): Flow =>
  having(flow, { pending: { kind: 'line', case: view.number, request } });

/** Papers named as not to be had, or not yet; where no name is said, the only paper of the list, or all of it. */
function answerLacking(flow: Flow, at: At): Flow | null {
  const { papers } = at.said.meaning;
  if (papers?.lack === undefined) return null;
  const wanted = at.ask.lines.filter(({ want }) => want.kind === 'paper');
  const named = wanted.filter(
    ({ want }) => want.kind === 'paper' && papers.lacking.includes(want.need),
  );
  const meant = named.length > 0 ? named : isOfAll(at) ? wanted : [];
  if (meant.length === 0) return null;
  const told = meant.reduce<Flow>((now, line) => {
    const alone = aloneOf(at, line);
    return alone === null ? now : (oneLine(now, alone, at) ?? now);
  }, flow);
  return answerFound(told, at) ?? told;
}

/** Shorter words name nothing, in UTF-16 units. */
const bareNo = 4;

/** Papers are meant that were not named: all of them are said, or there is only one and more is told than a no. */
function isOfAll({ ask, said: { meaning } }: At): boolean {
  const { papers, text } = meaning;
  if (papers === undefined || papers.lacking.length > 0) return false;
  const one = ask.lines.filter(({ want }) => want.kind === 'paper').length === 1;
  return papers.all === true || (one && (papers.lack === 'later' || text.length > bareNo));
}

/** Values that a message holds for lines of the list. */
function answerFound(flow: Flow, at: At): Flow | null {
  const { meaning } = at.said;
  let now: Flow | null = null;
  for (const line of at.ask.lines) {
    const heard = meaning.found.find((one) => one.sure && one.question === line.question?.id);
    const alone = heard === undefined ? null : aloneOf(at, line);
    if (heard === undefined || alone === null) continue;
    const reading = { kind: 'value', value: heard.value } as const;
    const own: Meaning = { ...meaning, act: 'answer', reading, found: [heard] };
    now = at.answer(now ?? flow, alone, { ...at.said, meaning: own }) ?? now;
  }
  return now;
}

/** Words that name no line: a yes waits for what comes, a no is asked about, and what only staff's own question could have meant answers it. */
function answerBare(flow: Flow, at: At): Flow | null {
  const { act, papers, text, aside } = at.said.meaning;
  if (text === '') return null;
  if (papers?.coming === true || act === 'yes')
    return quietly(saying(flow, { key: 'paper-send_when_ready' }));
  if (papers?.lack !== undefined || act === 'no' || act === 'skip' || aside !== undefined) {
    const later = papers?.lack === 'later' || aside === 'later';
    const told = { how: later ? 'later' : 'none', text: text.slice(0, 500) } as const;
    const pending = { kind: 'which_line', case: at.ask.view.number, told } as const;
    return saying(having(flow, { pending }), { key: 'list-which_told' });
  }
  const free = at.ask.lines.filter(({ want }) => want.kind === 'words');
  const alone = free.length === 1 && free[0] !== undefined ? aloneOf(at, free[0]) : null;
  return alone === null ? null : at.answer(flow, alone, at.said);
}
