import { services } from '../../services/index.ts';
import { wordsAt } from './heard.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('places.txt');
const noFirmCharacter = ways('no-firm-character');
const noFirmWord = ways('no-firm-word');
const looksForBefore = ways('looks-for-before');
const firmHead = ways('firm-head');
const thisHead = ways('this-head');
const schoolWord = ways('school-word');
const schoolHead = ways('school-head');
const schoolSmallHead = ways('school-small-head');
const noSchoolCharacter = ways('no-school-character');
const hukouTail = ways('hukou-tail');
const noHukou = ways('no-hukou');
const floorOnly = ways('floor-only');

const own = [
  'works-at-maker',
  'works-at',
  'joined',
  'goes-to',
  'is-worker-of',
  'this-is',
  'done-by',
].map((name) => ways(name, 'gu'));
const named = ways('firm-named', 'gu');
const generic = ways('firm-generic');
const schoolShape = ways('school-shape');
const schoolOf = ways('school-of', 'gu');
const schoolGeneric = ways('school-generic');

const inEnglish =
  /\b(?:at|for|by|in|company|factory|employer) ((?:the )?[A-Z][\w&']*(?: [A-Z][\w&']*)* (?:Restaurant|Factory|Company|Hotel|Group|Ltd|Logistics|Construction|Electronics|Garments?|Textiles?|Supermarket|Store|Plant|Mill|Mine|Cafe|Foods?|Furniture|Services?|Kindergarten|School|Hospital|Clinic|Bank|Salon|Spa|Bar|Club|Bakery|Trading)(?: (?:Company|Factory|Ltd|Group))?)/gu;

/** Where the worker works, and where the child goes to school, as they are called; kinds of place without a name are left out. */
export function findEmployersAndSchools(talk: Talk): readonly Sighting[] {
  const named = employers(talk);
  return [...named, ...(named.length > 0 ? [] : kindsOfWork(talk)), ...schools(talk)];
}

const kinds = ['works-in-kind', 'our-kind', 'done-by-kind', 'kind-at-head', 'kind-at-end'].map(
  (name) => ways(name, 'gu'),
);

const kindAlone = new RegExp(`^(?:${ways('kind-called').source})$`, 'u');

/** Whether a place of work is called by its kind and has no name of its own: 毛巾厂. */
export const isKindOfWork = (said: string): boolean => kindAlone.test(said);

/** 在毛巾厂上班, 我们饭店: what the place of work is called where it has no name of its own; asked back for a fuller one. */
function kindsOfWork({ heard, people, needs, asked }: Talk): readonly Sighting[] {
  if (asked !== undefined || needs.has('donation')) return [];
  const found = kinds.flatMap((pattern) =>
    [...heard.text.matchAll(pattern)].flatMap((match): readonly Sighting[] => {
      const said = match[1] as string;
      const from = match.index + match[0].indexOf(said);
      const who = whoAt(people, heard, from);
      const own = who === 'self' || who === 'other' || (needs.has('legal_aid') && who !== 'child');
      const head = heard.text.slice(Math.max(0, match.index - 4), match.index);
      if (!own || looksForBefore.test(head)) return [];
      const to = from + said.length;
      const value = wordsAt(heard, from, to);
      return [{ field: 'employer', value, from, to, points: 2, partly: true }];
    }),
  );
  return found.slice(0, 1);
}

const bare = ways('firm-alone');
/** Questions that a name of a place may answer: those that ask for a name of some thing, and those that only the wire knows. */
const placesAsked: ReadonlySet<string> = new Set([
  ...services
    .flatMap(({ questions }) => questions)
    .filter(({ field }) => field.names === true)
    .map(({ id }) => id),
  'work_place',
  'skills_wanted',
  'address',
  'hukou_place',
  'business_type',
]);

/** The name of a firm and nothing else, at a question that is not about a place: said late, or put right. */
function bareName({ heard, asked }: Talk): readonly Sighting[] {
  const said = heard.text.trim();
  if (asked === undefined || placesAsked.has(asked) || said.length < 4) return [];
  if (!bare.test(said) || generic.test(said) || schoolShape.test(said)) return [];
  if (noFirmCharacter.test(said)) return [];
  const from = heard.text.indexOf(said);
  const to = from + said.length;
  return [{ field: 'employer', value: wordsAt(heard, from, to), from, to, points: 2 }];
}

function employers(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  if (talk.needs.has('donation')) return [];
  const found: Sighting[] = [...bareName(talk)];
  for (const pattern of [named, ...own])
    for (const match of text.matchAll(pattern)) {
      const said = trimmed(match[1] as string);
      const from = match.index + match[0].length - said.length;
      const who = whoAt(talk.people, talk.heard, match.index);
      if (generic.test(said) || said.length < 3 || noFirmWord.test(said)) continue;
      if (
        who === 'child' ||
        looksForBefore.test(text.slice(Math.max(0, match.index - 4), match.index))
      )
        continue;
      if (schoolShape.test(said) && talk.needs.has('student_aid')) continue;
      found.push({
        field: 'employer',
        value: wordsAt(talk.heard, from, from + said.length),
        from,
        to: from + said.length,
        points: 3,
      });
    }
  for (const match of talk.heard.plain.text.matchAll(inEnglish)) {
    const said = (match[1] as string).replace(/^the /u, '');
    const from = match.index + match[0].length - said.length;
    found.push({ field: 'employer', value: said, from, to: from + said.length, points: 3 });
  }
  return found;
}

// A place may be said before the name: 在开发区恒泰建筑公司 is kept whole, 在工地上班的公司 is none.
const trimmed = (said: string): string => said.replace(firmHead, '').replace(thisHead, '');

function schools(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  if (
    !talk.needs.has('student_aid') &&
    !talk.heard.has('child_in_school') &&
    talk.asked !== 'school' &&
    !schoolWord.test(text)
  )
    return [];
  const found: Sighting[] = [];
  for (const match of text.matchAll(schoolOf)) {
    const said = (match[1] as string)
      .replace(schoolHead, '')

      .replace(schoolSmallHead, '');
    if (said.length < 3 || schoolGeneric.test(said) || noSchoolCharacter.test(said)) continue;
    const from = match.index + match[0].length - said.length;
    found.push({
      field: 'school',
      value: wordsAt(talk.heard, from, from + said.length),
      from,
      to: from + said.length,
      points: 3,
    });
  }
  return found;
}

const placeWord = ways('place-word');
const addressOf = ways('address-of', 'gu');
const hukouOf = ways('hukou-of', 'gu');

/** Where the worker lives and where the household is registered, as said. */
export function findAddresses(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  const found: Sighting[] = [];
  for (const [field, pattern] of [
    ['address', addressOf],
    ['hukou_place', hukouOf],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const said = (match[1] as string).replace(hukouTail, '').trim();
      if (
        said.length < (field === 'address' ? 4 : 2) ||
        !placeWord.test(said) ||
        noHukou.test(said) ||
        floorOnly.test(said)
      )
        continue;
      const from = match.index + match[0].indexOf(match[1] as string);
      found.push({
        field,
        value: wordsAt(talk.heard, from, from + said.length),
        from,
        to: from + said.length,
        points: 3,
      });
    }
  return found;
}
