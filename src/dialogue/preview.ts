import { maskName } from '../fields/name-mask.ts';
import type { Preview, ShownLine } from '../messages/office.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import type { Ask } from './ask.ts';
import { acting, type Flow, having, quietly, quietWhenIdle, saying } from './flow.ts';
import type { Said } from './storing.ts';
import type { CaseView, World } from './world.ts';

/** The question whether his own line of the public notice may stand so. */
export type PreviewAsk = {
  readonly kind: 'preview';
  readonly view: CaseView;
  readonly preview: Preview;
};

/** The oldest case whose line was shown to the worker and waits for his word. */
export function askOfPreview(world: World): PreviewAsk | null {
  for (const view of world.cases)
    if (view.open && view.preview?.answer === 'asked')
      return { kind: 'preview', view, preview: view.preview };
  return null;
}

const yuan = (cents: number): string =>
  new Intl.NumberFormat('en', { minimumFractionDigits: 2 }).format(cents / 100);

/** What the notice shows of him, part by part; nothing else stands on it. */
function partsOf({ line, shows }: Preview): readonly Phrase[] {
  const { masked, number, unit, category, cents }: ShownLine = shows ?? { masked: line };
  return [
    ...(masked === '' ? [] : [{ key: 'preview-name', args: { name: literal(masked) } }]),
    ...(number === undefined ? [] : [{ key: 'preview-number', args: { number: String(number) } }]),
    ...(unit === undefined ? [] : [{ key: 'preview-unit', args: { unit: literal(unit) } }]),
    ...(category === undefined
      ? []
      : [
          {
            key: 'preview-category',
            args: { category: { key: `o-hardship_category-${category}` } },
          },
        ]),
    ...(cents === undefined
      ? []
      : [{ key: 'preview-amount', args: { amount: literal(yuan(cents)) } }]),
  ];
}

/** His line with what is never on it. */
export const previewLines = (preview: Preview): readonly Phrase[] => [
  { key: 'preview-head' },
  ...partsOf(preview),
  { key: 'preview-never' },
];

/** The words of the question; the line itself was shown before, and is again wherever he asks for it. */
export const putPreview = (): readonly Phrase[] => [{ key: 'preview-ask' }];

/** The answer to it: a yes, or a doubt with whatever he says of it. */
export function answerPreview(
  flow: Flow,
  { view }: Extract<Ask, { kind: 'preview' }>,
  { meaning }: Said,
): Flow | null {
  if (meaning.option === 'fine' || meaning.act === 'yes')
    return acting(flow, view.number, { kind: 'answer_preview', answer: 'fine' });
  if (meaning.option === 'concern' || meaning.act === 'no')
    return refusing(flow, view.number, meaning.text);
  return null;
}

const longest = 500;

const refusing = (flow: Flow, number: string, text: string): Flow =>
  acting(flow, number, {
    kind: 'answer_preview',
    answer: 'refused',
    ...(text === '' ? {} : { words: text.slice(0, longest) }),
  });

/** The newest application of his that is open. */
const newestOf = (world: World): CaseView | undefined =>
  world.cases.findLast((view) => view.open && view.kind === 'application');

/** What he says of the public notice at any time: to see his line, or that he does not want it. */
export function onPublicNotice(before: Flow, { meaning, world }: Said): Flow | null {
  if (meaning.publicNotice === undefined) return null;
  const flow = before.session.pending?.kind === 'rest' ? having(before, { pending: null }) : before;
  const view = newestOf(world);
  if (view === undefined) return quietWhenIdle(saying(flow, { key: 'preview-before' }), world);
  if (meaning.publicNotice === 'show') return showing(flow, view, world);
  if (meaning.publicNotice === 'later')
    return quietly(
      saying(having(flow, { pending: { kind: 'rest' } }), { key: 'preview-said-asked' }),
    );
  const asked = askOfPreview(world)?.view ?? view;
  return refusing(flow, asked.number, meaning.text);
}

/** The line as it was shown, and what he said of it; before that, how it will be. */
function showing(flow: Flow, view: CaseView, world: World): Flow {
  const { preview } = view;
  const said =
    preview === undefined || preview.answer === 'asked'
      ? []
      : [{ key: `preview-said-${preview.answer}` }];
  const shown = preview !== undefined && (preview.line !== '' || preview.shows !== undefined);
  const lines = shown ? previewLines(preview) : notYet(view);
  return quietWhenIdle(saying(flow, ...lines, ...said), world);
}

function notYet({ answers }: CaseView): readonly Phrase[] {
  const name = answers['name']?.value;
  return [
    typeof name === 'string' && name !== ''
      ? { key: 'preview-not_yet', args: { name: literal(maskName(name)) } }
      : { key: 'preview-not_yet_nameless' },
    { key: 'preview-never' },
  ];
}
