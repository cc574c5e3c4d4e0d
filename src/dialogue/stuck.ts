import type { Phrase } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import type { Ask } from './ask.ts';
import { type Flow, having, saying } from './flow.ts';
import { howOptions } from './how.ts';
import { goesOnHere } from './kept.ts';
import { readingOptions } from './notice-reading.ts';
import { leadOptions, menuOptions, optionsOf, wantsNumber } from './options.ts';
import { mayWait } from './prelude.ts';
import type { Session } from './session.ts';
import { missed, unclear } from './storing.ts';
import { wordsOf } from './words.ts';
import type { World } from './world.ts';

/** After so many messages in a row that nobody understood there is something to press, whatever else is shown. */
const helpAfter = 2;

/** After so many a person is offered plainly, and what is asked may wait. */
const restAfter = 4;

/** So many ways to say it, so that the same words never come twice running. */
const waysToRest = 3;

/** Nothing was understood. The first time: kind words with what is wanted and an example; from the second time on other words each time, and help to press; from the fourth time on a person, and the question may wait. */
export function sayUnclear(flow: Flow, ask: Ask, world: World, saidYes = false): Flow {
  // A yes to what was asked a day ago and is kept nowhere since.
  if (saidYes && ask.kind === 'idle' && isNew(flow.session))
    return saying(flow, { key: 'unclear-idle_yes' }, exampleOf(ask));
  return sayMissed(flow, ask, { world, first: 'said-unclear' });
}

const isNew = ({ heard, drafts, unheard }: Session): boolean =>
  heard === null && drafts.length === 0 && unheard === undefined;

/** The same where something was told beside the question: it is kept for staff, and he hears so. */
export const sayTold = (flow: Flow, ask: Ask, world: World): Flow =>
  sayMissed(flow, ask, { world, first: 'said-told_for_staff' });

function sayMissed(
  flow: Flow,
  ask: Ask,
  { world, first }: { readonly world: World; readonly first: string },
): Flow {
  const times = (flow.session.unheard ?? 0) + 1;
  const noted = having(ask.kind === 'question' ? missed(flow, ask, world) : flow, {
    unheard: times,
  });
  if (times < helpAfter)
    return saying(noted, { key: first }, exampleOf(ask), ...waysOut(ask, world));
  if (times < restAfter)
    return saying(noted, { key: times % 2 === 0 ? 'unclear-again' : 'unclear-still' });
  const way = ((times - restAfter) % waysToRest) + 1;
  const rest = waits(ask) ? 'rest' : 'person';
  return saying(noted, { key: `unclear-${rest}-${way}` });
}

const waits = (ask: Ask): boolean => ask.kind === 'question' && mayWait(ask.question);

/** Where nothing of its own stands to be pressed, the words that lead on are said. */
const waysOut = (ask: Ask, world: World): readonly Phrase[] =>
  inWords(ask, world) && waits(ask) ? [{ key: 'said-or_skip' }] : [];

/** The example was asked for: it is said, and help stays in reach. */
export const sayExample = (flow: Flow, ask: Ask): Flow => saying(flow, exampleOf(ask));

/** What a good answer to what stands open looks like. */
export function exampleOf(ask: Ask): Phrase {
  if (ask.kind === 'consent') return { key: `unclear-consent_${ask.consent}|unclear-consent` };
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
  const all = ask.kind === 'idle' ? idleOptions(session, world) : optionsOf(ask, world);
  // After everything was deleted there is nothing to go on with.
  const ended = ask.kind === 'rest' && !goesOnHere(session, world);
  const own = ended
    ? all.filter(({ id }) => id !== 'resume')
    : ask.kind === 'idle' && isRuled(session)
      ? []
      : all;
  const more = [
    ...waysBeside(ask, session),
    ...(isStuck(ask, session, own.length > 0) ? helpFor(ask, session.unheard ?? 0) : []),
    ...readingOptions(session),
  ];
  return [...own, ...more.filter(({ id }) => !own.some((one) => one.id === id))];
}

/** Whether what was said last answered a question about rules: what may be pressed then belongs to the answer. */
export const isRuled = ({ ruled, asked }: Session): boolean => ruled?.turn === asked;

/** Where nothing is asked: what was offered under the last message, else the menu. */
function idleOptions({ lead, menu, how }: Session, world: World): readonly Option[] {
  if (how !== undefined) return howOptions(how);
  return lead === undefined ? menuOptions(world, menu ?? 0) : leadOptions(lead);
}

/** Beside an answer about rules: the services it may lead to, and a person. */
function waysBeside(ask: Ask, session: Session): readonly Option[] {
  if (!isRuled(session) || ask.kind === 'person' || ask.kind === 'safe') return [];
  const asked = ask.kind === 'needs' ? ask.services : [];
  const services = (session.ruled?.services ?? [])
    .filter((id) => !asked.includes(id))
    .map(
      (id): Option => ({
        id,
        label: { key: 'o-rule_service', args: { service: { key: `service-${id}` } } },
      }),
    );
  const sum: readonly Option[] =
    session.ruled?.begun === undefined ? [] : [{ id: 'reckon', label: { key: 'o-reckon' } }];
  return [...sum, ...services, human];
}

/** Stuck is who was not understood twice; where there is nothing else to press, once is enough. */
function isStuck(ask: Ask, session: Session, own: boolean): boolean {
  const times = session.unheard ?? 0;
  if (times >= helpAfter) return true;
  if (ask.kind !== 'question' || own) return false;
  return times > 0 || ask.draft?.failed[unclear(ask.question.id)] !== undefined;
}

const skip: Option = { id: 'skip', label: { key: 'o-skip' } };
const wait: Option = { id: 'skip', label: { key: 'o-wait' } };
const example: Option = { id: 'example', label: { key: 'o-example' } };
const human: Option = { id: 'human', label: { key: 'o-human' } };

function helpFor(ask: Ask, times: number): readonly Option[] {
  if (['person', 'safe', 'worry'].includes(ask.kind)) return [];
  if (ask.kind !== 'question') return [human];
  if (!mayWait(ask.question)) return [example, human];
  const { starred, need } = ask.question;
  const leave = starred && need === 'apply' ? wait : skip;
  return times >= restAfter ? [human, leave] : [leave, example, human];
}

/** Whether options beside a question are said in words, because digits are its answer. */
export const inWords = (ask: Ask, world: World): boolean =>
  (ask.kind === 'link_phone' ||
    ask.kind === 'reach' ||
    (ask.kind === 'reckon' && wantsNumber(ask.question)) ||
    (ask.kind === 'question' && wantsNumber(ask.question))) &&
  (ask.kind === 'reach' || optionsOf(ask, world).length === 0);
