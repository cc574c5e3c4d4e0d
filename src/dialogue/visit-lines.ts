import type { Answers, Paper } from '../messages/answer.ts';
import type { AppointmentMade } from '../messages/appointment.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import { counter, type Flow, quietly, saying } from './flow.ts';
import { slotWords } from './visit-offers.ts';
import type { World } from './world.ts';

type Matter = { readonly answers: Answers; readonly papers: readonly Paper[] };

/** Where an appointment belongs: its case, else the draft it was made in, or the case that this became. */
function matterOf(
  flow: Flow,
  { case: number, service }: AppointmentMade,
  world: World,
): Matter | null {
  const draft = flow.session.drafts.find(({ services }) => services.includes(service));
  const became = world.cases.findLast((view) => view.open && view.service === service);
  return world.cases.find((view) => view.number === number) ?? draft ?? became ?? null;
}

/** Papers of the checklist that must come and have not; `null` where nothing is known of a checklist. */
export function papersLeft(
  flow: Flow,
  of: AppointmentMade,
  world: World,
): readonly string[] | null {
  const matter = matterOf(flow, of, world);
  const service = serviceById(of.service);
  if (matter === null || service === undefined) return null;
  const there = new Set(matter.papers.map(({ need }) => need));
  return service
    .papers(factsOf(matter.answers))
    .filter(({ id, required, or = [] }) => required && ![id, ...or].some((one) => there.has(one)))
    .map(({ id }) => id);
}

/** What to bring, or that nothing more is wanted: who sends it before makes the way once. */
export function bringLines(flow: Flow, of: AppointmentMade, world: World): readonly Phrase[] {
  const left = papersLeft(flow, of, world);
  if (left === null) return [];
  if (left.length === 0) return [{ key: `appointment-complete-${of.kind}` }];
  return [
    {
      key: `appointment-bring-${of.kind}`,
      args: { papers: left.map((id) => ({ key: `paper-${id}` })) },
    },
  ];
}

/** Day and time, and where or on which phone. */
export const visitArgs = (flow: Flow, of: AppointmentMade, world: World): Phrase['args'] => ({
  when: slotWords(of),
  own: literal(of.phone ?? ''),
  known: of.phone === undefined ? 'no' : 'yes',
  ...counter(world, flow.session.language),
});

/** The day before: when, where, what to bring, and how to put it off. */
export function remindVisit(flow: Flow, id: string, world: World): Flow {
  const of = world.visits?.own.find((one) => one.id === id);
  if (of === undefined || of.state !== 'booked') return quietly(flow);
  const said = saying(
    flow,
    { key: `appointment-remind-${of.kind}`, args: visitArgs(flow, of, world) },
    ...bringLines(flow, of, world),
    { key: 'appointment-remind-foot' },
  );
  return quietly({ ...said, card: true });
}
