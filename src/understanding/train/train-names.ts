import type { Stretch } from '../../fields/clauses.ts';
import { nameTags } from '../learned/find-people.ts';
import { nameFeatures } from '../learned/name-features.ts';
import { unitsOf } from '../learned/name-units.ts';
import type { Tagger } from '../learned/tagger.ts';
import { rulesNames } from '../model/secret-names.ts';
import { dice } from './fit.ts';
import { fitTagger, strongest, type TagLesson } from './fit-tagger.ts';
import type { Labelled } from './lessons.ts';
import { type Named, nameLessons } from './name-lessons.ts';

/** What is labelled as a name in a message. */
function labelledNames({ fields = {} }: Labelled): readonly string[] {
  const members = fields['family_members'];
  const all = [
    fields['name'],
    fields['student_name'],
    ...(Array.isArray(members)
      ? members.map((one) =>
          typeof one === 'object' && one !== null && 'name' in one ? one['name'] : null,
        )
      : []),
  ];
  return all.filter((one): one is string => typeof one === 'string' && one.length > 1);
}

const placesOf = (text: string, word: string): readonly Stretch[] => {
  const at = text.indexOf(word);
  return at < 0 ? [] : [{ from: at, to: at + word.length }];
};

/** Messages with their labelled names; those in which rules see a name that nobody labelled are left out, since it may be one. */
const namedOf = (all: readonly Labelled[]): readonly Named[] =>
  all.flatMap((one) => {
    const known = labelledNames(one);
    const names = known.flatMap((word) => placesOf(one.text, word));
    const others = rulesNames(one.text).filter((word) => !known.includes(word));
    return others.length > 0 ? [] : [{ text: one.text, names }];
  });

/** A share of what is seen is left out by chance, so that no one character is relied on alone. */
const dropped = 0.15;

function lessonOf({ text, names }: Named, next: () => number): TagLesson {
  const units = unitsOf(text);
  const tags = units.map(({ from, to }) => {
    const name = names.find((one) => one.from < to && one.to > from);
    return name === undefined ? 0 : from <= name.from ? 1 : 2;
  });
  const features = nameFeatures(text, units).map((ones) => ones.filter(() => next() >= dropped));
  return { features, tags };
}

/** Learns which words are names of people, from invented ones. */
export function trainNames(all: readonly Labelled[]): Tagger {
  const next = dice(11);
  const lessons = nameLessons(namedOf(all)).map((one) => lessonOf(one, next));
  return strongest(
    fitTagger(lessons, nameTags, { rounds: 6, faint: 0.5, step: 0.1 }),
    mostFeatures,
  );
}

/** So many features are kept, so that the file stays small. */
const mostFeatures = 29_000;
