import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameOf, hear, largestFile } from './incoming.ts';
import { readUpdate, updateId } from './update.ts';

const now = 1_790_000_000_000;
const chat = { id: 7, type: 'private' };
const from = { id: 7, is_bot: false, language_code: 'zh-hans' };
const said = (content: object) => ({
  update_id: 5,
  message: { message_id: 1, chat, from, date: 1_700_000_000, ...content },
});
const heard = (content: object) => {
  const update = readUpdate(said(content));
  return update.kind === 'message' ? hear(update.message, ['relief']) : update;
};

test('the frame names the chat, the time in ms and the language of the app', () => {
  expect(frameOf(readUpdate(said({ text: 'x' })), now)).toEqual({
    id: '5',
    from: { channel: 'telegram', chat: '7' },
    message: '1',
    at: 1_700_000_000_000,
    sent: 1_700_000_000_000,
    language: 'zh-CN',
  });
  const group = said({ text: 'x', chat: { id: -7, type: 'supergroup' } });
  expect(frameOf(readUpdate(group), now)).toBeNull();
});

test('a link opens only a service that is offered', () => {
  expect(heard({ text: '/start relief' })).toMatchObject({
    body: { kind: 'start', service: 'relief' },
  });
  expect(heard({ text: '/start vacancy' })).toEqual({ kind: 'said', body: { kind: 'start' } });
  expect(heard({ text: '/status@bangfu_bot' })).toEqual({ kind: 'command', command: 'status' });
});

test('of a photo the largest size that may be fetched is taken', () => {
  const sizes = [1000, largestFile - 1, largestFile + 1].map((file_size, at) => ({
    file_id: `f${at}`,
    file_size,
  }));
  expect(heard({ photo: sizes, caption: '证' })).toMatchObject({
    kind: 'file',
    file: { id: 'f1', spoken: false },
    caption: '证',
  });
  expect(heard({ photo: sizes.slice(2) })).toMatchObject({ file: { bytes: largestFile + 1 } });
});

test('only the own contact is a phone number', () => {
  const contact = { phone_number: '+86 138', user_id: 7 };
  expect(heard({ contact })).toEqual({ kind: 'said', body: { kind: 'text', text: '+86 138' } });
  const other = { contact: { ...contact, user_id: 8 } };
  expect(heard(other)).toEqual({ kind: 'said', body: { kind: 'wordless', what: 'contact' } });
  expect(heard({ contact: { phone_number: '138' } })).toMatchObject({ body: { what: 'contact' } });
});

test('a part that is not as it should be leaves the rest to be heard', () => {
  const odd = { text: '在吗', photo: 'none', document: 7, date: 'today', edit_date: [] };
  expect(heard(odd)).toEqual({ kind: 'said', body: { kind: 'text', text: '在吗' } });
  expect(frameOf(readUpdate(said(odd)), now)?.at).toBe(now);
});

test('whatever an update is, it is read without an error', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 4 }), fc.anything(), (message, anything) => {
      for (const raw of [
        said(message),
        { update_id: 1, message, callback_query: anything },
        anything,
      ]) {
        const update = readUpdate(raw);
        frameOf(update, now);
        if (update.kind === 'message') hear(update.message, []);
        updateId(raw);
      }
    }),
    { numRuns: 300 },
  );
});
