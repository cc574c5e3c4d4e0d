import { lexiconLines, readLexicon } from './rules/lexicon.ts';

type Cue = {
  readonly question: string;
  /** Questions for which the day would do as well. */
  readonly also: readonly string[];
  /** Heard only where it is asked for. */
  readonly asked: boolean;
  readonly words: readonly string[];
  readonly without: readonly string[];
};

let cues: readonly Cue[] | undefined;
const cuesRead = (): readonly Cue[] => (cues ??= readCues());

const readCues = (): readonly Cue[] =>
  lexiconLines(readLexicon('dates-told.txt')).map((line) => {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon);
    const [question = '', ...also] = name.replace('?', '').split(/,\s*/u);
    const words = line
      .slice(colon + 1)
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll('_', ' '));
    return {
      question,
      also,
      asked: name.startsWith('?'),
      words: words.filter((word) => !word.startsWith('!')).flatMap(apart),
      without: words.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    };
  });

/** 停工 is said 停的工 and 停了工 as well. */
const apart = (word: string): readonly string[] => {
  const [first, second] = /^\p{Script=Han}{2}$/u.test(word) ? Array.from(word) : [];
  return second === undefined
    ? [word]
    : [word, ...['的', '了'].map((mark) => `${first}${mark}${second}`)];
};

/** What a clause says its day is the day of: the words of the question asked, of another one, or of nothing that is known. */
export function dayIsOf(
  clause: string,
  asked: string,
): { readonly of: 'asked' | 'other' | 'unsaid'; readonly words: readonly string[] } {
  const said = cuesRead().filter((one) => isToldIn(clause, one));
  const own = said.filter((one) => one.question === asked || one.also.includes(asked));
  if (own.length > 0) return { of: 'asked', words: own.flatMap(({ words }) => words) };
  return { of: said.some((one) => !one.asked) ? 'other' : 'unsaid', words: [] };
}

/** The question a clause tells the day of by the way, and those that the day would answer as well where they are asked; `null` where it tells of none. */
export function dayTold(
  clause: string,
): { readonly question: string; readonly also: readonly string[] } | null {
  return cuesRead().find((one) => !one.asked && isToldIn(clause, one)) ?? null;
}

const isToldIn = (clause: string, { words, without }: Cue): boolean =>
  words.some((word) => clause.includes(word)) && !without.some((word) => clause.includes(word));
