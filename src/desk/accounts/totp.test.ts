import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base32, fromBase32, periodOf, periodOfCode, totpAddress, totpCode } from './totp.ts';

const seed = Buffer.from('12345678901234567890');

// RFC 6238, appendix B, the rows of SHA-1.
test.each([
  [59, '94287082'],
  [1_111_111_109, '07081804'],
  [1_111_111_111, '14050471'],
  [1_234_567_890, '89005924'],
  [2_000_000_000, '69279037'],
  [20_000_000_000, '65353130'],
])('at %i seconds the code is that of the RFC, %s', (time, code) => {
  expect(totpCode(seed, periodOf(time * 1000), 8)).toBe(code);
});

// RFC 4226, appendix D.
test.each([
  '755224',
  '287082',
  '359152',
  '969429',
  '338314',
  '254676',
  '287922',
  '162583',
  '399871',
  '520489',
])('code number %# of the older RFC is %s', (code) => {
  const codes = Array.from({ length: 10 }, (_, period) => totpCode(seed, period));
  expect(codes).toContain(code);
  expect(codes.indexOf(code)).toBeGreaterThanOrEqual(0);
});

// RFC 4648, section 10.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('“%s” in Base32 is “%s”', (plain, coded) => {
  expect(base32(Buffer.from(plain))).toBe(coded);
  expect(fromBase32(coded).toString()).toBe(plain);
});

test('any bytes come back out of Base32, also where they are typed in small letters and groups', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const typed = base32(bytes)
        .toLowerCase()
        .replaceAll(/(.{4})/gu, '$1 ');
      expect([...fromBase32(typed)]).toEqual([...bytes]);
    }),
  );
});

const secret = base32(seed);
const now = 1_111_111_111_000;
const codeAt = (ms: number) => totpCode(seed, periodOf(ms));

test('a code is taken half a minute early and late, and no later', () => {
  for (const off of [-30_000, 0, 30_000])
    expect(periodOfCode(secret, codeAt(now + off), { now, used: 0 })).toBe(periodOf(now + off));
  for (const off of [-90_000, 90_000])
    expect(periodOfCode(secret, codeAt(now + off), { now, used: 0 })).toBeNull();
});

test('a code that was used is taken no second time, nor one before it', () => {
  const used = periodOf(now);
  expect(periodOfCode(secret, codeAt(now), { now, used })).toBeNull();
  expect(periodOfCode(secret, codeAt(now - 30_000), { now, used })).toBeNull();
  expect(periodOfCode(secret, codeAt(now + 30_000), { now, used })).toBe(used + 1);
});

test.each(['', '12345', '1234567', 'abcdef', '０００００a'])('“%s” is no code', (typed) => {
  expect(periodOfCode(secret, typed, { now, used: 0 })).toBeNull();
});

test('full-width digits and spaces are read as they are meant', () => {
  const wide = Array.from(codeAt(now)).map((one) =>
    String.fromCodePoint(one.charCodeAt(0) + 65_248),
  );
  expect(periodOfCode(secret, ` ${wide.join(' ')} `, { now, used: 0 })).toBe(periodOf(now));
});

test('the address for the telephone names office and account', () => {
  expect(totpAddress('ABC', { login: 'li', office: '某县帮扶中心' })).toBe(
    `otpauth://totp/${encodeURIComponent('某县帮扶中心')}:li?secret=ABC&issuer=${encodeURIComponent('某县帮扶中心')}`,
  );
});
