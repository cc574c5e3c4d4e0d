import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import { overBefore } from './legal-clock.ts';
import type { View } from './view.ts';

const view = { today: '2026-11-30' } as View;
const told = {
  matter: 'wages',
  still_employed: false,
  left_at: '2025-10',
  last_claim_at: '2026-10',
};
const caseOf = (day: string, state: Case['state'] = 'checking', values = told) => ({
  service: 'legal_aid',
  state,
  opened: Date.parse(`${day}T10:00:00+08:00`),
  answers: Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { state: 'given', value, raw: '', turn: 1, at: 1 } as const,
    ]),
  ),
});

test('a limit that may have been over when the case came is shown to staff, with the day a claim may have moved it to', () => {
  expect(overBefore(view, caseOf('2026-11-29'))).toMatchObject([
    { id: 'arbitration', last: '2026-10-01', renewed: '2027-10-01' },
  ]);
});

test('none where the case came in time, or is over', () => {
  expect(overBefore(view, caseOf('2026-09-30'))).toEqual([]);
  expect(overBefore(view, caseOf('2026-11-29', 'closed'))).toEqual([]);
  const later = { ...told, left_at: '2026-01' };
  expect(overBefore(view, caseOf('2026-11-29', 'checking', later))).toEqual([]);
});
