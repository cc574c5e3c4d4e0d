import { passesLuhn } from '../../fields/bank-card.ts';

import type { Stretch } from '../../fields/clauses.ts';
import { oneOfWords, wordSets } from '../../fields/word-files.ts';
import { digitPieces, type Piece } from './digit-pieces.ts';
import { figureSigns, figuresOf } from './figures.ts';
import { type Folded, folded } from './folded.ts';
import { isDate, saysPieces } from './plain-quantity.ts';
import { fewest, type Secret } from './secret-numbers.ts';

/** What of a talk's digits has left the house before, piece by piece; `loose` of them were no plain quantities. */
export type LeftDigits = { readonly loose: number; readonly row: readonly string[] };

export const nothingLeft: LeftDigits = { loose: 0, row: [] };

/** Pieces of digits that stay in the house, and what has left of the talk once the rest of the text has. */
export type Spread = { readonly secrets: readonly Secret[]; readonly left: LeftDigits };

const file = new URL('../lexicon/leaving.txt', import.meta.url);

/** So many pieces of what left before are looked at. */
const mostRow = 24;

/** Every piece of a text out of which, with the other pieces and with what left before, seven digits or more of a number could be put together: then all of them stay. `taken`: stretches of the original that stay anyway. */
export function spreadNumbers(
  original: string,
  { taken, before }: { readonly taken: readonly Stretch[]; readonly before: LeftDigits },
): Spread {
  const plain = folded(original);
  const own = counted(plain.text, digitPieces(plain.text, saysPieces(original)));
  // 4Zll7Zll7: what stands between the groups may be figures in letters itself.
  const alikes = repeated(plain.text).filter(
    (row) => row.digits.length >= lengthOf(own.filter((piece) => holds(row, piece))),
  );
  const rows = [...alikes.filter(({ digits }) => digits.length >= fewest), ...coded(plain.text)];
  const covered = [...rows.map((one) => back(plain, one)), ...taken];
  const pieces = [
    ...own.filter((piece) => !alikes.some((row) => holds(row, piece))),
    ...alikes.map((row) => ({ ...row, plain: false })),
  ]
    .filter((piece) => !covered.some((one) => holds(one, back(plain, piece))))
    .toSorted((one, other) => one.from - other.from);
  const parts = addingUp(plain.text, pieces, before);
  const loosePieces = pieces.filter((piece) => !piece.plain);
  const kept = new Set([
    ...tooMany(loosePieces, before),
    ...parts,
    ...(parts.length > 0 ? loosePieces : []),
  ]);
  const numbers = [...rows, ...loosePieces.filter(({ digits }) => digits.length >= fewest)];
  const dated =
    numbers.some(({ to }) => ofDate.test(plain.text.slice(to))) ||
    taken.some(({ to }) => ofDate.test(original.slice(to)));
  if (dated || before.loose >= begun)
    for (const piece of datesOfNumber(plain.text, pieces)) kept.add(piece);
  for (const piece of pieces) {
    const isPart = covered.some((one) => continues(one, back(plain, piece), piece.plain));
    if (isPart || (piece.digits.length >= fewest && !piece.plain)) kept.add(piece);
  }
  const stays = together(plain.text, [...rows, ...between(pieces, kept)]);
  const leaving = pieces.filter((piece) => !stays.some((one) => overlap(one, piece)));
  const loose = leaving.filter((piece) => !piece.plain);
  return {
    secrets: stays.map((one) => {
      const key = plain.text.slice(one.from, one.to);
      return { ...back(plain, one), kind: 'NUMBER', key };
    }),
    left: {
      loose: before.loose + lengthOf(loose),
      row: [...before.row, ...leaving.map(({ digits }) => digits)].slice(-mostRow),
    },
  };
}

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { digits }) => sum + digits.length, 0);

const ofDate = new RegExp(`^(?:${oneOfWords(wordSets(file).get('of-date') ?? [])})`, 'u');

const ofCount = new Set(wordSets(file).get('of-count') ?? []);

/** So many loose digits before a date may be the beginning of an ID number, whose middle is a date. */
const begun = 6;

/** The pieces of dates that may be the middle of an ID number: its beginning left before, or stands right beside them. */
const datesOfNumber = (text: string, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((piece) => !piece.plain || ofDate.test(text.slice(piece.to)));

const overlap = (one: Stretch, other: Stretch): boolean =>
  one.from < other.to && one.to > other.from;

/** Whether a piece is the end or the beginning of what stays anyway: it touches it, or is no quantity and stands right beside it. */
const continues = (one: Stretch, piece: Stretch, plain: boolean): boolean => {
  const apart = Math.max(piece.from - one.to, one.from - piece.to);
  return apart < (plain ? 0 : 5);
};

const holds = (one: Stretch, other: Stretch): boolean =>
  one.from <= other.from && one.to >= other.to;

/** What nothing but signs parts is one stretch. */
function together(text: string, all: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const { from, to } of all.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    const near = last !== undefined && /^[^\p{L}\p{N}]{0,8}$/u.test(text.slice(last.to, from));
    if (last !== undefined && (near || from < last.to))
      out[out.length - 1] = { from: last.from, to: Math.max(to, last.to) };
    else out.push({ from, to });
  }
  return out;
}

const back = ({ start, end }: Folded, { from, to }: Stretch): Stretch => ({
  from: start[from] as number,
  to: end[to - 1] as number,
});

/** 两个8 is 88: a count of digits makes as many of the digit behind it. 一八六四个零 counts the last of a row, which is no quantity then. */
function counted(text: string, pieces: readonly Piece[]): readonly Piece[] {
  const timesOf = (before: Piece | undefined, piece: Piece | undefined): number =>
    before?.plain === true &&
    piece?.digits.length === 1 &&
    before.digits.length === 1 &&
    piece.from - before.to <= 2 &&
    /^\p{L}/u.test(text.charAt(before.to))
      ? Math.max(1, Number(before.digits))
      : 0;
  const endsInCount = (piece: Piece, next: Piece | undefined): boolean =>
    piece.plain &&
    piece.digits.length > 2 &&
    next !== undefined &&
    ofCount.has(text.slice(piece.to, next.from));
  return pieces.map((piece, at) => {
    if (endsInCount(piece, pieces[at + 1])) return { ...piece, plain: false };
    if (timesOf(piece, pieces[at + 1]) > 0) return { ...piece, plain: false };
    const times = timesOf(pieces[at - 1], piece);
    return times > 1 ? { ...piece, digits: piece.digits.repeat(times) } : piece;
  });
}

const figure = `[\\d${figureSigns}]`;
const groups = new RegExp(`${figure}+`, 'gu');
const alike = new RegExp(
  `(${figure}+)([^\\d${figureSigns}]{1,6})${figure}+(?:\\2${figure}+)+`,
  'gu',
);

type Row = Stretch & { readonly digits: string };

/** 1块3块9块…: groups of digits with the same words between them are a row, whatever the words. */
const repeated = (text: string): readonly Row[] =>
  [...text.matchAll(alike)]
    .filter(([row]) => !isDate(row))
    .map(({ 0: row, index }) => ({
      from: index,
      to: index + row.length,
      digits: (row.match(groups) ?? []).map((one) => figuresOf(one).digits).join(''),
    }));

const morse = /(?:[-.·•_—–−]{5}[\s/|,，、]*){5,}/gu;

/** Figures in dots and dashes. */
const coded = (text: string): readonly Stretch[] =>
  [...text.matchAll(morse)]
    .filter(({ 0: row }) => new Set(row.replaceAll(/[\s/|,，、]/gu, '')).size > 1)
    .map(({ 0: row, index }) => ({ from: index, to: index + row.trimEnd().length }));

/** All pieces that are no plain quantity, where together they are too many. */
function tooMany(pieces: readonly Piece[], before: LeftDigits): readonly Piece[] {
  const loose = pieces.filter(({ digits }) => digits.length < fewest);
  const sum = loose.reduce((total, { digits }) => total + digits.length, before.loose);
  return sum >= fewest ? loose : [];
}

/** Pieces in a row, quantities too, that make a mobile number, an ID number or a card, forwards or backwards; round amounts and single counts are no part of one. */
function addingUp(text: string, pieces: readonly Piece[], before: LeftDigits): readonly Piece[] {
  const row: readonly (Piece | { readonly digits: string })[] = [
    ...before.row.map((digits) => ({ digits })),
    ...pieces.filter(({ plain, digits }) => !plain || !/^(?:.|.+00)$/u.test(digits)),
  ];
  return row.flatMap((_, from) => {
    let said = '';
    for (let to = from; to < row.length && said.length < 19; to += 1) {
      said += row[to]?.digits ?? '';
      const own = row.slice(from, to + 1).filter((one) => 'from' in one);
      const whole = isNumber(said) && mayBePart(text, own);
      const started = from < before.row.length && begins(row[from], said) && looseOf(own) >= 3;
      if (to > from && own.length > 0 && (whole || started)) return own;
    }
    return [];
  });
}

/** Whether pieces are the beginning of a mobile number as it is told over several messages: its first three digits, then more of them than may leave. */
const begins = (first: { readonly digits: string } | undefined, said: string): boolean =>
  first?.digits.length === 3 && /^1[3-9]\d{5,8}$/u.test(said);

const looseOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { plain, digits }) => sum + (plain ? 0 : digits.length), 0);

/** Some of them are no plain quantities, or all have the same unit. */
const mayBePart = (text: string, pieces: readonly Piece[]): boolean =>
  looseOf(pieces) >= 3 || new Set(pieces.map(({ to }) => text.charAt(to))).size === 1;

const isNumber = (digits: string): boolean =>
  [digits, Array.from(digits).toReversed().join('')].some(
    (one) =>
      /^1[3-9]\d{9}$/u.test(one) ||
      (/^\d{18}$/u.test(one) && isBorn(one)) ||
      (/^[4569]\d{15,18}$/u.test(one) && passesLuhn(one)),
  );

const isBorn = (id: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(id.slice(6, 14));

/** What stays, with the quantities between its first and its last piece that may be a part of the number, and single figures right beside a piece. */
function between(pieces: readonly Piece[], kept: ReadonlySet<Piece>): readonly Piece[] {
  const first = pieces.findIndex((piece) => kept.has(piece));
  const last = pieces.findLastIndex((piece) => kept.has(piece));
  const isNear = (at: number): boolean =>
    [pieces[at - 1], pieces[at + 1]].some(
      (one) =>
        one !== undefined &&
        kept.has(one) &&
        Math.max(one.from - (pieces[at] as Piece).to, (pieces[at] as Piece).from - one.to) <= 2,
    );
  return pieces.filter(
    (piece, at) =>
      kept.has(piece) ||
      (first >= 0 && at > first && at < last && piece.digits.length >= 4) ||
      (piece.digits.length === 1 && isNear(at)),
  );
}
