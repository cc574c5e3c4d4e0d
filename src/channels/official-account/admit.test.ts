import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AdmitParts, createAdmission, type Query } from './admit.ts';
import { createCipher } from './cipher.ts';
import { signatureOf } from './signature.ts';
import { writeXml } from './xml.ts';

const token = 'aToken9';
const key = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG';
const cipher = createCipher(key, 'wx0123456789abcdef');
const start = 1_795_000_000_000;

const plainBody = writeXml({ FromUserName: 'o1', Content: '你好' });

/** A call as WeChat makes it at a time; parts may be put in another's stead. */
function call(at: number, nonce: string, body: string, sealed = true) {
  const timestamp = String(Math.floor(at / 1000));
  const encrypted = sealed ? cipher.seal(body) : '';
  const values: { [name: string]: string } = {
    timestamp,
    nonce,
    signature: signatureOf(token, timestamp, nonce),
    ...(sealed ? { msg_signature: signatureOf(token, timestamp, nonce, encrypted) } : {}),
  };
  return { values, body: sealed ? writeXml({ ToUserName: 'gh', Encrypt: encrypted }) : body };
}

const query =
  (values: { readonly [name: string]: string }): Query =>
  (name) =>
    values[name] ?? '';

function admission(more: Partial<AdmitParts> = {}) {
  const clock = { now: start };
  const made = createAdmission({
    token,
    cipher,
    now: () => clock.now,
    stale: 600_000,
    again: 60_000,
    ...more,
  });
  return { clock, admit: (of: ReturnType<typeof call>) => made.admit(query(of.values), of.body) };
}

test('what WeChat sealed and signed is let in', () => {
  const admitted = admission().admit(call(start, 'n1', plainBody));
  expect(admitted.ok && admitted.fields.get('Content')).toBe('你好');
});

test('plain words are let in only where no key is set', () => {
  const plain = call(start, 'n1', plainBody, false);
  expect(admission().admit(plain)).toMatchObject({ ok: false, status: 403, why: 'plain' });
  expect(admission({ cipher: null }).admit(plain)).toMatchObject({ ok: true });
  const sealed = admission({ cipher: null }).admit(call(start, 'n1', plainBody));
  expect(sealed).toMatchObject({ ok: false, why: 'sealed' });
});

test('a call that is too old, or from the future, is refused', () => {
  for (const at of [start - 601_000, start + 601_000])
    expect(admission().admit(call(at, 'n1', plainBody))).toMatchObject({ status: 403 });
  expect(admission().admit(call(start - 599_000, 'n1', plainBody)).ok).toBe(true);
});

test('the very same call may come again for a while, as WeChat repeats; later, or with other words, it is refused', () => {
  const { admit, clock } = admission({ cipher: null });
  const first = call(start, 'n1', plainBody, false);
  expect(admit(first).ok).toBe(true);
  expect(admit(first).ok).toBe(true);
  const other = { ...first, body: writeXml({ FromUserName: 'o2', Content: '我要撤回' }) };
  expect(admit(other)).toMatchObject({ ok: false, why: 'replayed' });
  clock.now += 61_000;
  expect(admit(first)).toMatchObject({ ok: false, why: 'replayed' });
});

test('whatever is changed of a call, it is refused', () => {
  const names = ['timestamp', 'nonce', 'signature', 'msg_signature'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.string({ maxLength: 50 }), (name, value) => {
      const good = call(start, 'n1', plainBody);
      fc.pre(good.values[name] !== value);
      const forged = { ...good, values: { ...good.values, [name]: value } };
      expect(admission().admit(forged).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 400 }), (body) => {
      expect(admission().admit({ ...call(start, 'n1', plainBody), body }).ok).toBe(false);
    }),
  );
});
