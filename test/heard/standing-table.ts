import { describe, expect, test } from 'vitest';
import type { Value } from '../../src/messages/value.ts';
import { say, standing, talkAt } from './talk.ts';

/** Where a message is said, what stood before, the message or several, and what stands after. */
export type Row = readonly [
  at: `${string}.${string}`,
  stood: { readonly [question: string]: Value },
  said: string | readonly string[],
  stands: { readonly [question: string]: unknown },
];

/** Says each row with these answers standing; what then stands of them, `?` what is asked back. */
export function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows.map(([at, stood, said, stands]) => ({ at, stood, said, stands })))(
      'at $at, “$said”',
      ({ at, stood, said, stands }) => {
        const [service = '', question = ''] = at.split('.');
        const talk = talkAt(service, question, stood);
        for (const words of typeof said === 'string' ? [said] : said) say(talk, words);
        const { for_whom: _, ...now } = standing(talk);
        const { for_whom: __, ...before } = stood;
        expect(now).toEqual({ ...before, ...stands });
      },
    );
  });
}
