import type { Meaning } from '../dialogue/act.ts';
import type { ConsentKind } from '../messages/person.ts';
import { saidLines } from './said-lines.ts';

const kinds = ['sensitive', 'sharing', 'publication', 'guardian'] as const;

const saidOf = saidLines('own-data.txt', [
  'copy',
  'revoke',
  ...kinds.map((one) => `revoke_${one}`),
]);

/** What the worker wants of his own data: a copy of it, or a consent taken back, which one where he says it; `null` where the message is about something else. */
export function ownDataIn(plain: string): Meaning['ownData'] | null {
  const said = saidOf(plain);
  const kind = kinds.find((one) => said.includes(`revoke_${one}`)) as ConsentKind | undefined;
  if (kind !== undefined) return { revoke: kind };
  if (said.includes('revoke')) return { revoke: null };
  return said.includes('copy') ? 'copy' : null;
}
