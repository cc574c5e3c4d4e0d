/** Minutes that a value stays open for the one who asked to see it; after that a press (and a line in the history) is needed again. */
export const shownMinutes = 15;

/** What was shown to whom on which case, for a quarter of an hour. */
export type ShownMemory = {
  readonly add: (staff: string, number: string, what: string, now: number) => void;
  readonly of: (staff: string, number: string, now: number) => ReadonlySet<string>;
};

const key = (staff: string, number: string) => `${staff} ${number}`;

/** A memory that a restart may lose: then one presses again. */
export function createShownMemory(): ShownMemory {
  const until = new Map<string, Map<string, number>>();
  const live = (staff: string, number: string, now: number) =>
    new Map([...(until.get(key(staff, number)) ?? [])].filter(([, end]) => end > now));
  const forgetOld = (now: number) => {
    for (const [name, shown] of until)
      if ([...shown.values()].every((end) => end <= now)) until.delete(name);
  };
  return {
    add: (staff, number, what, now) => {
      forgetOld(now);
      const shown = live(staff, number, now).set(what, now + shownMinutes * 60_000);
      until.set(key(staff, number), shown);
    },
    of: (staff, number, now) => new Set(live(staff, number, now).keys()),
  };
}
