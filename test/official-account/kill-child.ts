/** A house on an official account that is killed: `DATA API APPID SECRET TOKEN AESKEY PORT STEP NTH`. It says when it is ready, and on a line of input what it has stored. */
import { createOfficialAccount } from '../../src/channels/official-account/official-channel.ts';
import { openHouse } from '../../src/commands/house.ts';
import { createHttp } from '../../src/http/server.ts';
import { called, say, struckHouse, tellStored } from '../chaos/called.ts';
import { callbackPath } from './official-on.ts';

const call = await called();
const [data = '', api = '', appId = '', secret = '', token = '', ...rest] = call.words;
const [aesKey = '', port = '0', step = '', nth = '0'] = rest;
const http = createHttp({ host: '127.0.0.1', port: Number(port) });
const house = await openHouse({
  ...struckHouse({ data, step, nth: Number(nth) }),
  channels: ({ wording, centre, store }) => {
    const channel = createOfficialAccount({
      appId,
      secret,
      token,
      aesKey,
      api,
      path: callbackPath,
      verified: true,
      wording,
      centre,
      ledger: store.allowances,
      timing: { retry: 10, retryMost: 100, passive: 300 },
    });
    channel.mount(http.app);
    return [channel];
  },
});
await http.listen();
say({ ready: true });
await tellStored(house, 'official', call);
