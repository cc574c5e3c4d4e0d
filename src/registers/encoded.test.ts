import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beyondGbk, encoded } from './encoded.ts';

const read = (bytes: Uint8Array) => new TextDecoder('gbk', { fatal: true }).decode(bytes);

test('what GBK has a place for is read back as it was, by whoever reads GBK', () => {
  const text = '李秀兰,2500.00元\r\n欧阳昇；“慰问金”〔2026〕';
  expect(read(encoded(text, 'gbk'))).toBe(text);
  expect(encoded('啊', 'gbk')).toEqual(Uint8Array.of(0xb0, 0xa1));
  expect(encoded('镕', 'gbk')).toEqual(Uint8Array.of(0xe9, 0x46));
});

test('every character that is not named as beyond GBK survives it', () => {
  const any = fc.string({ unit: 'grapheme', maxLength: 40 });
  const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
  fc.assert(
    fc.property(
      fc.oneof(
        any,
        fc.array(han).map((all) => all.join('')),
      ),
      (text) => {
        const whole = text.toWellFormed();
        const strange = beyondGbk(whole);
        if (strange.length === 0) expect(read(encoded(whole, 'gbk'))).toBe(whole);
        else expect(() => encoded(whole, 'gbk')).toThrow('no such character');
      },
    ),
    { numRuns: 500 },
  );
});

test.each(['𠮷', '䶮', '㛃', '🙂'])('%s is named instead of becoming a question mark', (rare) => {
  expect(beyondGbk(`王${rare}`)).toEqual([rare]);
  expect(new TextDecoder().decode(encoded(`王${rare}`, 'utf-8'))).toBe(`王${rare}`);
});
