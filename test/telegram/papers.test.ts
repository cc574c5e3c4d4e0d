import { afterEach, expect, test } from 'vitest';
import { keepFile } from './emulator/files.ts';
import { type Stage, type StageOptions, startStage } from './stage.ts';

let stage: Stage;
const begin = async (options?: StageOptions) => {
  stage = await startStage(options);
  return stage;
};
afterEach(() => stage.close());

const heard = (chat: number) => stage.emulator.heard(chat);
const answered = (chat: number, count = 1) =>
  stage.emulator.until(() => heard(chat).length >= count && heard(chat));

test('photos come in their largest size with what was written under them, albums one by one', async () => {
  const { emulator, echo } = await begin();
  const zhang = emulator.user(1);
  zhang.photo(Buffer.from('the whole photo'), { caption: '身份证' });
  zhang.album([Buffer.from('one'), Buffer.from('three')], '合同');
  zhang.document(Buffer.from('%PDF'), { name: '劳动合同.pdf' });
  await answered(1, 4);
  const album = { id: expect.any(String), more: expect.any(Number) };
  expect(echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'paper', paper: expect.objectContaining({ bytes: 15 }), caption: '身份证', album },
    { kind: 'paper', paper: expect.objectContaining({ bytes: 3 }), caption: '合同', album },
    { kind: 'paper', paper: expect.objectContaining({ bytes: 5 }), album },
    { kind: 'paper', paper: expect.objectContaining({ bytes: 4, name: '劳动合同.pdf' }), album },
  ]);
  const albums = echo.stored.map(({ body }) => (body.kind === 'paper' ? body.album?.id : ''));
  expect(albums[1]).toBe(albums[2]);
  expect(albums[0]).not.toBe(albums[1]);
});

test('a file that cannot be kept is told by its reason', async () => {
  const { emulator, echo } = await begin({ echo: { keep: () => 'type' } });
  const zhang = emulator.user(1);
  zhang.document(Buffer.from('MZ'), { name: 'x.exe' });
  zhang.document(Buffer.from('x'), { size: 21 * 1024 * 1024 });
  zhang.document(Buffer.alloc(0));
  await answered(1, 3);
  expect(echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'unreadable', reason: 'type' },
    { kind: 'unreadable', reason: 'size' },
    { kind: 'unreadable', reason: 'empty' },
  ]);
});

test('words under a file that cannot be kept, and under a voice note, are not lost', async () => {
  const { emulator, echo } = await begin({
    echo: { keep: () => 'type' },
    telegram: { transcribe: async () => '三个月没发工资' },
  });
  const zhang = emulator.user(1);
  zhang.document(Buffer.from('MZ'), { name: 'x.exe', caption: '我站在楼边上' });
  zhang.voice(Buffer.from('ogg'), { caption: '还有我的工友' });
  await answered(1, 2);
  expect(echo.stored.map(({ body }) => body)).toEqual([
    { kind: 'unreadable', reason: 'type', caption: '我站在楼边上' },
    { kind: 'text', text: '三个月没发工资\n还有我的工友', spoken: true },
  ]);
});

test('a photo is fetched once even when storing its event fails first', async () => {
  let failures = 2;
  const { emulator, echo } = await begin({
    echo: {
      before: () => {
        failures -= 1;
        if (failures >= 0) throw new Error('busy');
      },
    },
  });
  emulator.user(1).photo(Buffer.from('photo'));
  await answered(1);
  expect(emulator.calls.filter(({ method }) => method === 'getfile')).toHaveLength(1);
  expect(echo.stored).toHaveLength(1);
});

test('words under a photo that were edited come as words, another photo as a paper', async () => {
  const { emulator, echo } = await begin();
  const zhang = emulator.user(1);
  const message = zhang.photo(Buffer.from('photo'), { caption: '户口本' });
  await answered(1);
  zhang.edit(message, '身份证');
  await answered(1, 2);
  expect(echo.stored.at(-1)?.body).toEqual({ kind: 'text', text: '身份证' });
  const another = keepFile(emulator.world, Buffer.from('another'), { path: 'photos/a.jpg' });
  const sent = emulator.world.chats.get(1)?.messages.find((one) => one.message_id === message);
  Object.assign(sent ?? {}, { media: { photo: [another] } });
  zhang.edit(message, '身份证');
  await answered(1, 3);
  expect(echo.stored.at(-1)?.body).toMatchObject({ kind: 'paper', caption: '身份证' });
});

test('a voice note becomes words where there is an ear, and it is told that they were heard', async () => {
  const { emulator, echo } = await begin({
    telegram: {
      transcribe: async ({ bytes }) => `三个月没发工资${bytes.byteLength}`,
    },
  });
  emulator.user(1).voice(Buffer.from('ogg'));
  await answered(1);
  expect(echo.stored[0]?.body).toEqual({ kind: 'text', text: '三个月没发工资3', spoken: true });
});

test('a voice note that nobody understands has no words, and a broken ear loses none', async () => {
  const { emulator, echo } = await begin({
    telegram: { transcribe: () => Promise.reject(new Error('away')) },
    echo: { keep: () => 'type' },
  });
  emulator.user(1).voice(Buffer.from('ogg'));
  await answered(1);
  expect(echo.stored[0]?.body).toEqual({ kind: 'wordless', what: 'voice' });
});
