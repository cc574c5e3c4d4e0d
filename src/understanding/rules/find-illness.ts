import { findWords, type Hit, indexWords, type WordIndex } from './hits.ts';
import { lexiconLines, readLexicon } from './lexicon.ts';
import type { Sighting, Talk } from './sighting.ts';
import { readWays } from './ways.ts';

const ways = readWays('illness.txt');
const namesNothing = ways('names-nothing');
const injuryWords = ways('injury-words');
const patientIs = ways('patient-is');
const ownIllness = ways('own-illness');
const tellsOfIllness = ways('tells-of-illness');
const weakWords = ways('weak-words');
const ofSelf = ways('of-self');
const selfIsIll = ways('self-is-ill');
const isIllBehind = ways('is-ill-behind');
const illnessVerb = ways('illness-verb');
const otherPerson = ways('other-person');

let index: WordIndex | undefined;

const unnamed = ways('illness-unnamed', 'gu');
/** 肺上长了个瘤子: what has grown, and where. */
const grown = ways('growth', 'gu');
const noPatient: ReadonlySet<string> = new Set(['other', 'child_in_law']);

/** Every illness that stands in a text by its name. */
export function illnessesNamed(text: string): readonly Hit[] {
  index ??= indexWords(
    lexiconLines(readLexicon('illnesses.txt')).flatMap((line) =>
      line
        .split(/\s+/u)
        .map((word) => ({ text: word.replaceAll('_', ' '), set: 'name', except: [] })),
    ),
  );
  return findWords(text, index).get('name') ?? [];
}

/** The illness in its own name, and who has it; only where a message is about somebody's illness. */
export function findIllness(talk: Talk): readonly Sighting[] {
  const { heard } = talk;
  const { text } = heard;
  const named = [...illnessesNamed(text)].toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const other = [...text.matchAll(unnamed)].map((match) => {
    const word = match[1] as string;
    const from = match.index + match[0].length - word.length;
    return { from, to: from + word.length };
  });
  const growth = [...text.matchAll(grown)].map(({ index: from, 0: word }) => ({
    from,
    to: from + word.length,
  }));
  const place =
    named[0] ?? growth[0] ?? other.find((one) => !namesNothing.test(text.slice(one.from)));
  const sightings: Sighting[] = [];
  const injury =
    place !== undefined &&
    talk.needs.has('legal_aid') &&
    talk.heard.has('injured_at_work') &&
    injuryWords.test(text.slice(place.from, place.to));
  if (place !== undefined && isOwnMatter(talk) && !injury)
    sightings.push({
      field: 'illness',
      value: text.slice(place.from, place.to),
      ...place,
      points: 3,
    });
  const patient = patientOf(talk, place?.from);
  return patient === null ? sightings : [...sightings, patient];
}

const isOwnMatter = ({ needs, asked }: Talk): boolean =>
  needs.has('medical_aid') ||
  needs.has('relief') ||
  needs.has('legal_aid') ||
  asked === 'illness' ||
  asked === 'patient';

/** 生病的不是我，是我妈: who it is after all. */
function mendedPatient({ heard, people }: Talk): Sighting | null {
  const told = patientIs.exec(heard.text);
  if (told === null) return null;
  const person = people.find((one) => one.from >= told.index + told[0].length);
  if (person === undefined) return null;
  const { relation: value, from, to } = person;
  return { field: 'patient', value, from, to, points: 5 };
}

/** The one last named before the illness or the ward; the speaker only where he says so. */
function patientOf(talk: Talk, at: number | undefined): Sighting | null {
  const { heard, people, needs, asked } = talk;
  const own = ownIllness.exec(heard.text);
  if (own !== null && needs.has('medical_aid'))
    return {
      field: 'patient',
      value: 'self',
      from: own.index,
      to: own.index + own[0].length,
      points: 4,
    };
  const other = mendedPatient(talk);
  if (other !== null) return other;
  const poor = needs.has('relief') && asked === undefined;
  if (!needs.has('medical_aid') && !poor && at === undefined && asked !== 'patient') return null;
  if (!needs.has('medical_aid') && !tellsOfIllness.test(heard.text)) return null;
  const ward =
    heard.at('illness')[0] ?? heard.at('medical_cost_word')[0] ?? heard.at('work_injury')[0];
  const weak = weakWords.exec(heard.text)?.index;
  const where = at ?? ward?.from ?? (needs.has('relief') ? weak : undefined);
  if (where === undefined) return null;
  const begin =
    Math.max(
      ...['。', '！', '!', '\n'].map((sign) => heard.text.slice(0, where).lastIndexOf(sign)),
    ) + 1;
  const alone = people.every(
    (one) => one.relation === 'self' || one.relation === 'other' || one.from > where,
  );
  if (
    at !== undefined &&
    alone &&
    ofSelf.test(heard.text) &&
    selfIsIll.test(heard.text.slice(Math.max(begin, where - 30), where + 10))
  )
    return { field: 'patient', value: 'self', from: where, to: where, points: 3 };
  const before = people.filter(
    (one) => one.from >= begin && one.from < where && one.relation !== 'other',
  );
  const last =
    before.at(-1) ??
    people.find(
      (one) =>
        one.from > where &&
        one.from < where + 8 &&
        !['self', 'other'].includes(one.relation) &&
        isIllBehind.test(heard.text.slice(where)),
    );
  if (last === undefined || noPatient.has(last.relation)) return null;
  if (last.relation === 'self' && !saysOwn(heard.text, last.from, where)) return null;
  return { field: 'patient', value: last.relation, from: last.from, to: last.to, points: 3 };
}

const saysOwn = (text: string, from: number, to: number): boolean =>
  to - from < 16 &&
  illnessVerb.test(text.slice(from, to + 2)) &&
  !otherPerson.test(text.slice(from, to));
