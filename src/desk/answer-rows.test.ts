import { expect, test } from 'vitest';
import { serviceById } from '../services/index.ts';
import type { Service } from '../services/service.ts';
import { answerGroups, missingStarred } from './answer-rows.ts';
import { sampleCase } from './sample-case.ts';

const service = serviceById('relief') as Service;
const said = (value: string | number) =>
  ({ state: 'given', value, raw: String(value), turn: 1, at: 0 }) as const;
const rows = (change: Parameters<typeof sampleCase>[0], shown: readonly string[] = []) =>
  new Map(
    answerGroups(sampleCase({ service: 'relief', ...change }), service, new Set(shown))
      .flatMap((group) => group.rows)
      .map((row) => [row.id, row]),
  );

test('every answer of a case is on its page, also one the service no longer knows', () => {
  const answers = { name: said('张三'), old_question: said('x') };
  const found = rows({ answers });
  expect(found.get('name')?.answer?.value).toBe('张三');
  expect(found.get('old_question')?.answer?.value).toBe('x');
});

test('what is sensitive stays covered until it was shown, alone or with all', () => {
  const answers = { id_number: said('990101198001010014') };
  expect(rows({ answers }).get('id_number')?.covered).toBe(true);
  expect(rows({ answers }, ['id_number']).get('id_number')?.covered).toBe(false);
  expect(rows({ answers }, ['answers']).get('id_number')?.covered).toBe(false);
  expect(rows({ answers }, ['phone']).get('id_number')?.covered).toBe(true);
});

test('a number kept although it failed its check is flagged, covered, and no gap', () => {
  const answers = { id_number_invalid: said('990101198001010015') };
  const found = rows({ answers });
  expect(found.get('id_number_invalid')).toMatchObject({
    flagged: true,
    covered: true,
    missing: false,
  });
  expect(found.get('id_number')?.missing).toBe(false);
});

test('what only the full file needs is no gap before it is open', () => {
  const file = service.questions.find(
    (one) => one.need === 'file' && one.starred && !one.when && !one.staffOnly,
  );
  const id = file?.id ?? '';
  expect(rows({}).get(id)?.missing).toBe(false);
  expect(rows({ file: true }).get(id)?.missing).toBe(true);
  expect(rows({}).get('name')?.missing).toBe(true);
});

const ids = (answers: object) =>
  missingStarred(sampleCase({ service: 'relief', answers: answers as never }), service).map(
    (one) => one.id,
  );

test('an answer that was skipped is still missing, one that says "none" is not', () => {
  const skipped = { phone: { state: 'skipped', raw: '跳过', turn: 1, at: 0 } } as const;
  const none = { phone: { state: 'none', value: null, raw: '没有', turn: 1, at: 0 } } as const;
  expect(ids(skipped)).toContain('phone');
  expect(ids(none)).not.toContain('phone');
});
