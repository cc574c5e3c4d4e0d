import type { Occasion } from '../dialogue/expectation.ts';
import { assentIn, namesAct } from './assent.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('acts.txt');
const harmless = ['fears-nobody', 'stays-here', 'keeps-back-code', 'said-so', 'scolds-machine'].map(
  (name) => ways(name, 'gu'),
);
const saidSo = ways('said-so');
const hurry = ways('please-hurry', 'gu');
const card = ways('keeps-back-card', 'gu');
const goesOnWith = ways('goes-on-with', 'gu');

/** What stands beside a yes that names its deed: the first consent lets a card number be kept back, which the second asks for. */
export type Beside = { readonly occasion: Occasion; readonly first?: boolean };

/** A message with a yes by its deed as it would be written: without what is harmless beside it (nobody is feared, it stays here, one thing is kept back), and with a stop where the worker goes on without one. */
export function writtenOut(plain: string, { occasion, first }: Beside): string {
  const beside = occasion === 'consent' ? [...harmless, ...(first === true ? [card] : [])] : [];
  const left = [hurry, ...beside].reduce((text, way) => text.replaceAll(way, '，'), plain);
  return stopped(left, occasion);
}

/** Whether a message says that it was said already, which is no refusal however it denies: 不是同意了嘛. */
export const saysSaidSo = (plain: string, { occasion }: Pick<Beside, 'occasion'>): boolean =>
  occasion === 'consent' && saidSo.test(plain);

/** Whether a message says nothing but a yes by its deed and what is harmless beside it. */
export function onlyAgrees(plain: string, at: Beside): boolean {
  const { occasion } = at;
  return (
    (occasion === 'consent' || occasion === 'submit') && agrees(writtenOut(plain, at), occasion)
  );
}

/** A stop where somebody first goes on, if all before it is a yes that names the deed: 要得你问嘛，我还要去煮饭. */
function stopped(plain: string, occasion: Occasion): string {
  const at = [...plain.matchAll(goesOnWith)]
    .map(({ index }) => index)
    .find((index) => plain.slice(0, index).trim() !== '');
  return at === undefined || !agrees(plain.slice(0, at), occasion)
    ? plain
    : `${plain.slice(0, at)}，${plain.slice(at)}`;
}

const agrees = (head: string, occasion: Occasion): boolean =>
  head !== '' && assentIn(head, occasion) === 'yes' && namesAct(head, occasion);
