import { createCalendar } from '../../src/cases/calendar.ts';
import type { House } from '../../src/commands/house.ts';
import type { Meaning } from '../../src/dialogue/act.ts';
import type { IncomingBody } from '../../src/messages/incoming.ts';
import { createTurns } from '../../src/turns/turns.ts';
import { willing } from '../chaos/acts.ts';
import { testStore } from '../storage/fixture.ts';
import { applyFor, nullChannel } from './lanes.ts';

/** The same turns with every message already understood: what storage and dialogue take alone. */
export async function withoutUnderstanding<T>(
  { wording, centre }: House,
  bodies: readonly IncomingBody[],
  run: (apply: (round: string, ms: number) => ReturnType<typeof applyFor>) => Promise<T>,
): Promise<T> {
  const { store, gone } = await testStore();
  const channel = nullChannel();
  const known = new Map<string, Meaning>();
  const turns = createTurns({
    store,
    wording,
    centre,
    calendar: createCalendar(centre),
    channels: [channel],
    now: Date.now,
    log: {
      error: (about, text) => process.stderr.write(`${text} ${JSON.stringify(about)}\n`),
      warn: () => undefined,
    },
    understand: (incoming, expectation) => {
      const n = incoming.id.slice(incoming.id.lastIndexOf('-'));
      const meaning = known.get(n) ?? willing(expectation, 'job_referral');
      known.set(n, meaning);
      return meaning;
    },
  });
  await turns.start();
  try {
    const house = { store, turns, wording, centre } as unknown as House;
    return await run((round, ms) => applyFor({ house, channel }, { bodies, lanes: 64, ms, round }));
  } finally {
    await turns.stop();
    await gone();
  }
}
