import { clausesOf } from '../fields/clauses.ts';
import { inFewWords } from '../fields/common-words.ts';
import { assentIn } from './assent.ts';
import { leftOf, placesOfSet, toneIn, wordsOfSet } from './explained.ts';
import type { Claim, Verdict } from './judging.ts';
import { onlyTellsWho } from './own-clause.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('acts.txt');
const saysLacking = ways('says-lacking');
const onceDoneTail = ways('once-done-tail');
const asksIfCounts = ways('asks-if-counts');
const smallHead = ways('small-head');
const lacksTail = ways('lacks-tail');
const howLongHead = ways('how-long-head');
const notManaged = ways('not-managed');
const yesTail = ways('yes-tail');
const noHead = ways('no-head');

type YesNo = Omit<Claim, 'value' | 'told'> & { readonly value: unknown };

/** Letters that may stand beside: little beside a bare 是, much beside an answer that says what it answers (签了, 没有). */
const beside = { bare: 1, told: 14 } as const;

/** What a yes or a no read from a message is worth: some clause must say it in so many words, no other clause may say the contrary, and nothing may ask, wish or doubt it. */
export function judgeYesNo(said: string, claim: YesNo & { readonly echo: string }): Verdict {
  const plain = inFewWords(said);
  const wrong = placesOfSet(plain, 'wrong').at(-1);
  if (wrong !== undefined) return mended(plain.slice(wrong.to), claim);
  const clauses = clausesOf(plain).map(({ from, to }) => plain.slice(from, to));
  const read = clauses.map((clause) => claim.question.field.read(clause, claim));
  const saying = clauses.filter((clause, index) => {
    const reading = read[index];
    return (
      reading?.kind === 'value' && reading.value === claim.value && says(clause, claim) !== null
    );
  });
  const contrary = clauses.some((clause, index) => {
    const reading = read[index];
    const how = says(clause, claim);
    const denies = how === 'told' || how === 'bare' || (how === 'lacks' && isOnlyLack(clause));
    return reading?.kind === 'value' && reading.value !== claim.value && denies;
  });
  const [first] = saying;
  if (first === undefined)
    return plain.length <= shortest && !asks(plain) && !onlyTellsWho(plain) ? 'doubt' : 'drop';
  if (asks(withoutSayings(first, claim))) return 'drop';
  // 过几天就停: a time that its own saying holds puts nothing off.
  const tone = toneIn(withoutSayings(first, claim));
  if (tone.has('wrong') || tone.has('delay')) return 'drop';
  if (contrary || tone.has('past') || tone.has('wish') || tone.has('hearsay')) return 'doubt';
  const how = says(first, claim);
  const others = clauses.filter((clause) => clause === first || !asksIfCounts.test(clause));
  const all = toneIn(others.map((clause) => withoutSayings(clause, claim)).join('，'));
  // 入过，后来厂子倒了: what was once and is over.
  if (claim.value === true && onceDoneTail.test(first) && all.has('over') && !all.has('now'))
    return 'doubt';
  if (how !== 'lacks' && all.has('unsure')) return 'doubt';
  if (all.has('wrong') || all.has('delay')) return 'doubt';
  // 入了 在厂子那会儿就入了: the same word over again leaves nothing over.
  const over = (clause: string): boolean => first.length > 1 && clause.endsWith(first);
  const left = leftIn(
    others.filter((clause) => clause !== first && !over(clause)).join('，'),
    claim.echo,
  );
  return left <= beside[how === 'bare' ? 'bare' : 'told'] ? 'sure' : 'doubt';
}

/** A clause without the sayings of the question in it. */
const withoutSayings = (clause: string, { question }: YesNo): string =>
  (question.field.explains?.(clause) ?? []).reduce(
    (left, [from, to]) => left.slice(0, from) + '是'.repeat(to - from) + left.slice(to),
    clause,
  );

/** 签了，不对没签: what stands behind the word is meant. */
function mended(behind: string, claim: YesNo & { readonly echo: string }): Verdict {
  const tail = behind.replace(smallHead, '');
  if (tail === '' || asks(tail)) return 'drop';
  const reading = claim.question.field.read(tail, claim);
  const meant = reading.kind === 'value' && reading.value === claim.value;
  return meant && says(tail, claim) !== null ? 'sure' : 'doubt';
}

const shortest = 20;

const asks = (clause: string): boolean => toneIn(clause).has('asks');

const leftIn = (text: string, echo: string): number => {
  const { inside, outside } = leftOf(text, { spans: [], echo, known: answers() });
  return inside + outside;
};

/** How a clause says yes or no: `lacks`, there is none; `told`, in the question's words or by its own saying; `bare`, a word of assent alone; `null`, not in so many words. */
function says(
  clause: string,
  { question, echo }: YesNo & { readonly echo: string },
): 'lacks' | 'told' | 'bare' | null {
  const lacking = leftOf(clause, { spans: [], echo: '', known: wordsOfSet('lacks') }).outside === 0;
  if (lacking && saysLacking.test(clause)) return 'lacks';
  const assent = assentIn(clause, 'fact', question);
  if (assent !== null) return 'bare';
  const spans = (question.field.explains?.(clause) ?? []).map(([from, to]) => ({ from, to }));
  const named = spans.length > 0 || echoes(clause, echo) || isAnswerWord(clause);
  if (!named) return null;
  const { inside, outside } = leftOf(clause, { spans, echo, known: answers() });
  return inside + outside <= mostInside ? 'told' : null;
}

/** 没有 denies what stands before it; 没给我 tells of something else. */
const isOnlyLack = (clause: string): boolean =>
  wordsOfSet('lacks').has(clause.replace(lacksTail, ''));

const mostInside = 2;

/** Two characters together that the question itself says, no small word. */
function echoes(clause: string, echo: string): boolean {
  for (let at = 0; at + 2 <= clause.length; at += 1) {
    const pair = clause.slice(at, at + 2);
    if (!/^\p{Script=Han}{2}$/u.test(pair) || !echo.includes(pair)) continue;
    if (leftOf(pair, { spans: [], echo: '' }).outside > 0) return true;
  }
  return false;
}

/** 入了, 没签过: one word of an answer, a no before it or not, and small words. */
function isAnswerWord(clause: string): boolean {
  const bare = clause.replace(howLongHead, '');
  const plain = bare.replace(notManaged, '').replace(yesTail, '');
  const without = plain.replace(noHead, '');
  return [plain, without, bare].some((word) => word !== '' && wordsOfSet('some').has(word));
}

let words: ReadonlySet<string> | undefined;
const answers = (): ReadonlySet<string> =>
  (words ??= new Set([...wordsOfSet('none'), ...wordsOfSet('some')]));
