import { z } from 'zod';
import { literal, phrase } from '../messages/phrase.ts';
import { asText, charsOf } from './as-text.ts';
import { isAside } from './aside.ts';
import { clausesOf } from './clauses.ts';
import type { Field, Reading } from './field.ts';
import { normalise, originalSpan } from './normalise.ts';
import { tidy } from './text.ts';
import { readWords } from './words.ts';

const { fit } = readWords('address.txt');

const most = 200;
const least = 4;

const tailFound = fit.u`[{{tail-found}}，,。\s]+$`;
/** A place to live, as said after light cleaning: at least four characters with a word of place or a number. */
export const address = (): Field => ({
  kind: 'address',
  hint: 'text',
  find: (text) => {
    const plain = normalise(text);
    return [...plain.text.matchAll(cued)].flatMap((match) => {
      const said = placeOf((match[1] as string).replace(tailFound, ''));
      if (!isPlace(said) || charsOf(said).length < 5) return [];
      const from = match.index + match[0].indexOf(match[1] as string);
      return [{ value: said, span: originalSpan(plain, from, from + said.length) }];
    });
  },
  read: (text) => read(placeOf(tidy(text).replace(/\n+/gu, ' '))),
  show: (value) => literal(asText(value)),
  mask: (value) => literal(maskAddress(asText(value))),
  schema: z
    .string()
    .min(least)
    .max(most)
    .refine((said) => !said.includes('\n')),
});

/** Words that name kinds of places. */
const placeWord = fit.i`{part}`;

const isPlace = (said: string): boolean =>
  placeWord.test(said) || (/\d/.test(said) && /[\p{Script=Han}A-Za-z]{2}/u.test(said));

const otherMatter = fit.u`^\s*{other-matter}`;
const saidOf = fit.u`{said-of}`;

/** The words up to where another matter begins: 大冶镇赵庄村 of 大冶镇赵庄村，没建过档. Nothing where a sentence is said of a place: 村里是低保不是. */
function placeOf(said: string): string {
  const clauses = clausesOf(said);
  const other = clauses.findIndex(
    ({ from, to }, index) => index > 0 && otherMatter.test(said.slice(from, to)),
  );
  const place = other < 0 ? said : said.slice(0, clauses[other - 1]?.to);
  const first = said.slice(0, clauses[0]?.to);
  return saidOf.test(first) && !/\d/u.test(first) ? '' : place;
}

const part = '[\\p{Script=Han}A-Za-z0-9#\\-—()（）]';
const cued = fit.giu`(?:{lives-who}{lives-now}?{lives}|{address-kind}?{address-word}(?:{is-at}|:|：)?|{lives-in}|address(?: is|:)?)\s*(${part}{4,60})`;

const lead = fit.iu`^(?:{lead}|[:：,，\s])+`;
const ending = fit.u`(?:[。.!！,，\s~]|{tail})+$|(?<={head-places}){head}(?:[。.!！\s~]|{head-tail})*$`;

function read(said: string): Reading {
  if (said === '' || (said.length <= 30 && isAside(said))) return { kind: 'nothing' };
  const bare = said.replace(lead, '').replace(ending, '').trim();
  const length = charsOf(bare).length;
  if (/^[\d\s+-]*$/.test(bare))
    return bare === ''
      ? { kind: 'nothing' }
      : { kind: 'problem', problem: phrase('problem-address-more') };
  if (!isPlace(bare))
    return length <= 12 && notPlace.test(bare) ? { kind: 'nothing' } : vague(bare);
  if (length < least) return { kind: 'problem', problem: phrase('problem-address-more') };
  if (bare.length > most)
    return { kind: 'problem', problem: phrase('problem-text-long', { max: most }) };
  return { kind: 'value', value: bare };
}

const notPlace = fit`^{no-place}`;

const vaguePlace = fit.u`^(?!{number}+{money-unit}?$)\p{Script=Han}{2,6}$`;
/** Words without a place in them: too little for a place name, or about something else. */
const vague = (bare: string): Reading =>
  vaguePlace.test(bare)
    ? { kind: 'problem', problem: phrase('problem-address-more') }
    : { kind: 'nothing' };

const townOf = fit.u`^(?:[^{{province-char}}]{2,8}{province})?(?:[^{{city-char}}]{1,8}{city})?(?:[^{{county}}]{1,8}{county})?(?:[^{{town-char}}]{1,6}{town})?`;
/** The address down to its county or town, the rest covered. */
export function maskAddress(said: string): string {
  const head = townOf.exec(said)?.[0] ?? '';
  const kept =
    head.length > 0 && head.length < said.length ? head : charsOf(said).slice(0, 2).join('');
  return `${kept}***`;
}
