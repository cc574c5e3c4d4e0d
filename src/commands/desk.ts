import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isShut } from '../cases/shut.ts';
import { connectSocket } from '../channels/console/socket.ts';
import { type Config, readConfig } from '../config.ts';
import { shellCase, showCase, staffAdd, staffLink, staffList } from '../desk/commands.ts';
import type { Language } from '../messages/phrase.ts';
import { type OpenStore, openStore } from '../storage/open-store.ts';
import { offline } from './desk-offline.ts';
import type { Inside } from './doctor/inside.ts';
import { unknownCommand } from './help.ts';
import { wantPackages } from './running/extra-packages.ts';
import { vouchFor } from './vouch.ts';

/** What a command printed, and whether it went well. */
export type Printed = { readonly text: string; readonly ok: boolean };

/** `npm run desk -- COMMAND`: through the running server where there is one, else by itself; `restore`, `move`, `rotate-key` and `rotate-suite` need it stopped. */
export async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
      keep: { type: 'string' },
      to: { type: 'string' },
      from: { type: 'string' },
      english: { type: 'boolean', default: false },
    },
  });
  const read = readConfig(process.env);
  const data = values.data === undefined ? read.data : resolve(values.data);
  const keyFile = values.data === undefined ? read.keyFile : `${data}.key`;
  const config = { ...read, data, keyFile };
  if (positionals[0] !== 'doctor' && read.DATABASE_URL !== undefined)
    wantPackages({ DATABASE_URL: read.DATABASE_URL });
  const printed =
    positionals[0] === 'doctor'
      ? await doctor(config, values.english ? 'en' : 'zh-CN')
      : await carriedOut(positionals, { config, ...values });
  // What was found is what was asked for, whether it is good or not.
  const out = printed.ok || positionals[0] === 'doctor' ? process.stdout : process.stderr;
  out.write(`${printed.text}\n`);
  return printed.ok ? 0 : 1;
}

async function doctor(config: Config, language: Language): Promise<Printed> {
  const { examine, told } = await import('./doctor/doctor.ts');
  const served = await connectSocket(config.data);
  const inside =
    served === null ? null : ((await served.ask(JSON.stringify({ desk: ['doctor'] }))) as Inside);
  served?.close();
  const findings = await examine({ config, environment: process.env, now: Date.now(), inside });
  return told(findings, language);
}

async function carriedOut(
  words: readonly string[],
  {
    config,
    keep,
    to,
    from,
    json,
  }: {
    readonly config: Config;
    readonly keep?: string;
    readonly to?: string;
    readonly from?: string;
    readonly json: boolean;
  },
): Promise<Printed> {
  const { officialDesk } = await import('./official-desk.ts');
  const official = await officialDesk(words, config);
  if (official !== null) return official;
  const served = await connectSocket(config.data);
  const alone = await offline(words, { config, keep, to, from, running: served !== null });
  if (alone !== null) {
    served?.close();
    return alone;
  }
  // A list is told to the shell in the shape it asked for.
  const asked = json && words[1] === 'list' ? [...words, 'json'] : words;
  if (served !== null) {
    const printed = (await served.ask(JSON.stringify({ desk: asked }))) as Printed;
    served.close();
    return printed;
  }
  const store = await openStore({ ...config, suite: config.CRYPTO_SUITE });
  try {
    return await administer({ store, data: config.data }, asked, Date.now());
  } finally {
    await store.close();
  }
}

/** An open store, and the folder it stands in. */
export type Administered = { readonly store: OpenStore; readonly data: string };

/** Carries out one command on an open store; what is wrong with it comes back as a line. */
export async function administer(
  at: Administered,
  words: readonly string[],
  now: number,
): Promise<Printed> {
  try {
    return { text: await done(at, words, now), ok: true };
  } catch (error) {
    return {
      text: error instanceof Error ? error.message : 'Cannot carry out the command',
      ok: false,
    };
  }
}

/** A new link for an account that cannot get in any more; its second step is gone with it. */
async function linkFor(store: OpenStore, login: string, now: number): Promise<string> {
  const { path } = await staffLink(store, login, now);
  return `One-time link, which sets a new password: ${path}`;
}

/** Every account, a line each. */
function listed(store: OpenStore, json: boolean): string {
  const accounts = staffList(store);
  if (json) return JSON.stringify(accounts);
  if (accounts.length === 0) return 'There is no account yet.';
  return accounts
    .map(({ login, name, roles, active }) =>
      [login, name, roles.join(','), active ? 'open' : 'closed'].join('\t'),
    )
    .join('\n');
}

async function done(
  { store, data }: Administered,
  words: readonly string[],
  now: number,
): Promise<string> {
  const [command, first = '', second = '', ...rest] = words;
  switch (command) {
    case 'staff': {
      if (first === 'link') return linkFor(store, second, now);
      if (first === 'list') return listed(store, second === 'json');
      if (first !== 'add') throw new Error(unknownCommand(words));
      const [name = '', ...roles] = rest;
      const { path } = await staffAdd(store, { login: second, name, roles }, now);
      return `Made. One-time link for the new account: ${path}`;
    }
    case 'show': {
      const shown = shellCase(store, first);
      if (shown === null) throw new Error(`Cannot show case ${first}: there is no such case`);
      return JSON.stringify(shown);
    }
    case 'clock': {
      if (first !== 'right') throw new Error(unknownCommand(words));
      await store.health.confirmClock();
      return `Done: ${new Date(now).toISOString()} is taken as right; what is due is deleted again.`;
    }
    case 'verify-history': {
      const heads = await vouchFor(store, data, now);
      return `Every history is whole, and fits ${heads} daily heads.`;
    }
    case 'export':
      return store.desk
        .list({})
        .filter((row) => !isShut(row))
        .map((row) => JSON.stringify(showCase(store, row.number)))
        .join('\n');
    default:
      throw new Error(unknownCommand(words));
  }
}
