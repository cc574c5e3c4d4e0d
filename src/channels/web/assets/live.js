import { last, lastIndex, lastOf } from './lists.js';

/** Questions that want something other than one of the options shown before them. */
const typed = new Set(['number', 'phone', 'id', 'date', 'paper']);

/**
 * What is open now: the options that may be pressed, the kind of keyboard, how far along, who speaks.
 * Only what was said since the worker last spoke counts, so that nothing answered comes back.
 * @param {readonly object[]} lines oldest first
 */
export function openNow(lines) {
  const told = lastTold(lines);
  const asking = lastOf(
    told,
    (line) => (line.options || []).length > 0 || typed.has(line.hint) || line.rows,
  );
  const newest = last(told);
  const far = lastOf(told, (line) => line.progress);
  const options = (asking && asking.options) || [];
  return {
    asks: asking && asking.rows ? asking.id : null,
    options,
    turn: asking ? asking.turn : null,
    hint: (asking && asking.hint) || (newest && newest.hint) || 'text',
    progress: far ? far.progress : null,
    speaker: newest || null,
  };
}

/** The newest run of lines by Bangfu or staff, whatever the worker said since. */
function lastTold(lines) {
  const end = lastIndex(lines, (line) => line.who !== 'worker') + 1;
  const begin = lastIndex(lines.slice(0, end), (line) => line.who === 'worker') + 1;
  return lines.slice(begin, end);
}
