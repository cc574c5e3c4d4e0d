import type { Notice } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import type { Reach } from '../services/service.ts';
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

/** The receipt of a case that was opened: number, what comes next, by when, what to bring, what is good to know. */
export function receiptLines(notice: Notice, { news, world }: With<'opened'>): readonly Phrase[] {
  const view = world.cases.find((one) => one.number === notice.case);
  const of = serviceById(notice.service);
  const facts = factsOf(view?.answers ?? {});
  const papers = (of?.papers(facts) ?? []).filter(
    ({ id, or = [] }) =>
      view?.papers.some(({ need }) => need !== null && [id, ...or].includes(need)) !== true,
  );
  const clocks = of?.deadlines?.(facts, world.today) ?? [];
  return [
    { key: 'receipt-head', args: { service: service(notice), case: literal(notice.case) } },
    nextLine(of?.reach?.(facts), news.due),
    ...clocks.slice(0, 1).map(
      (clock): Phrase => ({
        key: 'receipt-clock',
        args: { clock: { key: `clock-${clock.id}` }, last: clock.last },
      }),
    ),
    ...(papers.length === 0
      ? []
      : [
          {
            key: papers.some(({ required }) => required)
              ? 'receipt-papers'
              : 'receipt-papers_welcome',
            args: { papers: papers.map((need) => ({ key: `paper-${need.id}` })) },
          },
        ]),
    ...(view?.kept === undefined ? [] : [keptLine(notice, view.kept, world)]),
    ...(of?.advice?.(facts) ?? []).map(
      (one): Phrase => ({ ...one, args: { ...hotlines(world), ...one.args } }),
    ),
    ...(isUnknown(notice, world)
      ? [{ key: 'receipt-code', args: { days: world.centre.times.askCodeDays ?? askDays } }]
      : []),
    { key: 'receipt-foot' },
  ];
}
