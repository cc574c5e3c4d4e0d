import type { Notice } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import type { Slip } from '../messages/slip.ts';
import { serviceById } from '../services/index.ts';
import { questionOf } from '../services/read.ts';
import type { Ask } from './ask.ts';
import { acting, type Flow, quietly, quietWhenIdle, saying } from './flow.ts';
import type { Said } from './storing.ts';
import { wordsOf } from './words.ts';
import type { CaseView, World } from './world.ts';

/** The question whether his case may go on to a department, with exactly what the slip says. */
export type SlipAsk = { readonly kind: 'slip'; readonly view: CaseView; readonly slip: Slip };

/** The oldest slip that waits for his word. */
export function askOfSlip(world: World): SlipAsk | null {
  for (const view of world.cases) {
    const slip = view.open
      ? view.slips?.find((one) => one.consent.answer === 'asked' && one.dropped === undefined)
      : undefined;
    if (slip !== undefined) return { kind: 'slip', view, slip };
  }
  return null;
}

const nameOf = (slip: Slip, { session }: Flow): Phrase => literal(slip.to.name[session.language]);

/** What it would say there, line by line; nothing else is on it. */
function linesOf({ view, slip }: SlipAsk): readonly Phrase[] {
  const service = serviceById(view.service);
  const labels = slip.tells.flatMap((id): readonly Phrase[] => {
    const question = service === undefined ? undefined : questionOf(service, id);
    return question === undefined ? [] : [wordsOf(question, 'label', view.service)];
  });
  const needs = view.papers.flatMap(({ id, need }) =>
    slip.papers.includes(id) ? [need ?? 'other'] : [],
  );
  const papers = [...new Set(needs)].map((need): Phrase => ({ key: `paper-${need}` }));
  return [
    { key: 'slip-line-matter', args: { matter: literal(slip.matter) } },
    ...(labels.length === 0 ? [] : [{ key: 'slip-line-tells', args: { what: labels } }]),
    ...(papers.length === 0 ? [] : [{ key: 'slip-line-papers', args: { what: papers } }]),
    ...(slip.materials === undefined
      ? []
      : [{ key: 'slip-line-materials', args: { what: literal(slip.materials) } }]),
    { key: 'slip-line-never' },
  ];
}

/** The question: which department, what about, and what is told and goes along. */
export const putSlip = (ask: SlipAsk, language: Flow['session']['language']): readonly Phrase[] => [
  { key: 'slip-ask', args: { department: literal(ask.slip.to.name[language]) } },
  ...linesOf(ask),
  { key: 'slip-ask_end' },
];

const longest = 500;

/** The answer to it: it may go, or it stays here. */
export function answerSlip(
  flow: Flow,
  { view, slip }: Extract<Ask, { kind: 'slip' }>,
  { meaning }: Said,
): Flow | null {
  const { option, act, text } = meaning;
  const given = option === 'give' || act === 'yes';
  if (!given && option !== 'keep' && act !== 'no') return inNoHurry(flow, meaning);
  return acting(flow, view.number, {
    kind: 'answer_slip',
    slip: slip.id,
    answer: given ? 'given' : 'refused',
    ...(given || text === '' ? {} : { words: text.slice(0, longest) }),
  });
}

/** Who thinks it over, or asks what they would know, is not pressed: the list stands above. */
const inNoHurry = (flow: Flow, { text, half, needs, found, asks }: Said['meaning']): Flow | null =>
  text === '' || half === true || asks !== undefined || needs.length + found.length > 0
    ? null
    : quietly(saying(flow, { key: 'slip-no_hurry' }));

/** His word was taken: what comes next, or that the case stays here. */
export const slipAnswered = (
  flow: Flow,
  { answer, slip }: { readonly answer: 'given' | 'refused'; readonly slip: Slip },
  world: World,
): Flow =>
  quietWhenIdle(
    saying(flow, {
      key: `done-answer_slip-${answer}`,
      args: { department: nameOf(slip, flow), phone: world.centre.phone },
    }),
    world,
  );

type News = Extract<Notice['news'], { readonly kind: 'slip' }>;

/** What became of a slip, told kindly: where it went, by when an answer is awaited, what it was and what can be done. */
export function onSlipNews(
  flow: Flow,
  notice: Notice,
  { news, world }: { readonly news: News; readonly world: World },
): Flow {
  const { event, slip } = news;
  // The question itself stands behind this line.
  if (event === 'asked')
    return saying(flow, {
      key: 'notice-slip-asked',
      args: { service: { key: `service-${notice.service}` } },
    });
  if (event === 'dropped')
    return quietWhenIdle(
      saying(flow, { key: 'notice-slip-dropped', args: { department: nameOf(slip, flow) } }),
      world,
    );
  return quietWhenIdle(saying(flow, ...newsLines(flow, news, world)), world);
}

function newsLines(flow: Flow, { event, slip }: News, world: World): readonly Phrase[] {
  const args = argsOf(flow, slip, world);
  switch (event) {
    case 'handed': {
      const { address, phone } = slip.to;
      return [
        { key: 'notice-slip-handed', args },
        ...(address === undefined && phone === undefined
          ? []
          : [
              {
                key: 'notice-slip-where',
                args: {
                  address: literal(address?.[flow.session.language] ?? ''),
                  phone: phone ?? '',
                  what: address === undefined ? 'phone' : phone === undefined ? 'address' : 'both',
                },
              },
            ]),
        ...(slip.due === undefined ? [] : [{ key: 'notice-slip-due', args }]),
        { key: 'notice-slip-next', args },
      ];
    }
    case 'feedback': {
      const refused = slip.feedback?.outcome === 'refused';
      const lawful = refused && slip.to.law === 'legal_aid';
      return [
        { key: `notice-slip-${slip.feedback?.outcome ?? 'done'}`, args },
        ...(slip.feedback?.text ? [{ key: 'notice-slip-said', args }] : []),
        ...(lawful ? [{ key: 'notice-slip-may_object', args }] : []),
        ...(refused || slip.feedback?.outcome === 'not_theirs'
          ? [{ key: 'notice-slip-still_here', args }]
          : []),
      ];
    }
    case 'ruled':
      return [
        { key: `notice-slip-ruled-${slip.objection?.ruling?.outcome ?? 'kept'}`, args },
        ...(slip.objection?.ruling?.text ? [{ key: 'notice-slip-said', args }] : []),
      ];
    default:
      return [{ key: `notice-slip-${event}`, args }];
  }
}

function argsOf(flow: Flow, slip: Slip, world: World): Phrase['args'] {
  const { objection, supplement, feedback } = slip;
  return {
    department: nameOf(slip, flow),
    day: slip.handed?.day ?? '',
    due: objection?.due ?? slip.due ?? '',
    lacking: literal(supplement?.text ?? ''),
    until: supplement?.until ?? '',
    limit: supplement?.until === undefined ? 'none' : 'day',
    words: literal(objection?.ruling?.text ?? feedback?.text ?? ''),
    centre: world.centre.phone,
  };
}

/** Where a case is now, for who asks how it stands. */
export const slipStatus = (flow: Flow, view: CaseView): readonly Phrase[] =>
  (view.slips ?? [])
    .filter((slip) => slip.handed !== undefined && slip.feedback === undefined)
    .map((slip) => ({
      key: statusKey(slip),
      args: {
        department: nameOf(slip, flow),
        day: slip.handed?.day ?? '',
        due: slip.due ?? '',
        lacking: literal(slip.supplement?.text ?? ''),
      },
    }));

const statusKey = ({ supplement, due }: Slip): string => {
  if (supplement !== undefined && supplement.met === undefined) return 'status-slip_lacking';
  return due === undefined ? 'status-slip' : 'status-slip_due';
};
