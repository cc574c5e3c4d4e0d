import { isAskedBothWays } from '../../fields/asked-both-ways.ts';
import type { Value } from '../../messages/value.ts';
import { linesOf } from './heard.ts';
import type { Hit } from './hits.ts';
import { linesBegun, matches } from './patterns.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('states.txt');
const peopleGone = ways('people-gone');
const supposedBefore = ways('supposed-before');
const whereLast = ways('where-last');
const wishedBefore = ways('wished-before');
const goneWords = ways('gone-words');
const gotInBefore = ways('got-in-before');

/** Facts that are one of few values, by the sayings of `lexicon/states.txt`: signed or not, member or not, married, housed, employed. */
export function findStates(talk: Talk): readonly Sighting[] {
  const found = linesBegun(linesOf('states'), talk.heard.hits).flatMap((line): Sighting[] => {
    const [field = '', said = ''] = line.name.split('=');
    const hit = matches(talk.heard.text, line.patterns, talk.heard.hits).find(
      (one) =>
        !isTwoClauses(talk.heard.text, one) &&
        isTold(talk, { from: one.from, whose: line.score, said }),
    );
    if (hit === undefined || !isFitting(talk, field)) return [];
    const points = 3 + (hit.to - hit.from) / 20 + (now.has(said) ? 1 : 0);
    return [{ field, value: valueOf(said), ...hit, points }];
  });
  return found;
}

// 没有低保，社保有交 does not say 没有社保.
const isTwoClauses = (text: string, hit: Hit): boolean =>
  /[，,]/u.test(text.slice(hit.from + 1, hit.to).replace(peopleGone, ''));

// Laid off is how it began, odd jobs are how it is.
const now: ReadonlySet<string> = new Set(['flexible', 'retired', 'sick_leave']);

const valueOf = (said: string): Value => (said === 'true' ? true : said === 'false' ? false : said);

function isTold(
  { heard, people }: Talk,
  { from, whose, said }: { readonly from: number; readonly whose: number; readonly said: string },
): boolean {
  const before = heard.text.slice(Math.max(0, from - 5), from);
  if (supposedBefore.test(before)) return false;
  if (isAskedBothWays(heard.text, from)) return false;
  if (said === 'true' && whereLast.test(before)) return false;
  if (before.endsWith('有') && heard.text.startsWith('没有', from)) return false;
  if (whose !== 1) return true;
  if (wishedBefore.test(before)) return false;
  const who = whoAt(people, heard, from + 1);
  return who === 'self' || (who === 'spouse' && goneWords.test(heard.text.slice(from, from + 18)));
}

// An employer who looks for people, or a donor, says nothing of himself.
const isFitting = ({ needs }: Talk, field: string): boolean =>
  !(
    (needs.has('vacancy') || needs.has('donation')) &&
    /employment_status|union_member|housing_status/u.test(field)
  );

const levels: readonly (readonly [string, RegExp])[] = [
  ['preschool', ways('stage-preschool', 'gu')],
  ['primary', ways('stage-primary', 'gu')],
  ['junior', ways('stage-junior', 'gu')],
  ['senior', ways('stage-senior', 'gu')],
  ['vocational', ways('stage-vocational', 'gu')],
  ['junior_college', ways('stage-junior-college', 'gu')],
  ['bachelor', ways('stage-bachelor', 'gu')],
  // Of a college or a university: nothing is said of which.
  ['', ways('stage-of-university', 'gu')],
  ['graduate', ways('stage-graduate', 'gu')],
  ['special', ways('stage-special', 'gu')],
];

const higher = ['junior_college', 'bachelor', 'graduate'];

/** The stage of schooling a student is in or enters; left out where several children are at different ones. */
export function findSchoolLevel({ heard, needs, asked }: Talk): readonly Sighting[] {
  const schooling = needs.has('student_aid') || (needs.size === 0 && heard.has('child_in_school'));
  if (!schooling && asked !== 'admission_level') return [];
  const found = levels.flatMap(([level, pattern]) =>
    [...heard.text.matchAll(pattern)].map((match) => ({
      field: 'admission_level',
      value: level,
      from: match.index,
      to: match.index + match[0].length,
      points: 3,
    })),
  );
  const named = found.some((one) => one.value !== 'primary');
  const graded = (one: Sighting): boolean => heard.text.slice(one.from, one.to).endsWith('年级');
  const distinct = new Set(
    found.filter((one) => !inside(found, one) && !(named && graded(one))).map((one) => one.value),
  );
  if (higher.some((one) => distinct.has(one))) distinct.delete('');
  const entered = found.filter((one) => isEntered(heard.text, one.from));
  const entering = new Set(entered.map((one) => one.value));
  if (distinct.size > 1 && entering.size === 1 && !entering.has('')) return entered.slice(0, 1);
  if (distinct.size === 0 || (distinct.size === 1 && distinct.has(''))) return gotInto(heard.text);
  return distinct.size === 1 ? found.filter((one) => distinct.has(one.value)).slice(0, 1) : [];
}

function gotInto(text: string): readonly Sighting[] {
  const match = gotIn.exec(text);
  if (match === null) return [];
  const { index: from } = match;
  const to = from + match[0].length;
  return [{ field: 'admission_level', value: 'bachelor', from, to, points: 3 }];
}

/** Who says of a child that it got into a 大学 means the four years of one, where nothing else of its school is said. */
const gotIn = ways('got-in');

/** 考上了西北师范大学，本科: the school somebody has just come to. */
const isEntered = (text: string, at: number): boolean => gotInBefore.test(text.slice(0, at));

const inside = (all: readonly Sighting[], one: Sighting): boolean =>
  all.some(
    (other) =>
      other !== one &&
      other.from <= one.from &&
      other.to >= one.to &&
      other.to - other.from > one.to - one.from,
  );

const schooling: readonly (readonly [string, RegExp])[] = [
  ['primary', ways('learned-primary')],
  ['junior', ways('learned-junior')],
  ['senior', ways('learned-senior')],
  ['vocational', ways('learned-vocational')],
  ['junior_college', ways('learned-junior-college')],
  ['bachelor', ways('learned-bachelor')],
  ['graduate', ways('learned-graduate')],
];

/** The speaker's own schooling. */
export function findEducation({ heard, people }: Talk): readonly Sighting[] {
  for (const [level, pattern] of schooling) {
    const match = pattern.exec(heard.text);
    if (match === null || whoAt(people, heard, match.index) !== 'self') continue;
    return [
      {
        field: 'education',
        value: level,
        from: match.index,
        to: match.index + match[0].length,
        points: 3,
      },
    ];
  }
  return [];
}
