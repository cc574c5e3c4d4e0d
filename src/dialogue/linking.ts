import type { Ask } from './ask.ts';
import { acting, counter, doing, type Flow, having, quietWhenIdle, saying } from './flow.ts';
import { hearBefore } from './needs.ts';
import { consented } from './questions.ts';
import { status } from './status.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

const hour = 3_600_000;

/** A case of another chat with the phone that was said for it. */
export type Wish = { readonly case: string; readonly phone: string | null };

/** A message that names a case: one's own is told, any other is a wish to go on with it here; `null` where the open question has its own use for the words. */
export function onNamed(flow: Flow, ask: Ask, { meaning, world }: Said): Flow | null {
  const { named } = meaning;
  if (named === undefined) return null;
  if (world.cases.every((view) => view.number !== named.case)) return wish(flow, named, world);
  return ask.kind === 'idle' ? status(flow, world) : null;
}

/** The same words whatever the number and the phone are: who has no case learns nothing of it. */
export function wish(flow: Flow, wanted: Wish, world: World): Flow {
  const calm = flow.session.pending?.kind === 'link' ? having(flow, { pending: null }) : flow;
  if (!consented(flow.session.consents, 'basic', world.centre))
    return hearBefore(calm, { needs: [], answers: {}, papers: [], link: wanted }, world);
  if (wanted.phone === null) return having(calm, { pending: { kind: 'link', case: wanted.case } });
  const { times, limits, phone } = world.centre;
  const lately = (flow.session.linkAsks ?? []).filter(
    (at) => world.now - at < times.linkHours * hour,
  );
  if (lately.length >= limits.linkAsks)
    return quietWhenIdle(
      saying(calm, { key: 'link-enough', args: counter(world, flow.session.language) }),
      world,
    );
  const asked = doing(having(calm, { linkAsks: [...lately, world.now] }), {
    kind: 'ask_link',
    case: wanted.case,
    phone: wanted.phone,
  });
  return quietWhenIdle(
    saying(asked, { key: 'link-asked', args: { case: wanted.case, phone } }),
    world,
  );
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

/** Whether it is the worker himself: only a clear yes moves the case. */
export function answerLink(
  flow: Flow,
  ask: Extract<Ask, { kind: 'link' }>,
  { meaning: { option, act } }: Said,
): Flow | null {
  if (option === 'yes' || (option === undefined && act === 'yes'))
    return acting(flow, ask.view.number, { kind: 'link' });
  if (option === 'no' || (option === undefined && act === 'no'))
    return acting(flow, ask.view.number, { kind: 'refuse_link' });
  return null;
}
