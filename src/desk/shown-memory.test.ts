import { expect, test } from 'vitest';
import { createShownMemory, shownMinutes } from './shown-memory.ts';

test('what was shown stays open for its reader on its case for a quarter of an hour', () => {
  const memory = createShownMemory();
  memory.add('li', 'BF26-000001', 'id_number', 0);
  const end = shownMinutes * 60_000;
  expect([...memory.of('li', 'BF26-000001', end - 1)]).toEqual(['id_number']);
  expect([...memory.of('li', 'BF26-000001', end)]).toEqual([]);
  expect([...memory.of('wang', 'BF26-000001', 1)]).toEqual([]);
  expect([...memory.of('li', 'BF26-000002', 1)]).toEqual([]);
});

test('showing one more thing does not lengthen the time of another', () => {
  const memory = createShownMemory();
  memory.add('li', 'BF26-000001', 'id_number', 0);
  memory.add('li', 'BF26-000001', 'papers', 600_000);
  expect([...memory.of('li', 'BF26-000001', shownMinutes * 60_000)]).toEqual(['papers']);
});
