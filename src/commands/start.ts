import { once } from 'node:events';
import type { Channel } from '../channels/channel.ts';
import { createConsoleChannel } from '../channels/console/console-channel.ts';
import { listenSocket } from '../channels/console/socket.ts';
import { copyLinkOf, mountCopies } from '../channels/form/copy-routes.ts';
import { formLinkOf, mountForm } from '../channels/form/form-routes.ts';
import { noticeLinkOf } from '../channels/web/notice-routes.ts';
import { createWebChannel, type WebChannel } from '../channels/web/web-channel.ts';
import { type Config, readConfig } from '../config.ts';
import { startFirstSignIn } from '../desk/accounts/links.ts';
import { mountDesk } from '../desk/mount-desk.ts';
import { createAssets } from '../http/assets.ts';
import { countedTogether, createCounter } from '../http/rate-limit.ts';
import { createHttp } from '../http/server.ts';
import { createLog } from '../log.ts';
import { officeGaps, unread } from '../records/office-gaps.ts';
import { services } from '../services/index.ts';
import { createCache } from '../storage/cache.ts';
import { ownCopies } from '../turns/own-copy-file.ts';
import { createSecretForm } from '../turns/secret-form.ts';
import { measured } from '../understanding/model/measured.ts';
import { netsOf, openApiRoom } from './api-parts.ts';
import { type AppChannels, appChannels } from './app-channels.ts';
import { realClock } from './clock.ts';
import { consoleOptions } from './console-options.ts';
import { deskLines } from './desk-lines.ts';
import { closeHouse, type House, openHouse } from './house.ts';
import { attend } from './running/attend.ts';
import { wantPackages } from './running/extra-packages.ts';
import { keepTidy } from './running/tidy.ts';
import { strangeSettings } from './running/unknown-settings.ts';
import { keepUp } from './upkeep.ts';
import { webParts } from './web-parts.ts';

/** Steps that nobody of an office that has accounts can lawfully make, a line each. */
function stepsNobodyMakes({ store, centre, wording }: House): readonly string[] {
  const accounts = store.staff.list().filter((one) => one.active);
  // A house that has just been set up has nobody; what is locked to all is said all the same.
  const gaps =
    accounts.length === 0
      ? unread(services, centre, accounts)
      : officeGaps(services, centre, accounts);
  return gaps.map(({ of, step, why, roles }) =>
    wording.text(
      {
        key: `desk-gap-${why}`,
        args: { of, step, roles: roles.map((role) => ({ key: `desk-role-${role}` })) },
      },
      'zh-CN',
    ),
  );
}

/** A server that runs, for tests too. */
export type Running = {
  /** The address people use, and that of this machine. */
  readonly url: string;
  readonly local: string;
  readonly house: House;
  readonly firstLink: string | null;
  readonly stop: () => Promise<void>;
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm start`: everything the configuration enables, until it is told to stop. */
export async function run(): Promise<number> {
  const config = readConfig(process.env);
  for (const line of strangeSettings()) say(line);
  const { url, local, house, firstLink, stop } = await startServer(config);
  say(`Bangfu 帮扶 · ${house.centre.name['zh-CN']}`);
  say(`  网页聊天 / web chat   ${url}/`);
  say(`  工作台 / desk         ${url}/desk`);
  if (local !== url) say(`  本机 / this machine   ${local}/`);
  if (firstLink !== null)
    say(`  第一次登录（只能用一次）/ first sign-in, once: ${url}${firstLink}`);
  for (const line of stepsNobodyMakes(house)) say(`  ${line}`);
  if (config.LLM_BASE_URL !== undefined)
    say(`  ${house.wording.text({ key: 'start-model', args: measured }, 'zh-CN')}`);
  if (house.centre.example)
    say(
      '  现在用的是示例中心资料，不能对外服务 / example centre file: not for the public (CENTRE_FILE)',
    );
  const tidy = keepTidy();
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  tidy.stop();
  await stop();
  return 0;
}

/** Starts the server of a configuration; rejects with one line where something is not right. */
export async function startServer(config: Config): Promise<Running> {
  wantPackages(config);
  const clock = realClock();
  const log = createLog(config.LOG_LEVEL);
  const reach = { publicUrl: config.PUBLIC_URL, trustProxy: config.TRUST_PROXY };
  const attending = await attend({ config, now: clock.now, log });
  const { watch, received, backups } = attending;
  const http = createHttp({ host: config.HOST, port: config.PORT, ...reach, log, watch });
  const assets = createAssets();
  const secureCookies = config.PUBLIC_URL?.startsWith('https://') ?? false;
  let open: Pick<House['store'], 'count'> | null = null;
  const count = countedTogether(
    async (...of) => (await open?.count(...of)) ?? null,
    createCounter(createCache('limits')),
  );
  let web: WebChannel | null = null;
  let apps: AppChannels | null = null;
  let lines: ReturnType<typeof createConsoleChannel> | null = null;
  const house = await openHouse({
    config,
    now: clock.now,
    steady: () => performance.now(),
    log,
    received,
    formLink: formLinkOf(config.PUBLIC_URL),
    noticeLink: noticeLinkOf(config.PUBLIC_URL),
    copyLink: copyLinkOf(config.PUBLIC_URL),
    // A duty account is told on the desk; the group hears of it once.
    staffAddresses: (notice, to) => (to === 'duty' ? [] : (apps?.staff(notice) ?? [])),
    channels: (parts) => {
      web = createWebChannel({
        wording: parts.wording,
        centre: parts.centre,
        secureCookies,
        reach,
        assets,
        count,
        now: clock.now,
        ...webParts(parts.store, clock.now),
      });
      lines = createConsoleChannel(consoleOptions(parts, clock));
      const pages = { secureCookies, reach, assets, count };
      apps = appChannels(config, { ...parts, now: clock.now, log, web: pages });
      return [web, lines, ...apps.channels] satisfies readonly Channel[];
    },
  });
  const { store, wording, centre, turns } = house;
  open = store;
  (web as WebChannel | null)?.mount(http.app);
  (apps as AppChannels | null)?.mount(http.app);
  mountCopies(http.app, {
    wording,
    centre,
    assets,
    count,
    reach,
    ...ownCopies({ ...house, now: clock.now }),
  });
  if (config.PUBLIC_URL !== undefined)
    mountForm(http.app, {
      wording,
      centre,
      assets,
      count,
      reach,
      ...createSecretForm({ ...house, receive: turns.receive, now: clock.now }),
    });
  const desk = mountDesk(http.app, {
    store,
    act: turns.act,
    actOnRecord: turns.actOnRecord,
    foresee: turns.foresee,
    counter: turns.counter,
    policies: house.policies,
    nets: netsOf(config),
    wording,
    get centre() {
      return house.living.now().centre;
    },
    settings: house.living.settings,
    now: clock.now,
    secureCookies,
    reach,
    assets,
    secondStep: config.DESK_SECOND_STEP,
    backup: backups.state,
    staffGroup: (apps as AppChannels | null)?.staffGroup,
  });
  const events = openApiRoom(http.app, house, { config, reach, count, now: clock.now, log });
  assets.mount(http.app);
  attending.begin(http.app, house);
  const closeSocket = await listenSocket(
    config.data,
    deskLines(
      { ...house, data: config.data, standing: attending.standing },
      lines as unknown as ReturnType<typeof createConsoleChannel>,
    ),
    store.duties.shared,
  );
  const upkeep = keepUp({ ...config, store, centre, now: clock.now, log });
  const stop = async (): Promise<void> => {
    attending.leave();
    upkeep.stop();
    desk.close();
    await closeSocket();
    await http.close();
    await attending.stop();
    await events.stop();
    await closeHouse(house);
  };
  // A port that is taken leaves nothing open that would keep the process.
  const { url } = await http.listen().catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const firstLink = await startFirstSignIn(store.staff, clock.now());
  return { url: config.PUBLIC_URL ?? url, local: url, house, firstLink, stop };
}
