import type { Config } from '../../config.ts';
import { measured } from '../../understanding/model/measured.ts';
import { extraPackages, type Wanting } from '../running/extra-packages.ts';
import type { UnknownSetting } from '../running/unknown-settings.ts';
import { type Finding, finding, plain } from './finding.ts';

/** Names that are no settings. */
export const checkNames = (unknown: readonly UnknownSetting[]): readonly Finding[] =>
  unknown.map(({ name, nearest }) =>
    nearest === null
      ? finding('watch', 'setting-unknown', { name: plain(name) })
      : finding('act', 'setting-misspelt', { name: plain(name), meant: plain(nearest) }),
  );

/** Whether others reach this house. */
export const isPublic = ({ PUBLIC_URL, HOST }: Pick<Config, 'PUBLIC_URL' | 'HOST'>): boolean =>
  PUBLIC_URL !== undefined || !['127.0.0.1', '::1', 'localhost'].includes(HOST);

/** The centre's file: one's own, where people are served. */
export const checkCentre = (
  config: Pick<Config, 'PUBLIC_URL' | 'HOST'>,
  { example }: { readonly example: boolean },
): Finding =>
  example
    ? finding(isPublic(config) ? 'act' : 'watch', 'centre-example')
    : finding('good', 'centre');

/** What stands before the house: https, and a proxy whose word counts. */
export function checkDoor(
  config: Pick<Config, 'PUBLIC_URL' | 'HOST' | 'TRUST_PROXY'>,
): Finding | null {
  if (!isPublic(config)) return finding('watch', 'door-local');
  if (config.PUBLIC_URL?.startsWith('https://') !== true) return finding('act', 'door-open');
  return config.TRUST_PROXY ? null : finding('watch', 'door-proxy');
}

/** Where WeChat and 企业微信 call us: the address to be entered there, or that there is none; and a robot that has no group yet. */
export function checkChats(
  config: Pick<
    Config,
    | 'PUBLIC_URL'
    | 'WECHAT_OA_APPID'
    | 'WECHAT_OA_PATH'
    | 'WECHAT_KF_ACCOUNT'
    | 'WECHAT_KF_PATH'
    | 'FEISHU_APP_ID'
    | 'FEISHU_STAFF_CHAT'
  >,
): readonly Finding[] {
  const bells = [
    { of: 'WECHAT_OA_APPID', set: config.WECHAT_OA_APPID, path: config.WECHAT_OA_PATH },
    { of: 'WECHAT_KF_ACCOUNT', set: config.WECHAT_KF_ACCOUNT, path: config.WECHAT_KF_PATH },
  ].filter(({ set }) => set !== undefined);
  const rings = bells.map(({ of, path }) => {
    const setting = plain(of);
    if (config.PUBLIC_URL?.startsWith('https://') !== true)
      return finding('act', 'bell-nowhere', { setting });
    const address = plain(new URL(path, config.PUBLIC_URL).href);
    return finding('good', 'bell', { setting, address });
  });
  const alone = config.FEISHU_APP_ID !== undefined && config.FEISHU_STAFF_CHAT === undefined;
  return [...rings, ...(alone ? [finding('watch', 'group-none')] : [])];
}

/** Packages that a setting needs and that are not here. `there`: whether one can be loaded. */
export function checkPackages(
  config: Wanting,
  there: (name: string) => boolean,
): readonly Finding[] {
  return [...new Set(extraPackages(config).flatMap(({ names }) => names))]
    .filter((name) => !there(name))
    .map((name) => finding('act', 'package', { name: plain(name) }));
}

/** What leaves for a model, where one is set: how much of what must not was kept in tests. */
export const checkModel = ({ LLM_BASE_URL: url }: Pick<Config, 'LLM_BASE_URL'>): Finding | null =>
  url === undefined ? null : finding('watch', 'model', measured);
