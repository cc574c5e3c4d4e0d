import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { withRota } from '../../desk/duty.ts';
import type { Centre } from '../../messages/centre.ts';
import type { Language } from '../../messages/phrase.ts';
import { openStore } from '../../storage/open-store.ts';
import { createWording } from '../../wording/wording.ts';
import { root, soundFile } from '../house.ts';
import { livingCentre } from '../living-centre.ts';
import { isInstalled } from '../running/extra-packages.ts';
import { settingsFile, unknownSettings } from '../running/unknown-settings.ts';
import { type Finding, finding, plain } from './finding.ts';
import { checkInside, type Inside, lookInside } from './inside.ts';
import {
  certificateOf,
  checkCalendar,
  checkCertificate,
  checkClock,
  clockKept,
} from './outside-checks.ts';
import {
  checkCentre,
  checkChats,
  checkDoor,
  checkModel,
  checkNames,
  checkPackages,
} from './settings-checks.ts';
import { checkBackup, checkKey, checkRoom, checkTables, readTables } from './storage-checks.ts';

/** What the doctor is given. */
export type Patient = {
  readonly config: Config;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: number;
  /** What a running house says of itself; `null` where none runs. */
  readonly inside: Inside | null;
};

/** Looks at everything that a house needs to stand, changes nothing, and gives what was found, in the order of a round. */
export async function examine(patient: Patient): Promise<readonly Finding[]> {
  const { config, environment, now } = patient;
  const { data } = config;
  const found = readTables(config);
  const door = checkDoor(config);
  const model = checkModel(config);
  const vital = [
    ...checkNames(unknownSettings(environment, settingsFile())),
    checkKey(config),
    checkTables(config, found),
    checkRoom(data),
    checkBackup({ ...config, now }),
    checkClock(now, await clockKept()),
  ];
  const whole = found !== null && found !== 'unread' && found.version === found.wanted;
  return [
    ...vital,
    ...(await ofCentre(patient, whole)),
    ...(door === null ? [] : [door]),
    ...checkPackages(config, isInstalled),
    ...checkChats(config),
    ...(model === null ? [] : [model]),
    ...(await ofCertificate(config, now)),
  ];
}

async function ofCertificate({ PUBLIC_URL: url }: Config, now: number): Promise<Finding[]> {
  if (url?.startsWith('https://') !== true) return [];
  return [checkCertificate(await certificateOf(url), { now, url })];
}

/** The centre's file, its calendar, and what an open house knows. */
async function ofCentre(patient: Patient, whole: boolean): Promise<readonly Finding[]> {
  const { config, now } = patient;
  try {
    const { centre, inside } = await looked(patient, whole);
    return [
      checkCentre(config, centre),
      checkCalendar(centre, now),
      ...(inside === null ? [finding('watch', 'stopped')] : checkInside(inside)),
    ];
  } catch (error) {
    const why = plain(error instanceof Error ? error.message : 'unknown');
    return [finding('act', 'centre-wrong', { why })];
  }
}

/** The centre of this moment. A house that does not run is opened for a look where its tables are this program's: a look must not change them. */
async function looked(
  { config, now, inside }: Patient,
  whole: boolean,
): Promise<{ readonly centre: Centre; readonly inside: Inside | null }> {
  const sound = await soundFile(config.CENTRE_FILE, (one) => one);
  if (inside !== null || !whole) return { centre: sound.centre, inside };
  const store = await openStore(config);
  try {
    const { centre } = livingCentre({
      file: sound.file,
      store,
      finish: (one) => withRota(sound.finish(one), store, () => now),
      now: () => now,
    });
    return { centre, inside: lookInside({ store, centre, now, standing: null }) };
  } finally {
    await store.close();
  }
}

/** What was found, a line each, and whether anything has to be done. */
export function told(
  findings: readonly Finding[],
  language: Language,
): { readonly text: string; readonly ok: boolean } {
  const wording = createWording(join(root, 'locales'));
  const say = (key: string, args?: Finding['words']['args']): string =>
    wording.text({ key, ...(args === undefined ? {} : { args }) }, language);
  const line = ({ state, words }: Finding): string =>
    `${say(`doctor-state-${state}`)} ${wording.text(words, language)}`;
  const acts = findings.filter(({ state }) => state === 'act').length;
  const watched = findings.filter(({ state }) => state === 'watch').length;
  const end = acts === 0 ? 'doctor-well' : 'doctor-ill';
  return {
    text: [...findings.map(line), say(end, { acts, watched })].join('\n'),
    ok: acts === 0,
  };
}
