import { factsIn, isGone, type MemberFacts } from './member-facts.ts';
import { type Mention, mentionsIn } from './member-tokens.ts';
import { anyChild, type MemberRelation, relationsOf, single } from './member-words.ts';

/** A member of the household as heard. */
export type MemberHeard = MemberFacts & { readonly relation: MemberRelation };

/** Everybody named in plain text, in the order of first mention, with what is said of each; and the stretch it was said in. */
export type Household = {
  readonly people: readonly MemberHeard[];
  readonly from: number;
  readonly to: number;
};

type Person = { relation: MemberRelation; word: string; facts: MemberFacts; gone?: boolean };

/** Reads a household from one breath: 我老婆在家没工作，两个孩子一个上高二一个上小学，我妈68有糖尿病. */
export function readHousehold(text: string): Household | null {
  const mentions = mentionsIn(text);
  const people: Person[] = [];
  const turn = { next: 0 };
  let carried = '';
  for (const [index, one] of mentions.entries()) {
    const gap = text.slice(one.to, mentions[index + 1]?.from ?? text.length);
    const ahead = index < mentions.length - 1 ? modifier(gap) : '';
    const before = index === 0 ? modifier(text.slice(0, one.from)) : carried;
    const targets = targetsOf(one, people, turn);
    const said = ownPart(gap.slice(0, gap.length - ahead.length));
    for (const person of targets) addFacts(person, [said, before]);
    if (isGone(said.split(/[，,。；;]/u)[0] as string) || lost.test(said))
      for (const person of targets) person.gone = true;
    carried = ahead;
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

/** 老公出了车祸，人没了. */
const lost = /^[^。；;]{0,16}[，,]人(?:就|也|都|已经)?(?:没了|走了|不在了|没救过来)/u;

/** 16岁的 before 女儿, 瘫痪的 before 婆婆. */
const modifier = (gap: string): string =>
  (/[^，,。；;、！!\s]{1,14}的(?:老|亲)?$/u.exec(gap)?.[0] ?? '').replace(
    /^[一二三四五六七八九十\d]*岁(?=.*(?:一个人|带|养))/u,
    '',
  );

/** What stands behind a word for somebody up to a clause about the household itself. */
function ownPart(gap: string): string {
  const other =
    /(?:家里|全家|一家|我们家|我家|俺家|房租|欠(?:我|了)|厂里|老板|公司|想申请|能不能|请问|一共|总共)/.exec(
      gap,
    );
  return other ? gap.slice(0, other.index) : gap;
}

function targetsOf(one: Mention, people: Person[], turn: { next: number }): readonly Person[] {
  const children = people.filter(({ relation }) => relation === 'child');
  switch (one.kind) {
    case 'self':
      return [];
    case 'pair':
      return named(['child', 'child'], one.word, people);
    case 'old':
      return named(['father', 'mother'], one.word, people);
    case 'one':
      return children.length > 1 ? children.slice(turn.next, ++turn.next) : [];
    case 'place':
      return placed(one.word, children, people);
    case 'kin':
      return kin(one, people, turn);
  }
}

function kin(
  { word, count }: Mention,
  people: Person[],
  turn: { next: number },
): readonly Person[] {
  const who = relationsOf.get(word) ?? relationsOf.get(word.replace(/s$/, '')) ?? [];
  const [relation] = who;
  if (relation !== 'child' || who.length > 1)
    return named(
      count > 1 && relation ? Array.from({ length: count }, () => relation) : who,
      word,
      people,
    );
  const children = people.filter((person) => person.relation === 'child');
  if (count === 0 && anyChild.has(word) && children.length > 0) return children;
  if (count === 0 && children.some((child) => child.word === word))
    return children.filter((child) => child.word === word);
  turn.next = 0;
  const added = Array.from({ length: Math.max(1, count) }, () => ({ relation, word, facts: {} }));
  const general = children.filter((child) => anyChild.has(child.word));
  const renamed = general.slice(0, anyChild.has(word) ? 0 : added.length);
  for (const child of renamed) child.word = word;
  if (renamed.length === added.length) return renamed;
  people.push(...added.slice(renamed.length));
  return [...renamed, ...added.slice(renamed.length)];
}

/** People of these relations: those already named where there can be one only, new ones otherwise. */
function named(who: readonly MemberRelation[], word: string, people: Person[]): readonly Person[] {
  return who.map((relation) => {
    const known = people.find(
      (person) =>
        person.relation === relation &&
        (single.has(relation) || person.word === word) &&
        who.length <= 2 &&
        !(who[0] === who[1] && who.length === 2),
    );
    if (known) return known;
    const person: Person = { relation, word, facts: {} };
    people.push(person);
    return person;
  });
}

const places: Readonly<Record<string, number>> = {
  老大: 0,
  大的: 0,
  elder: 0,
  older: 0,
  老二: 1,
  二的: 1,
  中间的: 1,
  老三: 2,
  老四: 3,
  老幺: -1,
  小的: -1,
  younger: -1,
};

function placed(word: string, children: readonly Person[], people: Person[]): readonly Person[] {
  const place = places[word] ?? 0;
  const known = place < 0 ? (children.length > 1 ? children.at(-1) : undefined) : children[place];
  if (known) return [known];
  if (!word.startsWith('老')) return [];
  const person: Person = { relation: 'child', word, facts: {} };
  people.push(person);
  return [person];
}

function addFacts(person: Person, said: readonly string[]): void {
  for (const part of said)
    person.facts = {
      ...factsIn(part, person.relation === 'child' || person.relation === 'grandchild'),
      ...person.facts,
    };
}
