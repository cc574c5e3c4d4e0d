import type { Answer, Answers } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import { serviceById, services } from '../services/index.ts';
import { mayMatter } from '../services/read.ts';
import type { Meaning } from './act.ts';
import { toldAtOnce } from './at-once.ts';
import { acting, doing, type Flow, having, saying } from './flow.ts';
import { forWhom, parentsFile } from './for-whom.ts';
import { prelude } from './prelude.ts';
import { consented, welcome } from './questions.ts';
import type { Draft, Heard } from './session.ts';
import { answerOf, type Said } from './storing.ts';
import { echoOf } from './words.ts';
import type { World } from './world.ts';

const hour = 3_600_000;

/** Services of this centre among the labels heard; others are named with the right door. */
export const offered = (labels: readonly string[], world: World): readonly string[] =>
  labels.filter((id) => world.centre.services.includes(id) && serviceById(id) !== undefined);

/** What is wished for here: the services heard, and with plain hardship those that go beside one of them. */
export function wantedIn({ needs, act, hardship }: Meaning, world: World): readonly string[] {
  const wanted = offered(needs, world);
  if (hardship !== true || act !== 'need') return wanted;
  const beside = services.filter((one) => one.beside?.some((id) => wanted.includes(id)) === true);
  return [
    ...new Set([
      ...wanted,
      ...offered(
        beside.map(({ id }) => id),
        world,
      ),
    ]),
  ];
}

/** Opens services in one agenda: those already open are not opened twice, and before consent they are only heard. */
export function openServices(flow: Flow, ids: readonly string[], world: World): Flow {
  if (ids[0] === 'human' || ids[0] === 'status') return flow;
  const wanted = offered(ids, world);
  if (wanted.length === 0) return flow;
  const told = toldAtOnce(flow, wanted, { said: '', world });
  if (!consented(flow.session.consents, 'basic', world.centre))
    return hearBefore(told, { needs: wanted, answers: {}, papers: [] }, world);
  return openIn(told, wanted, world);
}

function openIn(flow: Flow, wanted: readonly string[], world: World, apart = false): Flow {
  // Somebody else's application is not filled with one's own: a new one asks again for whom it is.
  const draft = apart
    ? undefined
    : flow.session.drafts.find((one) => one.applicant === null || one.applicant === 'self');
  const fresh = wanted.filter((id) => draft?.services.includes(id) !== true);
  if (draft !== undefined) {
    const grown = {
      ...draft,
      services: [...draft.services, ...fresh],
      answers: {
        ...fitting(flow.session.heard?.answers ?? {}, [...draft.services, ...fresh]),
        ...draft.answers,
      },
      touched: world.now,
    };
    const drafts = flow.session.drafts.map((one) => (one.id === draft.id ? grown : one));
    const heard = waiting(flow.session.heard, grown);
    return having(flow, { drafts, heard, pending: null });
  }
  const heard = flow.session.heard;
  const begun: Draft = {
    id: world.id(),
    // Of a unit's matter nobody is asked for whom it is.
    applicant: fresh.every((id) => serviceById(id)?.ofUnit === true) ? 'self' : null,
    services: fresh,
    answers: fitting(heard?.answers ?? {}, fresh),
    papers: [...flow.session.papers, ...(heard?.papers ?? [])],
    checked: [],
    failed: {},
    began: world.now,
    touched: world.now,
    reminded: false,
    ...(heard?.words === undefined ? {} : { opening: heard.words }),
  };
  const papers = begun.papers.map(
    (paper) => ({ kind: 'adopt_paper', paper: paper.id, draft: begun.id }) as const,
  );
  const timers = [
    {
      kind: 'timer',
      name: `remind:${begun.id}`,
      at: world.now + world.centre.times.remindHours * hour,
      timer: { kind: 'remind', draft: begun.id },
    },
    {
      kind: 'timer',
      name: `expire:${begun.id}`,
      at: world.now + world.centre.times.draftDays * 24 * hour,
      timer: { kind: 'expire', draft: begun.id },
    },
  ] as const;
  const opened = having(flow, {
    drafts: apart ? [begun, ...flow.session.drafts] : [...flow.session.drafts, begun],
    heard: null,
    papers: [],
    pending: null,
  });
  const noted = saying(opened, ...takenOver(begun));
  const known = begun.answers['for_whom'] === undefined ? noted : heardWhom(noted, begun, world);
  return doing(known, ...timers, ...papers);
}

/** What was told before and is an answer here is named once, so that a slip is seen. */
function takenOver(draft: Draft): readonly Phrase[] {
  const what = welcome(draft).flatMap((question): readonly Phrase[] => {
    const answer = draft.answers[question.id];
    const named = question.id !== 'for_whom' && mayMatter(question, draft.answers);
    return answer?.state !== 'given' || !named ? [] : [echoOf(draft, question, answer)];
  });
  return what.length === 0 ? [] : [{ key: 'said-noted', args: { what } }];
}

/** Whom it is for was told with the need: said in so many words, it is not asked again, but named, so that a slip is seen. */
function heardWhom(flow: Flow, draft: Draft, world: World): Flow {
  const known = forWhom(flow, draft, world);
  const { state, value } = draft.answers['for_whom'] ?? {};
  if (state !== 'given' || typeof value !== 'string') return known;
  if (value !== 'self')
    return saying(known, { key: 'said-for_whom', args: { who: { key: `who-${value}` } } });
  const said = parentsFile(draft);
  return said === null ? known : saying(known, said);
}

/** What was heard and stands nowhere yet: it waits for the service that asks for it. */
function waiting(heard: Heard | null, draft: Draft): Heard | null {
  const left = Object.entries(heard?.answers ?? {}).filter(([id]) => !(id in draft.answers));
  return heard === null || left.length === 0
    ? null
    : { ...heard, answers: Object.fromEntries(left) };
}

/** Of what was heard, the answers that these services ask for and accept. */
function fitting(answers: Answers, services: readonly string[]): Answers {
  // Whom a donor names, or a unit, is not the one it is asked for.
  const asksWhom = services.some((id) => serviceById(id)?.ofUnit !== true);
  const questions = [
    ...(asksWhom ? prelude : []),
    ...services.flatMap((id) => serviceById(id)?.questions ?? []),
  ];
  const fits = ([id, answer]: readonly [string, Answer]): boolean =>
    questions.find((one) => one.id === id)?.field.schema.safeParse(answer.value).success === true;
  return Object.fromEntries(Object.entries(answers).filter(fits));
}

/** So much of what is said before consent is kept in its own words. */
const mostWords = 1000;

const wordsOf = (before?: string, now?: string): Pick<Heard, 'words'> => {
  const words = [before, now].filter((one) => one !== undefined && one !== '').join('\n');
  return words === '' ? {} : { words: words.slice(0, mostWords) };
};

/** Puts what was said before consent aside, sealed; it is gone in the centre's hours unless consent comes. */
export function hearBefore(flow: Flow, more: Omit<Heard, 'at'>, world: World): Flow {
  const heard = flow.session.heard ?? { needs: [], answers: {}, papers: [], at: world.now };
  const next: Heard = {
    ...heard,
    ...more,
    needs: [...new Set([...heard.needs, ...more.needs])],
    answers: { ...heard.answers, ...more.answers },
    papers: [...heard.papers, ...more.papers],
    ...wordsOf(heard.words, more.words),
    at: heard.at,
  };
  const timer = {
    kind: 'timer',
    name: 'heard',
    at: heard.at + world.centre.times.heardHours * hour,
    timer: { kind: 'expire_heard' },
  } as const;
  const calm = flow.session.pending?.kind === 'rest' ? having(flow, { pending: null }) : flow;
  return doing(having(calm, { heard: next }), ...(flow.session.heard === null ? [timer] : []));
}

/** Values that are told before or with the consent, put aside with what was heard. */
export function hearTold(flow: Flow, said: Said): Flow {
  const { found, text } = said.meaning;
  const answers = Object.fromEntries(
    found.map((one) => [
      one.question,
      answerOf(flow, one.sure ? 'given' : 'unconfirmed', one.value, said, one.raw),
    ]),
  );
  const needs = wantedIn(said.meaning, said.world);
  const told = toldAtOnce(flow, needs, { said: text, world: said.world });
  return hearBefore(told, { needs, answers, papers: [], words: text }, said.world);
}

/** After consent: one service heard is opened, of several the worker says which. */
export function openHeard(flow: Flow, world: World): Flow {
  const needs = flow.session.heard?.needs ?? [];
  if (needs.length === 0) return flow;
  return needs.length === 1
    ? openIn(flow, needs, world)
    : having(flow, { pending: { kind: 'needs', services: needs } });
}

/** The worker says which of the services are meant. */
export function answerNeeds(flow: Flow, services: readonly string[], said: Said): Flow | null {
  const { option, act } = said.meaning;
  const { pending } = flow.session;
  const apart = pending?.kind === 'needs' && pending.apart === true;
  const opened = (ids: readonly string[]): Flow => openIn(flow, ids, said.world, apart);
  if (option === 'all' || act === 'yes') return opened(services);
  if (option === 'none' || act === 'no')
    return saying(having(flow, { pending: null }), { key: 'needs-dropped' });
  if (option !== undefined) return services.includes(option) ? opened([option]) : null;
  const picked = said.meaning.needs.filter((id) => services.includes(id));
  return picked.length > 0 && picked.length < services.length ? opened(picked) : null;
}

/** Tells staff that the worker wishes for a person; one open call is enough. */
export function callPerson(flow: Flow, words: string, world: World): Flow {
  const open = world.cases.find((view) => view.kind === 'call' && view.open);
  if (open !== undefined) return acting(flow, open.number, { kind: 'say', text: words });
  return acting(flow, null, { kind: 'open_call', words });
}
