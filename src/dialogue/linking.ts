import type { Ask } from './ask.ts';
import { counter, doing, type Flow, having, quietly, quietWhenIdle, saying } from './flow.ts';
import { giveCode, notMe } from './leaving.ts';
import { movable } from './movable.ts';
import { hearBefore } from './needs.ts';
import { consented } from './questions.ts';
import type { Wish } from './session.ts';
import { status } from './status.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

/** Acts that say more than a wish to go on in another chat beside them. */
const greater: readonly string[] = ['delete', 'withdraw', 'cancel', 'human'];

/** Whether the message does something else: 手机号换成139… puts a value right, 换到新手机上 puts nothing right. */
const doesMore = ({ act, found }: Said['meaning']): boolean =>
  greater.includes(act) || (act === 'correct' && found.length > 0);

/** A message about going on in another chat: a code, a case by its number, or the wish in words; `null` where the open question has its own use for the words. */
export function onElsewhere(flow: Flow, ask: Ask, said: Said): Flow | null {
  const { meaning, world } = said;
  if (meaning.code !== undefined) return wish(flow, { code: meaning.code }, world);
  if (meaning.named !== undefined) return onNamed(flow, ask, said);
  if (meaning.elsewhere === undefined || doesMore(meaning)) return null;
  if (isTold(ask, said)) return null;
  switch (meaning.elsewhere) {
    case 'go':
      return movable(flow.session, world).length === 0
        ? having(flow, { pending: { kind: 'code' } })
        : having(flow, { pending: { kind: 'confirm', what: 'move', target: null } });
    case 'come':
      return having(flow, { pending: { kind: 'code' } });
    case 'lost':
      return lostChat(flow, world);
    case 'not_me':
      return notMe(flow, said);
  }
}

/** Whether a message has an answer in it: 换手机了，139… is a new phone number, and a phone that was stolen may be part of a story. */
function isTold(ask: Ask, { meaning }: Said): boolean {
  const asked = ask.kind === 'question' ? ask.question.id : null;
  const others = meaning.found.some(({ question }) => question !== asked);
  const story = asked !== null && meaning.elsewhere === 'lost';
  // 了 in 换手机了 says yes to nothing, and what is only guessed is no answer to the question.
  const guessed = meaning.doubt === true || (ask.kind === 'question' && isYesNo(ask));
  return others || story || (asked !== null && !guessed && meaning.reading?.kind === 'value');
}

const isYesNo = ({ question }: Extract<Ask, { kind: 'question' }>): boolean =>
  question.field.kind === 'yesNo';

/** A message that names a case: one's own is told, or chosen to go on elsewhere; any other is one whose chat is lost. */
function onNamed(flow: Flow, ask: Ask, { meaning, world }: Said): Flow | null {
  const named = meaning.named as NonNullable<typeof meaning.named>;
  if (world.cases.every((view) => view.number !== named.case)) return wish(flow, named, world);
  if (ask.kind === 'confirm' && ask.what === 'move') {
    const only = ask.things.find(({ kind, id }) => kind === 'case' && id === named.case);
    return only === undefined ? null : giveCode(having(flow, { pending: null }), [only], world);
  }
  return ask.kind === 'idle' ? status(flow, world) : null;
}

/** The wish to go on here: nothing is tried before consent, and what became of it is told by the act that follows. */
export function wish(flow: Flow, wanted: Wish, world: World): Flow {
  const { pending } = flow.session;
  const calm =
    pending?.kind === 'link' || pending?.kind === 'code' ? having(flow, { pending: null }) : flow;
  if ('code' in wanted && wanted.code === '')
    return quietly(saying(having(calm, { pending: { kind: 'code' } }), { key: 'move-short' }));
  if (!consented(flow.session.consents, 'basic', world.centre))
    return hearBefore(calm, { needs: [], answers: {}, papers: [], link: wanted }, world);
  if ('code' in wanted) return doing(calm, { kind: 'use_code', code: wanted.code });
  if (wanted.phone === null) return having(calm, { pending: { kind: 'link', case: wanted.case } });
  return doing(calm, {
    kind: 'ask_link',
    case: wanted.case,
    phone: wanted.phone,
    mark: markOf(world.id()),
  });
}

/** Six figures for a person to read out: they tell one wish from another and are no secret. */
function markOf(id: string): string {
  let sum = 7;
  for (const char of id) sum = (sum * 131 + (char.codePointAt(0) ?? 0)) % 900_000;
  return String(sum + 100_000);
}

/** What was wished before consent, now that it was given. */
export function heardWish(flow: Flow, before: Flow, world: World): Flow {
  const link = before.session.heard?.link;
  if (link === undefined) return flow;
  const { heard } = flow.session;
  const { link: _, ...rest } = heard ?? { needs: [], answers: {}, papers: [], at: world.now };
  const empty =
    rest.needs.length + rest.papers.length === 0 && Object.keys(rest.answers).length === 0;
  return wish(having(flow, { heard: heard === null || empty ? null : rest }), link, world);
}

/** The code is not at hand, or the chat it would come from is lost. */
export function answerCode(flow: Flow, { meaning, world }: Said): Flow | null {
  const { option, act, aside } = meaning;
  if (option === 'lost') return lostChat(flow, world);
  return option === 'no' || act === 'no' || act === 'skip' || act === 'cancel' || aside
    ? quietWhenIdle(saying(having(flow, { pending: null }), { key: 'move-no_code' }), world)
    : null;
}

/** Who has lost the first chat is called by staff: for that the number of a case is needed. */
const lostChat = (flow: Flow, world: World): Flow =>
  quietWhenIdle(
    saying(having(flow, { pending: null }), {
      key: 'move-lost',
      args: counter(world, flow.session.language),
    }),
    world,
  );

/** The phone is said, or is not at hand. */
export function answerLinkPhone(
  flow: Flow,
  ask: Extract<Ask, { kind: 'link_phone' }>,
  { meaning, world }: Said,
): Flow | null {
  const { reading, act, aside } = meaning;
  if (reading?.kind === 'value' && typeof reading.value === 'string')
    return wish(flow, { case: ask.case, phone: reading.value }, world);
  if (reading?.kind === 'problem') return saying(flow, reading.problem);
  if (act === 'no' || act === 'skip' || act === 'cancel' || aside !== undefined)
    return quietWhenIdle(
      saying(having(flow, { pending: null }), {
        key: 'link-no_phone',
        args: counter(world, flow.session.language),
      }),
      world,
    );
  return null;
}
