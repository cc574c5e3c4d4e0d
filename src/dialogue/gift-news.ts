import type { Notice } from '../messages/case-act.ts';
import { literal } from '../messages/phrase.ts';
import { type Flow, quietWhenIdle, saying } from './flow.ts';
import type { World } from './world.ts';

type Gift = Extract<Notice['news'], { readonly kind: 'gift' }>;

/** Whoever gave hears that it came, with the receipt's number and what it is kept for. */
export const giftCame = (flow: Flow, { cents, receipt, source }: Gift, world: World): Flow =>
  quietWhenIdle(
    saying(flow, {
      key: 'notice-gift',
      args: {
        yuan: literal(String(cents / 100)),
        receipt: literal(receipt),
        source: literal(source),
      },
    }),
    world,
  );
