import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Least characters of a password. */
export const passwordLength = 10;

// RFC 9106's second recommendation, scaled down to what a small office computer does in a tenth of a second.
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;

type Cost = {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly tagLength: number;
};

const derive = promisify(argon2);

const digest = (password: string, nonce: Buffer, by: Cost): Promise<Buffer> =>
  derive('argon2id', { message: password.normalize('NFKC'), nonce, ...by });

/** What is stored of a password: Argon2id in the PHC format, its parameters beside it so that they can rise later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await digest(password, nonce, cost);
  const { memory, passes, parallelism } = cost;
  const parameters = `m=${memory},t=${passes},p=${parallelism}`;
  return `$argon2id$v=19$${parameters}$${plain(nonce)}$${plain(tag)}`;
}

/** Whether a password is the stored one; false too for a hash that does not read. */
export async function checkPassword(password: string, stored: string): Promise<boolean> {
  const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(stored);
  if (shape === null) return false;
  const [memory = 0, passes = 0, parallelism = 0] = shape.slice(1, 4).map(Number);
  const nonce = Buffer.from(shape[4] ?? '', 'base64');
  const expected = Buffer.from(shape[5] ?? '', 'base64');
  if (expected.length < 16 || nonce.length < 8) return false;
  const by = { memory, passes, parallelism, tagLength: expected.length };
  return timingSafeEqual(await digest(password, nonce, by), expected);
}

const plain = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
