import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import { isChineseName } from '../fields/name.ts';
import { surnameLength } from '../fields/surnames.ts';
import type { Question } from '../services/service.ts';
import { bossIn } from './boss-said.ts';
import { leftOf, placesOfSet } from './explained.ts';
import { readWays } from './rules/ways.ts';
import { namingOf, speaks } from './talk.ts';

const ways = readWays('people.txt');
const isCalledHead = ways('is-called-head');
const employerTail = ways('employer-tail');
const isHead = ways('is-head');
const pastHead = ways('past-head');

/** Where somebody works, in everyday words: a platform (就滴滴啊 is 滴滴), or a firm with its boss (旺达建筑队，老板姓周); `null` where neither is named. */
export function employerSaid(text: string, reads: (words: string) => boolean): string | null {
  const said = namingOf(clausesOf(text).map(({ from, to }) => text.slice(from, to).trim()));
  // 就晓得老板叫刘军，公司名字记不得: what he knows is the answer, what he does not know is none.
  const known = said.map(knownIn).filter((clause) => clause !== null);
  const clauses = known.length === 0 ? said : known;
  const all = clausesOf(text).length;
  const apart = known.some((clause) => !said.includes(clause)) || clauses.length < all;
  return (
    platformIn(clauses) ??
    knownFirm(said) ??
    withBoss(clauses, apart, reads) ??
    bossIn(clausesOf(text).map(({ from, to }) => text.slice(from, to).trim()))
  );
}

const calledByAll = ways('called-by-all');

/** 老板叫啥不晓得 都喊他胡老四: what everybody calls him is what is known of him. */
export function nicknamed(text: string): string | null {
  const clauses = clausesOf(text).map(({ from, to }) => text.slice(from, to).trim());
  const names = clauses.flatMap((clause) => calledByAll.exec(clause)?.[1] ?? []);
  const unsure = clauses.some((clause) => placesOfSet(clause, 'unsure').length > 0);
  return unsure && names.length === 1 ? (names[0] as string) : null;
}

/** 好像叫恒达建筑: a firm behind words that say no more is known, whatever is told of the site beside it. */
function knownFirm(clauses: readonly string[]): string | null {
  const known = clauses.flatMap((clause) => {
    const led = placesOfSet(clause, 'knows_only').find(({ from }) => from === 0);
    const name = led === undefined ? '' : unled(clause.slice(led.to));
    return isFirm(name) ? [name] : [];
  });
  return known.length === 1 ? (known[0] as string) : null;
}

function knownIn(clause: string): string | null {
  const led = placesOfSet(clause, 'knows_only').find(({ from }) => from === 0);
  if (led !== undefined) return clause.slice(led.to);
  return placesOfSet(clause, 'unsure').length > 0 ? null : clause;
}

function platformIn(clauses: readonly string[]): string | null {
  const clause = clauses.find((one) => placesOfSet(one, 'platforms').length > 0);
  const [name] = clause === undefined ? [] : placesOfSet(clause, 'platforms');
  if (clause === undefined || name === undefined) return null;
  const { inside, outside } = leftOf(clause, { spans: [name], echo: '' });
  return inside + outside < 1 ? clause.slice(name.from, name.to) : clause;
}

function withBoss(
  clauses: readonly string[],
  apart: boolean,
  reads: (words: string) => boolean,
): string | null {
  const bosses = clauses.filter((clause) => isBoss(clause) || isRole(clause, reads));
  const firms = clauses.filter((clause) => !bosses.includes(clause));
  const [firm, ...more] = firms;
  if (bosses.length === 0 || more.length > 0 || (clauses.length < 2 && !apart)) return null;
  return firm === undefined || reads(firm) ? clauses.map(unled).join('，') : null;
}

const isBoss = (clause: string): boolean =>
  placesOfSet(clause, 'boss_named')[0]?.from === 0 ||
  surnameLength(surnamed.exec(clause)?.[1] ?? '') > 0;

/** 场主姓魏: whoever it is, his surname is told beside the firm. */
const surnamed = ways('role-and-surname');

/** 包工头赵强, 总包大华建筑公司: one of several who stand behind the work, by his part in it and his name. */
function isRole(clause: string, reads: (words: string) => boolean): boolean {
  const words = unled(clause);
  const role = placesOfSet(words, 'roles').find(({ from }) => from === 0);
  const name = role === undefined ? '' : words.slice(role.to).replace(isCalledHead, '');
  return name.length >= 2 && (isChineseName(name) || (isFirm(name) && reads(name)));
}

const isFirm = (name: string): boolean => placesOfSet(name, 'firm_ends').at(-1)?.to === name.length;

/** 是赵强的包工队: the words of saying before a name are none of it. */
const unled = (clause: string): string => {
  const bare = clause.replace(employerTail, '');
  const led = placesOfSet(bare, 'writes_down').find(({ from }) => from === 0);
  return bare.slice(led?.to ?? 0).replace(isHead, '');
};

/** 没有了，以前是县棉纺织厂: who has no firm now and names the one he was with; `null` where none is named. */
export function lastFirm(plain: string, { question, today }: Expectation): Reading | null {
  if (question?.id !== 'employer') return null;
  for (const { from, to } of clausesOf(plain)) {
    const clause = plain.slice(from, to);
    const past = placesOfSet(clause, 'past').find((one) => one.from <= 1);
    const name = past === undefined ? '' : clause.slice(past.to).replace(pastHead, '');
    const reading = isFirm(name) ? question.field.read(name, { today }) : null;
    if (reading?.kind === 'value') return reading;
  }
  return null;
}

/** 工头叫刘大军: a name told behind the word for a boss is nobody else's. */
export function isBossName({ question, raw }: FoundAnswer, plain: string): boolean {
  const at = question === 'name' ? plain.indexOf(raw) : -1;
  const clause = clausesOf(plain).find(({ from, to }) => from <= at && at < to);
  if (clause === undefined) return false;
  const before = plain.slice(clause.from, at + raw.length);
  return ['bosses', 'boss_named'].some((set) => placesOfSet(before, set).length > 0);
}

const ofPhones: ReadonlySet<string> = new Set(['phone', 'alt_phone']);

/** A message without the number of the boss: it is nobody's who applies. */
export function withoutBossPhone(meaning: Meaning, plain: string, asked: Question | null): Meaning {
  const found = meaning.found.filter(
    (one) => !(ofPhones.has(one.question) && isBossPhone(one.raw, plain)),
  );
  const [number = ''] = /\d[\d\s-]{5,}\d/u.exec(plain) ?? [];
  const answers = asked?.field.kind === 'phone' && meaning.reading !== undefined;
  if (answers && number !== '' && isBossPhone(number, plain)) {
    const { reading: _, doubt: __, ...others } = meaning;
    return { ...others, act: 'other', tells: true, found };
  }
  if (found.length === meaning.found.length) return meaning;
  const act = meaning.act === 'correct' && found.length === 0 ? ('other' as const) : meaning.act;
  return { ...meaning, act, found, ...(found.length === 0 ? { tells: true as const } : {}) };
}

/** 老板马国富 电话139…: a number told right behind who has the work done is his, where nobody says that it is one's own. */
function isBossPhone(raw: string, plain: string): boolean {
  const at = plain.indexOf(raw);
  const ahead = clausesOf(plain)
    .filter(({ from }) => from <= at)
    .slice(-2)
    .map(({ from, to }) => plain.slice(from, Math.min(to, at)))
    .join(' ');
  const ofBoss = ['bosses', 'boss_named', 'roles'].some(
    (set) => placesOfSet(ahead, set).length > 0,
  );
  return at >= 0 && ofBoss && !speaks().test(ahead);
}
