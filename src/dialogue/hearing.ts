import { literal, type Phrase } from '../messages/phrase.ts';
import type { FoundAnswer } from './act.ts';
import { type Ask, draftOf } from './ask.ts';
import { acting, type Flow, having, saying } from './flow.ts';
import { hearNeeds } from './hear-needs.ts';
import { lacksUnasked } from './lacking.ts';
import { hearTold, wantedIn } from './needs.ts';
import { questionIn, questionInCase } from './questions.ts';
import { noAnswer } from './rule-asked.ts';
import type { Draft } from './session.ts';
import { answerOf, keep, keepFound, type Said, same } from './storing.ts';
import { wordsOf } from './words.ts';
import type { CaseView, World } from './world.ts';

/** Whatever else a message says: values for other questions, corrections, needs, a question about rules; `null` when nothing of it was heard. */
export function hear(flow: Flow, ask: Ask, said: Said): Flow | null {
  if (ask.kind === 'consent' && ask.consent === 'basic') return hearEarly(flow, said);
  const { meaning, world } = said;
  if (meaning.handsIn === true) return alreadyIn(flow, world);
  const draft = draftOf(flow.session);
  // 身份证丢了, to who has just read the list of papers, is for his staff and no matter of another office.
  if (draft === null && meaning.papers?.whole === true && meaning.papers.lacking.length > 0)
    return lacksUnasked(flow, meaning, world);
  if (draft === null && (meaning.needs.length > 0 || meaning.door !== undefined))
    return firstNeeds(flow, said);
  const fresh = wantedIn(meaning, world).filter((id) => draft?.services.includes(id) !== true);
  if (draft !== null && fresh.length > 0 && meaning.act === 'need')
    return hearNeeds(flow, said, ask);
  const asksIt = (one: FoundAnswer): boolean =>
    draft !== null && questionIn(draft, one.question) !== undefined;
  if (draft !== null && meaning.found.some(asksIt))
    return keepFound(flow, { kind: 'draft', id: draft.id }, { found: meaning.found, said });
  if (draft === null && (meaning.act === 'correct' || tellsAnew(said)))
    return correctCase(flow, said);
  if (draft !== null && meaning.act === 'correct' && meaning.target !== undefined)
    return having(flow, {
      pending: { kind: 'reopen', place: { kind: 'draft', id: draft.id }, question: meaning.target },
    });
  if (draft !== null && meaning.act === 'correct') return reopenLatest(flow, draft);
  if (meaning.act === 'question') return noAnswer(flow, said);
  return meaning.door === undefined ? null : hearNeeds(flow, said);
}

/** Before consent everything is only heard. */
function hearEarly(flow: Flow, said: Said): Flow | null {
  const { meaning, world } = said;
  const needs = wantedIn(meaning, world);
  const asksOnly = meaning.act === 'question' && meaning.found.length === 0;
  if (asksOnly && needs.length === 0) return noAnswer(flow, said);
  if (needs.length === 0 && meaning.found.length === 0) return null;
  return hearTold(flow, said);
}

function firstNeeds(flow: Flow, said: Said): Flow | null {
  const { meaning, world } = said;
  const consentedTo =
    flow.session.consents.basic?.given === true &&
    flow.session.consents.basic.version === world.centre.consents.basic;
  if (consentedTo || wantedIn(meaning, world).length === 0) return hearNeeds(flow, said);
  return hearEarly(flow, said);
}

/** A sure fact that a case holds otherwise: it has changed, or was wrong. */
const tellsAnew = ({ meaning, world }: Said): boolean =>
  meaning.act !== 'need' &&
  meaning.found.some(
    (one) =>
      one.sure &&
      world.cases.some((view) => {
        const before = view.open ? view.answers[one.question] : undefined;
        return before?.state === 'given' && !same(before.value, one.value);
      }),
  );

/** Handing in twice hands in once: the worker hears that it is there, with its number. */
function alreadyIn(flow: Flow, world: World): Flow | null {
  const view = world.cases.findLast((one) => one.open && one.kind === 'application');
  return view === undefined
    ? null
    : saying(flow, {
        key: 'said-already_in',
        args: { service: { key: `service-${view.service}` }, case: literal(view.number) },
      });
}

/** Something is wrong, and nothing says what: the answer given last is asked again. */
function reopenLatest(flow: Flow, draft: Draft): Flow | null {
  const [latest] = Object.entries(draft.answers)
    .filter(([id, answer]) => answer.state === 'given' && questionIn(draft, id) !== undefined)
    .toSorted(([, one], [, other]) => other.turn - one.turn);
  if (latest === undefined) return null;
  const place = { kind: 'draft', id: draft.id } as const;
  return saying(having(flow, { pending: { kind: 'reopen', place, question: latest[0] } }), {
    key: 'said-which_wrong',
  });
}

/** After submission every line that is put right becomes an act on the case; without a value its question is opened, and what names no line goes to staff in the worker's words. */
function correctCase(flow: Flow, said: Said): Flow | null {
  const { meaning, world } = said;
  const wanted = [
    ...meaning.found.map((one) => one.question),
    ...(meaning.target === undefined ? [] : [meaning.target]),
  ];
  const view = world.cases.findLast(
    (one) => one.open && wanted.some((id) => questionInCase(one, id) !== undefined),
  );
  if (view === undefined) return tellStaff(flow, said);
  const place = { kind: 'case', id: view.number } as const;
  const fitting = meaning.found.filter(
    (one) => questionInCase(view, one.question)?.field.schema.safeParse(one.value).success === true,
  );
  if (fitting.length === 0 && meaning.target !== undefined)
    return having(flow, { pending: { kind: 'reopen', place, question: meaning.target } });
  const { reopens } = meaning;
  const opened =
    reopens === undefined
      ? flow
      : having(flow, { pending: { kind: 'reopen', place, question: reopens } });
  const told = saying(opened, { key: 'said-corrected', args: { what: echoesIn(view, fitting) } });
  return fitting.reduce(
    (now, one) =>
      keep(now, place, {
        question: one.question,
        answer: answerOf(now, 'given', one.value, said, one.raw),
        world,
      }),
    fitting.length === 0 ? flow : told,
  );
}

/** Values put right in a case, each named so that a slip is seen. */
const echoesIn = (view: CaseView, found: readonly FoundAnswer[]): readonly Phrase[] =>
  found.flatMap(({ question: id, value }): readonly Phrase[] => {
    const question = questionInCase(view, id);
    if (question === undefined) return [];
    const { field } = question;
    const shown = field.secret === true ? field.mask(value) : field.show(value);
    return [
      { key: 'echo', args: { question: wordsOf(question, 'label', view.service), value: shown } },
    ];
  });

/** Words about a case that change no line of it are passed on to whoever has it. */
export function tellStaff(flow: Flow, { meaning, world }: Said): Flow | null {
  const view = world.cases.findLast((one) => one.open && one.kind === 'application');
  if (view === undefined || meaning.text === '') return null;
  return saying(acting(flow, view.number, { kind: 'say', text: meaning.text }), {
    key: 'said-passed_on',
    args: { case: literal(view.number) },
  });
}
