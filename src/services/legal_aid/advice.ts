import { type Phrase, phrase } from '../../messages/phrase.ts';
import { chosen } from '../common/lists.ts';
import type { Facts } from '../service.ts';

/** What evidence is worth getting for each matter (domain.md section 4.3, pitfalls): first what he can get by himself, the most telling first, and last what he would have to ask the employer for. */
const worthHaving: { readonly [matter: string]: readonly string[] } = {
  wages: ['bank', 'chats', 'attendance', 'colleagues', 'iou'],
  dismissal: ['contract', 'chats', 'payslips', 'bank'],
  injury: ['photos', 'colleagues', 'contract', 'attendance'],
  relation: ['badge', 'attendance', 'chats', 'bank', 'colleagues'],
  insurance: ['contract', 'payslips', 'bank'],
  other: ['contract', 'chats', 'bank'],
};

const AT_ONCE = 3;

/** What to keep and fetch now, and the two doors of help; at most three kinds of evidence, for more nobody reads. */
export function advice(facts: Facts): readonly Phrase[] {
  const has = chosen(facts, 'evidence');
  const matter = facts('matter');
  const worth = typeof matter === 'string' ? worthHaving[matter] : undefined;
  const lacks = (worth ?? worthHaving['other'] ?? []).filter((one) => !has.includes(one));
  return [
    ...(has.length > 0 ? [phrase('legal_aid-advice-keep')] : []),
    ...lacks.slice(0, AT_ONCE).map((one) => phrase(`legal_aid-advice-${one}`)),
    ...(matter === 'injury' ? [phrase('legal_aid-advice-injury')] : []),
    ...(Number(facts('workers_count')) > 1 ? [phrase('legal_aid-advice-together')] : []),
    ...(typeof facts('project_name') === 'string' ? [phrase('legal_aid-advice-site')] : []),
    phrase('legal_aid-advice-doors'),
    phrase('legal_aid-advice-free'),
  ];
}
