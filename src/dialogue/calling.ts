import type { Answers, Paper } from '../messages/answer.ts';
import type { About } from '../messages/case-act.ts';
import type { Wishes } from '../messages/person.ts';
import { serviceById } from '../services/index.ts';
import type { ActWord } from './act.ts';
import { whoWrites } from './alert-facts.ts';
import type { Ask } from './ask.ts';
import { file } from './filing.ts';
import { acting, type Flow, having, quietWhenIdle, saying, withDraft } from './flow.ts';
import { hearBefore, wantedIn } from './needs.ts';
import { reachName } from './prelude.ts';
import type { Session } from './session.ts';
import { answerOf, keepFound, type Said } from './storing.ts';
import type { World } from './world.ts';

/** What stands open in the chat, for whoever is called: he need not be asked what it is about. */
export function aboutOf({ drafts, heard }: Session): About {
  const services = [...(drafts[0]?.services ?? []), ...(heard?.needs ?? [])];
  return { draft: drafts[0]?.id ?? null, services: [...new Set(services)] };
}

/** Tells staff that the worker wishes for a person, with how to reach him as far as he told it, and what he tells of his need; one open call is enough. */
export function callPerson(flow: Flow, { meaning, world }: Said, words = meaning.text): Flow {
  const { draft, services } = aboutOf(flow.session);
  const told = meaning.act === 'need' ? wantedIn(meaning, world) : [];
  const open = world.cases.find((view) => view.kind === 'call' && view.open);
  if (open !== undefined) return acting(flow, open.number, { kind: 'say', text: words });
  return acting(flow, null, {
    kind: 'open_call',
    words,
    who: whoWrites(flow.session, meaning, world),
    about: { draft, services: [...new Set([...services, ...told])] },
    ...(meaning.wishes === undefined ? {} : { wishes: meaning.wishes }),
  });
}

/** The call is open: photos that belong to nothing yet go along, and how to reach him is asked once, where nobody knows it. */
export function called(flow: Flow, number: string, world: World): Flow {
  const { session } = flow;
  const gathering = session.album?.open === true ? session.album.papers : [];
  const { heard } = session;
  const papers = [...session.papers, ...(heard?.papers ?? [])].filter(
    ({ id }) => !gathering.includes(id),
  );
  const left = (all: readonly Paper[]) => all.filter((one) => !papers.includes(one));
  const without = {
    papers: left(session.papers),
    heard: heard === null ? null : { ...heard, papers: left(heard.papers) },
  };
  const sent = file(having(flow, without), {
    place: { kind: 'case', id: number },
    papers,
    world,
  });
  const view = world.cases.find((one) => one.number === number);
  const known = view?.answers['phone'] !== undefined;
  const free = session.pending === null || session.pending.kind === 'rest';
  return known || !free || session.safe !== undefined
    ? sent
    : having(sent, { pending: { kind: 'reach', case: number } });
}

/** Who tells another matter, or asks about a rule, where name and phone are asked for, is heard as what he says, and that question is over; a phone in the same breath is kept. */
export function besideReach(flow: Flow, said: Said): Flow {
  const { pending } = flow.session;
  const { meaning } = said;
  if (pending?.kind !== 'reach' || (meaning.act !== 'need' && meaning.rule === undefined))
    return flow;
  const calm = having(flow, { pending: null });
  return phoneTold(calm, pending.case, said);
}

/** A phone that comes later, when nothing else is filled in, goes to the call that waits without one. */
export function lateReach(flow: Flow, said: Said): Flow {
  const { drafts, pending } = flow.session;
  const call = said.world.cases.find((view) => view.kind === 'call' && view.open);
  const free = drafts.length === 0 && (pending === null || pending.kind === 'rest');
  return call === undefined || call.answers['phone'] !== undefined || !free
    ? flow
    : phoneTold(flow, call.number, said);
}

/** The phone in a message about something else, with the name where it says nothing more. */
function phoneTold(flow: Flow, number: string, said: Said): Flow {
  const { found, act } = said.meaning;
  if (!found.some((one) => one.question === 'phone' && one.sure)) return flow;
  const { name, phone } = toldOf(flow, said);
  if (phone === undefined) return flow;
  const who: Answers = name === undefined || act === 'need' ? { phone } : { name, phone };
  return acting(flow, number, { kind: 'reach', who });
}

/** Name and phone, one of them or neither: whatever else he says at that question goes to staff as he said it, and nothing is asked a second time. */
export function answerReach(
  flow: Flow,
  { view }: Extract<Ask, { kind: 'reach' }>,
  said: Said,
): Flow | null {
  const { meaning, world } = said;
  const { option, act, aside, reading, text } = meaning;
  const calm = having(flow, { pending: null });
  const leaves = option === 'skip' || ['skip', 'no', 'cancel'].includes(act) || aside !== undefined;
  const who = leaves ? {} : toldOf(calm, said);
  if (Object.keys(who).length > 0)
    return acting(remembering(calm, said), view.number, {
      kind: 'reach',
      who,
      ...(meaning.wishes === undefined ? {} : { wishes: meaning.wishes }),
    });
  if (meaning.wishes !== undefined) return calm;
  if (leaves) return quietWhenIdle(saying(calm, { key: 'reach-skipped' }), world);
  if (reading?.kind === 'problem') return saying(flow, reading.problem);
  if (act === 'yes') return quietWhenIdle(saying(calm, { key: 'reach-left' }), world);
  return text === '' || !told.has(act) ? null : acting(calm, view.number, { kind: 'say', text });
}

/** Acts of words that tell staff something. */
const told: ReadonlySet<ActWord> = new Set<ActWord>(['other', 'answer', 'correct', 'question']);

/** The name and phone in a message; a few words that are neither a phone nor anything else are a name. */
function toldOf(flow: Flow, said: Said): Answers {
  const { meaning, world } = said;
  const phone = meaning.reading?.kind === 'value' ? meaning.reading.value : undefined;
  const found = whoWrites({ ...flow.session, drafts: [], heard: null }, meaning, {
    ...world,
    cases: [],
  });
  const rest = meaning.text
    .replaceAll(/[\d\s+-]{7,}/gu, '')
    .replaceAll(/^[\s，,、。]+|[\s，,、。]+$/gu, '');
  const bare = rest === '' ? null : reachName.field.read(rest, { today: world.today });
  return {
    ...(bare?.kind === 'value' ? { name: answerOf(flow, 'given', bare.value, said, rest) } : {}),
    ...found,
    ...(phone === undefined ? {} : { phone: answerOf(flow, 'given', phone, said) }),
  };
}

/** What he told of himself is not asked again by the form that stands open. */
function remembering(flow: Flow, said: Said): Flow {
  const [draft] = flow.session.drafts;
  if (draft === undefined) return flow;
  const found = Object.entries(toldOf(flow, said)).map(([question, { value = null, raw }]) => ({
    question,
    value,
    raw,
    sure: true,
  }));
  return keepFound(flow, { kind: 'draft', id: draft.id }, { found, said, silent: true });
}

/** Beside a need he wishes for somebody to talk to: a person is called at once; of a matter that is for few only, the wish goes with the matter. */
export function keepPersonWish(flow: Flow, said: Said): Flow {
  const { meaning, world } = said;
  const wanted = meaning.person === true && meaning.act === 'need' ? wantedIn(meaning, world) : [];
  if (wanted.length === 0) return flow;
  if (!wanted.some((id) => serviceById(id)?.shut === true)) return callPerson(flow, said);
  return meaning.wishes === undefined
    ? keepWishes(flow, { ...said, meaning: { ...meaning, wishes: { reach: meaning.text } } })
    : flow;
}

const both = (before: Wishes | undefined, now: Wishes): Wishes => ({ ...before, ...now });

/** A wish how to be reached, or to hear of something later, goes where staff see it: with what is filled in, onto what is handed in, else as a call that waits. */
export function keepWishes(flow: Flow, { meaning, world }: Said): Flow {
  const { wishes } = meaning;
  if (wishes === undefined) return flow;
  const open = world.cases.filter((view) => view.open && view.kind !== 'alert');
  const call = open.find((view) => view.kind === 'call');
  if (call === undefined && meaning.act === 'human') return flow;
  const [draft] = flow.session.drafts;
  const kept = (['reach', 'news'] as const).filter((one) => one in wishes);
  const line = { key: 'done-reach', args: { what: kept.map((one) => ({ key: `reach-${one}` })) } };
  if (draft !== undefined && call === undefined)
    return saying(withDraft(flow, { ...draft, wishes: both(draft.wishes, wishes) }, world), line);
  const view = call ?? open.at(-1) ?? world.cases.findLast((one) => one.kind === 'application');
  if (view !== undefined) return acting(flow, view.number, { kind: 'reach', wishes });
  const { heard } = flow.session;
  if (wantedIn(meaning, world).length > 0 || heard !== null)
    return hearBefore(
      flow,
      { needs: [], answers: {}, papers: [], wishes: both(heard?.wishes, wishes) },
      world,
    );
  return acting(flow, null, {
    kind: 'open_call',
    words: meaning.text,
    who: whoWrites(flow.session, meaning, world),
    wishes,
    ...(wishes.news === undefined ? {} : { waits: true as const }),
  });
}
