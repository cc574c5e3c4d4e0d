import type { Answers } from '../messages/answer.ts';
import { factsOf } from '../services/read.ts';
import type { Case } from './case.ts';
import type { CaseWorld } from './decision.ts';

/** Everything said in words, joined: a name anywhere in it is a name said. */
const wordsIn = (answers: Answers): string =>
  Object.values(answers)
    .flatMap(({ value, raw }) => [value, raw])
    .filter((one) => typeof one === 'string')
    .join('\n')
    .replace(/\s+/gu, '')
    .toLowerCase();

const plain = (name: string): string => name.replace(/\s+/gu, '').toLowerCase();

/** The case kept for those whom the centre names for complaints about itself, where its answers say that it is one; whoever of the accounts is named in it never reads it. What was kept once stays kept. */
export function keeping(of: Case, world: Pick<CaseWorld, 'service' | 'accounts'>): Case {
  const kept = of.kept !== undefined || world.service?.kept?.(factsOf(of.answers)) === true;
  if (!kept) return of;
  const said = wordsIn(of.answers);
  const named = (world.accounts ?? [])
    .filter(({ name }) => plain(name).length > 1 && said.includes(plain(name)))
    .map(({ login }) => login);
  return { ...of, kept: { never: [...new Set([...(of.kept?.never ?? []), ...named])] } };
}
