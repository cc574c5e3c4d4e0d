import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { clausesOf } from '../fields/clauses.ts';
import type { Reading } from '../fields/field.ts';
import { leadsAside } from './meanwhile.ts';

/** What the first of several clauses says by itself of an open question of yes or no; `null` where it says neither. */
export function readingAtHead(
  plain: string,
  { kind, question, today }: Expectation,
): Extract<Reading, { readonly kind: 'value' }> | null {
  if (kind !== 'question' || question?.field.kind !== 'yesNo') return null;
  const [first, second] = clausesOf(plain);
  if (first === undefined || second === undefined) return null;
  const said = plain.slice(first.from, first.to);
  if (leadsAside(said)) return null;
  const head = question.field.read(said, { today });
  return head.kind === 'value' ? head : null;
}

/** 没去了嘛，我男人的病有没有补助: a yes or no that the first clause says by itself stands, and is not in doubt for what is wished behind it. */
export function answeredAtHead(meaning: Meaning, plain: string, expectation: Expectation): Meaning {
  const { reading, doubt, ...rest } = meaning;
  if (meaning.act !== 'need' || (reading !== undefined && doubt !== true)) return meaning;
  const head = readingAtHead(plain, expectation);
  const same = reading === undefined || (reading.kind === 'value' && reading.value === head?.value);
  return head === null || !same ? meaning : { ...rest, reading: head };
}
