import type { DangerKind } from '../messages/case-act.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Meaning } from './act.ts';
import { alertSaid, whoWrites } from './alert-facts.ts';
import type { Ask } from './ask.ts';
import { believed, goesOn, type Listening, resumed } from './believing.ts';
import { aboutOf } from './calling.ts';
import { acting, type Flow, having, hotlines, quietly, saying } from './flow.ts';
import { hearBefore, offered } from './needs.ts';
import { followUp, seenLine } from './safe-words.ts';
import type { Safe } from './session.ts';
import { status } from './status.ts';
import type { CaseView, World } from './world.ts';

/** The alert of this conversation that staff have not closed. */
export const openAlert = (world: World): CaseView | undefined =>
  world.cases.findLast((view) => view.kind === 'alert' && view.open);

const lineOf = (danger: DangerKind, world: World): Phrase => ({
  key: `danger-${danger}`,
  args: hotlines(world),
});

const calm: Safe = { kind: null, said: 0, place: false, company: false, down: false };

/** Danger, at any turn: the right numbers at once, an alert to the duty address in the same commit, the form put aside and kept. The bot never says that somebody is coming, nor that anybody saw it before a person did. */
export function onDanger(before: Flow, meaning: Meaning, world: World): Flow {
  const flow = quietly({ ...before, urgent: true });
  const danger = meaning.danger as DangerKind;
  const alert = openAlert(world);
  const known = flow.session.safe;
  const again = alert !== undefined && known !== undefined && known.kind === danger;
  const safe = after({ ...(known ?? calm), kind: danger, down: false }, meaning);
  const told = again
    ? saying(flow, ...followUp(safe, { meaning, alert, world }))
    : saying(flow, ...first(safe, { meaning, alert, world }));
  const kept =
    !again && flow.session.drafts.length > 0 ? saying(told, { key: 'danger-kept' }) : told;
  // The second way of asking for the place was taken where only 楼顶 was told.
  const said = safe.said + (!again && meaning.safety?.vague === true ? 2 : 1);
  const listens = listening(kept, { ...safe, said });
  return passing(remembered(listens, meaning, world), meaning, world);
}

/** From now on he is listened to; what cannot be undone is not left standing under a cry. */
function listening(flow: Flow, safe: Safe): Flow {
  const { pending: stood } = flow.session;
  const open = stood?.kind === 'worry' ? stood.under : stood;
  const pending = open?.kind === 'confirm' ? null : open;
  return having(flow, { safe, pending });
}

function first(
  safe: Safe,
  {
    meaning,
    alert,
    world,
  }: { readonly meaning: Meaning; readonly alert: CaseView | undefined; readonly world: World },
): readonly Phrase[] {
  const args = { ...hotlines(world), phone: world.centre.phone };
  const place = meaning.safety?.place;
  const seen = (alert?.acknowledged ?? null) !== null;
  const danger = meaning.danger as DangerKind;
  return [
    meaning.safety?.taken === true && harms.has(danger)
      ? { key: 'danger-taken', args: hotlines(world) }
      : lineOf(danger, world),
    seen ? seenLine(alert, safe, world) : { key: 'danger-passing_on', args },
    ...(place === undefined ? [] : [{ key: 'danger-place_told', args: { place } }]),
    ...(safe.place
      ? []
      : [{ key: place === undefined ? 'danger-ask_place-1' : 'danger-ask_place-2' }]),
  ];
}

/** Where something taken or a cut is what the danger is of. */
const harms: ReadonlySet<DangerKind> = new Set(['self_harm', 'self_harm_other', 'unsure']);

/** What is known of him after this message. */
const after = (safe: Safe, { safety, danger }: Meaning): Safe => ({
  ...safe,
  place: safe.place || (safety?.place !== undefined && safety.vague !== true),
  company: safe.company || safety?.company !== undefined,
  quiet: danger !== undefined || Object.keys(safety ?? {}).length > 0 ? 0 : (safe.quiet ?? 0) + 1,
  down: safe.down || safety?.down === true,
});

/** His words go to the alert, with the place and the phone told in them, and to whoever has the conversation. */
function passing(flow: Flow, meaning: Meaning, world: World): Flow {
  const { person } = flow.session;
  const alert = openAlert(world);
  const relayed =
    person === null || person.case === alert?.number
      ? flow
      : acting(flow, person.case, { kind: 'say', text: meaning.text });
  const facts = { place: meaning.safety?.place, who: whoWrites(flow.session, meaning, world) };
  if (alert === undefined)
    return acting(relayed, null, {
      kind: 'open_alert',
      danger: meaning.danger ?? 'unsure',
      words: meaning.text,
      about: aboutOf(flow.session),
      ...facts,
    });
  return acting(relayed, alert.number, { ...alertSaid(meaning, alert.place), who: facts.who });
}

/** What was told beside the danger is not asked again: it waits as what is heard before a service is open. */
function remembered(flow: Flow, meaning: Meaning, world: World): Flow {
  const needs = offered(meaning.needs, world);
  const sure = meaning.found.filter((one) => one.sure);
  if (flow.session.drafts.length > 0 || (needs.length === 0 && sure.length === 0)) return flow;
  const answers = Object.fromEntries(
    sure.map((one) => [
      one.question,
      {
        state: 'given',
        value: one.value,
        raw: one.raw,
        turn: flow.session.turn,
        at: world.now,
      } as const,
    ]),
  );
  return hearBefore(flow, { needs, answers, papers: [] }, world);
}

const hour = 3_600_000;
/** After so many hours without a word he has slept. */
const restHours = 6;

/** A message after danger: `done` where it was listened to, else it goes on to be understood as any other. */
export type Heeded = { readonly flow: Flow; readonly done: boolean };

/** After danger nothing is asked: what the worker writes goes to whoever answers the alert, until he wishes to go on, has slept, is out of it and speaks of his matter, or staff have closed it. Deleting and the state of his matters work as always. */
export function whileSafe(before: Flow, meaning: Meaning, world: World): Heeded {
  const safe = before.session.safe ?? calm;
  const alert = openAlert(world);
  const flow =
    before.session.pending?.kind === 'confirm' ? having(before, { pending: null }) : before;
  if (meaning.option === 'resume')
    return { flow: resumed(flow, 'danger-resumed', world), done: true };
  if (meaning.act === 'delete')
    return {
      flow: having(flow, { pending: { kind: 'confirm', what: 'delete', target: null } }),
      done: true,
    };
  const matter = meaning.needs.length > 0 || meaning.found.length > 0;
  const rested = alert === undefined || world.now - flow.session.lastAt >= restHours * hour;
  if (rested || (safe.down && matter)) {
    const back = resumed(flow, rested ? 'danger-rested' : 'danger-resumed', world);
    const relayed =
      alert === undefined || meaning.text === ''
        ? back
        : acting(back, alert.number, alertSaid(meaning));
    return { flow: relayed, done: !matter && !commands.has(meaning.act) };
  }
  if (goesOn(safe, meaning))
    return {
      flow: believed(flow, safe, { meaning, alert, world }),
      done: meaning.needs.length === 0 && !meaning.found.some((one) => one.sure),
    };
  return { flow: listened(flow, safe, { meaning, alert, world }), done: true };
}

/** Whether a message is listened to: also where a question whether to delete stands and this tells of the danger, or is no short answer to it. */
export function standsSafe({ session }: Flow, ask: Ask, meaning: Meaning): boolean {
  if (session.safe === undefined || session.person !== null) return false;
  if (ask.kind !== 'confirm' || meaning.option !== undefined) return ask.kind !== 'confirm';
  const tells = Object.keys(meaning.safety ?? {}).length > 0;
  const answers = ['yes', 'no', 'delete'].includes(meaning.act);
  return tells || !answers || meaning.text.length > longestYes;
}

/** A longer message is no yes to what cannot be undone. */
const longestYes = 10;

const commands: ReadonlySet<Meaning['act']> = new Set([
  'status',
  'cancel',
  'withdraw',
  'question',
  'human',
]);

function listened(flow: Flow, safe: Safe, { meaning, alert, world }: Listening): Flow {
  if (meaning.act === 'status')
    return quietly(saying(status(flow, world), seenLine(alert, safe, world)));
  const now = after(safe, meaning);
  const told = quietly(saying(flow, ...followUp(now, { meaning, alert, world })));
  const next = remembered(having(told, { safe: { ...now, said: now.said + 1 } }), meaning, world);
  return meaning.text === '' ? next : passing(next, meaning, world);
}
