import { createHash } from 'node:crypto';
import type { Centre, Local } from '../messages/centre.ts';
import { figureOn, type UsedFigure } from '../services/common/figures.ts';
import { type Beyond, beyondIn, placesIn } from './beyond.ts';
import { type PolicyEntry, placeholder } from './entry.ts';
import { createSearch, type Found, type Search } from './search.ts';

/** What the desk holds of an entry: its own text where staff wrote one, and the approval of exactly the text with this digest. */
export type DeskPolicy = {
  /** The id of the entry. */
  readonly policy: string;
  readonly entry?: PolicyEntry;
  readonly approved?: { readonly name: string; readonly at: number; readonly digest: string };
  readonly retired: boolean;
};

/** Why an entry is not answered. */
export type Hidden = 'past' | 'unread' | 'retired';

/** An entry as it stands on a day, with the desk's part in it. */
export type Shelved = {
  readonly entry: PolicyEntry;
  readonly from: 'file' | 'desk';
  readonly approved: NonNullable<DeskPolicy['approved']> | null;
  readonly hidden: Hidden | null;
  /** Figures that the centre has not set. */
  readonly unset: readonly string[];
};

/** What may be said of an entry: its texts with the centre's figures in them, which figure the centre lacks, or nothing. */
export type Telling =
  | {
      readonly kind: 'told';
      readonly entry: PolicyEntry;
      readonly text: Local;
      readonly figures: readonly UsedFigure[];
      /** Who of the centre approved it here. */
      readonly approved: string | null;
    }
  | { readonly kind: 'unset'; readonly entry: PolicyEntry }
  | { readonly kind: 'hidden'; readonly entry: PolicyEntry; readonly why: Hidden };

/** The rules that are answered. Every reading is for a day (`YYYY-MM-DD`) of the centre. */
export type PolicyShelf = {
  /** What a question is about: the entry that is certain enough for a matter of ours, `null` where none is or it is `beyond` what is known here; `near` is how certain the `likeliest` is. Folded text is expected. */
  readonly look: (
    question: string,
    today: string,
  ) => {
    readonly found: Found | null;
    readonly near: number;
    readonly likeliest: string | null;
    readonly beyond: Beyond | null;
  };
  readonly tell: (id: string, today: string) => Telling | null;
  readonly all: (today: string) => readonly Shelved[];
};

/** The least certainty with which an entry is answered: where the message was heard as a matter of ours, and where nothing else speaks for it. Chosen as `search.ts` says, so that hardly any question from outside is answered. */
export const certain = { heard: 0.65, alone: 0.8 } as const;

/** Names exactly this wording of an entry. */
export const digestOf = (entry: PolicyEntry): string =>
  createHash('sha256').update(JSON.stringify(entry)).digest('base64url').slice(0, 22);

type Parts = {
  readonly files: readonly PolicyEntry[];
  /** Looked at anew at every question. */
  readonly thresholds: Centre['thresholds'];
  /** What the desk holds now; the same list again where nothing changed. */
  readonly desk?: () => readonly DeskPolicy[];
};

/** The shelf over the files and what the desk holds beside them: an entry of the desk stands before the file of its id, and everything the desk does holds at once. */
export function createShelf(parts: Parts): PolicyShelf {
  const { files, desk = () => none } = parts;
  let made: { readonly of: readonly DeskPolicy[]; readonly base: Base } | undefined;
  const base = (): Base => {
    const of = desk();
    if (made?.of !== of) made = { of, base: baseOf(files, of) };
    return made.base;
  };
  const shelved = (id: string, today: string): Shelved | null => {
    const one = base().entries.get(id);
    return one === undefined ? null : standingOf(one, today, parts.thresholds);
  };
  return {
    look: (question, today) => {
      const first = base().search(question);
      const beyond =
        first !== null && speaksOf(base(), first.id, question) ? null : beyondIn(question, today);
      const near = first?.certainty ?? 0;
      const found = first !== null && near >= certain.heard && beyond === null ? first : null;
      return { found, near, likeliest: first?.id ?? null, beyond };
    },
    tell: (id, today) => {
      const one = shelved(id, today);
      return one === null ? null : tellingOf(one, today, parts.thresholds);
    },
    all: (today) => [...base().entries.keys()].flatMap((id) => shelved(id, today) ?? []),
  };
}

const none: readonly DeskPolicy[] = [];

/** 孩子在国外读书: a rule that itself speaks of abroad is none of another country. */
function speaksOf({ entries }: Base, id: string, question: string): boolean {
  const places = placesIn(question);
  const own = entries.get(id)?.entry.asks.join('\n') ?? '';
  return places.length > 0 && places.every((place) => own.includes(place));
}

type Standing = Pick<Shelved, 'entry' | 'from'> & { readonly desk: DeskPolicy | undefined };
type Base = { readonly entries: ReadonlyMap<string, Standing>; readonly search: Search };

function baseOf(files: readonly PolicyEntry[], desk: readonly DeskPolicy[]): Base {
  const held = new Map(desk.map((one) => [one.policy, one]));
  const entries = new Map<string, Standing>();
  for (const entry of files)
    entries.set(entry.id, { entry, from: 'file', desk: held.get(entry.id) });
  for (const one of desk)
    if (one.entry !== undefined)
      entries.set(one.policy, { entry: one.entry, from: 'desk', desk: one });
  let search: Search | undefined;
  // Made when the first question is asked: a chat must open at once.
  const made = (): Search =>
    (search ??= createSearch([...entries.values()].map(({ entry }) => entry)));
  return { entries, search: (question) => made()(question) };
}

function standingOf(
  { entry, from, desk }: Standing,
  today: string,
  thresholds: Centre['thresholds'],
): Shelved {
  const approved =
    desk?.approved !== undefined && desk.approved.digest === digestOf(entry) ? desk.approved : null;
  const unread = (entry.standing === 'unread' || from === 'desk') && approved === null;
  const hidden = desk?.retired === true ? 'retired' : entry.until < today ? 'past' : null;
  return {
    entry,
    from,
    approved,
    hidden: hidden ?? (unread ? 'unread' : null),
    unset: entry.figures.filter((name) => figureOn(thresholds, name, today) === undefined),
  };
}

function tellingOf(
  { entry, hidden, unset, approved }: Shelved,
  today: string,
  thresholds: Centre['thresholds'],
): Telling {
  if (hidden !== null) return { kind: 'hidden', entry, why: hidden };
  if (unset.length > 0) return { kind: 'unset', entry };
  const figures = entry.figures.flatMap((name): readonly UsedFigure[] => {
    const figure = figureOn(thresholds, name, today);
    return figure === undefined ? [] : [{ name, ...figure }];
  });
  const filled = (text: string): string =>
    text.replaceAll(placeholder, (_, name: string) =>
      String(figures.find((one) => one.name === name)?.value ?? ''),
    );
  const text = { 'zh-CN': filled(entry.text['zh-CN']), en: filled(entry.text.en) };
  return { kind: 'told', entry, text, figures, approved: approved?.name ?? null };
}
