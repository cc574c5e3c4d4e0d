const gap = 5 * 60000;

/**
 * The time to show above a line, or `null` where it follows soon after the one before.
 * @param {number} at
 * @param {number | null} before when the line before was said
 * @param {{now: number, language: string, yesterday: string}} view
 */
export function stamp(at, before, { now, language, yesterday }) {
  if (before !== null && at - before < gap) return null;
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(
    at,
  );
  const days = daysBetween(at, now);
  if (days <= 0) return clock;
  if (days === 1) return `${yesterday} ${clock}`;
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  const day = { month: 'short', day: 'numeric', ...(sameYear ? {} : { year: 'numeric' }) };
  return `${new Intl.DateTimeFormat(language, day).format(at)} ${clock}`;
}

function daysBetween(from, to) {
  const midnight = (at) => new Date(at).setHours(0, 0, 0, 0);
  return Math.round((midnight(to) - midnight(from)) / 86400000);
}
