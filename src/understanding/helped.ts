import type { FoundAnswer } from '../dialogue/act.ts';
import { withoutWriter } from '../fields/i-am.ts';
import { whomAtStart } from '../fields/whom.ts';
import { oneOfWords, wordSets } from '../fields/word-files.ts';
import { serviceById } from '../services/index.ts';
import type { Question } from '../services/service.ts';
import { placesOfSet } from './explained.ts';
import { fold } from './rules/fold.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('people.txt');
const ofWhomHead = ways('of-whom-head');
const forAlone = ways('for-alone');

const sets = wordSets(new URL('./lexicon/helping.txt', import.meta.url));

const anyOf = (set: string): string => `(?:${oneOfWords(sets.get(set) ?? [])})`;

const myself = new RegExp(anyOf('myself'), 'u');
const led = new RegExp(`(?<![a-z])${anyOf('for')}(?![a-z])\\s*`, 'gu');
const between = `(?:${anyOf('between')}|\\s)*`;
const behind = {
  deed: new RegExp(`^${between}${anyOf('apply')}`, 'u'),
  ask: new RegExp(`^${between}${anyOf('ask')}`, 'u'),
  wish: new RegExp(
    `${ways('wishes-himself').source}(?:${anyOf('wish')}\\s*)+${ways('comes-or-goes').source}${anyOf('apply')}`,
    'u',
  ),
};
const before = new RegExp(`(?:${anyOf('apply')}|${anyOf('ask')})[^.,;!?]*$`, 'u');

/** A name or a call between the kin word and the deed: 给我妈李秀英申请, 替邻居老王问. */
const called = ways('errand-of');

/** How surely somebody is helped in a text, and who: by words that apply for him, that only ask, or that say what he wants. */
function helpIn(
  text: string,
): { readonly value: string; readonly raw: string; readonly sure: boolean } | null {
  for (const match of text.matchAll(led)) {
    const from = match.index + match[0].length;
    const who = whomAtStart(text.slice(from));
    if (who === null || who.value === 'self') continue;
    const to = from + who.to;
    const rest = text.slice(to).replace(ofWhomHead, '');
    const named = rest.replace(called, '');
    const deed = behind.deed.test(rest) || behind.deed.test(named);
    const helps = !forAlone.test(match[0].trim());
    const asked = behind.ask.test(rest) || behind.ask.test(named);
    const english = match[0].startsWith('for') && before.test(text.slice(0, match.index));
    if (deed || helps || asked || english || text.slice(to).trim().length <= 1)
      return { value: who.value, raw: text.slice(match.index, to), sure: deed || english };
  }
  const who = whomAtStart(text);
  return who !== null && who.value !== 'self' && behind.wish.test(text.slice(who.to))
    ? { value: who.value, raw: text.slice(0, who.to), sure: false }
    : null;
}

const forHim = new RegExp(
  `(?<![a-z])${anyOf('for')}\\s*${anyOf('pronoun')}${between}(?:${anyOf('apply')}|${anyOf('ask')}|[\\s.,;!?]|$)`,
  'u',
);

/** 我男人不会用手机，我替他问: he who is helped is the only one who is named. */
function namedBefore(text: string, { question, today }: Around): string | null {
  if (!forHim.test(text)) return null;
  const named = new Set(
    question?.field
      .find(text, { today })
      .flatMap(({ value }) => (typeof value === 'string' ? [value] : [])),
  );
  named.delete('self');
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** 给他办, where it is asked whether it is for the one who was told of: it is. Not where a no stands before it. */
export const isForHim = (plain: string): boolean => {
  const text = fold(plain).text;
  const at = forHim.exec(text)?.index ?? -1;
  return at >= 0 && !denied.test(text.slice(0, at)) && placesOfSet(plain, 'wrong').length === 0;
};
const denied = new RegExp(anyOf('denied'), 'u');

type Around = {
  /** The question for whom it is, where its answer is welcome. */
  readonly question: Question | undefined;
  readonly needs: readonly string[];
  /** What the talk was about before the message. */
  readonly about?: readonly string[];
  readonly today: string;
  /** It is not known yet for whom it is. */
  readonly opens?: boolean;
  /** Somebody is helped already: a child he names may be the parent whose file it is. */
  readonly helping?: boolean;
};

const own = {
  done: new RegExp(`${anyOf('done_to')}\\s?${anyOf('me')}(?![a-z])`, 'gu'),
  together: new RegExp(`(?<![a-z])${anyOf('me')}\\s?${anyOf('together')}`, 'gu'),
  befalls: new RegExp(
    `(?<![a-z])${anyOf('me')}\\s?(?:${anyOf('meanwhile')}\\s?){0,3}(?:${anyOf('befalls')}|${anyOf('wants')})`,
    'u',
  ),
};

/** 老板欠我三个月工资, 我想找个活: told in the first person as his own matter, with nobody else in it who might be ill. */
function befallsHim(text: string, { question, needs, today }: Around): string | null {
  const others = question?.field.find(text, { today }).filter(({ value }) => value !== 'self');
  if (needs.length === 0 || (others?.length && needs.some((id) => ofWhoIsIll.has(id)))) return null;
  const done = [...text.matchAll(own.done)].find(
    ({ 0: words, index }) => whomAtStart(text.slice(index + words.length)) === null,
  );
  // 我跟我表哥在厂里干了半年: it befell both, and he speaks of his own.
  const both = needs.every((id) => id === 'legal_aid')
    ? [...text.matchAll(own.together)].find(
        ({ 0: words, index }) => whomAtStart(text.slice(index + words.length)) !== null,
      )
    : undefined;
  return done?.[0] ?? own.befalls.exec(text)?.[0] ?? both?.[0] ?? null;
}

/** Services whose matter is somebody's illness: kin named there may be whom it is for. */
const ofWhoIsIll: ReadonlySet<string> = new Set(['medical_aid']);

/** Whether the file of what is wanted is the parent's, who is the applicant then himself. */
const ofParent = (needs: readonly string[]): boolean =>
  needs.some((id) => serviceById(id)?.ofParent === true);

/** Whom it is for: himself in so many words or because it befell him, or whom the writer helps; half heard, so that it is asked about, where he only asks for somebody or says what that one wants. A parent who asks for a child's schooling is the applicant. */
export function helpedIn(plain: string, at: Around): FoundAnswer | null {
  const { question, needs, about = [] } = at;
  const parents = at.helping !== true && ofParent([...needs, ...about]);
  if (question === undefined) return null;
  const answer = (value: string, raw: string, sure: boolean): FoundAnswer => ({
    question: 'for_whom',
    value,
    raw,
    sure,
  });
  const text = withoutWriter(fold(meantPart(plain)).text).text;
  const himself = myself.exec(text);
  if (himself !== null) return answer('self', himself[0], true);
  const him = namedBefore(text, at);
  const helped =
    helpIn(text) ?? (him === null ? null : { value: him, raw: plain.slice(0, 40), sure: true });
  if (helped !== null && helped.value !== 'child') {
    if (parents && helped.value === 'relative') return null;
    return answer(helped.value, helped.raw, helped.sure);
  }
  if (parents && (helped !== null || (ofParent(needs) && isParent(text, at))))
    return answer('self', helped?.raw ?? plain.slice(0, 40), true);
  if (helped !== null) return answer(helped.value, helped.raw, false);
  if (at.opens !== true) return null;
  const befalls = befallsHim(text, at);
  if (befalls !== null) return answer('self', befalls, true);
  const kin = befallsKin(text, at);
  return kin === null ? null : answer(kin.value, text.slice(0, kin.to), false);
}

/** 俺男人在工地摔断了腿: whose matter of work begins with one of his kin is asked whether it is for that one. */
function befallsKin(text: string, { needs }: Around): ReturnType<typeof whomAtStart> {
  const who =
    needs.length > 0 && needs.every((id) => id === 'legal_aid') ? whomAtStart(text) : null;
  return who === null || who.value === 'self' ? null : who;
}

/** 给我自己办，不对，给我妈办: what stands behind the word of correction is meant, where it says anything of it. */
function meantPart(plain: string): string {
  const wrong = placesOfSet(plain, 'wrong').at(-1);
  const behind = wrong === undefined ? '' : plain.slice(wrong.to);
  return behind.length > 2 ? behind : plain;
}

/** 我儿子考上大学交不起学费: only a child is named, and as one's own. */
function isParent(text: string, { question, needs, today }: Around): boolean {
  if (!needs.every((id) => ofParent([id]))) return false;
  const named = question?.field.find(text, { today }).map(({ value }) => value) ?? [];
  return named.length > 0 && named.every((one) => one === 'child') && mine.test(text);
}

const mine = ways('mine');
