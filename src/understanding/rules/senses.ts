import { findPhones } from '../../fields/phone-numbers.ts';
import { findWords, type Hit, type Hits, indexWords, push, type WordIndex } from './hits.ts';
import { parseWords, readLexicon } from './lexicon.ts';
import { readWays } from './ways.ts';

const ways = readWays('acts.txt');
const dialsOrLeaks = ways('dials-or-leaks');
const hurriesOrLocks = ways('hurries-or-locks');
const callEnds = ways('call-ends');

let words: WordIndex | undefined;

const beaten: ReadonlySet<string> = new Set(['d_hit', 'beat', 'hit_me']);

/** Where 打 or 拨 was found to mean a call. The name is no idea for the classifier. */
export const called = 'a-call';

/** Ideas of a hurry, of a body that fails, and of people who are locked in. */
const urgent: ReadonlySet<string> = new Set(['d_urgent', 'now', 'emergency']);
const numb: ReadonlySet<string> = new Set(['d_body']);
const lockedIn: ReadonlySet<string> = new Set(['lock', 'd_lock', 'locked']);

/** Takes away what a word of two senses does not mean here: 打 of a number is no blow, 泄露 of what was told is no gas, an office that is asked to be quick no cry, 麻烦 no numbness, and an empty place that is locked no prison. */
export function tellApart(text: string, hits: Hits): void {
  const acts = dialsOrLeaks.test(text);
  if (!acts && !hurriesOrLocks.test(text)) return;
  words ??= indexWords(parseWords(readLexicon('senses.txt')));
  const said = findWords(text, words);
  if (acts) dropCallsAndLeaks(text, hits, said);
  const calm = [
    ...(said.get('please') ?? []).map((at) => ({ at, names: numb })),
    ...hurriesOfWork(said).map((at) => ({ at, names: urgent })),
    ...locksOfNobody(said).map((at) => ({ at, names: lockedIn })),
  ];
  for (const { at, names } of calm)
    drop(hits, (name, hit) => names.has(name) && hit.from < at.to && hit.to > at.from);
}

/** 快点帮我们讨: the work of an office stands right behind, and nothing in the message is a cry. */
function hurriesOfWork(said: Hits): readonly Hit[] {
  if (said.has('cry')) return [];
  return (said.get('hurry') ?? []).filter((one) =>
    reach(one.to, said, 'hurry_to').some((at) => startsAt(said, 'office_work', at)),
  );
}

/** 办公室锁起的没人: who stands before a locked door and finds nobody. */
const locksOfNobody = (said: Hits): readonly Hit[] =>
  said.has('empty') && !said.has('inside') ? (said.get('locks') ?? []) : [];

function dropCallsAndLeaks(text: string, hits: Hits, said: Hits): void {
  const calls = (said.get('dial') ?? []).filter((one) => isCall(text, one, said));
  for (const call of calls) push(hits, called, call);
  for (const call of calls)
    drop(
      hits,
      (name, hit) =>
        (hit.from === call.from || hit.to === call.to) &&
        (beaten.has(name) || (hit.to <= call.to && text.startsWith(name, hit.from))),
    );
  if (isOfWords(said))
    for (const one of said.get('leak') ?? []) drop(hits, (_, hit) => isIn(hit, one));
}

const isIn = (hit: Hit, outer: Hit): boolean => hit.from >= outer.from && hit.to <= outer.to;

function drop(hits: Hits, meant: (name: string, hit: Hit) => boolean): void {
  for (const [name, list] of hits) {
    const kept = list.filter((hit) => !meant(name, hit));
    if (kept.length === list.length) continue;
    if (kept.length === 0) hits.delete(name);
    else hits.set(name, kept);
  }
}

/** A thing that is called stands after it (打我这个号) or right before (电话打我), or it is said when (有事打我). */
function isCall(text: string, dial: Hit, said: Hits): boolean {
  const after = reach(dial.to, said);
  const number = (at: number): boolean =>
    /^[+\d]{3,}/u.test(text.slice(at)) ||
    // 打我闺女的 一三九…: behind a word for whose it is, a space may stand.
    (at >= dial.to + 2 &&
      findPhones(text).some(({ from }) => from >= at && text.slice(at, from).trim() === ''));
  if (after.some((at) => startsAt(said, 'called', at) || number(at))) return true;
  if (after.some((at) => at > dial.to && startsAt(said, 'call_end', at))) return true;
  const ends = after.some((at) => at > dial.to && callEnds.test(text.slice(at)));
  const before = [...(said.get('called') ?? []), ...(ends ? (said.get('call_when') ?? []) : [])];
  return (
    before.some((one) => one.to <= dial.from && reach(one.to, said).includes(dial.from)) ||
    isOnlyCall(text, dial, said)
  );
}

const aNumber = /(?<!\d)(?:1\d{2}[\s-]?\d{4}[\s-]?\d{4}|0\d{2,3}[\s-]?\d{7,8}|\d{7,8})(?!\d)/u;

/** What may stand after 打 in a clause that only says whom to call. */
const ofCalls = [
  'dial',
  'call_lead',
  'call_tail',
  'between',
  'called',
  'called_own',
  'called_this',
  'got_through',
  'call_when',
  'call_end',
];

/** The thing is left out (要打就打我的): the clause says nothing but whom to call and when, and a number, a handset or 的 stands for the thing. */
function isOnlyCall(text: string, dial: Hit, said: Hits): boolean {
  if (said.has('blow')) return false;
  const clause = clauseAround(text, dial);
  const after = reach(dial.to, said);
  const stands = (name: string): boolean => after.some((at) => startsAt(said, name, at));
  if (stands('got_through')) return true;
  if (!covered({ from: dial.to, to: clause.to }, said, ofCalls)) return false;
  if (stands('called_this')) return true;
  const more = ['call_when', 'call_tail'].some((name) =>
    (said.get(name) ?? []).some((one) => one.from !== dial.to && isIn(one, clause)),
  );
  const thing =
    stands('called_own') ||
    aNumber.test(text) ||
    findPhones(text).length > 0 ||
    (said.has('called') && more);
  const lead = { from: clause.from, to: dial.from };
  return thing && covered(lead, said, ['call_lead', 'call_when', 'dial']);
}

const clauseAround = (text: string, { from, to }: Hit): Hit => {
  const before = text.slice(0, from).search(/[^，,。.！!？?；;：:\s\d]*$/u);
  const after = text.slice(to).search(/[，,。.！!？?；;：:\s\d]/u);
  return { from: before, to: after < 0 ? text.length : to + after };
};

/** Nothing but these words stands in a stretch. */
function covered({ from, to }: Hit, said: Hits, names: readonly string[]): boolean {
  const ends = new Set([from]);
  const hits = names.flatMap((name) => said.get(name) ?? []);
  for (let at = from; at < to; at++)
    if (ends.has(at)) for (const hit of hits) if (hit.from === at) ends.add(hit.to);
  return ends.has(to);
}

const startsAt = (said: Hits, name: string, at: number): boolean =>
  (said.get(name) ?? []).some((one) => one.from === at);

/** Every place that words which may stand between lead to from `from`, itself among them. */
function reach(from: number, said: Hits, through = 'between'): readonly number[] {
  const places = [from];
  for (const at of places)
    for (const one of said.get(through) ?? [])
      if (one.from === at && !places.includes(one.to)) places.push(one.to);
  return places;
}

/** What leaks is something told, unless a substance is named, or a place of work and nothing told. */
function isOfWords(said: Hits): boolean {
  if (!said.has('leak') || said.has('leaks_gas')) return false;
  return said.has('leaks_word') || !said.has('leaks_site');
}
