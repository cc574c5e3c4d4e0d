import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCipher } from './cipher.ts';
import { signatureOf } from './signature.ts';

type Other = {
  readonly encrypt: (text: string) => string;
  readonly decrypt: (sealed: string) => { readonly message: string; readonly id: string };
  readonly getSignature: (time: string, nonce: string, sealed: string) => string;
};
const OtherCrypto = createRequire(import.meta.url)('wechat-crypto') as new (
  token: string,
  key: string,
  id: string,
) => Other;

const keys = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('base64').slice(0, 43));
const texts = fc.string({ unit: 'grapheme', maxLength: 400 });
const appId = 'wx0123456789abcdef';

test('what we seal somebody else opens, and what somebody else seals we open', () => {
  fc.assert(
    fc.property(keys, texts, (key, text) => {
      const ours = createCipher(key, appId);
      const theirs = new OtherCrypto('token', key, appId);
      expect(theirs.decrypt(ours.seal(text))).toEqual({ message: text, id: appId });
      expect(ours.open(theirs.encrypt(text))).toBe(text);
    }),
  );
});

test('both sign alike, whatever the parts', () => {
  const part = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(keys, part, part, part, (key, time, nonce, sealed) => {
      const theirs = new OtherCrypto('aToken9', key, appId);
      expect(signatureOf('aToken9', time, nonce, sealed)).toBe(
        theirs.getSignature(time, nonce, sealed),
      );
    }),
  );
});

test('what was changed, cut off, sealed for another account or with another key is not opened', () => {
  const key = randomBytes(32).toString('base64').slice(0, 43);
  const cipher = createCipher(key, appId);
  const sealed = cipher.seal('<xml><Content>你好</Content></xml>');
  const other = createCipher(randomBytes(32).toString('base64').slice(0, 43), appId);
  expect(other.open(sealed)).toBeNull();
  expect(createCipher(key, 'wx9999999999999999').open(sealed)).toBeNull();
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), (at) => {
      expect(cipher.open(sealed.slice(0, at))).toBeNull();
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (junk) => {
      expect(cipher.open(junk)).toBeNull();
    }),
  );
});
