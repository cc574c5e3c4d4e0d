/** What a change makes of a thing: another value (as it stands in the centre file), nothing at all, or again what the file says. */
export type Changed =
  | { readonly kind: 'set'; readonly value: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'file' };

/** One thing of the centre as it is to be from a day on (`YYYY-MM-DD`). `what`: a part of the centre and the thing in it, `hotlines/labour`. */
export type Change = { readonly what: string; readonly from: string; readonly to: Changed };

/** A change as it was written down: by whom, when, why, and what stood there before it. */
export type Version = Change & {
  readonly id: string;
  /** Its place among all of them. */
  readonly seq: number;
  /** ms since the epoch. */
  readonly at: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly why: string;
  /** `null`: nothing stood there. */
  readonly old: unknown;
  /** It was taken back before it began. */
  readonly back?: Pick<Version, 'at' | 'by'>;
};

/** A change that is to be written down. */
export type NewVersion = Omit<Version, 'seq' | 'back'>;

/** What became of it. `clash`: somebody wrote another down after the page was opened. */
export type Written =
  | { readonly kind: 'done' }
  | { readonly kind: 'clash'; readonly version: Version };

/** What is wrong with a value: where in it, and of what kind. */
export type SettingFault = { readonly path: string; readonly code: string };

/** The part of the centre a thing belongs to, and the thing in it. */
export function thingOf(what: string): { readonly part: string; readonly key: string } {
  const cut = what.indexOf('/');
  return cut < 0 ? { part: what, key: '' } : { part: what.slice(0, cut), key: what.slice(cut + 1) };
}
