import { type Heard, wordsAt } from '../rules/heard.ts';
import { findWords, indexWords, type WordIndex } from '../rules/hits.ts';
import { parseWords, readLexicon } from '../rules/lexicon.ts';
import { type Person, whoAt } from '../rules/people.ts';
import type { Sighting } from '../rules/sighting.ts';
import { readWays } from '../rules/ways.ts';
import { segmentsOf } from './around.ts';
import { findPeople } from './find-people.ts';

type Stretch = { readonly from: number; readonly to: number };

/** How much must speak for a stretch that no rule saw, a character, before it counts: what a tagger hears more faintly was more often wrong than right in messages of writers it did not learn from. */
const least: { readonly [field: string]: number } = {
  employer: 50,
  name: 50,
  hukou_place: 85,
  work_place: 70,
  business_type: 95,
  illness: 62,
  job_wanted: 55,
  skills_wanted: 70,
};

/** The same of a firm that is not called by a word for one. */
const leastUnsigned = 70;

const places: ReadonlySet<string> = new Set(['hukou_place', 'work_place']);

/** A stretch that a tagger heard, with its ends put where words end; `null` where its form is none of its field, or too little speaks for it. */
export function formed(heard: Heard, one: Sighting, people: readonly Person[]): Sighting | null {
  if (ofSelf.has(one.field) && notOwn(whoAt(people, heard, one.from))) return null;
  if (one.points < (least[one.field] ?? 0)) return null;
  const place = ends(heard, one);
  if (place === null || place.to - place.from < 2) return null;
  const { from, to } = place;
  return from === one.from && to === one.to
    ? one
    : { ...one, from, to, value: wordsAt(heard, from, to) };
}

const ofSelf: ReadonlySet<string> = new Set(['name', 'hukou_place']);
const notOwn = (who: string): boolean => who !== 'self';

function ends(heard: Heard, one: Sighting): Stretch | null {
  if (one.field === 'employer') return firmAt(heard, one);
  if (places.has(one.field)) return placeAt(heard, one);
  if (one.field === 'name') return isPersonAt(heard, one) ? one : null;
  return one;
}

/** Whether a name begins with a word, and those who listen for names alone hear it too: 彩钢瓦 is nobody. */
export const isPersonAt = (heard: Heard, one: Stretch): boolean =>
  cutBy(heard, one.from) === null &&
  findPeople(heard.text).some(({ from, to }) => from < one.to && to > one.from);

const ways = readWays('places.txt');
const bareKind = new RegExp(`^(?:${ways('kind-alone').source})$`, 'u');
const isThere = ways('is-there');
const ofHome = ways('of-home');

const cut = new WeakMap<Heard, readonly Stretch[]>();

/** The words of a message, as a dictionary has them. */
function wordsOf(heard: Heard): readonly Stretch[] {
  const known = cut.get(heard);
  if (known !== undefined) return known;
  const words = segmentsOf(heard.text).map(({ index, segment }) => ({
    from: index,
    to: index + segment.length,
  }));
  cut.set(heard, words);
  return words;
}

/** The word that a place stands within; `null` between two words. */
const cutBy = (heard: Heard, at: number): Stretch | null =>
  wordsOf(heard).find(({ from, to }) => from < at && to > at) ?? null;

let index: WordIndex | undefined;

/** Words of a set of `spans.txt` in a stretch, where they begin and end with words. */
function saidIn(heard: Heard, { from, to }: Stretch, set: string): readonly Stretch[] {
  index ??= indexWords(parseWords(readLexicon('spans.txt')));
  const hits = findWords(heard.text.slice(from, to), index).get(set) ?? [];
  return hits
    .map((hit) => ({ from: hit.from + from, to: hit.to + from }))
    .filter((hit) => cutBy(heard, hit.from) === null && cutBy(heard, hit.to) === null);
}

/** Without the small words that stand before it: 跟丰源食品, 老家镇原. */
function unled(heard: Heard, { from, to }: Stretch, set: string): Stretch {
  const led = saidIn(heard, { from, to }, set).find((word) => word.from === from);
  return led === undefined || led.to >= to ? { from, to } : unled(heard, { from: led.to, to }, set);
}

const firmWordsIn = ({ names }: Heard, { from, to }: Stretch): readonly Stretch[] =>
  (names.get('firm_end') ?? []).filter((word) => word.from >= from && word.to <= to);

/** A firm from where its first word begins to where its last one ends. */
function firmAt(heard: Heard, one: Sighting): Stretch | null {
  const led = unled(heard, onWords(heard, one), 'led_employer');
  const place = withoutTown(heard, untailed(heard, led));
  const said = heard.text.slice(place.from, place.to);
  if (/^[a-z]/u.test(said))
    return /^\p{Lu}/u.test(wordsAt(heard, place.from, place.to)) ? place : null;
  const words = wordsOf(heard).filter(({ from, to }) => from >= place.from && to <= place.to);
  if (words.length < 2 || bareKind.test(said) || doneIn(heard, place, 0) !== null) return null;
  const signed = firmWordsIn(heard, place).length > 0;
  return signed || one.points >= leastUnsigned ? place : null;
}

/** A stretch that begins or ends within a word is made to do so with it: 悦来宾|馆, 锦上|添花婚庆; a short word before it is none of it. */
function onWords(heard: Heard, { from, to }: Stretch): Stretch {
  const first = placesFrom(heard, from) > from ? null : cutBy(heard, from);
  const ended = firmWordsIn(heard, { from, to }).some((word) => word.to === to);
  const crossing = heard.names
    .get('firm_end')
    ?.find((word) => word.from > from && word.from < to && word.to > to);
  const last = crossing ?? (ended ? null : cutBy(heard, to));
  return {
    from: first === null ? from : first.to - first.from > 2 ? first.from : first.to,
    to: last === null ? to : last.to,
  };
}

/** So far behind a stretch words are looked for that begin in it: 站|柜台. */
const reach = 2;

/** Where the words for what somebody does begin, so far behind the beginning of a stretch or more. */
function doneIn(heard: Heard, place: Stretch, least: number): number | null {
  const does = saidIn(heard, { ...place, to: place.to + reach }, 'does')
    .filter(({ from }) => from < place.to)
    .map(({ from }) => from - place.from);
  return does.find((at) => at === least || (least > 0 && at > least)) ?? null;
}

/** Behind the word for what it is a name ends: 兴海冷库|扛鱼箱; and before what somebody does there: 启航文化|实习. */
function untailed(heard: Heard, place: Stretch): Stretch {
  const end = Math.max(0, ...firmWordsIn(heard, place).map(({ to }) => to));
  const done = doneIn(heard, place, 2);
  if (done !== null && place.from + done >= end) return { ...place, to: place.from + done };
  if (end <= place.from + 2 || end >= place.to || cutBy(heard, end) !== null) return place;
  const tail = { from: end, to: place.to };
  const lasts = (set: string): Stretch | undefined =>
    saidIn(heard, tail, set).find(({ to }) => to === place.to);
  const seat = lasts('seat_employer');
  return lasts('part_employer') !== undefined || (seat !== undefined && seat.from > end)
    ? place
    : { ...place, to: end };
}

/** The town before a firm with a name of its own is none of it: 石河子|八方纺织, but 南充丝绸二厂. */
function withoutTown(heard: Heard, place: Stretch): Stretch {
  const town = placesFrom(heard, place.from);
  const rest = { from: town, to: place.to };
  if (town === place.from || rest.to - rest.from < 4 || cutBy(heard, town) !== null) return place;
  const first = wordsOf(heard).find(({ from }) => from === town);
  const own = first !== undefined && first.to - first.from === 1;
  const isPart = heard.names.get('place_end')?.some(({ from }) => from === town) === true;
  return own && !isPart && firmWordsIn(heard, rest).length > 0 ? rest : place;
}

/** Where the places end that begin here, one in the other: 甘肃|通渭. */
function placesFrom(heard: Heard, from: number): number {
  const next = ['place', 'county']
    .flatMap((set) => heard.names.get(set) ?? [])
    .filter((word) => word.from === from)
    .reduce((end, { to }) => Math.max(end, to), from);
  return next === from ? from : placesFrom(heard, next);
}

/** 在湖州织里: where somebody is, and no word of home ahead of it in its clause. */
const isWhereAbouts = ({ text }: Heard, from: number): boolean => {
  const ahead =
    text
      .slice(0, from)
      .split(/[，,。；;！!\n]/u)
      .at(-1) ?? '';
  return isThere.test(ahead) && !ofHome.test(ahead);
};

/** A place up to where it ends: 桐乡|做箱包; what begins or ends within a word, and is none that is known, is no place. */
function placeAt(heard: Heard, one: Sighting): Stretch | null {
  const place = unled(heard, one, 'led_place');
  if (/^[a-z]/iu.test(heard.text.slice(place.from, place.to)))
    return /^\p{Lu}/u.test(wordsAt(heard, place.from, place.to)) ? place : null;
  const known = placesFrom(heard, place.from);
  const done = doneIn(heard, place, Math.max(2, known - place.from));
  const to = done === null ? place.to : place.from + done;
  if (one.field === 'hukou_place' && isWhereAbouts(heard, place.from)) return null;
  if (known === place.from && cutBy(heard, place.from) !== null) return null;
  return to !== known && cutBy(heard, to) !== null ? null : { from: place.from, to };
}
