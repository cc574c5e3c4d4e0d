import type { Paper, PaperRef } from '../messages/answer.ts';
import type { EntryAct, TakenConsent } from '../messages/entry.ts';
import { phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { typed } from './entry-answers.ts';
import { against, handedIn } from './entry-hand-in.ts';
import { doing, type Flow, having, quietly } from './flow.ts';
import { withoutRefused } from './questions.ts';
import type { Draft } from './session.ts';
import { appointed } from './visit-by-staff.ts';
import type { World } from './world.ts';

type DeedOf<K extends EntryAct['deed']['kind']> = Extract<EntryAct['deed'], { readonly kind: K }>;

const day = 86_400_000;

/** What staff do to an application they enter: the same draft as a chat's, filled by hand. Whatever stands against it comes back as `entered`. */
export function onEntry(flow: Flow, act: EntryAct, world: World): Flow {
  const { deed, by } = act;
  if (deed.kind === 'appoint') return appointed(flow, { by, deed: deed.deed }, world);
  if (deed.kind === 'begin') return quietly(begun(flow, { ...act, deed }, world));
  const { entry, drafts } = flow.session;
  const draft = drafts[0];
  if (entry === undefined || draft === undefined)
    return quietly(against(flow, phrase('entry-over')));
  const seen = having(flow, { entry: { ...entry, last: by }, lastAt: world.now });
  return quietly(done(seen, { act, draft, world }));
}

type Doing = { readonly act: EntryAct; readonly draft: Draft; readonly world: World };

function done(flow: Flow, { act, draft, world }: Doing): Flow {
  const { deed } = act;
  switch (deed.kind) {
    case 'begin':
    case 'appoint':
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

/** It is destroyed with its key, as a draft that is cancelled in a chat. */
const dropped = (flow: Flow, draft: Draft): Flow =>
  doing(
    having(flow, { drafts: [] }),
    { kind: 'forget', what: 'draft', id: draft.id },
    { kind: 'no_timer', name: `expire:${draft.id}` },
  );
