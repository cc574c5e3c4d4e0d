import { z } from 'zod';
import type { Local } from '../messages/centre.ts';
import { isWholeDay } from '../messages/day.ts';

const day = z.string().refine(isWholeDay, 'is no day YYYY-MM-DD');
const name = z.string().regex(/^[a-z][a-z0-9_]{1,60}$/u, 'is no name in snake_case');
const words = z.string().trim().min(1, 'is empty');

const facts = z.strictObject({
  id: name,
  title: words.max(60),
  asks: z.array(words.max(80)).min(1),
  source: words.max(200),
  document: words.max(200).nullable(),
  in_force: day.nullable(),
  checked: day,
  until: day,
  valid: words.max(60),
  standing: z.enum(['read', 'unread', 'local']),
  figures: z.array(name).default([]),
  owner: words.max(60),
  approver: words.max(60).nullable(),
  compute: name.nullable().default(null),
  needs: z.array(name).default([]),
  text: z.strictObject({ 'zh-CN': words.max(longest('zh-CN')), en: words.max(longest('en')) }),
});

/** The longest answer there may be, in characters. */
function longest(language: keyof Local): number {
  return language === 'en' ? 900 : 260;
}

/** One rule as it is answered: everyday forms of the question, the answer in plain words, and where it stands written. `read`: read in its source; `unread`: hidden until a named person of the centre approves it; `local`: wants figures of the centre. */
export type PolicyEntry = z.infer<typeof facts>;

/** A placeholder of a figure of the centre within an answer: `{dibao_line}`. */
export const placeholder = /\{([a-z][a-z0-9_]*)\}/gu;

/** The figures that the texts of an entry name. */
export const figuresIn = ({ text }: Pick<PolicyEntry, 'text'>): readonly string[] => [
  ...new Set(
    Object.values(text).flatMap((one) =>
      [...one.matchAll(placeholder)].map((match) => match[1] as string),
    ),
  ),
];

/** What does not fit together in an entry; `null` where all of it does. */
function faultIn(entry: PolicyEntry): string | null {
  if (entry.until <= entry.checked) return 'until must be later than checked';
  if (entry.standing === 'unread' && entry.approver !== null)
    return 'approver must be null while it is unread';
  if (entry.standing !== 'unread' && entry.approver === null) return 'approver is missing';
  if (entry.standing === 'local' && entry.figures.length === 0) return 'figures is missing';
  const unnamed = figuresIn(entry).find((one) => !entry.figures.includes(one));
  return unnamed === undefined ? null : `figures does not name {${unnamed}}`;
}

/** An entry out of plain data, or the one thing that is wrong with it. */
export function entryOf(
  data: unknown,
): { readonly entry: PolicyEntry } | { readonly fault: string } {
  const read = facts.safeParse(data);
  if (!read.success) {
    const [issue] = read.error.issues;
    const at = issue?.path.join('.') ?? '';
    const stray = issue?.code === 'unrecognized_keys' ? issue.keys.join() : '';
    return { fault: stray === '' ? `${at} ${issue?.message}`.trim() : `${stray} is no part of it` };
  }
  const fault = faultIn(read.data);
  return fault === null ? { entry: read.data } : { fault };
}
