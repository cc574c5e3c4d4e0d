import type { Expectation } from '../dialogue/expectation.ts';
import type { Phrase } from '../messages/phrase.ts';
import { namesOf } from './pointing.ts';
import { readWays } from './rules/ways.ts';

const linked = readWays('corrections.txt')('label-linked');

/** 给谁办是给俺儿子办: the answer behind the name of its own question, which asks nothing there. */
export function withoutLabel(
  plain: string,
  { kind, question }: Expectation,
  words: (phrase: Phrase) => string,
): string {
  if (kind !== 'question' || question?.field.kind !== 'choice') return plain;
  const own = namesOf([question], words).find(({ label }) => plain.startsWith(label));
  const rest = own === undefined ? '' : plain.slice(own.label.length);
  const link = linked.exec(rest)?.[0] ?? '';
  return link === '' || rest.length === link.length ? plain : rest.slice(link.length);
}
