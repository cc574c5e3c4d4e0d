/** A house on 微信客服 that is killed: `DATA API CORP SECRET TOKEN AESKEY ACCOUNT PORT STEP NTH`. It says when it is ready, and on a line of input what it has stored. */
import { createKfChannel } from '../../src/channels/kf/kf-channel.ts';
import { openHouse } from '../../src/commands/house.ts';
import { createHttp } from '../../src/http/server.ts';
import { called, say, struckHouse, tellStored } from '../chaos/called.ts';
import { kfPath } from './kf-on.ts';

const call = await called();
const [data = '', api = '', corpId = '', secret = '', token = '', ...rest] = call.words;
const [aesKey = '', account = '', port = '0', step = '', nth = '0'] = rest;
const http = createHttp({ host: '127.0.0.1', port: Number(port) });
const house = await openHouse({
  ...struckHouse({ data, step, nth: Number(nth) }),
  channels: ({ wording, centre, store }) => {
    const channel = createKfChannel({
      corpId,
      secret,
      token,
      aesKey,
      account,
      api,
      wording,
      centre,
      path: kfPath,
      ledger: store.allowances,
      timing: { retry: 10, retryMost: 100 },
    });
    channel.mount(http.app);
    return [channel];
  },
});
await http.listen();
say({ ready: true });
await tellStored(house, 'kf', call);
