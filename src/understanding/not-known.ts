import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { toneIn } from './explained.ts';
import { namesFieldIn } from './rules/field-names.ts';

/** 社保交没交我也不晓得: what somebody says not to know he has told neither as so nor as not so. Answers of yes and no whose own clauses say that are left out. */
export const withoutUnknown = (
  found: readonly FoundAnswer[],
  plain: string,
): readonly FoundAnswer[] =>
  found.filter(
    ({ question, value, raw }) =>
      typeof value !== 'boolean' || !isUnknown(plain, { question, raw }),
  );

/** 社保我不晓得, said to another question: words that only say that one thing is not known answer nothing else, and tell nothing of it. */
export function withoutUnknownAnswer(
  meaning: Meaning,
  { plain, question, welcome }: Light,
): Meaning {
  if (question === null || meaning.act !== 'answer' || plain.length > longest) return meaning;
  const ofElse = clausesOf(plain).every(({ from, to }) => {
    const clause = plain.slice(from, to);
    return toneIn(clause).has('unsure') && welcome.some(({ id }) => namesFieldIn(clause, id));
  });
  if (!ofElse || namesFieldIn(plain, question.id)) return meaning;
  const { reading: _, ...others } = meaning;
  return { ...others, act: 'other', tells: true, found: [] };
}

type Light = Pick<Expectation, 'question' | 'welcome'> & { readonly plain: string };

const longest = 20;

function isUnknown(
  plain: string,
  { question, raw }: { readonly question: string; readonly raw: string },
): boolean {
  const from = plain.indexOf(raw);
  if (from < 0) return false;
  const within = clausesOf(plain).filter(
    (clause) => clause.from < from + raw.length && clause.to > from,
  );
  return within.some((clause) => {
    const said = plain.slice(clause.from, clause.to);
    // Of words that go through several clauses the one that names the thing says whether it is known.
    const names = within.length === 1 || namesFieldIn(said, question);
    return names && toneIn(said).has('unsure');
  });
}
