import type { Reply, ReplyFrame, Slot } from '../messages/reply.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Ask } from './ask.ts';
import type { Flow } from './flow.ts';
import type { World } from './world.ts';

/** Of what kind the numbered lines of a question are, where a channel shows them as rows. */
export function rowsOf({ kind }: Ask): Pick<ReplyFrame, 'rows'> {
  if (kind === 'review') return { rows: 'review' };
  return kind === 'list' ? { rows: 'list' } : {};
}

const slotOf = (need: string): Slot => ({ label: { key: `paper-${need}` } });

/** Places for the photos that are wanted: beside the lines of staff's list, and of the papers under a receipt. */
export function slotsOf(flow: Flow, ask: Ask, world: World): Pick<Reply, 'slots'> {
  const slots = flow.receipt === undefined ? ofList(flow, ask) : ofReceipt(flow.receipt, world);
  return slots.length === 0 ? {} : { slots };
}

const ofList = ({ quiet }: Flow, ask: Ask): readonly Slot[] =>
  quiet || ask.kind !== 'list'
    ? []
    : ask.lines.flatMap(({ number, want }) =>
        want.kind === 'paper' ? [{ line: number, ...slotOf(want.need) }] : [],
      );

function ofReceipt(number: string, world: World): readonly Slot[] {
  const view = world.cases.find((one) => one.number === number);
  const papers = serviceById(view?.service ?? '')?.papers(factsOf(view?.answers ?? {})) ?? [];
  const there = new Set(view?.papers.map(({ need }) => need));
  return papers
    .filter(({ id, or = [] }) => ![id, ...or].some((one) => there.has(one)))
    .map(({ id }) => slotOf(id));
}
