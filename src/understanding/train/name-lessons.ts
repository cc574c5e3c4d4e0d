import { readdirSync, readFileSync } from 'node:fs';
import { charsOf } from '../../fields/as-text.ts';
import type { Stretch } from '../../fields/clauses.ts';
import { oneOfWords, wordSets } from '../../fields/word-files.ts';
import { readWords } from '../../fields/words.ts';
import { readWays } from '../rules/ways.ts';
import { dice } from './fit.ts';
import { type Maker, nameMaker } from './made-names.ts';

/** A text and the names of people in it. */
export type Named = { readonly text: string; readonly names: readonly Stretch[] };

const folder = new URL('people/', import.meta.url);
const places = wordSets(new URL('places.txt', folder));
const any = (name: string): string => oneOfWords(places.get(name) ?? []);
const lists = readWords(new URL('../lexicon/people.txt', import.meta.url));

const linesIn = (file: string): readonly string[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The sentences of people/sentences.txt. */
export const sentences = (): readonly string[] => linesIn('sentences.txt');

/** What people wrote with invented names in it, each between ⟦ and ⟧; a line without is one that only looks as if. */
const told = (): readonly Named[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith('told-'))
    .flatMap(linesIn)
    .map((line) => {
      const names: Stretch[] = [];
      const text = line.replaceAll(marked, (_, name: string, at: number) => {
        const from = at - names.length * 2;
        names.push({ from, to: from + name.length });
        return name;
      });
      return { text, names };
    });
const marked = /⟦([^⟦⟧]+)⟧/gu;

/** So often each of them is seen, beside some hundred sentences that are filled again and again. */
const tellings = 8;

/** A sentence with 人, 姓 and 名 filled; no name but an invented one is in it. 人 within a word (工人, 人事) stays. */
function filled(sentence: string, maker: Maker): Named {
  const latin = /[a-z]/u.test(sentence);
  const names: Stretch[] = [];
  let text = '';
  const signs = charsOf(sentence);
  signs.forEach((sign, at) => {
    const around = (signs[at - 1] ?? '') + sign + (signs[at + 1] ?? '');
    const made = slot(sign, around, { maker, latin });
    if (made !== null) names.push({ from: text.length, to: text.length + made.length });
    text += made ?? sign;
  });
  return { text, names };
}

const ways = readWays('made-names.txt');
const stays = ways('stays');
const twoSlots = ways('two-slots');
const surnameAndGiven = ways('surname-and-given');
const partedNames = ways('parted-names');

function slot(
  sign: string,
  around: string,
  { maker, latin }: { readonly maker: Maker; readonly latin: boolean },
): string | null {
  if (sign === '人')
    return stays.test(around) && !twoSlots.test(around)
      ? null
      : latin
        ? maker.latin()
        : maker.name();
  return null;
}

/** 我姓姓，叫名. */
function parted(sentence: string, maker: Maker): Named {
  const [, head = '', middle = '', tail = ''] = surnameAndGiven.exec(sentence) ?? [];
  const [surname, given] = [maker.surname(), maker.given()];
  const second = head.length + surname.length + middle.length;
  return {
    text: head + surname + middle + given + tail,
    names: [
      { from: head.length, to: head.length + surname.length },
      { from: second, to: second + given.length },
    ],
  };
}

const behind = new RegExp(`(?:${any('behind')})(?=[\\p{Script=Han}，,。]|$)`, 'gu');
const instead = new RegExp(`(?:${any('instead')})${ways('no-instead-behind').source}`, 'gu');
const behindLetters = new RegExp(`\\b(?:${any('behind-letters')})(?= )`, 'giu');
const insteadLetters = new RegExp(`\\b(?:${any('instead-letters')})(?= )`, 'giu');

/** A true message with invented names put into it, as many as two; `null` where none finds a place. */
function put(text: string, maker: Maker, next: () => number): Named | null {
  const english = /^[\x00-\x7f]*$/u.test(text);
  const all = english
    ? [...text.matchAll(behindLetters), ...text.matchAll(insteadLetters)]
    : [...text.matchAll(behind), ...text.matchAll(instead)];
  const chosen = all
    .filter(() => next() < 1.6 / all.length)
    .toSorted((one, other) => one.index - other.index);
  const names: Stretch[] = [];
  let out = '';
  let at = 0;
  for (const { 0: word, index } of chosen) {
    if (index < at) continue;
    const replaces = english
      ? /^(?:he|she|they)$/iu.test(word)
      : next() < 0.5 && new RegExp(`^(?:${any('instead')})$`, 'u').test(word);
    const canStand =
      replaces || (english ? true : new RegExp(`^(?:${any('behind')})$`, 'u').test(word));
    if (!canStand) continue;
    out += text.slice(at, index) + (replaces ? '' : word + (english ? ' ' : ''));
    const name = english ? maker.latin() : maker.name();
    names.push({ from: out.length, to: out.length + name.length });
    out += name;
    at = index + word.length;
  }
  return names.length === 0 ? null : near({ text: out + text.slice(at), names }, next);
}

/** Of a long message what stands about its names. */
function near({ text, names }: Named, next: () => number): Named {
  const first = (names[0] as Stretch).from;
  const last = (names.at(-1) as Stretch).to;
  const from = Math.max(
    0,
    text.slice(0, Math.max(0, first - Math.floor(next() * 20))).search(/[^，。！？,.!?\n]*$/u),
  );
  const far = last + Math.floor(next() * 20);
  const rest = text.slice(far).search(/[，。！？,.!?\n]/u);
  const to = rest < 0 ? text.length : far + rest;
  return {
    text: text.slice(from, Math.max(to, last)),
    names: names.map((one) => ({ from: one.from - from, to: one.to - from })),
  };
}

/** Places and things that look like names, as they are spoken of. */
function lookAlikes(next: () => number): readonly Named[] {
  const frames = linesIn('look-alikes.txt');
  return [...lists.all('place-like'), ...lists.all('thing-like')].flatMap((word) =>
    [0, 1, 2, 3].map(() => {
      const frame = frames[Math.floor(next() * frames.length)] as string;
      return { text: frame.replace('人', word), names: [] };
    }),
  );
}

/** Everything to learn names from: invented sentences, true messages as they are (none of which may hold a name that nobody marked), and the same with names put in. */
export function nameLessons(messages: readonly Named[], seed = 5): readonly Named[] {
  const next = dice(seed);
  const maker = nameMaker(next);
  const invented = sentences().flatMap((sentence) =>
    Array.from({ length: /[a-z]/u.test(sentence) ? 50 : 64 }, () =>
      partedNames.test(sentence) ? parted(sentence, maker) : filled(sentence, maker),
    ),
  );
  const plain = messages.filter(({ names }) => names.length === 0);
  const withNames = [0, 1].flatMap(() => plain.flatMap(({ text }) => put(text, maker, next) ?? []));
  const written = told();
  return [
    ...invented,
    ...Array.from({ length: tellings }, () => written).flat(),
    ...messages,
    ...lookAlikes(next),
    ...withNames,
  ];
}
