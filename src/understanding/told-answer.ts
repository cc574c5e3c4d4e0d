import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Value } from '../messages/value.ts';
import type { Question } from '../services/service.ts';
import { toneIn } from './explained.ts';
import { fold } from './rules/fold.ts';
import { push } from './rules/hits.ts';
import type { Line } from './rules/lexicon.ts';
import { ownLexicon } from './rules/own-lexicon.ts';
import { linesBegun, matches } from './rules/patterns.ts';
import { repair } from './rules/sounds.ts';
import { readWays } from './rules/ways.ts';

const scoffs = readWays('acts.txt')('scoffs');

const lexicon = ownLexicon({ words: 'told-words.txt', lines: 'told.txt' }, [
  'clause_start',
  'clause_end',
]);

/** Longer is a story, which tells more than one answer. */
const longest = 50;
const sure = 2;

/** What is told in own words in answer to a question of a few values; `sure`: to be kept and named, otherwise asked back. */
export type ToldAnswer = { readonly value: Value; readonly sure: boolean };

/** The answer that a message tells in other words than a yes, a no or an option, by `lexicon/told.txt`; `null` where it tells none, or asks. `helping`: what is said of 我 is the helper's. */
export function toldAnswer(
  said: string,
  { field, id }: Question,
  helping: boolean,
): ToldAnswer | null {
  const plain = withoutScoffs(said);
  if (plain.length > longest || !few.has(field.kind)) return null;
  const tone = toneIn(plain);
  if (tone.has('asks') || tone.has('hearsay') || tone.has('wrong')) return null;
  // What was once may be no more.
  if (tone.has('past') && !tone.has('now')) return null;
  const text = repair(fold(plain).text);
  const { hear, lines } = lexicon();
  const hits = hear(text);
  for (const { from, to } of clausesOf(text)) {
    push(hits, 'clause_start', { from, to: from });
    push(hits, 'clause_end', { from: to, to });
  }
  const told = linesBegun(lines, hits)
    .filter(({ name }) => name.startsWith(`${id}=`) && !(helping && name.endsWith(ofSpeaker)))
    .filter(({ patterns }) => matches(text, patterns, hits).length > 0);
  const best = told.filter(({ score }) => score === Math.max(...told.map((one) => one.score)));
  const values = [...new Set(best.map(valueIn))];
  const [only] = values;
  if (only === undefined || (values.length > 1 && field.kind !== 'choices')) return null;
  const value = chosen(field, values);
  return value === undefined ? null : { value, sure: best[0]?.score === sure };
}

/** Where an option was put that is not meant, the one that is told in other words: 没人弄她，胰腺炎是病. */
export function instead(
  plain: string,
  { kind, question }: Pick<Expectation, 'kind' | 'question'>,
): Value | null {
  if (kind !== 'settle' || question?.field.kind !== 'choice') return null;
  const told = toldAnswer(plain, question, false);
  return told?.sure === true ? told.value : null;
}

/** 啥弄伤, before what it is: he says over what was heard, and asks nothing. */
function withoutScoffs(said: string): string {
  const clauses = clausesOf(said).map(({ from, to }) => said.slice(from, to).trim());
  const told = clauses.filter((clause) => !scoffs.test(clause));
  return told.length === 0 || told.length === clauses.length ? said : told.join('，');
}

const few: ReadonlySet<string> = new Set(['yesNo', 'choice', 'choices']);
const ofSpeaker = '@self';

const valueIn = ({ name }: Line): string =>
  name.slice(name.indexOf('=') + 1).replace(ofSpeaker, '');

function chosen(field: Question['field'], values: readonly string[]): Value | undefined {
  if (field.kind === 'yesNo') return values[0] === 'true';
  return field.kind === 'choice'
    ? values[0]
    : (field.options ?? []).map(({ id }) => id).filter((id) => values.includes(id));
}
