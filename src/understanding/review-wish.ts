import { saidLines } from './said-lines.ts';

const saidOf = saidLines('review-wish.txt', ['wishes', 'asked', 'not_now']);

/** Whether a message wishes for a review of a written answer; a question about it, or a no to it, is none. */
export function reviewIn(plain: string): boolean {
  const said = saidOf(plain);
  return said.includes('wishes') && !said.includes('asked') && !said.includes('not_now');
}
