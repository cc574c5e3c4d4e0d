import type { Meaning } from '../dialogue/act.ts';
import type { Expectation } from '../dialogue/expectation.ts';
import { lineTable } from './line-table.ts';
import { fold } from './rules/fold.ts';
import { linesBegun, matches } from './rules/patterns.ts';

type Wish = NonNullable<Meaning['publicNotice']>;

/** Lines that are a wish; all others are what they are made of. */
const wishes: ReadonlySet<string> = new Set(['show', 'refuse', 'refuse_asked', 'later_asked']);

const table = lineTable('public-notice.txt', (name) => wishes.has(name));

/** No answer to an open question is longer than this where it is a word about the notice instead, in characters. */
const shortest = 16;

/** What a message says of the public notice: to see one's line, or not to want it; `null` where it is about something else. Fear of being known is a refusal only where the notice is what is asked about. */
export function publicNoticeIn(
  plain: string,
  { kind, question, occasion }: Pick<Expectation, 'kind' | 'question' | 'occasion'>,
): Wish | null {
  if (kind === 'person' || kind === 'safe' || question?.id === 'notice_concern') return null;
  const { text } = fold(plain);
  const length = text.trim().length;
  if (kind === 'question' && length > shortest) return null;
  const { said: lines, hear } = table();
  const hits = hear(text);
  if (kind === 'question' && !hits.has('named')) return null;
  const line = linesBegun(lines, hits).find(
    ({ name, score, patterns }) =>
      length <= score &&
      (!name.endsWith('_asked') || occasion === 'preview') &&
      matches(text, patterns, hits).length > 0,
  );
  return (line?.name.replace('_asked', '') ?? null) as Wish | null;
}
