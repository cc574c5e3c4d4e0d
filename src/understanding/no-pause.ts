import type { FoundAnswer, Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { toneIn } from './explained.ts';
import { onlyTellsAge } from './free-words.ts';
import { readWays } from './rules/ways.ts';

const ways = readWays('acts.txt');
const atWork = ways('at-work');
const noTime = ways('no-time-now');

/** 还在上班, 等我学出来都五十了: what sounds like putting off and tells something, while a question stands open, puts nothing off. */
export function withoutPause(meaning: Meaning, plain: string, expectation: Expectation): Meaning {
  const { kind } = expectation;
  if (meaning.act !== 'pause' || (kind !== 'question' && kind !== 'settle')) return meaning;
  if (onlyTellsAge(plain)) return { ...meaning, act: 'other', tells: true };
  if (!atWork.test(plain) || noTime.test(plain) || toneIn(plain).has('asks')) return meaning;
  return ofWork.has(expectation.question?.id ?? '')
    ? answered(meaning)
    : workTold(meaning, plain, expectation);
}

/** At a question of work to be at work is the answer. */
const answered = (meaning: Meaning): Meaning =>
  meaning.reading?.kind === 'value' ? { ...meaning, act: 'answer' } : meaning;

/** At another question it may be what a question of work asks for: read back when that comes. Where none does, he may only have no time. */
function workTold(
  meaning: Meaning,
  plain: string,
  { welcome, standing = {}, today }: Expectation,
): Meaning {
  const asking = welcome.filter(({ id }) => ofWork.has(id));
  if (asking.length === 0) return meaning;
  const found = asking.flatMap(({ id, field }): readonly FoundAnswer[] => {
    const reading = standing[id] === undefined ? field.read(plain, { today }) : null;
    return reading?.kind === 'value' && reading.value !== null
      ? [{ question: id, value: reading.value, raw: plain, sure: false }]
      : [];
  });
  const known = new Set(found.map(({ question }) => question));
  const others = meaning.found.filter(({ question }) => !known.has(question));
  return { ...meaning, act: 'other', tells: true, found: [...others, ...found] };
}

const ofWork: ReadonlySet<string> = new Set(['still_employed', 'employment_status', 'shift']);
