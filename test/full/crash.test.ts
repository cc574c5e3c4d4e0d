import { expect, test } from 'vitest';
import { crash } from '../chaos/harness.ts';

const atReceiving = ['turns:received', 'receive:before', 'receive:committed', 'turns:acknowledged'];

// `npm run chaos` strikes three hundred times.
test('16 kills at the named steps lose no acknowledged message, open no second case and leave no conversation stuck', {
  timeout: 400_000,
}, async () => {
  const report = await crash({ kills: 16, users: 20, seed: 7 });
  expect(report).toMatchObject({ lost: 0, doubled: 0, stuck: 0 });
  expect(report.kills).toBe(16);
});

test('the harness sees messages that are acknowledged before they are committed', {
  timeout: 400_000,
}, async () => {
  const report = await crash({
    kills: 12,
    users: 6,
    seed: 3,
    mutant: 'early_acknowledgement',
    at: atReceiving,
  });
  expect(report.lost + report.stuck).toBeGreaterThan(0);
});

test('the harness sees events that are handled twice because their ids are not checked', {
  timeout: 400_000,
}, async () => {
  const report = await crash({
    kills: 12,
    users: 6,
    seed: 3,
    mutant: 'no_event_ids',
    at: atReceiving,
  });
  expect(report.lost + report.doubled + report.stuck).toBeGreaterThan(0);
});
