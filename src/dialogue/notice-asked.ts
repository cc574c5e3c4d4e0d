import type { Notice, Want } from '../messages/case-act.ts';
import { literal, type Phrase } from '../messages/phrase.ts';
import { askOf } from './ask.ts';
import { type Flow, saying } from './flow.ts';
import { questionInCase } from './questions.ts';
import { wordsOf } from './words.ts';
import type { CaseView, World } from './world.ts';

/** Staff asked for something: the question follows, or, while a person has the conversation, what it is stands here. */
export function asked(
  flow: Flow,
  notice: Notice,
  {
    want,
    also = [],
    world,
  }: { readonly want: Want; readonly also?: readonly Want[] | undefined; readonly world: World },
): Flow {
  const several = askOf(flow.session, world).kind === 'list' || also.length > 0;
  const told = saying(flow, {
    key: several ? 'notice-asked_list' : 'notice-asked',
    args: { service: { key: `service-${notice.service}` }, case: literal(notice.case) },
  });
  const view = world.cases.find((one) => one.number === notice.case);
  if (flow.session.person === null || view === undefined) return told;
  const whats = [want, ...also].map(
    (one): Phrase => ({ key: 'notice-asked_what', args: { what: nameOf(one, view) } }),
  );
  return saying(told, ...whats);
}

function nameOf(want: Want, view: CaseView): Phrase {
  if (want.kind === 'words') return literal(want.text);
  if (want.kind === 'paper') return { key: `paper-${want.need}` };
  const question = questionInCase(view, want.question);
  return question === undefined ? literal(want.question) : wordsOf(question, 'label', view.service);
}
