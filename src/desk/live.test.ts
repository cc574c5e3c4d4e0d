import { expect, test } from 'vitest';
import type { Case } from '../cases/case.ts';
import { createLive } from './live.ts';
import { sampleCase } from './sample-case.ts';

type Touched = {
  readonly cases: readonly string[];
  readonly conversations: readonly string[];
  readonly outbox: boolean;
  readonly accounts: boolean;
};

function stage() {
  let listener: (touched: Touched) => void = () => undefined;
  let dead = 0;
  let counted = 0;
  const owners = new Map<string, NonNullable<Case['owner']>>();
  const store = {
    onCommit: (one: (touched: Touched) => void) => {
      listener = one;
      return () => undefined;
    },
    desk: {
      case: (number: string) => ({
        ...sampleCase({ number, owner: owners.get(number) ?? null }),
        kind: number.startsWith('alert') ? ('alert' as const) : ('application' as const),
        version: number.endsWith('new') ? 1 : 2,
      }),
    },
    outbox: {
      deadCount: () => {
        counted += 1;
        return dead;
      },
    },
  };
  const live = createLive(store as unknown as Parameters<typeof createLive>[0]);
  const heard: string[] = [];
  const leave = live.join(({ data }) => heard.push(data), {
    sees: ({ number }) => number !== 'hidden',
  });
  heard.length = 0;
  const commit = (touched: Partial<Touched>) =>
    listener({ cases: [], conversations: [], outbox: false, accounts: false, ...touched });
  const die = () => void (dead += 1);
  return { commit, heard, owners, die, leave, mark: live.mark, counted: () => counted };
}

test('a reply to a worker renews no list; one that was given up does', () => {
  const { commit, heard, die } = stage();
  commit({ conversations: ['web:u1'], outbox: true });
  expect(heard).toEqual([]);
  die();
  commit({ outbox: true });
  expect(heard).toEqual(['queue']);
});

test('while nobody looks nothing is counted, and whoever comes then sees that something was given up', () => {
  const { commit, die, leave, mark, counted } = stage();
  leave();
  const [before, once] = [mark(), counted()];
  commit({ outbox: true });
  commit({ outbox: true });
  expect(counted()).toBe(once);
  expect(mark()).toBe(before);
  die();
  commit({ outbox: true });
  expect(mark()).not.toBe(before);
});

test('a case is told to those who may see it, and to nobody else', () => {
  const { commit, heard } = stage();
  commit({ cases: ['BF26-000001'], outbox: true });
  commit({ cases: ['hidden'], outbox: true });
  expect(heard).toEqual(['case:BF26-000001', 'queue']);
});

test('a list is opened again only where a row of it looks different; the page of the case always hears', () => {
  const { commit, heard, owners } = stage();
  commit({ cases: ['BF26-000001'] });
  heard.length = 0;
  commit({ cases: ['BF26-000001'] });
  expect(heard).toEqual(['case:BF26-000001']);
  owners.set('BF26-000001', { id: 's-li', name: '李敏' });
  commit({ cases: ['BF26-000001'] });
  expect(heard).toEqual(['case:BF26-000001', 'case:BF26-000001', 'queue']);
});

test('an ordinary case that has just come is said to be new, once and to those who may see it; danger is not', () => {
  const { commit, heard } = stage();
  commit({ cases: ['BF26-new'] });
  commit({ cases: ['BF26-000001'] });
  commit({ cases: ['alert-new'] });
  commit({ cases: ['hidden'] });
  expect(heard.filter((one) => one.startsWith('new:'))).toEqual(['new:BF26-new']);
});
