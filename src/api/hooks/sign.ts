import { createHmac, randomBytes } from 'node:crypto';
import type { HookSecret } from '../../storage/api/api-store.ts';

/** So long an old secret signs beside a new one (⚙). */
export const rotationMs = 86_400_000;

/** A new secret, as Standard Webhooks writes it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Secrets after a new one: the last one signs on for a day, so that whoever listens can change his in between. */
export const rotated = (secrets: readonly HookSecret[], now: number): readonly HookSecret[] => [
  { secret: newSecret(), until: null },
  ...secrets
    .filter(({ until }) => until === null || until > now)
    .slice(0, 1)
    .map(({ secret }) => ({ secret, until: now + rotationMs })),
];

/** The headers that prove a message by Standard Webhooks: its id, the second of this try, and a signature by every secret that stands. */
export function signed(
  { id, body }: { readonly id: string; readonly body: string },
  secrets: readonly HookSecret[],
  now: number,
): { readonly [header: string]: string } {
  const timestamp = String(Math.floor(now / 1000));
  const signatures = secrets
    .filter(({ until }) => until === null || until > now)
    .map(({ secret }) => {
      const key = Buffer.from(secret.replace(/^whsec_/u, ''), 'base64');
      const mac = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`);
      return `v1,${mac.digest('base64')}`;
    });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
