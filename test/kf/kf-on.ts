import { createKfChannel } from '../../src/channels/kf/kf-channel.ts';
import type { KfOptions } from '../../src/channels/kf/kf-options.ts';
import type { Emulator } from './emulator/emulator.ts';

/** Path of the bell in tests. */
export const kfPath = '/wechat/kf';

/** The channel against the emulator, with a short temper. */
export function kfOn(
  { world, api }: Emulator,
  options: Pick<KfOptions, 'wording' | 'centre' | 'ledger'> & Partial<KfOptions>,
) {
  const { corpId, secret, token, aesKey, account, now } = world;
  return createKfChannel({
    corpId,
    secret,
    token,
    aesKey,
    account,
    api,
    now,
    path: kfPath,
    ...options,
    timing: { retry: 5, retryMost: 40, ring: 1500, call: 3000, ...options.timing },
  });
}
