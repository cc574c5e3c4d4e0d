import type { Notice } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import { service, type With } from './notices.ts';

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
    news.due === null
      ? { key: 'receipt-next' }
      : { key: 'receipt-next_due', args: { due: news.due } },
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
    ...(of?.advice?.(facts, world.centre, world.today) ?? []),
    { key: 'receipt-foot' },
  ];
}
