import { lastIndex } from './lists.js';

/**
 * The lines with one more, in the order in which they were said. A line already there (by its id) is
 * put in its place again; one that only this page knows of (`local`) stays where it is until the
 * server tells its own time, because the clocks of phones are often wrong.
 */
export function withLine(lines, line) {
  const others = lines.filter(({ id }) => id !== line.id);
  const at = lastIndex(others, (other) => other.local === true || other.at <= line.at) + 1;
  return [...others.slice(0, at), line, ...others.slice(at)];
}

/** The lines with one that this page sent and the server took. */
export const withOwn = (lines, line) =>
  lines.some(({ id }) => id === line.id) ? lines : [...lines, { ...line, local: true }];
