import { readTimes } from '../history.ts';
import type { KeyRing } from '../key-ring.ts';
import type { Reader } from '../sqlite.ts';
import type { Look } from './people-store.ts';

type Entry = {
  readonly act?: {
    readonly at: number;
    readonly by: { readonly id?: string; readonly name?: string; readonly role?: string };
    readonly deed: {
      readonly kind: string;
      readonly what?: unknown;
      readonly why?: unknown;
      readonly rows?: unknown;
    };
  };
};

const kinds: ReadonlySet<string> = new Set(['show', 'export']);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Everything shown or taken out in that time, as the histories tell it: they alone are the truth of it. */
export const looks = (
  parts: { readonly reader: Reader; readonly ring: KeyRing },
  from: number,
  to: number,
): readonly Look[] =>
  readTimes(parts, from, to).flatMap(({ number, entry }): readonly Look[] => {
    const { act } = entry as Entry;
    if (act === undefined || !kinds.has(act.deed.kind) || act.by.id === undefined) return [];
    const { kind, what, why, rows } = act.deed;
    return [
      {
        at: act.at,
        of: number,
        by: { id: act.by.id, name: act.by.name ?? '' },
        kind,
        what: words(what),
        why: words(why),
        ...(typeof rows === 'number' ? { rows } : {}),
      },
    ];
  });
