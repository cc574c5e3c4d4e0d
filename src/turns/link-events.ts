import type { CaseDeed } from '../messages/case-act.ts';
import type { InboxEvent } from '../storage/store.ts';
import { markOf } from './mark.ts';
import type { TurnsOptions } from './turns.ts';
import type { TurnEnd, TurnStart } from './worker-turn.ts';

/** News of cases that a turn brought about for other conversations. */
export const noticesOf = (event: InboxEvent, { others }: TurnEnd): readonly InboxEvent[] =>
  others.map(({ to, notice }, index) => ({
    id: `notice:${markOf(event.id)}:${index}`,
    target: { kind: 'conversation', id: to },
    at: event.at,
    payload: { kind: 'notice', notice },
  }));

/** What a turn says of cases of other chats, each for the case itself to judge; what is said of one that is not there goes nowhere. */
export const wishesOf = (
  event: InboxEvent,
  {
    start,
    end,
    options,
  }: { readonly start: TurnStart; readonly end: TurnEnd; readonly options: TurnsOptions },
): readonly InboxEvent[] =>
  end.wishes
    .filter((wish) => options.store.loadCase(wish.case) !== null)
    .map((wish, index) => {
      const id = `link:${markOf(event.id)}:${index}`;
      const from = start.conversation;
      const { phone, mark } = { phone: '', mark: '', ...wish };
      const deed: CaseDeed =
        wish.kind === 'contest'
          ? { kind: 'contest_link', from }
          : { kind: 'ask_link', from, phone, mark };
      return {
        id,
        target: { kind: 'case', id: wish.case },
        at: event.at,
        payload: { kind: 'case_act', act: { id, by: { role: 'worker' }, at: start.now, deed } },
      };
    });
