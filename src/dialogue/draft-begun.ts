import type { Answer, Answers } from '../messages/answer.ts';
import type { Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { mayMatter } from '../services/read.ts';
import { doing, type Flow, having, saying } from './flow.ts';
import { forWhom, parentsFile } from './for-whom.ts';
import { prelude } from './prelude.ts';
import { welcome } from './questions.ts';
import type { Draft, Heard } from './session.ts';
import { echoOf } from './words.ts';
import type { World } from './world.ts';

const hour = 3_600_000;

/** Opens services in the draft of the worker himself, or in a new one; `apart`: in one that asks anew for whom it is. */
export function openIn(
  flow: Flow,
  wanted: readonly string[],
  { world, apart = false }: { readonly world: World; readonly apart?: boolean },
): Flow {
  // Somebody else's application is not filled with one's own: a new one asks again for whom it is.
  const draft = apart
    ? undefined
    : flow.session.drafts.find((one) => one.applicant === null || one.applicant === 'self');
  const fresh = wanted.filter((id) => draft?.services.includes(id) !== true);
  if (draft !== undefined) return grownBy(flow, draft, { fresh, wanted, world });
  const { drafts } = flow.session;
  const begun = begunWith(flow, { services: fresh, world });
  return opened(flow, begun, { world, drafts: apart ? [begun, ...drafts] : [...drafts, begun] });
}

/** Opens services behind all that is open, to be offered when their turn comes; who they are for is asked then, where it was not told. */
export function openBehind(flow: Flow, services: readonly string[], world: World): Flow {
  const begun = { ...begunWith(flow, { services, world }), later: services };
  const { pending } = flow.session;
  const drafts = [...flow.session.drafts, begun];
  return having(opened(flow, begun, { world, drafts }), { pending });
}

/** What was offered for later and is wished for now in so many words is gone on with. */
function grownBy(
  flow: Flow,
  draft: Draft,
  {
    fresh,
    wanted,
    world,
  }: {
    readonly fresh: readonly string[];
    readonly wanted: readonly string[];
    readonly world: World;
  },
): Flow {
  const grown = {
    ...draft,
    services: [...draft.services, ...fresh],
    ...(draft.later === undefined
      ? {}
      : { later: draft.later.filter((id) => !wanted.includes(id)) }),
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

function begunWith(
  { session }: Flow,
  { services, world }: { readonly services: readonly string[]; readonly world: World },
): Draft {
  const { heard } = session;
  return {
    id: world.id(),
    // Of a unit's matter nobody is asked for whom it is.
    applicant: services.every((id) => serviceById(id)?.ofUnit === true) ? 'self' : null,
    services,
    answers: fitting({ ...ofCaller(world), ...heard?.answers }, services),
    papers: [...session.papers, ...(heard?.papers ?? [])],
    checked: [],
    failed: {},
    began: world.now,
    touched: world.now,
    reminded: false,
    ...(heard?.words === undefined ? {} : { opening: heard.words }),
    ...(heard?.wishes === undefined ? {} : { wishes: heard.wishes }),
  };
}

/** Name and phone that were left with a wish for a person are not asked again. */
function ofCaller(world: World): Answers {
  const { name, phone } = world.cases.findLast((one) => one.kind === 'call')?.answers ?? {};
  return { ...(name === undefined ? {} : { name }), ...(phone === undefined ? {} : { phone }) };
}

function opened(
  flow: Flow,
  begun: Draft,
  { world, drafts }: { readonly world: World; readonly drafts: readonly Draft[] },
): Flow {
  const { times } = world.centre;
  const papers = begun.papers.map(
    (paper) => ({ kind: 'adopt_paper', paper: paper.id, draft: begun.id }) as const,
  );
  const timers = [
    {
      kind: 'timer',
      name: `remind:${begun.id}`,
      at: world.now + times.remindHours * hour,
      timer: { kind: 'remind', draft: begun.id },
    },
    {
      kind: 'timer',
      name: `expire:${begun.id}`,
      at: world.now + times.draftDays * 24 * hour,
      timer: { kind: 'expire', draft: begun.id },
    },
  ] as const;
  const there = having(flow, { drafts, heard: null, papers: [], pending: null });
  const noted = saying(there, ...takenOver(begun));
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
