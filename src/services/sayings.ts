import type { ChoiceSpec } from '../fields/choice.ts';
import type { Sayings } from '../fields/sayings.ts';
import { fileName, type List, readLists } from '../fields/word-files.ts';
import type { YesNoSayings } from '../fields/yes-no.ts';

/** What people say for the options of the questions in one folder, by its `sayings.txt`: a line `set.option: word word`. */
export type SaidHere = {
  /** A set of options with their sayings; throws where the file names an option that the set has not. */
  readonly options: <Spec extends ChoiceSpec>(
    spec: Spec,
  ) => Spec & { readonly sayings: Sayings; readonly except: readonly string[] };
  /** What says yes and what says no to one question alone: its lines `question.yes` and `question.no`. */
  readonly yesOrNo: (question: string) => YesNoSayings;
  /** The words of one line that stands for itself: `opens: word word`. */
  readonly words: (set: string) => readonly string[];
};

type Opened = { readonly file: URL; readonly lines: readonly List[]; readonly sets: Set<string> };

const opened = new Map<string, Opened>();

/** Reads `sayings.txt` beside the file of this address. */
export function sayingsBeside(address: string): SaidHere {
  const file = new URL('sayings.txt', address);
  const lines = readLists(file);
  const one = opened.get(file.href) ?? { file, lines, sets: new Set<string>() };
  opened.set(file.href, one);
  const sayingsOf = (set: string, values: readonly string[]): Sayings => {
    one.sets.add(set);
    const own = lines.filter(({ name }) => setOf(name) === set);
    const stray = own.find(({ name }) => !values.includes(optionOf(name)));
    if (stray !== undefined) throw wrong(file, stray, `names no option of ${set}`);
    return Object.fromEntries(
      values.map((value) => [value, wordsOf(own.filter(({ name }) => optionOf(name) === value))]),
    );
  };
  const exceptOf = (set: string): readonly string[] =>
    lines
      .filter(({ name }) => setOf(name) === set)
      .flatMap(({ words }) => words.flatMap((word) => word.except));
  return {
    options: (spec) => ({
      ...spec,
      sayings: sayingsOf(spec.set, spec.values),
      except: exceptOf(spec.set),
    }),
    yesOrNo: (question) => {
      const { yes = [], no = [] } = sayingsOf(question, ['yes', 'no']);
      const except = exceptOf(question);
      return { yes, no, ...(except.length === 0 ? {} : { except }) };
    },
    words: (set) => {
      one.sets.add(set);
      return wordsOf(lines.filter(({ name }) => name === set));
    },
  };
}

/** Throws one line that names file and line where sayings in one of these folders belong to no question; to be asked once all their questions are read. */
export function refuseStraySayings(folders: readonly URL[]): void {
  for (const folder of folders) {
    const one = opened.get(new URL('sayings.txt', folder).href);
    const stray = one?.lines.find(({ name }) => !one.sets.has(setOf(name)));
    if (one !== undefined && stray !== undefined)
      throw wrong(one.file, stray, 'belongs to no question');
  }
}

const setOf = (name: string): string => name.replace(/\..*$/u, '');
const optionOf = (name: string): string => name.replace(/^[^.]*\.?/u, '');
const wordsOf = (lines: readonly List[]): readonly string[] =>
  lines.flatMap(({ words }) => words.map(({ text }) => text));
const wrong = (file: URL, { at, name }: List, fault: string): Error =>
  new Error(`Cannot read ${fileName(file)}: line ${at}, "${name}", ${fault}`);
