import { controls, type Meaning } from './act.ts';
import { type Heeded, onDanger } from './danger.ts';
import { doing, type Flow, having, hotlines, quietly, saying } from './flow.ts';
import type { Pending } from './session.ts';
import type { World } from './world.ts';

type Worry = Extract<Pending, { kind: 'worry' }>;

/** How often it is asked whether he is safe, where what he says tells neither. */
const mostAsked = 2;

/** Despair without a word of dying: whether he is safe is asked before anything else. Nobody is called unless his answer, or its absence for the centre's minutes, calls for it. */
export const worried = (flow: Flow, { text }: Meaning, world: World): Flow =>
  waiting(flow, { words: text, world });

/** The question whether he is safe stands before what was open. */
function waiting(
  flow: Flow,
  { words, asked = 1, world }: { readonly words: string; asked?: number; world: World },
): Flow {
  const { pending } = flow.session;
  // What cannot be undone is not left standing under a cry.
  const under = pending?.kind === 'worry' ? pending.under : pending;
  const worry: Worry = {
    kind: 'worry',
    words,
    asked,
    under: under?.kind === 'confirm' ? null : under,
  };
  return doing(having(flow, { pending: worry }), {
    kind: 'timer',
    name: 'worry',
    at: world.now + world.centre.times.worryMinutes * 60_000,
    timer: { kind: 'worry' },
  });
}

const ended = (flow: Flow, worry: Worry): Flow =>
  doing(having(flow, { pending: worry.under }), { kind: 'no_timer', name: 'worry' });

/** What is answered to the question whether he is safe: a no, or despair again, is a danger; a yes, or going on with his matter, gives the form back; anything else is listened to, and asked once more. */
export function whileWorried(flow: Flow, meaning: Meaning, world: World): Heeded {
  const worry = flow.session.pending as Worry;
  const { option, act } = meaning;
  const calm = ended(flow, worry);
  const no = option === 'no' || (option === undefined && act === 'no');
  if (no || meaning.weary === true)
    return { flow: onDanger(calm, { ...meaning, ...alarming(worry, meaning) }, world), done: true };
  const matter = meaning.needs.length > 0 || meaning.found.some((one) => one.sure);
  const args = hotlines(world);
  if (option === 'yes' || act === 'yes' || meaning.safety?.fine === true)
    return { flow: saying(calm, { key: 'worry-fine', args }), done: !matter };
  const turns = matter || meaning.asks !== undefined || commands.has(act) || option !== undefined;
  if (turns) return { flow: saying(calm, { key: 'worry-here', args }), done: false };
  if (meaning.text === '') return { flow, done: true };
  if (worry.asked >= mostAsked)
    return { flow: saying(calm, { key: 'worry-here', args }), done: true };
  const again = saying(flow, { key: 'worry-listen' });
  return {
    flow: waiting(again, {
      words: `${worry.words}\n${meaning.text}`,
      asked: worry.asked + 1,
      world,
    }),
    done: true,
  };
}

/** No answer came in time: those on duty hear of it, and he hears that they do. */
export function onSilence(flow: Flow, world: World): Flow {
  const { pending } = flow.session;
  if (pending?.kind !== 'worry') return quietly(flow);
  const silent: Meaning = {
    act: 'other',
    text: pending.words,
    found: [],
    needs: [],
    danger: 'unsure',
  };
  const told = saying(having(flow, { pending: pending.under }), { key: 'worry-silent' });
  return onDanger(told, silent, world);
}

/** The alert tells what was said before too. */
const alarming = (
  { words }: Worry,
  { text }: Meaning,
): Pick<Meaning, 'danger' | 'text' | 'option'> => ({
  danger: 'self_harm',
  text: text === '' ? words : `${words}\n${text}`,
  option: undefined,
});

const commands: ReadonlySet<Meaning['act']> = new Set(['need', 'question', 'correct', ...controls]);
