import type { Notice } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Deadline, PaperNeed, Reach } from '../services/service.ts';
import { hotlines } from './flow.ts';
import { service, type With } from './notices.ts';
import type { CaseView, World } from './world.ts';

/** A code is good for so many days where the centre names no others: the days of a petition with its reviews. */
export const askDays = 180;

/** What comes next, and where he hears of it. */
function nextLine(reach: Reach | undefined, due: string | null): Phrase {
  if (reach !== undefined) return { key: `receipt-next_${reach.kind}` };
  return due === null ? { key: 'receipt-next' } : { key: 'receipt-next_due', args: { due } };
}

/** Who reads a complaint about the centre; where nobody may, who above it does. */
const keptLine = (notice: Notice, kept: NonNullable<CaseView['kept']>, world: World): Phrase => ({
  key: world.isRead?.(notice.service, kept) === false ? 'receipt-kept_unread' : 'receipt-kept',
  args: hotlines(world),
});

/** Whether he stays unknown to us: then a code is all he can ask with from another chat. */
export function isUnknown(notice: Notice, world: World): boolean {
  const view = world.cases.find((one) => one.number === notice.case);
  return serviceById(notice.service)?.unknown?.(factsOf(view?.answers ?? {})) === true;
}

/** The receipt: what comes next, which papers, what to do now; advice that names a service (`service`) is left out where that one is open already (`open`). */
export function receiptLines(
  notice: Notice,
  { news, world }: With<'opened'>,
  open: readonly string[],
): readonly Phrase[] {
  const view = world.cases.find((one) => one.number === notice.case);
  const of = serviceById(notice.service);
  const facts = factsOf(view?.answers ?? {});
  return [
    { key: 'receipt-head', args: { service: service(notice), case: literal(notice.case) } },
    nextLine(of?.reach?.(facts), news.due),
    ...(of?.urgent?.(facts) === true ? [{ key: 'receipt-urgent', args: hotlines(world) }] : []),
    ...clockLines(of?.deadlines?.(facts, world.today) ?? [], world),
    ...papersLine(of?.papers(facts) ?? [], view),
    ...(view?.kept === undefined ? [] : [keptLine(notice, view.kept, world)]),
    ...(of?.advice?.(facts, world.centre, world.today) ?? [])
      .filter((line) => !leadsTo(line, open))
      .map((one): Phrase => ({ ...one, args: { ...hotlines(world), ...one.args } })),
    ...(isUnknown(notice, world)
      ? [{ key: 'receipt-code', args: { days: world.centre.times.askCodeDays ?? askDays } }]
      : []),
    { key: 'receipt-foot' },
  ];
}

/** The next day to keep; one that lies behind is never told as a day to keep, but that it may be over and whom to ask at once. */
function clockLines(clocks: readonly Deadline[], world: World): readonly Phrase[] {
  const past = clocks.filter(({ last, goesOn }) => last < world.today && goesOn !== true);
  const next = clocks.filter(({ last }) => last >= world.today).slice(0, 1);
  return [
    ...past.map(({ id }): Phrase => ({ key: `clock-${id}.past` })),
    ...(past.length === 0 ? [] : [{ key: 'receipt-clock_past', args: hotlines(world) }]),
    ...next.map(
      ({ id, last }): Phrase => ({
        key: 'receipt-clock',
        args: { clock: { key: `clock-${id}` }, last },
      }),
    ),
  ];
}

/** The papers that are not there yet; where none of them must be, they are only welcome. */
function papersLine(all: readonly PaperNeed[], view: CaseView | undefined): readonly Phrase[] {
  const papers = all.filter(
    ({ id, or = [] }) =>
      view?.papers.some(({ need }) => need !== null && [id, ...or].includes(need)) !== true,
  );
  if (papers.length === 0) return [];
  const must = papers.some(({ required }) => required);
  const args = { papers: papers.map((need) => ({ key: `paper-${need.id}` })) };
  return [{ key: must ? 'receipt-papers' : 'receipt-papers_welcome', args }];
}

/** Whether a line leads to one of these services. */
function leadsTo({ args }: Phrase, open: readonly string[]): boolean {
  const to = args?.['service'];
  return typeof to === 'object' && 'key' in to && open.some((id) => to.key === `service-${id}`);
}
