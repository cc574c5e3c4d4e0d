/** A house on a robot of 企业微信 that is killed: `DATA URL BOT SECRET STEP NTH`. It says when it is ready, and on a line of input what it has stored. */
import { createWecomChannel } from '../../src/channels/wecom/wecom-channel.ts';
import { openHouse } from '../../src/commands/house.ts';
import { called, say, struckHouse, tellStored } from '../chaos/called.ts';

const call = await called();
const [data = '', url = '', botId = '', secret = '', step = '', nth = '0'] = call.words;
const house = await openHouse({
  ...struckHouse({ data, step, nth: Number(nth) }),
  channels: ({ wording, centre, store }) => [
    createWecomChannel({
      botId,
      secret,
      url,
      wording,
      centre,
      parts: store.allowances,
      // Three people write much faster than people do: what 企业微信 lets through in a minute would make every long life wait for it (`quotas.test.ts` keeps to it).
      limits: [{ most: 1_000_000, ms: 60_000 }],
      timing: { retry: 10, retryMost: 100 },
    }),
  ],
});
say({ ready: true });
await tellStored(house, 'wecom', call);
