import { type Hit, type Hits, push } from './hits.ts';
import type { Line, Pattern, Step } from './lexicon.ts';

/** Characters that may stand between two steps. */
const nearGap = 6;
const farGap = 16;

type FirstNames = ReadonlyMap<string, readonly number[]>;

const firstNames = new WeakMap<readonly Line[], FirstNames>();

/** The lines of a table by every name that a pattern of theirs begins with. */
function firstNamesOf(lines: readonly Line[]): FirstNames {
  const known = firstNames.get(lines);
  if (known !== undefined) return known;
  const fresh = new Map<string, number[]>();
  for (const [at, { patterns }] of lines.entries())
    for (const name of new Set(patterns.flatMap(({ steps }) => steps[0]?.names ?? []))) {
      const before = fresh.get(name);
      if (before === undefined) fresh.set(name, [at]);
      else before.push(at);
    }
  firstNames.set(lines, fresh);
  return fresh;
}

/** The lines of a table, in its order, of which some pattern's first word was heard: no other can match. */
export function linesBegun(lines: readonly Line[], hits: Hits): readonly Line[] {
  const by = firstNamesOf(lines);
  const begun = new Set<number>();
  for (const name of hits.keys()) for (const at of by.get(name) ?? []) begun.add(at);
  return [...begun].toSorted((one, other) => one - other).map((at) => lines[at] as Line);
}

/** Adds every line whose pattern is heard under the line's name, so that later lines may build on it. */
export function hearLines(text: string, lines: readonly Line[], hits: Hits): void {
  const by = firstNamesOf(lines);
  const begun = new Uint8Array(lines.length);
  const begin = (name: string): void => {
    for (const at of by.get(name) ?? []) begun[at] = 1;
  };
  for (const name of hits.keys()) begin(name);
  for (let at = 0; at < lines.length; at += 1) {
    if (begun[at] === 0) continue;
    const { name, patterns } = lines[at] as Line;
    const found = matches(text, patterns, hits);
    for (const hit of found) push(hits, name, hit);
    if (found.length > 0) begin(name);
  }
}

/** Where any of the patterns is heard, a place once. */
export function matches(text: string, patterns: readonly Pattern[], hits: Hits): readonly Hit[] {
  const found: Hit[] = [];
  for (const pattern of patterns) {
    for (const hit of matchPattern(text, pattern, hits))
      if (!found.some((one) => one.from === hit.from && one.to === hit.to)) found.push(hit);
  }
  return found;
}

const nowhere: readonly Hit[] = [];

function matchPattern(text: string, pattern: Pattern, hits: Hits): readonly Hit[] {
  // Most patterns lack a step: that is seen before anything is made.
  for (const { names } of pattern.steps) if (!anyHeard(names, hits)) return nowhere;
  const lists = pattern.steps.map((step) => hitsOf(step.names, hits));
  const found: Hit[] = [];
  for (const first of lists[0] ?? []) {
    const hit = extend(text, pattern.steps, lists, { at: 1, from: first.from, to: first.to });
    if (hit !== null && !spoiled(text, pattern.without, { hit, hits })) found.push(hit);
  }
  return found;
}

function anyHeard(names: readonly string[], hits: Hits): boolean {
  for (const name of names) if (hits.has(name)) return true;
  return false;
}

const hitsOf = (names: readonly string[], hits: Hits): Hit[] =>
  names.length === 1
    ? (hits.get(names[0] as string) ?? [])
    : names.flatMap((n) => hits.get(n) ?? []);

type Way = { readonly at: number; readonly from: number; readonly to: number };

function extend(
  text: string,
  steps: readonly Step[],
  lists: readonly Hit[][],
  way: Way,
): Hit | null {
  const step = steps[way.at];
  if (step === undefined) return { from: way.from, to: way.to };
  for (const hit of lists[way.at] ?? []) {
    if (!joins(text, step.join, way, hit)) continue;
    const next =
      step.join === 'any'
        ? { at: way.at + 1, from: Math.min(way.from, hit.from), to: Math.max(way.to, hit.to) }
        : { at: way.at + 1, from: way.from, to: hit.to };
    const whole = extend(text, steps, lists, next);
    if (whole !== null) return whole;
  }
  return null;
}

function joins(text: string, join: Step['join'], way: Way, hit: Hit): boolean {
  if (join === 'any') return true;
  const gap = hit.from - way.to;
  if (gap < 0) return false;
  if (join === 'later') return true;
  if (join === 'next') return gap === 0;
  if (gap > (join === 'near' ? nearGap : farGap)) return false;
  return !/[。！？!?\n;；]/u.test(text.slice(way.to, hit.from));
}

// A word of another clause spoils nothing.
const spoiled = (
  text: string,
  without: readonly string[],
  { hit, hits }: { readonly hit: Hit; readonly hits: Hits },
): boolean =>
  without.some((name) =>
    (hits.get(name) ?? []).some(
      (one) =>
        one.from < hit.to + 4 &&
        one.to > hit.from - 4 &&
        !/[，,。]/u.test(text.slice(Math.min(one.to, hit.to), Math.max(one.from, hit.from))),
    ),
  );

/** The words that patterns name themselves: every name that is neither a set nor a line. */
export const literalsOf = (
  lines: readonly Line[],
  known: ReadonlySet<string>,
): readonly string[] => {
  const names = lines.flatMap(({ patterns }) =>
    patterns.flatMap(({ steps, without }) => [...steps.flatMap((step) => step.names), ...without]),
  );
  return [...new Set(names)].filter((name) => !known.has(name));
};
