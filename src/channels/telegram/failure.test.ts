import { expect, test } from 'vitest';
import { deliveryOf, readRefusal } from './failure.ts';

test.each([
  [
    { error_code: 429, parameters: { retry_after: 5 } },
    { kind: 'retry', after: 5000 },
  ],
  [{ error_code: 500, description: 'Internal Server Error' }, { kind: 'retry' }],
  [{ error_code: 502 }, { kind: 'retry' }],
  [{}, { kind: 'retry' }],
  [{ error_code: 401, description: 'Unauthorized' }, { kind: 'retry' }],
  [
    { error_code: 403, description: 'Forbidden: bot was blocked by the user' },
    { kind: 'dead', reason: 'bot was blocked by the user' },
  ],
  [
    { error_code: 400, description: 'Bad Request: chat not found' },
    { kind: 'dead', reason: 'chat not found' },
  ],
  [
    { error_code: 400, parameters: { migrate_to_chat_id: -1005 } },
    { kind: 'dead', reason: 'the group has moved' },
  ],
])('%j becomes %j', (refusal, delivery) => {
  expect(deliveryOf(readRefusal(refusal))).toEqual(delivery);
});

test('a reason holds no address, name or long number of anybody', () => {
  const description = 'Bad Request: wrong url https://example.org/x of @zhangsan 13800000000';
  const failure = readRefusal({ error_code: 400, description });
  expect(failure).toEqual({ kind: 'never', reason: 'wrong url … of … …' });
});
