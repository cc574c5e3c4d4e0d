import { createOfficialAccount } from '../../src/channels/official-account/official-channel.ts';
import type { OfficialOptions } from '../../src/channels/official-account/official-options.ts';
import type { Emulator } from './emulator/emulator.ts';

/** Path of the callback in tests. */
export const callbackPath = '/wechat/callback';

/** The channel against the emulator, with a short temper: it tries again at once and holds nothing long. */
export function officialOn(
  { world, api }: Emulator,
  options: Pick<OfficialOptions, 'wording' | 'centre' | 'ledger'> & Partial<OfficialOptions>,
) {
  return createOfficialAccount({
    appId: world.appId,
    secret: world.secret,
    token: world.token,
    ...(world.aesKey === null ? {} : { aesKey: world.aesKey }),
    api,
    path: callbackPath,
    verified: world.verified,
    now: world.now,
    ...options,
    timing: { retry: 2, retryMost: 20, passive: 1500, call: 3000, ...options.timing },
  });
}
