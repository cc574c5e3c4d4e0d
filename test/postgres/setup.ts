import { beforeEach, inject } from 'vitest';
import { storesOn } from '../../src/storage/server-fixture.ts';
import { excepted } from './excepted.ts';

storesOn(inject('postgres'));

beforeEach(({ task, skip }) => {
  const reason = excepted[task.name];
  if (reason !== undefined) skip(reason);
});
