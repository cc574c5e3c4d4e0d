import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { settingNames } from '../../config.ts';

/** A name that stands where settings stand and is none, with the setting it looks like. */
export type UnknownSetting = {
  readonly name: string;
  readonly nearest: string | null;
  /** Whether it stands in `.env`. */
  readonly inFile: boolean;
};

/** Names of `.env` that are no settings, all of them, and of the environment those that look like a setting misspelt: the rest of it belongs to others. */
export function unknownSettings(
  environment: Readonly<Record<string, string | undefined>>,
  file: Readonly<Record<string, string | undefined>>,
): readonly UnknownSetting[] {
  const known = new Set(settingNames);
  const unknown = (names: readonly string[]) => names.filter((name) => !known.has(name));
  const inFile = unknown(Object.keys(file)).map((name) => ({
    name,
    nearest: nearestTo(name),
    inFile: true,
  }));
  const outside = unknown(Object.keys(environment))
    .filter((name) => !(name in file))
    .map((name) => ({ name, nearest: nearestTo(name), inFile: false }))
    .filter(({ nearest }) => nearest !== null);
  return [...inFile, ...outside];
}

/** The names that stand in a `.env`; none where there is no such file. */
export function settingsFile(path = '.env'): Readonly<Record<string, string | undefined>> {
  try {
    return parseEnv(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** The setting that a name is most like, where it is like any: a letter or two amiss, by its length. */
function nearestTo(name: string): string | null {
  const plain = (text: string): string => text.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
  const mine = plain(name).replace(/^BANGFU(?=.)/u, '');
  const near = settingNames
    .map((setting) => ({ setting, far: distance(mine, plain(setting)) }))
    .toSorted((a, b) => a.far - b.far)[0];
  // Of four or five letters a word of another program is soon like ours.
  const most = near === undefined || near.setting.length < 6 ? 0 : near.setting.length < 9 ? 1 : 2;
  return near !== undefined && near.far <= most ? near.setting : null;
}

/** How many letters have to be put in, left out, exchanged or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  const cell = (row: number, at: number): number => rows[row]?.[at] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= a.length; row += 1) {
    rows[row] = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const same = a[row - 1] === b[at - 1] ? 0 : 1;
      const swapped = a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1];
      (rows[row] as number[])[at] = Math.min(
        cell(row - 1, at) + 1,
        cell(row, at - 1) + 1,
        cell(row - 1, at - 1) + same,
        swapped ? cell(row - 2, at - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  }
  return cell(a.length, b.length);
}

/** A line for each name that stands where settings stand and is none. */
export function strangeSettings(): readonly string[] {
  return unknownSettings(process.env, settingsFile()).map(({ name, nearest, inFile }) => {
    const where = inFile ? '（.env）' : '';
    const meant = nearest === null ? '' : `；是不是 ${nearest}？ / did you mean ${nearest}?`;
    return `  没有 ${name} 这项设置${where} / there is no setting ${name}${meant}`;
  });
}
