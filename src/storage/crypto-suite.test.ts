import { createHash, createSecretKey, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { beginMac, decrypt, encrypt, suiteOfKey, suites } from './crypto-suite.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/gu, ''), 'hex');

// RFC 8998, appendix A.1.
const sm4 = {
  key: hex('0123456789abcdeffedcba9876543210'),
  nonce: hex('00001234567800000000abcd'),
  about: hex('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
  plain: hex(
    'aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa',
  ),
  body: '17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d',
  tag: '83de3541e4c2b58177e065a9bf7b62ec',
};

test('SM4-GCM seals the example of RFC 8998 to its bytes and its tag, and opens it again', () => {
  const [body, tag] = encrypt(sm4.key, sm4, sm4.plain);
  expect([body.toString('hex'), tag.toString('hex')]).toEqual([sm4.body, sm4.tag]);
  expect(decrypt(sm4.key, sm4, { body, tag }).equals(sm4.plain)).toBe(true);
  tag[15] = (tag[15] as number) ^ 1;
  expect(() => decrypt(sm4.key, sm4, { body, tag })).toThrow('authenticate');
});

// The GCM specification of McGrew and Viega, test cases 13 and 14.
test('AES-256-GCM seals the examples of its specification', () => {
  const none = { nonce: Buffer.alloc(12), about: Buffer.alloc(0) };
  const key = Buffer.alloc(32);
  expect(encrypt(key, none, '')[1].toString('hex')).toBe('530f8afbc74536b9a963b4f1c4cb738b');
  const [body, tag] = encrypt(key, none, Buffer.alloc(16));
  expect(body.toString('hex')).toBe('cea7403d4d606b6e074ec5d3baf39d18');
  expect(tag.toString('hex')).toBe('d0d1c8a799996bf0265b98b5d48ab919');
});

// GB/T 32905-2016, appendix A.
test.each([
  ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
  ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
])('SM3 of "%s" is that of the standard', (text, digest) => {
  expect(createHash(suites.gm.hash).update(text).digest('hex')).toBe(digest);
});

const long = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';

// GM/T 0042-2015, appendix D.3.
test.each([
  [
    '0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20',
    Buffer.from(long.repeat(2)),
    'ca05e144ed05d1857840d1f318a4a8669e559fc8391f414485bfdf7bb408963a',
  ],
  [
    '0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425',
    Buffer.alloc(50, 0xcd),
    '220bf579ded555393f0159f66c99877822a3ecf610d1552154b41d44b94db3ae',
  ],
  [
    '0b'.repeat(32),
    Buffer.from('Hi There'),
    'c0ba18c68b90c88bc07de794bfc7d2c8d19ec31ed8773bc2b390c9604e0be11e',
  ],
  [
    '4a656665',
    Buffer.from('what do ya want for nothing?'),
    '2e87f1d16862e6d964b50a5200bf2b10b764faa9680a296a2405f24bec39f882',
  ],
])('HMAC-SM3 under %s is that of the standard', (key, message, digest) => {
  const mac = beginMac(suites.gm.hash, createSecretKey(hex(key)));
  expect(mac.update(message).digest('hex')).toBe(digest);
});

// RFC 4231, test case 2.
test('HMAC-SHA-256 is that of its specification', () => {
  const mac = beginMac(suites.aes.hash, createSecretKey(Buffer.from('Jefe')));
  expect(mac.update('what do ya want for nothing?').digest('hex')).toBe(
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
});

test('a key says by its length which suite it is of, and a key of none seals nothing', () => {
  expect(suiteOfKey(randomBytes(16)).name).toBe('gm');
  expect(suiteOfKey(randomBytes(32)).name).toBe('aes');
  const at = { nonce: Buffer.alloc(12), about: Buffer.alloc(0) };
  for (const length of [0, 15, 17, 24, 31, 33, 64])
    expect(() => encrypt(randomBytes(length), at, 'x')).toThrow(`a key of ${length} bytes`);
});
