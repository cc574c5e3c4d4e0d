import type { Net } from '../learned/net.ts';
import { fit, type Lesson } from './fit.ts';
import { type Ready, short } from './train-needs.ts';

/** How much a danger that is missed weighs against a false alarm, while it is learned. */
const missed = 1.5;

/** Of the messages learned from one in seven tells of danger, of those of an office a few in a hundred: so much less likely is each. */
const seldom = Math.log(3);

/** Learns whether a message tells of danger to life. Its table is as long as that of needs: in half of it features fall upon each other, and twice as many messages without danger alarm. */
export function trainDanger(all: readonly Ready[]): Net {
  const net = fit(all.map(lessonOf), ['crisis'], {
    width: 16,
    rows: 32_768,
    rounds: 8,
    rate: 0.05,
    dropped: 0.5,
    bias: -2,
  });
  return { ...net, bias: net.bias.map((one) => one - seldom) };
}

const lessonOf = ({ told, features }: Ready): Lesson => ({
  features,
  options: [0],
  right: told.crisis ? 0 : null,
  weight: (told.crisis ? missed : 1) * (told.text.length <= short ? 3 : 1),
});
