import type { ConsentKind, Consents } from '../messages/person.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Ask } from './ask.ts';
import { counter, doing, type Flow, having, quietWhenIdle, saying } from './flow.ts';
import { copyLines, keepsAny } from './own-copy.ts';
import { revocable, withoutRefused } from './questions.ts';
import type { Session } from './session.ts';
import type { Said } from './storing.ts';
import type { World } from './world.ts';

/** Wrong figures that are listened to in a day, whatever is said between them; after them the counter helps. */
const mostTries = 3;

const day = 86_400_000;

/** What he wants of his own data (PIPL 15, 44 to 47): a copy, after the check that the phone is in his hand, or a consent taken back. */
export function ownData(flow: Flow, { meaning, world }: Said): Flow | null {
  const { ownData: wanted } = meaning;
  if (wanted === undefined) return null;
  if (wanted === 'copy') return wantsCopy(flow, world);
  const given = revocable(flow.session);
  if (given.length === 0) return saying(flow, { key: 'revoke-none' });
  const { revoke } = wanted;
  if (revoke !== null && !given.includes(revoke))
    return quietWhenIdle(saying(flow, { key: 'revoke-not_given' }), world);
  return having(flow, { pending: { kind: 'revoke', consent: revoke } });
}

function wantsCopy(flow: Flow, world: World): Flow {
  const { session } = flow;
  if (!keepsAny(session, world)) return saying(flow, { key: 'kept-none' });
  const apart = world.now - session.lastAt >= world.centre.times.hideMinutes * 60_000;
  const shown = session.proved !== undefined && !isOld(session.proved, world);
  if (shown) return copied(flow, world);
  if (session.checkFailed !== undefined && world.now - session.checkFailed < day)
    return saying(flow, { key: 'check-failed', args: counter(world, session.language) });
  if (phonesOf(session, world).length > 0) return having(flow, { pending: { kind: 'check' } });
  return apart
    ? saying(flow, { key: 'check-no_phone', args: counter(world, session.language) })
    : copied(flow, world);
}

const isOld = (at: number, { now, centre }: World): boolean =>
  now - at >= centre.times.hideMinutes * 60_000;

const copied = (flow: Flow, world: World): Flow =>
  quietWhenIdle({ ...saying(flow, ...copyLines(flow.session, world)), copy: true }, world);

/** Every phone that was given here for whoever writes or is helped. */
function phonesOf({ drafts, heard }: Session, world: World): readonly string[] {
  const all = [...drafts, ...world.cases, ...(heard === null ? [] : [heard])];
  return all.flatMap(({ answers }) =>
    ['phone', 'speaker_phone'].flatMap((id) => {
      const value = answers[id]?.value;
      return typeof value === 'string' ? [value] : [];
    }),
  );
}

/** The last four figures of the phone he left show that the phone is in his hand. */
export function answerCheck(flow: Flow, { meaning, world }: Said): Flow | null {
  const { option, act, aside, text } = meaning;
  const calm = having(flow, { pending: null });
  const leaves = option === 'no' || ['no', 'skip', 'cancel'].includes(act) || aside !== undefined;
  if (leaves) return quietWhenIdle(saying(calm, { key: 'confirm-kept' }), world);
  const figures = text.replaceAll(/\D/gu, '');
  if (figures.length < 4) return null;
  if (phonesOf(flow.session, world).some((phone) => phone.endsWith(figures.slice(-4))))
    return copied(having(calm, { proved: world.now, checkTried: undefined }), world);
  const { checkTried: before } = flow.session;
  const tried =
    before !== undefined && world.now - before.since < day
      ? { ...before, times: before.times + 1 }
      : { times: 1, since: world.now };
  if (tried.times < mostTries)
    return saying(having(flow, { checkTried: tried }), { key: 'check-wrong' });
  const failed = having(calm, { checkFailed: world.now, checkTried: undefined });
  const line = { key: 'check-failed', args: counter(world, flow.session.language) };
  return quietWhenIdle(saying(failed, line), world);
}

/** First which one, then, what follows having been said, a plain yes. */
export function answerRevoke(
  flow: Flow,
  ask: Extract<Ask, { kind: 'revoke' }>,
  { meaning, world }: Said,
): Flow | null {
  const { option, act } = meaning;
  const calm = having(flow, { pending: null });
  const leaves = option === 'no' || (option === undefined && ['no', 'cancel'].includes(act));
  if (leaves) return quietWhenIdle(saying(calm, { key: 'confirm-kept' }), world);
  if (ask.consent !== null)
    return option === 'yes' || (option === undefined && act === 'yes')
      ? revoked(calm, ask.consent, world)
      : null;
  const chosen = ask.given.find((kind) => kind === option);
  if (chosen === undefined) return null;
  return chosen === 'basic'
    ? having(calm, { pending: { kind: 'confirm', what: 'delete', target: null } })
    : having(calm, { pending: { kind: 'revoke', consent: chosen } });
}

/** From now on it is not given: what was told under it leaves the drafts, and staff of every open case hear of it. */
function revoked(flow: Flow, kind: ConsentKind, world: World): Flow {
  const { session } = flow;
  const before = session.consents[kind];
  const consents: Consents = {
    ...session.consents,
    [kind]: {
      given: false,
      version: before?.version ?? world.centre.consents[kind],
      at: world.now,
      channel: world.channel,
    },
  };
  const drafts = session.drafts.map((draft) => withoutRefused(draft, kind));
  const told = world.cases.filter(
    (view) => view.open && view.kind === 'application' && view.consents[kind]?.given === true,
  );
  const done = doing(
    having(flow, { consents, drafts }),
    ...told.map(
      (view) =>
        ({
          kind: 'case',
          case: view.number,
          deed: { kind: 'revoke_consent', consent: kind },
        }) as const,
    ),
  );
  const line: Phrase = { key: `revoked-${kind}`, args: counter(world, session.language) };
  return quietWhenIdle(saying(done, line), world);
}
