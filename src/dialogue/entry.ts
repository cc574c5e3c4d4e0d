import type { Answers, Paper, PaperRef } from '../messages/answer.ts';
import type { EntryAct, TakenConsent } from '../messages/entry.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf, missing, settled } from '../services/read.ts';
import type { Question } from '../services/service.ts';
import { typed } from './entry-answers.ts';
import { acting, doing, type Flow, having, quietly } from './flow.ts';
import { prelude, speakerOf } from './prelude.ts';
import { withoutRefused } from './questions.ts';
import type { Draft, Session } from './session.ts';
import type { World } from './world.ts';

type DeedOf<K extends EntryAct['deed']['kind']> = Extract<EntryAct['deed'], { readonly kind: K }>;

const day = 86_400_000;

/** What staff do to an application they enter: the same draft as a chat's, filled by hand. Whatever stands against it comes back as `entered`. */
export function onEntry(flow: Flow, act: EntryAct, world: World): Flow {
  const { deed, by } = act;
  if (deed.kind === 'begin') return quietly(begun(flow, { ...act, deed }, world));
  const { entry, drafts } = flow.session;
  const draft = drafts[0];
  if (entry === undefined || draft === undefined)
    return quietly(against(flow, phrase('entry-over')));
  const seen = having(flow, { entry: { ...entry, last: by }, lastAt: world.now });
  return quietly(done(seen, { act, draft, world }));
}

/** The flow with what stands against an act, in words for staff. */
export const against = (flow: Flow, problem: Phrase): Flow =>
  doing(flow, { kind: 'entered', problem });

type Doing = { readonly act: EntryAct; readonly draft: Draft; readonly world: World };

function done(flow: Flow, { act, draft, world }: Doing): Flow {
  const { deed } = act;
  switch (deed.kind) {
    case 'begin':
      return flow;
    case 'type':
      return typed(flow, deed.answers, world);
    case 'consent':
      return consenting(flow, { draft, consent: deed.consent, world });
    case 'paper':
      return papered(flow, draft, { paper: deed.paper, need: deed.need, world });
    case 'hand_in':
      return handedIn(flow, draft);
    case 'drop':
      return dropped(flow, draft);
  }
}

const asKept = ({ given, taken, kind }: TakenConsent, world: World) => ({
  [kind]: {
    given,
    version: world.centre.consents[kind],
    at: world.now,
    channel: world.channel,
    taken,
  },
});

/** Nothing is typed before the basic consent was taken. */
function begun(flow: Flow, act: EntryAct & { deed: DeedOf<'begin'> }, world: World): Flow {
  const { deed, by, at } = act;
  const services = deed.services.filter(
    (id) => world.centre.services.includes(id) && serviceById(id) !== undefined,
  );
  if (flow.session.entry !== undefined) return flow;
  if (services.length === 0) return against(flow, phrase('entry-no_service'));
  if (deed.consent.kind !== 'basic' || !deed.consent.given)
    return against(flow, phrase('refused-no_consent'));
  const draft: Draft = {
    id: world.id(),
    applicant: null,
    services,
    answers: {},
    papers: [],
    checked: [],
    failed: {},
    began: at,
    touched: at,
    reminded: true,
  };
  const opened = having(flow, {
    entry: { entered: { ...deed.about, by }, began: at, last: by },
    lastAt: world.now,
    consents: asKept(deed.consent, world),
    drafts: [draft],
  });
  return doing(
    opened,
    { kind: 'keep_heard' },
    {
      kind: 'timer',
      name: `expire:${draft.id}`,
      at: at + world.centre.times.draftDays * day,
      timer: { kind: 'expire', draft: draft.id },
    },
  );
}

/** A consent or its refusal; what was typed under one that is refused goes. */
function consenting(
  flow: Flow,
  { draft, consent, world }: Omit<Doing, 'act'> & { readonly consent: TakenConsent },
): Flow {
  if (consent.kind === 'basic' && !consent.given)
    return against(flow, phrase('entry-basic_refused'));
  const consents = { ...flow.session.consents, ...asKept(consent, world) };
  const kept = consent.given ? draft : withoutRefused(draft, consent.kind);
  return having(flow, { consents, drafts: [{ ...kept, touched: world.now }] });
}

function papered(
  flow: Flow,
  draft: Draft,
  {
    paper: ref,
    need,
    world,
  }: { readonly paper: PaperRef; readonly need: string; readonly world: World },
): Flow {
  if (draft.papers.length >= world.centre.limits.papersPerCase)
    return against(flow, phrase('refused-papers_full'));
  const paper: Paper = {
    ...ref,
    need: need === '' ? null : need,
    at: world.now,
    state: 'received',
  };
  const papers = [...draft.papers.filter(({ id }) => id !== paper.id), paper];
  return doing(having(flow, { drafts: [{ ...draft, papers, touched: world.now }] }), {
    kind: 'adopt_paper',
    paper: paper.id,
    draft: draft.id,
  });
}

/** What is still to be answered before an entered application can be handed in: who speaks for whom first, then the questions of its services, each once. */
export function lackingIn(draft: Draft, consents: Session['consents']): readonly Question[] {
  const facts = factsOf(draft.answers);
  const first = prelude.filter(
    (one) => (one.when?.(facts) ?? true) && !settled(one, draft.answers) && one.need === 'apply',
  );
  const rest = draft.services.flatMap((id) => {
    const service = serviceById(id);
    const open = service === undefined ? [] : missing(service, draft.answers, { consents });
    return open.filter(({ starred }) => starred);
  });
  return [...new Map([...first, ...rest].map((one) => [one.id, one])).values()];
}

/** Every service of the draft leaves as a case of its own, each with the papers it asks for; papers that none asks for go with the first. */
function handedIn(flow: Flow, draft: Draft): Flow {
  const { entry, consents } = flow.session;
  const lacks = lackingIn(draft, consents)[0];
  if (lacks !== undefined)
    return against(flow, phrase('refused-incomplete', { question: phrase(`q-${lacks.id}`) }));
  if (entry === undefined) return flow;
  const answers = withSkipped(draft, flow.session);
  return draft.services.reduce(
    (going, service) =>
      acting(going, null, {
        kind: 'submit',
        draft: draft.id,
        service,
        applicant: draft.applicant ?? 'self',
        speaker: speakerOf(draft.answers),
        answers,
        papers: draft.papers.filter((paper) => homeOf(draft, paper) === service),
        consents,
        entered: entry.entered,
      }),
    flow,
  );
}

/** The first service that asks for a paper; where none does, the first of all. */
const homeOf = (draft: Draft, { need }: Paper): string | undefined =>
  draft.services.find((id) =>
    serviceById(id)
      ?.papers(factsOf(draft.answers))
      .some((one) => need !== null && [one.id, ...(one.or ?? [])].includes(need)),
  ) ?? draft.services[0];

/** What is not starred and was left empty was passed over. */
function withSkipped(draft: Draft, { consents, turn, lastAt }: Session): Answers {
  const open = draft.services.flatMap((id) => {
    const service = serviceById(id);
    return service === undefined ? [] : missing(service, draft.answers, { consents });
  });
  const skipped = { state: 'skipped', raw: '', turn, at: lastAt } as const;
  return { ...Object.fromEntries(open.map(({ id }) => [id, skipped])), ...draft.answers };
}

/** It is destroyed with its key, as a draft that is cancelled in a chat. */
const dropped = (flow: Flow, draft: Draft): Flow =>
  doing(
    having(flow, { drafts: [] }),
    { kind: 'forget', what: 'draft', id: draft.id },
    { kind: 'no_timer', name: `expire:${draft.id}` },
  );
