import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderSVG } from 'uqr';
import type { commands } from '../channels/official-account/commands.ts';
import { openOfficialApi } from '../channels/official-account/official-api.ts';
import type { Config } from '../config.ts';
import { services } from '../services/index.ts';
import { createWording } from '../wording/wording.ts';

type Printed = { readonly text: string; readonly ok: boolean };

const callMs = 10_000;

/** `desk -- qr` and `desk -- menu`; `null` for another command. */
export async function officialDesk(
  words: readonly string[],
  config: Config,
): Promise<Printed | null> {
  const [command, first = '', second = ''] = words;
  if (command !== 'qr' && command !== 'menu') return null;
  try {
    const text = command === 'qr' ? await code(config, first, second) : await menu(config);
    return { text, ok: true };
  } catch (error) {
    const text = error instanceof Error ? error.message : `Cannot ${command}`;
    return { text, ok: false };
  }
}

function apiOf(config: Config) {
  const { WECHAT_OA_APPID: appId, WECHAT_OA_SECRET: secret, WECHAT_OA_API: api } = config;
  if (appId === undefined || secret === undefined) return null;
  const stopping = new AbortController().signal;
  return openOfficialApi({ api, appId, secret, callMs, now: Date.now, stopping });
}

/** A code for a service, and the poster it hangs on: of the account where it may make some, else the web chat's address. */
async function code(config: Config, service: string, poster: string): Promise<string> {
  if (!services.some(({ id }) => id === service))
    throw new Error(`Cannot make a code: there is no service "${service}"`);
  if (!/^[\w-]{0,30}$/u.test(poster))
    throw new Error('Cannot make a code: a poster is named by letters, digits and dashes');
  const scene = poster === '' ? service : `${service}.${poster}`;
  const link = await linkOf(config, service, scene);
  const file = resolve(`qr-${scene.replace('.', '-')}.svg`);
  writeFileSync(file, renderSVG(link, { border: 2 }));
  return `Done: ${file} leads to ${link}`;
}

async function linkOf(config: Config, service: string, scene: string): Promise<string> {
  const api = config.WECHAT_OA_VERIFIED ? apiOf(config) : null;
  if (api === null) {
    if (config.PUBLIC_URL === undefined)
      throw new Error(
        'Cannot make a code: neither a verified official account (WECHAT_OA_APPID) nor PUBLIC_URL is set',
      );
    return new URL(`/?service=${service}`, config.PUBLIC_URL).href;
  }
  const called = await api.call('qrcode/create', {
    action_name: 'QR_LIMIT_STR_SCENE',
    action_info: { scene: { scene_str: scene } },
  });
  const url = called.ok ? called.result['url'] : undefined;
  if (typeof url !== 'string')
    throw new Error(
      `Cannot make a code: WeChat answered ${called.ok ? 'nothing' : called.failure.code}`,
    );
  return url;
}

/** Puts up the menu of the account in place of the one it has. */
async function menu(config: Config): Promise<string> {
  const api = apiOf(config);
  if (api === null)
    throw new Error('Cannot put up a menu: no official account is set (WECHAT_OA_APPID)');
  const wording = createWording(join(import.meta.dirname, '..', '..', 'locales'));
  const say = (key: string): string => wording.text({ key: `official-menu-${key}` }, 'zh-CN');
  const press = (key: (typeof commands)[number]) => ({ type: 'click', name: say(key), key });
  const page =
    config.PUBLIC_URL === undefined
      ? []
      : config.WECHAT_OA_OAUTH
        ? [
            {
              type: 'view',
              name: say('page'),
              url: new URL('/wechat/open', config.PUBLIC_URL).href,
            },
          ]
        : [press('page')];
  const called = await api.call('menu/create', {
    button: [
      press('start'),
      press('status'),
      { name: say('more'), sub_button: [press('human'), press('help'), ...page] },
    ],
  });
  if (!called.ok) throw new Error(`Cannot put up the menu: WeChat answered ${called.failure.code}`);
  return 'Done: the menu stands; WeChat shows it within a day, and at once to who follows anew.';
}
