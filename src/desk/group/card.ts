import type { Case } from '../../cases/case.ts';
import { isShut } from '../../cases/shut.ts';
import { isFinal } from '../../cases/table.ts';
import { type Phrase, phrase } from '../../messages/phrase.ts';
import type { StaffButton } from '../../messages/staff-event.ts';
import { stateKey } from '../../services/state-key.ts';

/** All of a case that a card may know: nothing of the worker. */
export type CardFacts = Pick<
  Case,
  'number' | 'kind' | 'service' | 'state' | 'owner' | 'urgency' | 'alert' | 'kept'
> & {
  readonly clock: Pick<Case['clock'], 'due' | 'stopped'>;
  readonly requests: readonly unknown[];
};

/** A card in words. */
export type Card = {
  readonly case: string;
  readonly rank: number;
  /** The way to it on the desk, as far as a group may know it. */
  readonly way: string | null;
  readonly topic: string;
  readonly over: boolean;
  readonly text: string;
  readonly buttons: readonly StaffButton[];
};

const ranks = { urgent: 0, soon: 1, normal: 2 } as const;

/** What the card of a case shows: number, service, where it stands, in whose hands, its last day. */
export function cardOf(
  of: CardFacts,
  words: { readonly say: (phrase: Phrase) => string; readonly link: string | null },
): Card {
  if (isShut(of)) return shutCard(of, words);
  const { say, link } = words;
  const service = phrase(`service-${of.service}`);
  const head = say(phrase(`group-card-${of.urgency}`, { number: of.number, service }));
  const over = isFinal(of.state);
  const lines = [
    head,
    say(phrase('group-card-state', { state: phrase(stateKey(of.service, of.state, 'staff')) })),
    say(ownerLine(of)),
    ...(of.clock.due !== null && of.clock.stopped === null && !over && of.kind !== 'alert'
      ? [say(phrase('group-card-due', { day: of.clock.due }))]
      : []),
    ...(of.requests.length > 0
      ? [say(phrase('group-card-waits', { count: of.requests.length }))]
      : []),
    ...(link === null ? [] : [say(phrase('group-card-open', { link }))]),
    ...(over ? [] : [say(phrase('group-card-how'))]),
  ];
  return {
    case: of.number,
    rank: ranks[of.urgency],
    way: link,
    topic: head.slice(0, 100),
    over,
    text: lines.join('\n'),
    buttons: over ? [] : buttonsOf(of, say),
  };
}

/** Of what is for few: that there is something, and nothing of it; it is the same whatever becomes of it. */
function shutCard(
  { number }: CardFacts,
  { say, link }: { readonly say: (phrase: Phrase) => string; readonly link: string | null },
): Card {
  const way = link === null ? null : new URL('/desk', link).href;
  const desk = way === null ? [] : [say(phrase('group-card-open', { link: way }))];
  return {
    case: number,
    rank: ranks.normal,
    way,
    topic: say(phrase('group-card-shut_topic')),
    over: false,
    text: [say(phrase('group-card-shut')), ...desk].join('\n'),
    buttons: [],
  };
}

function ownerLine({ owner, alert }: CardFacts): Phrase {
  const by = alert?.acknowledged;
  if (typeof by === 'string') return phrase('group-card-acknowledged', { by });
  return owner === null
    ? phrase('group-card-free')
    : phrase('group-card-owner', { owner: owner.name });
}

/** Danger is acknowledged, everything else claimed; where that was done there is nothing to press. */
function buttonsOf(of: CardFacts, say: (phrase: Phrase) => string): readonly StaffButton[] {
  const deed =
    of.alert !== undefined && of.alert.acknowledged === null
      ? 'acknowledge'
      : of.owner === null
        ? 'claim'
        : null;
  if (deed === null) return [];
  return [{ label: say(phrase(`group-card-${deed}`)), data: `s:${deed}:${of.number}` }];
}
