import { join } from 'node:path';
import { readCentre } from '../../src/centre.ts';
import { expect } from '../../src/dialogue/expect.ts';
import type { Expectation } from '../../src/dialogue/expectation.ts';
import { newSession } from '../../src/dialogue/session.ts';

const centre = readCentre(join(import.meta.dirname, '..', 'centre.json'));

/** What a chat waits for in which nothing was said yet. */
export const idle = (today: string): Expectation =>
  expect(newSession, {
    now: Date.parse(`${today}T10:00:00+08:00`),
    today,
    channel: 'report',
    centre,
    id: () => 'x',
    cases: [],
    open: true,
  });
