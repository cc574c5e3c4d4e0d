import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import { isChineseName } from '../fields/name.ts';
import { whomAtStart } from '../fields/whom.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('people.txt');
const applicantIs = ways('applicant-is');
const notMe = ways('not-me');

/** Who the applicant is in so many words, and his name where it stands behind: 申请人是俺儿子赵建民. Whoever writes for himself says beside it that it is not he. */
function applicantIn(plain: string, relation: string): readonly FoundAnswer[] {
  const said = applicantIs.exec(plain);
  if (said === null || (relation === 'self' && !notMe.test(plain))) return [];
  const from = said.index + said[0].length;
  const who = whomAtStart(plain.slice(from));
  if (who === null || who.value === 'self') return [];
  const at = { raw: plain.slice(said.index, from + who.to), sure: true } as const;
  const behind = plain.slice(from + who.to);
  const [first = { from: 0, to: 0 }] = clausesOf(behind);
  const name = first.from === 0 ? behind.slice(0, first.to).trim() : '';
  return [
    ...(isChineseName(name)
      ? [{ question: 'name', value: name, raw: name, sure: true, of: 'applicant' } as const]
      : []),
    { question: 'for_whom', value: who.value, ...at },
  ];
}

/** What was heard, put right by who says that the applicant is somebody else than was noted; nothing else of it answers. */
export function withApplicant(
  meaning: Meaning,
  plain: string,
  { relation, question, welcome }: Expectation,
): Meaning {
  const asks = welcome.some(({ id }) => id === 'for_whom') && question?.id !== 'for_whom';
  if (!asks || relation === undefined || meaning.danger !== undefined) return meaning;
  const named = applicantIn(plain, relation);
  if (named.length === 0) return meaning;
  const isSame = (one: FoundAnswer): boolean =>
    named.some(({ question: id, value }) => id === one.question || value === one.value);
  const { reading: _, target: __, ...rest } = meaning;
  const found = [...meaning.found.filter((one) => !isSame(one)), ...named];
  return { ...rest, act: 'correct', found };
}
