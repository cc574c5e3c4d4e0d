import fc from 'fast-check';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { readGrids } from './read-grids.ts';
import { readList } from './read-list.ts';
import { unpackedBytes } from './unpacked.ts';

const today = '2026-11-23';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** 姓名,身份证号,金额 / 赵国强,990101198001010014,3000元 in GBK. */
const gbk = Uint8Array.from(
  Buffer.from(
    'd0d5c3fb2cc9edb7ddd6a4bac52cbdf0b6ee0d0ad5d4b9fac7bf2c3939303130313139383030313031303031342c33303030d4aa0d0a',
    'hex',
  ),
);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const head = '姓名,身份证号,金额';
const line = '赵国强,990101198001010014,"3,000元"';

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8(`${head}\n${line}\n`)],
  ['UTF-8 with its mark and lines of Windows', utf8(`\uFEFF${head}\r\n${line}\r\n`)],
  ['GBK', gbk],
  ['UTF-16, parted by tabs', utf16(`${head}\n${line}`.replaceAll(',', '\t'))],
  ['parted by semicolons', utf8('姓名;身份证号;金额\n赵国强;990101198001010014;3000')],
  ['with titles above', utf8(`某某县总工会名单\n\n${head}\n${line}`)],
  ['with numbers kept from Excel', utf8(`${head}\n赵国强,"=""990101198001010014""",3000\n`)],
  ['with tabs before numbers', utf8(`${head}\n赵国强,"\t990101198001010014",'3000\n`)],
  [
    'a web page that is called .xls',
    utf8(
      '<html><table><tr><td colspan="3">名单</td></tr><tr><th>姓名</th><th>身份证号</th><th>金额</th></tr><tr><td>赵国强</td><td>990101198001010014</td><td>3000</td></tr></table></html>',
    ),
  ],
])('a list is read from text: %s', async (_, bytes) => {
  const outcome = await readList(bytes, { today });
  expect(outcome).toMatchObject({
    list: {
      rows: [{ payee: { name: '赵国强', idNumber: '990101198001010014' }, cents: 300_000 }],
      faults: [],
    },
  });
});

test.each<[string, Uint8Array, string]>([
  ['nothing', new Uint8Array(), 'empty'],
  ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), 'format'],
  ['a cut XLSX', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'broken'],
  ['a locked one', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'locked'],
  [
    'a quote never closed',
    utf8(`${head}\n赵国强,"${'990101198001010014,3000\n'.repeat(200)}`),
    'format',
  ],
  ['a story', utf8('今天天气好，我去工会问问。'), 'head'],
  ['too many bytes', new Uint8Array(9 * 1024 * 1024), 'bytes'],
])('%s is no list, and says why', async (_, bytes, key) => {
  expect(await readList(bytes, { today })).toMatchObject({
    problem: { key: `list-problem-${key}` },
  });
});

test('a list that is too long is not cut, but said to be', async () => {
  const text = `${head}\n${`${line}\n`.repeat(20_010)}`;
  expect(await readGrids(utf8(text))).toMatchObject({ problem: { key: 'list-problem-rows' } });
});

test('a file that would unpack to gigabytes is seen by its directory before it is opened', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'a', rows: [['姓名', '身份证号']] }] });
  expect(unpackedBytes(bytes)).toBeGreaterThan(1000);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fff_ffff, true);
  expect(await readGrids(bytes)).toMatchObject({ problem: { key: 'list-problem-unpacked' } });
});

test('no bytes whatever throw', async () => {
  const starts = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe]);
  await fc.assert(
    fc.asyncProperty(starts, fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
      const outcome = await readList(Uint8Array.from([...start, ...rest]), { today });
      expect('list' in outcome || 'problem' in outcome).toBe(true);
    }),
    { numRuns: 200 },
  );
});
