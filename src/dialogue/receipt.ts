import type { Notice } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import { hotlines } from './flow.ts';
import { service, type With } from './notices.ts';

/** The receipt: what comes next, which papers, what to do now; advice that names a service (`service`) is left out where that one is open already (`open`). */
export function receiptLines(
  notice: Notice,
  { news, world }: With<'opened'>,
  open: readonly string[],
): readonly Phrase[] {
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
    news.due === null
      ? { key: 'receipt-next' }
      : { key: 'receipt-next_due', args: { due: news.due } },
    ...(of?.urgent?.(facts) === true ? [{ key: 'receipt-urgent', args: hotlines(world) }] : []),
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
            key: 'receipt-papers',
            args: { papers: papers.map((need) => ({ key: `paper-${need.id}` })) },
          },
        ]),
    ...(of?.advice?.(facts, world.centre, world.today) ?? []).filter(
      (line) => !leadsTo(line, open),
    ),
    { key: 'receipt-foot' },
  ];
}

/** Whether a line leads to one of these services. */
function leadsTo({ args }: Phrase, open: readonly string[]): boolean {
  const to = args?.['service'];
  return typeof to === 'object' && 'key' in to && open.some((id) => to.key === `service-${id}`);
}
