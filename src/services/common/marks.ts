import type { Facts, Question } from '../service.ts';

/** The same question, put off to the full file: asked after preliminary acceptance. */
export const forFile = (question: Question): Question => ({ ...question, need: 'file' });

/** The same question, not needed for a complete case: it may be skipped. */
export const optional = (question: Question): Question => ({ ...question, starred: false });

/** The same question, asked only while `when` holds; `when` reads only questions that stand earlier. */
export const onlyIf = (when: (facts: Facts) => boolean, question: Question): Question => ({
  ...question,
  when,
});

/** A line that only staff fill in; never asked in the chat. */
export const byStaff = (question: Question): Question => ({
  ...question,
  need: 'file',
  staffOnly: true,
});
