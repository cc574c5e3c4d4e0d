import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suites } from './crypto-suite.ts';
import { seal, sealJson, unseal, unsealJson } from './seal.ts';

const place = fc.record({ table: fc.string(), column: fc.string(), row: fc.string() });
const at = { table: 'drafts', column: 'body', row: 'd1' };

const unit = fc.oneof(
  fc.nat({ max: 0x7f }),
  fc.nat({ max: 0xffff }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
);
const anyText = fc.array(unit).map((units) => String.fromCharCode(...units));

describe.each(Object.values(suites))('by $name', ({ keyBytes }) => {
  const key = randomBytes(keyBytes);

  test('what is sealed opens again at its own place', () => {
    fc.assert(
      fc.property(place, fc.uint8Array(), (where, bytes) => {
        expect(new Uint8Array(unseal(key, where, seal(key, where, bytes)))).toEqual(bytes);
      }),
    );
  });

  test('any text opens again as JSON, lone surrogates too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unsealJson(key, at, sealJson(key, at, { text }))).toEqual({ text });
      }),
    );
    expect(unsealJson(key, at, sealJson(key, at, '\ud800'))).toBe('\ud800');
  });

  test('a thousand flipped bits are all refused', () => {
    const sealed = seal(key, at, '张三 990101199001011234');
    fc.assert(
      fc.property(fc.nat({ max: sealed.length * 8 - 1 }), (bit) => {
        const flipped = Buffer.from(sealed);
        flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
        expect(() => unseal(key, at, flipped)).toThrow('Cannot open drafts.body');
      }),
      { numRuns: 1_000 },
    );
  });

  test('sealed bytes moved to another place are refused', () => {
    fc.assert(
      fc.property(place, place, (from, to) => {
        fc.pre(from.table !== to.table || from.column !== to.column || from.row !== to.row);
        expect(() => unseal(key, to, seal(key, from, 'x'))).toThrow('Cannot open');
      }),
    );
  });

  test('bytes cut short, empty or sealed by another key are refused without showing what they hold', () => {
    const sealed = seal(key, at, '张三');
    for (let length = 0; length < sealed.length; length++)
      expect(() => unseal(key, at, sealed.subarray(0, length))).toThrow('Cannot open drafts.body');
    expect(() => unseal(randomBytes(keyBytes), at, sealed)).toThrow('by another key');
  });

  test('the same words are never sealed to the same bytes', () => {
    const all = Array.from({ length: 2_000 }, () => seal(key, at, 'x').toString('hex'));
    expect(new Set(all).size).toBe(2_000);
  });
});

test('a key of one suite opens nothing that the other sealed', () => {
  const [aes, gm] = [randomBytes(32), randomBytes(16)];
  expect(() => unseal(gm, at, seal(aes, at, 'x'))).toThrow('Cannot open drafts.body');
  expect(() => unseal(aes, at, seal(gm, at, 'x'))).toThrow('Cannot open drafts.body');
});
