/** A house on Telegram that is killed: `DATA API_ROOT TOKEN WEBHOOK_URL|- STEP NTH`. It says when it is ready, and on a line of input what it has stored. */
import { createTelegramChannel } from '../../src/channels/telegram/telegram-channel.ts';
import { openHouse } from '../../src/commands/house.ts';
import { createHttp } from '../../src/http/server.ts';
import { called, say, struckHouse, tellStored } from '../chaos/called.ts';

const call = await called();
const [data = '', apiRoot = '', token = '', hook = '-', step = '', nth = '0'] = call.words;
const webhook = hook === '-' ? undefined : { url: hook, secret: 'kill-1' };
const http = createHttp({ host: '127.0.0.1', port: Number(webhook ? new URL(hook).port : 0) });
const house = await openHouse({
  ...struckHouse({ data, step, nth: Number(nth) }),
  channels: ({ wording, centre }) => {
    const channel = createTelegramChannel({
      token,
      apiRoot,
      webhook,
      wording,
      centre,
      rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
      timing: { retry: 10, retryMost: 100 },
    });
    channel.mount(http.app);
    return [channel];
  },
});
if (webhook) await http.listen();
say({ ready: true });
await tellStored(house, 'telegram', call);
