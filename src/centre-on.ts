import { type CentreFile, centreOf, day } from './centre.ts';
import { type Part, parts } from './centre-parts.ts';
import type { Centre } from './messages/centre.ts';
import { type Change, type SettingFault, thingOf, type Version } from './messages/settings.ts';

/** The parts that can be changed, in the order they are shown. */
export const settingParts: readonly string[] = Object.keys(parts);

const partOf = (what: string): Part | undefined => {
  const { part } = thingOf(what);
  return Object.hasOwn(parts, part) ? parts[part] : undefined;
};

/** Whether a thing carries its own day: it is known at once, and holds from that day. */
export const hasOwnDay = (what: string): boolean => partOf(what)?.ownDay === true;

/** A thing as it stands in a file; `null` where it is not there. */
export const readThing = (file: CentreFile, what: string): unknown =>
  partOf(what)?.read(file, thingOf(what).key) ?? null;

/** The file with one change laid over it; `start`: the file itself, for what goes back to it. */
function laid(file: CentreFile, { what, to }: Pick<Change, 'what' | 'to'>, start: CentreFile) {
  const part = partOf(what);
  if (part === undefined) return file;
  const { key } = thingOf(what);
  const value =
    to.kind === 'set' ? to.value : to.kind === 'file' ? part.read(start, key) : undefined;
  return part.put(file, key, value);
}

/** The centre of a day, what would stand in its file, and the changes that no longer fit and were left out. */
export type CentreOn = {
  readonly centre: Centre;
  readonly file: CentreFile;
  readonly left: readonly Pick<Version, 'what' | 'from'>[];
};

type Laid = Pick<Version, 'what' | 'from' | 'to' | 'seq'> & Pick<Partial<Version>, 'back'>;

const counts = (day: string) => (one: Laid) =>
  one.back === undefined && (hasOwnDay(one.what) || one.from <= day);

/** One after the other as they begin; those with a day of their own as they were written. */
const inOrder = (one: Laid, other: Laid): number => {
  const days = [one, other].map(({ what, from }) => (hasOwnDay(what) ? '' : from));
  return (days[0] as string).localeCompare(days[1] as string) || one.seq - other.seq;
};

/** Lays the changes that have begun by a day over the centre's file. What the file's own checks refuse is left out, so that the centre always stands. Throws only where the file itself is wrong. */
export function centreOn(start: CentreFile, versions: readonly Laid[], today: string): CentreOn {
  const all = versions.filter(counts(today)).toSorted(inOrder);
  const whole = all.reduce<CentreFile>((file, one) => laid(file, one, start), start);
  const read = centreOf(whole);
  if ('centre' in read) return { centre: read.centre, file: whole, left: [] };
  return oneByOne(start, all);
}

function oneByOne(start: CentreFile, all: readonly Laid[]): CentreOn {
  const first = centreOf(start);
  if (!('centre' in first)) throw new Error(`Cannot read centre file: ${first.fault}`);
  let now: Pick<CentreOn, 'centre' | 'file'> = { centre: first.centre, file: start };
  const left: Laid[] = [];
  for (const one of all) {
    const file = laid(now.file, one, start);
    const read = centreOf(file);
    if ('centre' in read) now = { centre: read.centre, file };
    else left.push(one);
  }
  return { ...now, left };
}

/** What the checks of the file say against a change, laid over the centre of its day. */
export function settingFaults(file: CentreFile, change: Change): readonly SettingFault[] {
  const part = partOf(change.what);
  if (part === undefined) return [{ path: '', code: 'unknown' }];
  if (!day.safeParse(change.from).success) return [{ path: '@from', code: 'day' }];
  if (change.to.kind === 'set') {
    const read = part.shape.safeParse(change.to.value);
    if (!read.success)
      return read.error.issues.map(({ path, code }) => ({ path: path.join('.'), code }));
  }
  const whole = centreOf(laid(file, change, file));
  return 'centre' in whole ? [] : [{ path: '', code: 'whole' }];
}
