import type { FoundAnswer } from '../dialogue/act.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { Option } from '../messages/reply.ts';
import type { Question } from '../services/service.ts';
import { findPeople } from './rules/people.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('corrections.txt');

const lineWords = ways('line-by-number', 'iu');

/** The line of a block that a message names by its number ("3", "第3项不对", "改第5条"), by question id. */
export function lineIn(plain: string, lines: readonly string[]): string | null {
  const match = lines.length === 0 ? null : lineWords.exec(plain);
  return match === null ? null : (lines[Number(match[1]) - 1] ?? null);
}

const ofWhom = ways('line-of-whom');

/** The line that a message names by its number, where it says whose what stands there is: 13那个是我妹妹的, 不是我的. It tells nothing of whom the help is for. */
export function lineOfWhom(plain: string, lines: readonly string[]): string | null {
  const match = lines.length === 0 ? null : ofWhom.exec(plain);
  if (match === null || /\d/u.test(plain.slice(match[0].length))) return null;
  return findPeople(plain).some(({ relation }) => relation !== 'self')
    ? (lines[Number(match[1]) - 1] ?? null)
    : null;
}

const folded = (words: string): string =>
  words.toLowerCase().replaceAll(/[\s，。、；：？！,.;:?!（）()「」"'~～]+/gu, '');

/** The option whose label is all a message says, punctuation and spaces aside. */
export function labelledOption(
  plain: string,
  options: readonly Option[],
  words: (label: Phrase) => string,
): string | null {
  const said = folded(plain);
  if (said === '' || said.length > 60) return null;
  return options.find((option) => folded(words(option.label)) === said)?.id ?? null;
}

/** The question whose label, or one of its other names (`.also`), stands in a message; the longest first ("电话写错了"). */
export function targetIn(
  plain: string,
  welcome: readonly Question[],
  words: (phrase: Phrase) => string,
): string | null {
  const said = folded(plain);
  const named = namesOf(welcome, words).filter(({ label }) => said.includes(label));
  return named[0]?.question.id ?? null;
}

type Named = { readonly question: Question; readonly label: string };
const labelled = new WeakMap<
  Question,
  { readonly label: string; readonly also: string; readonly all: readonly Named[] }
>();

/** The names of a question, folded; made anew only where its words are others. */
function labelsOf(question: Question, words: (phrase: Phrase) => string): readonly Named[] {
  const label = words({ key: `q-${question.id}` });
  const also = words({ key: `q-${question.id}.also|nothing` });
  const known = labelled.get(question);
  if (known !== undefined && known.label === label && known.also === also) return known.all;
  const all = [label, ...also.split(/[、,]/u)]
    .map((one) => ({ question, label: folded(one) }))
    .filter((one) => one.label.length > 1);
  labelled.set(question, { label, also, all });
  return all;
}

const allNames = new WeakMap<
  readonly Question[],
  { readonly tongue: string; readonly all: readonly Named[] }
>();

/** Every name of every question, the longest first. A message looks for them several times: they are put in order once, and anew where the language is another. */
export function namesOf(
  welcome: readonly Question[],
  words: (phrase: Phrase) => string,
): readonly Named[] {
  const [first] = welcome;
  if (first === undefined) return [];
  const tongue = words({ key: `q-${first.id}` });
  const known = allNames.get(welcome);
  if (known?.tongue === tongue) return known.all;
  const all = welcome
    .flatMap((question) => labelsOf(question, words))
    .toSorted((one, other) => other.label.length - one.label.length);
  allNames.set(welcome, { tongue, all });
  return all;
}

const led = ways('line-is', 'isu');

/** "学历是高中", "电话：138…": a message that names a question first gives the value for that one; `null` where it is another kind of message. */
export function ledValue(
  plain: string,
  at: {
    readonly welcome: readonly Question[];
    readonly words: (phrase: Phrase) => string;
    readonly today: string;
  },
): FoundAnswer | null {
  const [, name = '', rest = ''] = led.exec(plain.trim()) ?? [];
  if (name === '') return null;
  const meant = namesOf(at.welcome, at.words).find(({ label }) => label === folded(name));
  // A name of a thing ends with its clause: 学校是省师大呀，孩子是我孩子.
  const named = meant?.question.field.kind === 'text' && meant.question.field.story !== true;
  const said = named ? (/^[^，,。；;！!]+/u.exec(rest)?.[0] ?? rest) : rest;
  const reading = meant?.question.field.read(said, { today: at.today });
  return meant === undefined || reading?.kind !== 'value'
    ? null
    : { question: meant.question.id, value: reading.value, raw: plain, sure: true };
}
