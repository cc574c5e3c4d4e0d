import type { Phrase } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import type { Ask } from './ask.ts';
import { type Flow, having, saying } from './flow.ts';
import { goesOnHere } from './kept.ts';
import { readingOptions } from './notice-reading.ts';
import { optionsOf, wantsNumber } from './options.ts';
import type { Session } from './session.ts';
import { missed } from './storing.ts';
import { wordsOf } from './words.ts';
import type { World } from './world.ts';

/** After so many messages in a row that nobody understood there is something to press. */
const helpAfter = 2;

/** Nothing was understood. The first time: kind words with what is wanted and an example; from the second time on other words each time, and help to press. */
export function sayUnclear(flow: Flow, ask: Ask, world: World): Flow {
  const times = (flow.session.unheard ?? 0) + 1;
  const noted = having(ask.kind === 'question' ? missed(flow, ask, world) : flow, {
    unheard: times,
  });
  if (times < helpAfter) return saying(noted, { key: 'said-unclear' }, exampleOf(ask));
  return saying(noted, { key: times % 2 === 0 ? 'unclear-again' : 'unclear-still' });
}

/** The example was asked for: it is said, and help stays in reach. */
export const sayExample = (flow: Flow, ask: Ask): Flow => saying(flow, exampleOf(ask));

/** What a good answer to what stands open looks like. */
function exampleOf(ask: Ask): Phrase {
  if (ask.kind !== 'question') return { key: `unclear-${ask.kind}|nothing` };
  const service = ask.draft?.services[0] ?? ask.view?.service ?? null;
  const { kind, options = [] } = ask.question.field;
  const good = `${wordsOf(ask.question, 'good', service).key}|`;
  const [one, other] = options.map(({ label }) => label);
  return one === undefined || other === undefined || kind === 'yesNo'
    ? { key: `${good}unclear-question_${kind}|unclear-question` }
    : { key: `${good}unclear-question_${kind}|unclear-question`, args: { one, other } };
}

/** What may be pressed at what stands open: its own options, then help for who is stuck and the rest of the notice that is being read. */
export function shownOptions(ask: Ask, session: Session, world: World): readonly Option[] {
  const all = optionsOf(ask, world);
  // After everything was deleted there is nothing to go on with.
  const ended = ask.kind === 'rest' && !goesOnHere(session, world);
  const own = ended ? all.filter(({ id }) => id !== 'resume') : all;
  const more = [
    ...((session.unheard ?? 0) >= helpAfter ? helpFor(ask) : []),
    ...readingOptions(session),
  ];
  return [...own, ...more.filter(({ id }) => !own.some((one) => one.id === id))];
}

const helps: { readonly [id: string]: Option } = {
  skip: { id: 'skip', label: { key: 'o-skip' } },
  example: { id: 'example', label: { key: 'o-example' } },
  human: { id: 'human', label: { key: 'o-human' } },
};

function helpFor(ask: Ask): readonly Option[] {
  if (ask.kind === 'person' || ask.kind === 'safe') return [];
  const { skip, example, human } = helps as {
    readonly [id in 'skip' | 'example' | 'human']: Option;
  };
  if (ask.kind !== 'question') return [human];
  const { starred, need } = ask.question;
  return starred && need === 'apply' ? [example, human] : [skip, example, human];
}

/** Whether options beside a question are said in words, because digits are its answer. */
export const inWords = (ask: Ask, world: World): boolean =>
  (ask.kind === 'link_phone' || (ask.kind === 'question' && wantsNumber(ask.question))) &&
  optionsOf(ask, world).length === 0;
