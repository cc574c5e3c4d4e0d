import { expect as expectThat, test } from 'vitest';
import { fromBefore } from './from-before.ts';
import { newSession, type Session } from './session.ts';

const place = { kind: 'draft', id: 'd1' };
const stored = (pending: unknown): Session => ({ ...newSession, pending: pending as never });

test('a question about one file becomes one about the files that came', () => {
  expectThat(fromBefore(stored({ kind: 'place', paper: 'p1', place })).pending).toEqual({
    kind: 'place',
    papers: ['p1'],
    place,
  });
});

test('what was not asked after danger is not asked still', () => {
  const session = fromBefore(stored({ kind: 'safe' }));
  expectThat(session.pending).toBeNull();
  expectThat(session.safe).toMatchObject({ kind: null, down: false });
});

test.each([
  ['of a kind that there is no more', { kind: 'which_photo', photo: 'p1' }],
  ['named like what every object has', { kind: 'constructor' }],
  ['that lacks its options', { kind: 'settle', place, question: 'q', raw: '' }],
  ['that lacks its services', { kind: 'needs' }],
  ['that lacks its place', { kind: 'reopen', question: 'q' }],
  ['about files without any', { kind: 'place', place }],
])('a pending thing %s is let go of, and all else stays', (_, pending) => {
  const before = { ...stored(pending), turn: 7, people: 2 };
  expectThat(fromBefore(before)).toEqual({ ...before, pending: null });
});

test.each([
  null,
  { kind: 'rest' },
  { kind: 'needs', services: ['relief'] },
  { kind: 'confirm', what: 'cancel', target: null },
  { kind: 'revoke', consent: null },
  { kind: 'worry', words: '', asked: 1, under: null },
  { kind: 'place', papers: ['p1', 'p2'], place, at: 1 },
])('a session of today is the very same: %j', (pending) => {
  const session = stored(pending);
  expectThat(fromBefore(session)).toBe(session);
});
