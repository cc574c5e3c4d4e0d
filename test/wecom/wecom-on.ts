import { createWecomChannel } from '../../src/channels/wecom/wecom-channel.ts';
import type { WecomOptions } from '../../src/channels/wecom/wecom-options.ts';
import type { Emulator } from './emulator/emulator.ts';

/** The channel against the emulator, with a short temper: it tries again at once and holds nothing long. */
export function wecomOn(
  { world, url }: Emulator,
  options: Pick<WecomOptions, 'wording' | 'centre' | 'parts'> & Partial<WecomOptions>,
) {
  return createWecomChannel({
    botId: world.botId,
    secret: world.secret,
    url,
    now: world.now,
    ...options,
    timing: { retry: 5, retryMost: 40, replaced: 30, replacedMost: 200, ...options.timing },
  });
}
