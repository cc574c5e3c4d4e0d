import { clausesOf } from './clauses.ts';
import { within } from './danger-time.ts';
import type { Heard } from './heard.ts';
import { findWords, type Hit, type Hits, indexWords, type WordIndex } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';
import { readWays } from './ways.ts';

const ways = readWays('danger.txt');
const notLast = ways('not-last');

let words: WordIndex | undefined;

/** Questions that a place answers: there a bare place says where somebody works or lives. */
const places: ReadonlySet<string> = new Set([
  'address',
  'work_place',
  'hukou_place',
  'employer',
  'job_wanted',
  'skills_wanted',
  'accident_place',
]);

/** Ideas beside which no errand explains a high place. */
const grave = [
  'd_unreachable',
  'd_die',
  'd_farewell',
  'd_poison',
  'd_blade',
  'd_rope',
  'd_fire_self',
  'd_swallow',
];

/** What a high place or a jump in a message means: `edge` where somebody stands there or is about to jump, without any word of dying; `errand` where work, home or play explains it; `null` where it says neither. */
export function heightIn(heard: Heard, asked?: string): 'edge' | 'errand' | null {
  words ??= indexWords(parseWords(readLexicon('danger-place.txt')));
  const said = findWords(heard.text, words);
  const spot = spots.some((name) => said.has(name));
  if (!spot && !said.has('jump')) return null;
  const place = { text: heard.text, said };
  const clauses = clausesOf(heard.text).filter((clause) => !within(heard, 'past', clause));
  const hearsay = heard.has('rumour') || heard.has('d_fiction') || heard.has('laughing');
  if (!hearsay && clauses.some((clause) => jumps(clause, place))) return 'edge';
  const up = !hearsay && clauses.some((clause) => isUpThere(clause, { place, asked }));
  // A place that was asked for, and would be a danger unasked, is explained by the question.
  if (!up && asked !== undefined && clauses.some((clause) => isUpThere(clause, { place })))
    return 'errand';
  if (said.has('stay')) return up ? 'edge' : null;
  const explains = spot ? ['errand', 'errand_here', 'down'] : ['jump_other'];
  const told = spot ? spots : ['jump'];
  const apart = clauses.every((clause) => {
    const has = (names: readonly string[]) =>
      names.some((name) => inside(said, name, clause).length > 0);
    return !has(told) || has(explains) || isTheirJob(clause, place);
  });
  if (apart && !grave.some(heard.has)) return 'errand';
  return up && !said.has('errand') && !said.has('down') ? 'edge' : null;
}

/** 我男人在铁路上: of another, being where people work is his job, where nothing is said of climbing or staying up there. */
function isTheirJob(clause: Hit, { said }: Place): boolean {
  const place = inside(said, 'job_place', clause)[0];
  if (place === undefined || said.has('stay') || said.has('jump')) return false;
  const before = { from: clause.from, to: place.from };
  return whoIs(before, said) === 'other' && inside(said, 'climb', before).length === 0;
}

const spots = ['edge', 'high', 'machine', 'open'];

type Place = { readonly text: string; readonly said: Hits };

const inside = (said: Hits, name: string, { from, to }: Hit): readonly Hit[] =>
  (said.get(name) ?? []).filter((one) => one.from >= from && one.to <= to);

/** The clause says where somebody is and nothing else, or that he will not come down. */
type Told = { readonly place: Place; readonly asked?: string };

function isUpThere(clause: Hit, told: Told): boolean {
  const { said } = told.place;
  const found = ['edge', 'high', 'machine'].flatMap((name) =>
    inside(said, name, clause).map((hit) => ({ name, hit })),
  );
  return found.some((spot) => isWhere(spot, clause, told));
}

type Spot = { readonly name: string; readonly hit: Hit };

function isWhere({ name, hit }: Spot, clause: Hit, { place, asked }: Told): boolean {
  const { said } = place;
  const before = { from: clause.from, to: hit.from };
  const after = { from: hit.to, to: clause.to };
  const who = whoIs(before, said);
  const climbs = inside(said, 'climb', before).length > 0;
  if (who === 'other' && (!climbs || name === 'machine')) return false;
  if (name === 'machine' && inside(said, 'intent', before).length > 0) return false;
  const answers = places.has(asked ?? '') && !climbs && name !== 'edge';
  if (answers && (who === null || name === 'machine')) return false;
  return (
    inside(said, 'move', before).some((verb) => leadsTo(verb, before, place)) &&
    (isCovered(after, place, ['filler', 'move']) || inside(said, 'stay', after).length > 0)
  );
}

/** Between the verb and the place only the name of the house it is on, which may be any. */
function leadsTo(verb: Hit, before: Hit, place: Place): boolean {
  const name = { from: verb.to, to: before.to };
  return (
    isCovered({ from: before.from, to: verb.from }, place, ['self', 'other', 'filler', 'intent']) &&
    (isCovered(name, place, ['self', 'move', 'filler', 'site']) ||
      (name.to - name.from <= longestName &&
        ['errand', 'errand_here'].every((one) => inside(place.said, one, name).length === 0)))
  );
}

/** Characters of a house's name. */
const longestName = 12;

/** Whose place a clause tells: `我` inside `我老公` is not the speaker. */
function whoIs(before: Hit, said: Hits): 'self' | 'other' | null {
  const others = inside(said, 'other', before);
  const own = inside(said, 'self', before).filter(
    (one) => !others.some((other) => one.from >= other.from && one.to <= other.to),
  );
  return own.length > 0 ? 'self' : others.length > 0 ? 'other' : null;
}

/** Nothing but these words, and blanks, stands in a stretch. */
function isCovered(stretch: Hit, { text, said }: Place, names: readonly string[]): boolean {
  const hits = names.flatMap((name) => inside(said, name, stretch));
  const ends = new Set([stretch.from]);
  for (let at = stretch.from; at < stretch.to; at++) {
    if (!ends.has(at)) continue;
    for (const hit of hits) if (hit.from === at) ends.add(hit.to);
    if (/\s/u.test(text.charAt(at))) ends.add(at + 1);
  }
  return ends.has(stretch.to);
}

/** Somebody is about to jump, with nothing that is jumped: no 跳槽, 跳绳, and no question left out. */
function jumps(clause: Hit, place: Place): boolean {
  const { text, said } = place;
  if (said.has('jump_other')) return false;
  const leads = inside(said, 'jump_lead', clause).filter(
    ({ from }) => !notLast.test(text.slice(clause.from, from)),
  );
  return inside(said, 'jump', clause).some(
    (jump) =>
      leads.some((lead) => text.slice(lead.to, jump.from).trim() === '' && lead.to <= jump.from) &&
      isCovered({ from: jump.to, to: clause.to }, place, ['jump_filler']),
  );
}
