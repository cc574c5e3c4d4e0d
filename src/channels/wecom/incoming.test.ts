import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventShape, frameOf, hear, idOf, type WecomEvent } from './incoming.ts';

const event = (fields: object): WecomEvent =>
  eventShape.parse({
    msgid: 'CAIQ1/+=',
    chattype: 'single',
    from: { userid: 'ZhaoSan' },
    create_time: 1_700_000_000,
    ...fields,
  });
const image = (n: number) => ({ msgtype: 'image', image: { url: `https://e/${n}`, aeskey: 'k' } });
const words = (content: string) => ({ msgtype: 'text', text: { content } });

test.each([
  [words('工资没发'), { kind: 'text', text: '工资没发' }],
  [words('  \n'), { kind: 'wordless', what: 'blank' }],
  [
    { msgtype: 'voice', voice: { content: '老板跑了' } },
    { kind: 'text', text: '老板跑了', spoken: true },
  ],
  [
    { msgtype: 'voice', voice: { content: '' } },
    { kind: 'wordless', what: 'voice' },
  ],
  [{ msgtype: 'voice' }, { kind: 'wordless', what: 'voice' }],
  [
    { msgtype: 'video', video: { url: 'https://e', aeskey: 'k' } },
    { kind: 'wordless', what: 'video' },
  ],
  [{ msgtype: 'some_day' }, { kind: 'wordless', what: 'unknown' }],
  [
    { msgtype: 'image', image: {} },
    { kind: 'unreadable', reason: 'failed' },
  ],
  [
    { msgtype: 'mixed', mixed: { msg_item: [words('你'), words('好')] } },
    { kind: 'text', text: '你\n好' },
  ],
])('%j is heard', (fields, body) => {
  expect(hear(event(fields))).toEqual({ kind: 'said', body });
});

test('pictures of one message come with the words beside them', () => {
  const heard = hear(
    event({ msgtype: 'mixed', mixed: { msg_item: [image(1), words('身份证'), image(2)] } }),
  );
  expect(heard).toMatchObject({ kind: 'files', caption: '身份证', photos: true });
  expect(heard.kind === 'files' && heard.files.map(({ url }) => url)).toEqual([
    'https://e/1',
    'https://e/2',
  ]);
});

test('a press is read where the SDK has it and where Tencent’s pages have it', () => {
  const key = JSON.stringify(['o', 'yes', 3, '有']);
  const about = { event_key: key, task_id: 't' };
  for (const more of [about, { template_card_event: about }])
    expect(
      hear(event({ msgtype: 'event', event: { eventtype: 'template_card_event', ...more } })),
    ).toEqual({ kind: 'press', pressed: { option: 'yes', turn: 3, label: '有' }, task: 't' });
});

test.each(['feedback_event', 'disconnected_event', 'some_event'])('%s is nothing', (eventtype) => {
  expect(hear(event({ msgtype: 'event', event: { eventtype } }))).toEqual({ kind: 'nothing' });
});

test('whoever writes in a group, or under a name that is none, has no conversation', () => {
  expect(frameOf(event({ ...words('好'), chattype: 'group', chatid: 'wr1' }), 0)).toBeNull();
  expect(frameOf(event({ ...words('好'), from: { userid: 'a b' } }), 0)).toBeNull();
  expect(frameOf(event({ ...words('好'), from: { userid: '' } }), 0)).toBeNull();
  expect(frameOf(event(words('好')), 0)).toMatchObject({ at: 1_700_000_000_000 });
});

test('an event keeps its number, another message has another, and none tells the platform’s', () => {
  expect(idOf(event(words('一')))).toBe(idOf(event(words('二'))));
  expect(idOf(event({ ...words('一'), msgid: 'other' }))).not.toBe(idOf(event(words('一'))));
  expect(idOf(event(words('一')))).toMatch(/^m[\w-]{22}$/u);
});

test('whatever comes is read or left, and nothing throws', () => {
  fc.assert(
    fc.property(fc.object({ maxDepth: 4 }), (body) => {
      const read = eventShape.safeParse({
        msgid: '1',
        from: { userid: 'a' },
        msgtype: 'text',
        ...body,
      });
      if (read.success) hear(read.data);
    }),
  );
});
