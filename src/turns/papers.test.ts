import { readdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { sessionWith, talkTurn, testStore, turnOf } from '../../test/storage/fixture.ts';
import { readCentre } from '../centre.ts';
import { filesFolder } from '../storage/open-database.ts';
import { createPapers } from './papers.ts';

const png = (bytes: number): Uint8Array => {
  const made = new Uint8Array(bytes);
  made.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  return made;
};
const kilobyte = 1 / 1024;

/** A house that keeps 3 KB of a net and 8 KB of all before consent, and 5 KB of one chat. */
const house = async () => {
  const made = await testStore();
  onTestFinished(made.gone);
  const centre = readCentre('centre.example.json');
  const limits = {
    ...centre.limits,
    paperMegabytes: 5 * kilobyte,
    papersPerCase: 1,
    heardMegabytes: 3 * kilobyte,
    heardMegabytesOfAll: 8 * kilobyte,
  };
  const keep = createPapers({ store: made.store, centre: { ...centre, limits } });
  const send = async (chat: string, origin?: string, bytes = 1024): Promise<string> => {
    const file = { bytes: png(bytes), ...(origin === undefined ? {} : { origin }) };
    const kept = await keep({ channel: 'web', chat }, file);
    return 'problem' in kept ? kept.problem : 'kept';
  };
  const agree = (chat: string) => {
    const session = sessionWith();
    const turn = { ...talkTurn(made.store, chat, { session }), id: `web:${chat}` };
    return made.store.commit({ ...turnOf({ conversation: turn }), keepHeard: true });
  };
  const files = () => readdirSync(filesFolder(made.options.data)).length;
  return { ...made, send, agree, files };
};

const count = (all: readonly string[], what: string) => all.filter((one) => one === what).length;

test('before consent one net fills only its own room, in however many chats, at once or one by one', async () => {
  const { send, files } = await house();
  const sent = await Promise.all(
    Array.from({ length: 20 }, (_, n) => send(`a${n}`, 'web:10.0.0.1')),
  );
  expect([count(sent, 'kept'), count(sent, 'quota'), files()]).toEqual([3, 17, 3]);
  expect(await send('later', 'web:10.0.0.1')).toBe('quota');
  expect(await send('b', 'web:10.0.0.2')).toBe('kept');
});

test('all nets together fill no more than the room of all', async () => {
  const { send, files } = await house();
  const sent = await Promise.all(
    Array.from({ length: 30 }, (_, n) => send(`a${n}`, `web:10.0.0.${n}`)),
  );
  expect([count(sent, 'kept'), files()]).toEqual([8, 8]);
});

test('where no net is known a chat is its own', async () => {
  const { send } = await house();
  const sent = await Promise.all(Array.from({ length: 5 }, () => send('u1')));
  expect(count(sent, 'kept')).toBe(3);
});

test('who agreed is counted by the chat alone, and what he sent takes no room of others any more', async () => {
  const { send, agree } = await house();
  for (let n = 0; n < 3; n += 1) await send('u1', 'web:10.0.0.1');
  await agree('u1');
  expect(await send('u2', 'web:10.0.0.1', 3 * 1024)).toBe('kept');
  const sent = await Promise.all(Array.from({ length: 4 }, () => send('u1', 'web:10.0.0.1')));
  expect([count(sent, 'kept'), count(sent, 'quota')]).toEqual([2, 2]);
});
