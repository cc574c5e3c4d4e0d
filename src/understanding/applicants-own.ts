import type { FoundAnswer } from '../dialogue/act.ts';
import { kin, speakersOwn } from '../dialogue/prelude.ts';
import type { Relation } from '../messages/person.ts';
import { nameLength } from './rules/find-names.ts';

const identity: ReadonlySet<string> = new Set([
  ...Object.keys(speakersOwn),
  'phone_invalid',
  'id_number',
  'id_number_invalid',
  'birth_date',
]);

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** 他, 她 and every word for this relative, also without the "my" before it. */
function wordsFor(relation: string): string {
  const words = (kin[relation as Relation] ?? []).flatMap((word) => [
    word,
    word.replace(/^(?:我|俺|my )/u, ''),
  ]);
  return ['他', '她', 'his', 'her', ...words]
    .filter((word) => word !== '')
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');
}

/** What a helper tells of the one he helps ("我爸电话…", "他叫…"), marked as the applicant's; what he tells of himself stays as it was heard. */
export function applicantsOwn(
  plain: string,
  told: readonly FoundAnswer[],
  relation: string,
): readonly FoundAnswer[] {
  const who = wordsFor(relation);
  const before = new RegExp(`(?:${who})[^，,。；;\\n我俺]{0,10}$`, 'iu');
  const marked = told.map((one): FoundAnswer => {
    const at = plain.indexOf(one.raw);
    return identity.has(one.question) && at > 0 && before.test(plain.slice(0, at))
      ? { ...one, of: 'applicant' }
      : one;
  });
  if (marked.some((one) => one.question === 'name' && one.of === 'applicant')) return marked;
  const named = nameOf(plain, who);
  return named === null ? marked : [...marked.filter((one) => one.raw !== named.raw), named];
}

function nameOf(plain: string, who: string): FoundAnswer | null {
  const led = new RegExp(
    `(?:${who})(?:的)?(?:大名|名字|姓名)?(?:就)?(?:叫做|名叫|叫|是|:|：)\\s*`,
    'giu',
  );
  for (const match of plain.matchAll(led)) {
    const from = match.index + match[0].length;
    const raw = plain.slice(from, from + nameLength(plain, from, /叫|名/u.test(match[0])));
    if (raw !== '') return { question: 'name', value: raw, raw, sure: true, of: 'applicant' };
  }
  return null;
}
