import { initialsOf } from './initials.ts';

/** What a case can be found by in part. */
export type Findable = {
  readonly names: readonly string[];
  /** Phones and ID numbers, found by their last digits. */
  readonly numbers: readonly string[];
  readonly employer: string;
};

/** A piece of a name, of its first letters, of a number's end, or of an employer. */
export type SearchWord = {
  readonly kind: 'name' | 'initials' | 'ending' | 'employer';
  readonly text: string;
};

/** The longest piece kept whole; longer ones are found by their pieces. */
const longest = { name: 4, initials: 4, employer: 2 } as const;
const shortestEnding = 4;
const longestEnding = 8;
const employerSigns = 20;

/** One form for what is written in several ways. */
export const even = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');

const pieces = (text: string, from: number, to: number): readonly string[] => {
  const signs = Array.from(text);
  const all = signs.flatMap((_, at) =>
    Array.from({ length: to - from + 1 }, (_more, more) => from + more).flatMap((length) =>
      at + length <= signs.length ? [signs.slice(at, at + length).join('')] : [],
    ),
  );
  return [...new Set(all)];
};

const digits = (text: string): string => text.replaceAll(/[^\dXx]/gu, '').toUpperCase();

/** Every piece a case is found by; each once. */
export function searchWords({ names, numbers, employer }: Findable): readonly SearchWord[] {
  const words = (kind: SearchWord['kind'], texts: readonly string[]): readonly SearchWord[] =>
    texts.map((text) => ({ kind, text }));
  const all = [
    ...names.flatMap((name) => words('name', pieces(even(name), 1, longest.name))),
    ...names.flatMap((name) =>
      initialsOf(even(name)).flatMap((one) => words('initials', pieces(one, 2, longest.initials))),
    ),
    ...numbers.flatMap((number) => words('ending', endings(digits(number)))),
    ...words(
      'employer',
      pieces(Array.from(even(employer)).slice(0, employerSigns).join(''), 2, longest.employer),
    ),
  ];
  return [...new Map(all.map((one) => [`${one.kind} ${one.text}`, one])).values()];
}

const endings = (number: string): readonly string[] =>
  Array.from({ length: longestEnding - shortestEnding + 1 }, (_, more) => shortestEnding + more)
    .filter((length) => length <= number.length)
    .map((length) => number.slice(-length));

/** One way a typed text can be meant: a case that has all of these words may fit, and `fits` says whether it does. */
export type Search = {
  readonly words: readonly SearchWord[];
  readonly fits: (of: Findable) => boolean;
};

/** The ways a typed text can be meant; none where it is too short to search by. */
export function searchesFor(typed: string): readonly Search[] {
  const text = even(typed);
  const number = digits(text);
  if (/^\d+x?$/u.test(text)) {
    if (number.length < shortestEnding) return [];
    const ending = number.slice(-longestEnding);
    const fits = ({ numbers }: Findable): boolean =>
      numbers.some((one) => digits(one).endsWith(number));
    return [{ words: [{ kind: 'ending', text: ending }], fits }];
  }
  if (text === '') return [];
  return [byName(text), ...byInitials(text), ...byEmployer(text)];
}

const byName = (text: string): Search => ({
  words: wordsFor('name', text, longest.name),
  fits: ({ names }) => names.some((name) => even(name).includes(text)),
});

const byInitials = (text: string): readonly Search[] =>
  /^[a-z]{2,}$/u.test(text)
    ? [
        {
          words: wordsFor('initials', text, longest.initials),
          fits: ({ names }) =>
            names.some((name) => initialsOf(even(name)).some((one) => one.includes(text))),
        },
      ]
    : [];

const byEmployer = (text: string): readonly Search[] =>
  Array.from(text).length < longest.employer
    ? []
    : [
        {
          words: wordsFor('employer', text, longest.employer),
          fits: ({ employer }) => even(employer).includes(text),
        },
      ];

const wordsFor = (kind: SearchWord['kind'], text: string, length: number): readonly SearchWord[] =>
  (Array.from(text).length <= length ? [text] : pieces(text, length, length)).map((piece) => ({
    kind,
    text: piece,
  }));
