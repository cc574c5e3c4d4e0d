import { charsOf } from '../../fields/as-text.ts';
import { dottedLength, isChineseName, isRareName } from '../../fields/name.ts';
import { beginsDate, holdsRare, tidyName } from '../../fields/name-form.ts';
import { withoutSpelling } from '../../fields/name-spelled.ts';
import { surnameLength } from '../../fields/surnames.ts';
import { wordsAt } from './heard.ts';
import { whoAt } from './people.ts';
import type { Sighting, Talk } from './sighting.ts';
import { whoseWords } from './subjects.ts';
import { readWays } from './ways.ts';

const ways = readWays('names.txt');
const isLast = ways('is-last');
const nameWord = ways('name-word');
const nameSurelyLed = ways('name-surely-led');
const ofChild = ways('of-child');
const ofSelfFirst = ways('of-self-first');
const behindName = ways('behind-name');
const nameAskedBefore = ways('name-asked-before');
const iAmFirst = ways('i-am-first');
const placeEnd = ways('place-end');
const studiesLast = ways('studies-last');
const gotInFirst = ways('got-in-first');
const noNameCharacter = ways('no-name-character');

const led = ways('name-led', 'gu');
const english =
  /(?:my name is|name is|name's|i am|i'm|this is)\s+([a-z]+(?: [a-z]+){0,2})(?=[\s,.]|$)/giu;
const stops = ways('name-stops');
const noName = ways('no-name');

/** What a form says of somebody before any name. */
const notNames = ways('not-names');

/** Names of the worker and of the student, where a name is told: 我叫…, 姓名…, 儿子叫…; as the worker wrote them. */
export function findNames(talk: Talk): readonly Sighting[] {
  // 我叫罗桂芳桂花的桂: how it is written goes on with no name.
  const text = withoutSpelling(talk.heard.text);
  const found: Sighting[] = [];
  for (const match of text.matchAll(led)) {
    const from = match.index + match[0].length;
    if (isLast.test(match[0]) && !nameWord.test(match[0]) && !mayBeName(talk, match.index))
      continue;
    const length = nameLength(text, from, nameSurelyLed.test(match[0]));
    if (length === 0) continue;
    const childs = ofChild.test(text.slice(0, from));
    const who = childs
      ? 'child'
      : ofSelfFirst.test(match[0].slice(0, 4))
        ? 'self'
        : whoAt(talk.people, talk.heard, from);
    const field = childs ? 'student_name' : fieldFor(talk, who);
    if (field !== null)
      found.push({
        field,
        value: nameAt(talk, from, length),
        from,
        to: from + length,
        points: 4,
      });
  }
  found.push(...atHead(talk), ...childrens(talk));
  for (const match of talk.heard.plain.text.matchAll(english)) {
    const name = (match[1] as string).replace(
      /\s+(?:and|from|my|phone|i|a|in|with|years?|is|am)\b.*$/iu,
      '',
    );
    if (!/^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/u.test(name)) continue;
    const from = match.index + match[0].indexOf(name);
    found.push({ field: 'name', value: name, from, to: from + name.length, points: 4 });
  }
  for (const match of talk.heard.plain.text.matchAll(englishChild)) {
    const name = match[1] as string;
    const from = match.index + match[0].length - name.length;
    found.push({ field: 'student_name', value: name, from, to: from + name.length, points: 4 });
  }
  return found;
}

const englishChild =
  /\b(?:son|daughter|child|boy|girl)(?:'s name is| is called| is named| named| called|,)? ([A-Z][a-z]+ [A-Z][a-z]+)(?= (?:got|is|was|will|goes|has|just|who|starts?|entered|passed|studies)\b|[,.]|$)/gu;

const afterChild = ways('after-child', 'gu');

const callable: ReadonlySet<string> = new Set(['self', 'child', 'grandchild']);

/** 我是毛纺厂退休职工，叫董秀兰; 儿子田野考上了…, 孩子上初三，叫孙浩然: the student's name behind the word for him. */
function childrens(talk: Talk): readonly Sighting[] {
  const { text } = talk.heard;
  for (const match of text.matchAll(afterChild)) {
    const from = match.index + match[0].length;
    const called = match[0].endsWith('叫');
    const who = whoAt(talk.people, talk.heard, from);
    const length = nameLength(text, from, called);
    if (called && who === 'self' && isOfBoss(text.slice(0, match.index))) return [];
    const field = who === 'self' && called ? 'name' : fieldFor(talk, who);
    if (length === 0 || field === null || !callable.has(who)) continue;
    const value = nameAt(talk, from, length);
    return [{ field, value, from, to: from + length, points: 3.5 }];
  }
  return [];
}

/** 跟着一个姓刘的包工头干，叫刘大军: whoever has the work done is called so. */
const isOfBoss = (before: string): boolean =>
  bosses.some((word) => (before.split(/[，,。]/u).at(-1) ?? '').includes(word));
const bosses = whoseWords.get('employer') ?? [];

/** 张桂兰，女，…: a message that begins as a form does. */
function atHead(talk: Talk): readonly Sighting[] {
  const length = nameLength(talk.heard.text, 0, true);
  if (length === 0 || !behindName.test(talk.heard.text.slice(length))) return [];
  return [{ field: 'name', value: nameAt(talk, 0, length), from: 0, to: length, points: 4 }];
}

const nameAt = ({ heard }: Talk, from: number, length: number): string =>
  tidyName(wordsAt(heard, from, from + length));

const mayBeName = (talk: Talk, at: number): boolean =>
  nameAskedBefore.test(talk.heard.text.slice(Math.max(0, at - 8), at)) ||
  talk.asked === 'name' ||
  iAmFirst.test(talk.heard.text.slice(at));

function fieldFor({ needs, heard, asked }: Talk, who: string): string | null {
  if (asked === 'student_name' && who !== 'self' && who !== 'other') return 'student_name';
  const schooling = needs.has('student_aid') || heard.has('child_in_school');
  if (schooling && (who === 'sister' || who === 'brother')) return 'student_name';
  if (who === 'child' || who === 'grandchild')
    return needs.has('student_aid') || heard.has('school_word') ? 'student_name' : null;
  if (who === 'other') return null;
  return 'name';
}

/** Units of the Chinese name at a place, 0 where none begins: a surname, one or two characters (three where a name is surely told), and then something else. */
export function nameLength(text: string, from: number, sure: boolean): number {
  const rest = text.slice(from, from + 48);
  const foreign = dottedLength(rest);
  if (foreign > 0 && (sure || !/^[^.]*\./u.test(rest.slice(0, foreign)))) return foreign;
  if (beginsDate.test(rest) || notNames.test(rest)) return 0;
  const chars = charsOf(rest);
  const known = surnameLength(rest);
  const surname = known > 0 || !holdsRare(chars.slice(0, 3).join('')) ? known : 1;
  if (surname === 0 && sure && introduced.test(text.slice(0, from))) return unlisted(rest);
  if (surname === 0 || (noName.test(rest) && !(sure && startsFullName(rest)))) return 0;
  for (const given of sure && surname === 1 ? [3, 2, 1] : [2, 1]) {
    const name = chars.slice(0, surname + given).join('');
    const after = rest.slice(name.length);
    if (given === 3 && !(mayBe(name) && ends.test(after))) continue;
    if (isNamed(name, { after, length: surname + given })) return name.length;
  }
  return 0;
}

const mayBe = (name: string): boolean => isChineseName(name) || isRareName(name);

/** Words before a name that can be nothing else; 叫 alone may call for somebody. */
const introduced = ways('introduced');

/** 阿依古丽: a name that is told as one, though its surname is in no list. */
function unlisted(rest: string): number {
  const said = /^\p{Script=Han}{3,4}(?=[，,。.;；、！!\s]|$)/u.exec(rest)?.[0] ?? '';
  return said !== '' && isRareName(said) ? said.length : 0;
}

const ends = /^(?:[，,。.;；、！!\s]|$)/u;

function isNamed(
  name: string,
  { after, length }: { readonly after: string; readonly length: number },
): boolean {
  if (placeEnd.test(name)) return false;
  if (length > 2 && studiesLast.test(name) && gotInFirst.test(after)) return false;
  if (!/^\p{Script=Han}+$/u.test(name) || charsOf(name).length < length) return false;
  if (noNameCharacter.test(charsOf(name).slice(1).join(''))) return false;
  return stops.test(after);
}

const startsFullName = (rest: string): boolean =>
  /^\p{Script=Han}{2,4}(?:[，,。.\s]|$)/u.test(rest);
