import { charsOf } from '../../fields/as-text.ts';
import type { Stretch } from '../../fields/clauses.ts';
import { isChineseName, name } from '../../fields/name.ts';
import { holdsRare } from '../../fields/name-form.ts';
import { noNames } from '../../fields/name-words.ts';
import { normalise, originalSpan, type Plain } from '../../fields/normalise.ts';
import { remembered } from '../../fields/remembered.ts';
import { isDoubleSurname, surnameLength } from '../../fields/surnames.ts';
import { findPeople } from '../learned/find-people.ts';
import { isSurname } from '../learned/name-features.ts';
import { nameLength } from '../rules/find-names.ts';
import { readWays } from '../rules/ways.ts';
import type { Secret } from './secret-numbers.ts';
import { toldNames, withItsBeginning } from './told-names.ts';

const ways = readWays('names.txt');
const callsLast = ways('calls-last');
const titled = ways('titled', 'u');

/** Words after which a name is likely: kin, people at work, and the words that introduce one. */
const introduced = ways('name-introduced');

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const pattern = name();

/** Names of people in a text: those that rules or the tagger of names hear, and `known` ones wherever they stand, by their given name too. `asked`: the text answers a question for a name. */
export function findSecretNames(
  original: string,
  { known, asked }: { readonly known: readonly string[]; readonly asked: boolean },
): readonly Secret[] {
  const read = asked ? pattern.read(original, { today }) : null;
  const people = heardPeople(original, () => findPeople(original));
  const words = [
    ...known,
    ...known.flatMap(givenOf),
    ...(read?.kind === 'value' && typeof read.value === 'string' ? [read.value] : []),
    ...rulesNames(original),
    ...people.map(({ from, to }) => original.slice(from, to)).filter((one) => !noNames.has(one)),
  ];
  const whole = [...new Set(words)]
    .filter((word) => word.trim().length >= 2)
    .flatMap((word) => everyPlace(original, word));
  return [
    ...whole.map((one) => secretAt(original, withItsBeginning(original, one))),
    ...toldNames(original).map((one) => secretAt(original, one)),
    ...people.filter((one) => isHalf(original, one)).map((one) => secretAt(original, one)),
  ];
}

/** 姓段, 骆老师: a surname or a given name of one character, told as one, or before what somebody is called by. */
const isHalf = (text: string, { from, to }: Stretch): boolean =>
  to - from === 1 &&
  (callsLast.test(text.slice(0, from)) ||
    (isSurname(text.slice(from, to)) && titled.test(text.slice(to))));

const secretAt = (text: string, { from, to }: Stretch): Secret => ({
  from,
  to,
  kind: 'NAME',
  key: text.slice(from, to),
});

const heardPeople = remembered<ReturnType<typeof findPeople>>();
const today = '9999-12-31';

/** Names that rules hear: told as one, or like one by surname and place. */
export function rulesNames(original: string): readonly string[] {
  const plain = normalise(original);
  const told = pattern.find(original, { today }).map(({ span }) => span);
  return [...told, ...looking(plain)].map(([from, to]) => original.slice(from, to));
}

/** 玉珠 of 史玉珠: how somebody is called who was named before. */
const givenOf = (name: string): readonly string[] => {
  const chars = charsOf(name);
  const length = surnameLength(name);
  return /^\p{Script=Han}{3,4}$/u.test(name) && length > 0 && chars.length - length === 2
    ? [chars.slice(length).join('')]
    : [];
};

function everyPlace(text: string, word: string): readonly Secret[] {
  const found: Secret[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    found.push({ from: at, to: at + word.length, kind: 'NAME', key: word });
  return found;
}

/** Chinese names by their surname, in units of the original. */
function looking(plain: Plain): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const { segment, index } of segmenter.segment(plain.text)) {
    const length =
      surnameLength(plain.text.slice(index)) === 0 && !holdsRare(segment)
        ? 0
        : lengthAt(plain.text, index, segment);
    if (length > 0) found.push(originalSpan(plain, index, index + length));
  }
  return found;
}

function lengthAt(text: string, at: number, segment: string): number {
  if (introduced.test(text.slice(Math.max(0, at - 12), at))) return introducedLength(text, at);
  // A word of the dictionary that begins like a surname: 白内障, 高血压.
  if (segment.length > 1 && !isDoubleSurname(segment)) return 0;
  const length = nameLength(text, at, false);
  return length > 0 && isName(text.slice(at, at + length)) ? length : 0;
}

/** Of what follows an introduction the longest that can be a name. */
function introducedLength(text: string, at: number): number {
  const chars = charsOf(text.slice(at, at + 16));
  const longest = Math.max(1, surnameLength(text.slice(at))) + 2;
  for (let length = longest; length >= 2; length -= 1) {
    const said = chars.slice(0, length).join('');
    if (/^\p{Script=Han}+$/u.test(said) && chars.length >= length && isName(said))
      return said.length;
  }
  return 0;
}

const isName = (said: string): boolean =>
  isChineseName(said) && ![2, 3].some((length) => noNames.has(said.slice(0, length)));
