import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const seconds = 30;
const digits = 6;
/** Periods before and after now whose code is taken too: clocks of telephones go wrong. */
const slack = 1;

/** Bytes in Base32 (RFC 4648), without padding. */
export function base32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/gu) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('');
}

/** The bytes of a Base32 text; signs that are none of it are passed over. */
export function fromBase32(text: string): Buffer {
  const bits = Array.from(text.toUpperCase())
    .flatMap((sign) => {
      const at = alphabet.indexOf(sign);
      return at < 0 ? [] : [at.toString(2).padStart(5, '0')];
    })
    .join('');
  return Buffer.from((bits.match(/.{8}/gu) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

/** A fresh secret of 160 bits, as RFC 4226 advises. */
export const newTotpSecret = (): string => base32(randomBytes(20));

/** The period of 30 seconds a moment (ms) lies in. */
export const periodOf = (now: number): number => Math.floor(now / (seconds * 1000));

/** The code of a period (RFC 6238 over HMAC-SHA-1, as every telephone's app reckons it). */
export function totpCode(secret: Uint8Array, period: number, length = digits): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(period));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const start = (mac.at(-1) ?? 0) & 15;
  const number = mac.readUInt32BE(start) & 0x7f_ff_ff_ff;
  return String(number % 10 ** length).padStart(length, '0');
}

const same = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** The period a typed code belongs to, later than the last one that was used; `null` where it is wrong, over or was used. */
export function periodOfCode(
  secret: string,
  typed: string,
  { now, used }: { readonly now: number; readonly used: number },
): number | null {
  const code = typed.normalize('NFKC').replaceAll(/\s/gu, '');
  if (!/^\d{6}$/u.test(code)) return null;
  const key = fromBase32(secret);
  const here = periodOf(now);
  let found: number | null = null;
  for (let period = here - slack; period <= here + slack; period += 1)
    if (period > used && same(totpCode(key, period), code)) found ??= period;
  return found;
}

/** The address that an app on the telephone reads from a picture. */
export function totpAddress(
  secret: string,
  { login, office }: { readonly login: string; readonly office: string },
): string {
  const label = `${encodeURIComponent(office)}:${encodeURIComponent(login)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(office)}`;
}
