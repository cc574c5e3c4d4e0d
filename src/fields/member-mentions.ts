import { agesInRow, factsIn, type MemberFacts, saidOfAll } from './member-facts.ts';
import { howEnded, isNoMember, theyLiveElsewhere } from './member-gone.ts';
import { nameAhead, namesInRow } from './member-name.ts';
import { saidOf } from './member-said.ts';
import { type Mention, mentionsIn } from './member-tokens.ts';
import { anyChild, type MemberRelation, relationsOf, single } from './member-words.ts';
import { remembered } from './remembered.ts';
import { readWords } from './words.ts';

/** A member of the household as heard. */
export type MemberHeard = MemberFacts & { readonly relation: MemberRelation };

/** Everybody named in plain text, in the order of first mention, with what is said of each; and the stretch it was said in. */
export type Household = {
  readonly people: readonly MemberHeard[];
  readonly from: number;
  readonly to: number;
};

const { fit, values } = readWords('household.txt');

/** How the speaker's marriage ended, where it did, and where that is said. */
export type MarriageEnd = {
  readonly how: 'widowed' | 'divorced';
  readonly from: number;
  readonly to: number;
};

/** Reads of plain text what is said of husband or wife: 老公前年病故, 跟她爸离婚了. */
export function marriageEnd(text: string): MarriageEnd | null {
  const mentions = mentionsIn(text);
  for (const [index, one] of mentions.entries()) {
    const who = one.who ?? (one.kind === 'kin' ? (relationsOf.get(one.word) ?? []) : []);
    if (who.length !== 1 || who[0] !== 'spouse' || isChilds(text, mentions, index)) continue;
    const { said } = saidOf(text, mentions, { index, namesFirst: false });
    const how = howEnded(said);
    if (how !== null) return { how, from: one.from, to: one.to };
  }
  const before = formerOne.exec(text);
  const living = readHousehold(text)?.people.some((one) => one.relation === 'spouse') === true;
  return before === null || living || again.test(text)
    ? null
    : { how: 'divorced', from: before.index, to: before.index + before[0].length };
}

type Person = { relation: MemberRelation; word: string; facts: MemberFacts; gone?: boolean };

/** Reads a household from one breath: 我老婆在家没工作，两个孩子一个上高二一个上小学，我妈68有糖尿病. */
export const readHousehold = (text: string): Household | null =>
  memory(text, () => ({ household: householdIn(text) })).household;

const memory = remembered<{ readonly household: Household | null }>();

function householdIn(text: string): Household | null {
  const mentions = mentionsIn(text);
  const people: Person[] = [];
  const turn = { next: 0 };
  const sentence = new Set<Person>();
  const namesFirst = nameAhead(text.slice(0, mentions[0]?.from)) !== null;
  for (const [index, one] of mentions.entries()) {
    const { said, whole, before } = saidOf(text, mentions, { index, namesFirst });
    const targets = targetsOf(one, people, { turn, said: whole });
    nameInOrder(targets, said);
    const joint = isJoint(text, one);
    for (const person of targets) addFacts(person, [whole, before], joint);
    if (/[。；;\n]/u.test(text.slice(mentions[index - 1]?.to ?? 0, one.from))) sentence.clear();
    for (const person of targets) sentence.add(person);
    share([...sentence], said);
    if (theyLiveElsewhere(said)) for (const person of sentence) person.gone = true;
    const married = targets.some(({ relation }) => relation === 'spouse');
    if (isNoMember(said, married)) for (const person of targets) person.gone = true;
  }
  const [first, last] = [mentions[0], mentions.at(-1)];
  const living = people.filter(({ gone }) => gone !== true);
  if (living.length === 0 || !first || !last) return null;
  const end = text.slice(last.to).search(/[。；;！!？?\n]|$/u);
  return {
    people: living.slice(0, 20).map(({ relation, facts }) => ({ relation, ...facts })),
    from: first.from,
    to: last.to + end,
  };
}

/** 王强、王刚 behind 两个儿子, 十三、十一 behind 两个孩子: each in his turn. */
function nameInOrder(targets: readonly Person[], said: string): void {
  const ages = targets.length > 1 ? agesInRow(said, targets.length) : null;
  const names = targets.length > 1 ? namesInRow(said, targets.length) : null;
  for (const [place, person] of targets.entries()) {
    const [age, name] = [ages?.[place], names?.[place]];
    if (age !== undefined) person.facts = { ...person.facts, age };
    if (name !== undefined) person.facts = { ...person.facts, name };
  }
}

const young: ReadonlySet<MemberRelation> = new Set(['child', 'grandchild', 'child_in_law']);

/** 大儿…，二儿…，都在外头打工: a clause about all of them is said of each in the row, young or old. */
function share(people: readonly Person[], said: string): void {
  const words = saidOfAll(said);
  const last = people.at(-1);
  if (words === null || last === undefined || people.length < 2) return;
  const apart = people.findLastIndex((one) => young.has(one.relation) !== young.has(last.relation));
  for (const person of people.slice(apart + 1)) addFacts(person, [words]);
}

type At = { readonly turn: { next: number }; readonly said: string };

function targetsOf(one: Mention, people: Person[], at: At): readonly Person[] {
  const { turn } = at;
  const children = people.filter(({ relation }) => relation === 'child');
  switch (one.kind) {
    case 'self':
      return [];
    case 'theirs':
      return theirs(one, people);
    case 'pair':
      return named(['child', 'child'], one.word, people);
    case 'old':
      return named(['father', 'mother'], one.word, people);
    case 'one':
      return children.length > 1 ? children.slice(turn.next, ++turn.next) : [];
    case 'place':
      return placed(one.word, children, people, at.said);
    case 'kin':
      return kin(one, people, at);
  }
}

/** 她弟弟 of a daughter is another child; a father or mother of the children is the husband or wife. */
function theirs({ who = [], word }: Mention, people: Person[]): readonly Person[] {
  if (who[0] !== 'child') return named(who, word, people);
  const known = people.filter((one) => one.relation === 'child' && one.word === word);
  if (known.length > 0) return known;
  const person: Person = { relation: 'child', word, facts: {} };
  people.push(person);
  return [person];
}

function kin({ word, count }: Mention, people: Person[], { turn, said }: At): readonly Person[] {
  const who = relationsOf.get(word) ?? relationsOf.get(word.replace(/s$/, '')) ?? [];
  const [relation] = who;
  if (relation !== 'child' || who.length > 1)
    return named(
      count > 1 && relation ? Array.from({ length: count }, () => relation) : who,
      word,
      people,
      said,
    );
  const children = people.filter((person) => person.relation === 'child');
  if (count === 0 && anyChild.has(word) && children.length > 0) return children;
  const again = children.filter((child) => child.word === word);
  if (count === 0 && again.length > 0 && !again.every((child) => isAnother(child, said)))
    return again.length > 1 && again.some((child) => child.facts.name !== undefined)
      ? again.filter((child) => !isAnother(child, said))
      : again;
  turn.next = 0;
  const added = Array.from({ length: Math.max(1, count) }, () => ({ relation, word, facts: {} }));
  const general = children.filter((child) => anyChild.has(child.word));
  const renamed = general.slice(0, anyChild.has(word) ? 0 : added.length);
  for (const child of renamed) child.word = word;
  if (renamed.length === added.length) return renamed;
  people.push(...added.slice(renamed.length));
  return [...renamed, ...added.slice(renamed.length)];
}

/** 儿子李敏30岁，儿子张勇31岁: the same word again with another name, age or number is another one. */
function isAnother({ relation, facts }: Person, said: string): boolean {
  const [clause = ''] = said.split(/[。；;\n]/u);
  const told = factsIn(clause, relation === 'child' || relation === 'grandchild');
  return (['name', 'age', 'id_number'] as const).some(
    (key) => facts[key] !== undefined && told[key] !== undefined && facts[key] !== told[key],
  );
}

/** People of these relations: those already named where there can be one only, new ones otherwise. */
function named(
  who: readonly MemberRelation[],
  word: string,
  people: Person[],
  said = '',
): readonly Person[] {
  return who.map((relation) => {
    const known = people.find(
      (person) =>
        person.relation === relation &&
        (single.has(relation) || (person.word === word && !isAnother(person, said))) &&
        who.length <= 2 &&
        !(who[0] === who[1] && who.length === 2),
    );
    if (known) return known;
    const person: Person = { relation, word, facts: {} };
    people.push(person);
    return person;
  });
}

/** 崽跟媳妇离了: another marriage. */
function isChilds(text: string, mentions: readonly Mention[], index: number): boolean {
  const [before, one] = [mentions[index - 1], mentions[index]];
  if (before === undefined || one === undefined || before.kind === 'self') return false;
  const between = text.slice(before.to, one.from);
  return between === '' || joins.test(between);
}
const joins = fit.u`^{joint-before}$`;

const formerOne = fit.u`(?<!{not-my-former}){former}`;
const again = fit`{married-again}`;

const places = values('place');
const adult = 30;
const born = fit`^{born-sign}`;

/** 大的上初二，小的五岁: where no child was named yet, its school or age must be told. */
function placed(
  word: string,
  children: readonly Person[],
  people: Person[],
  said: string,
): readonly Person[] {
  const place = Number(places.get(word) ?? 0);
  const known = place < 0 ? (children.length > 1 ? children.at(-1) : undefined) : children[place];
  if (known) return [known];
  const [clause = ''] = said.split(/[，,。；;\s]/u);
  const told = factsIn(clause, true);
  const grows = told.grade !== undefined || (told.age !== undefined && told.age < adult);
  if (!born.test(word) && !grows) return [];
  const person: Person = { relation: 'child', word, facts: {} };
  people.push(person);
  return [person];
}

/** 我和媳妇开面馆一月挣四千, 两口子打零工. */
const isJoint = (text: string, { word, from }: Mention): boolean =>
  both.test(word) || besideMe.test(text.slice(Math.max(0, from - 4), from));
const both = fit.u`^{both}$`;
const besideMe = fit.u`{beside-me}{i}?$`;

function addFacts(person: Person, said: readonly string[], joint = false): void {
  for (const part of said) {
    const told = factsIn(part, person.relation === 'child' || person.relation === 'grandchild');
    person.facts = { ...(joint ? apart(told) : told), ...person.facts };
  }
}

/** Of two who were named together nobody knows who earns how much by odd jobs. */
const apart = (told: MemberFacts): MemberFacts =>
  Object.fromEntries(
    Object.entries(told).filter(
      ([key, value]) => key !== 'income' && !(key === 'status' && value === 'flexible'),
    ),
  );
