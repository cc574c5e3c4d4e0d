const places = 3;

/** What a log may say of an error: its name and where it came from. Its own words may hold what somebody wrote. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  // The words stand before the places in a stack, and may look like one.
  const stack = (error.stack ?? '').replace(error.message, '');
  const from = stack
    .split('\n')
    .filter((line) => /^\s+at /u.test(line))
    .flatMap((line) => /([\w.-]+:\d+):\d+\)?$/u.exec(line)?.[1] ?? [])
    .slice(0, places);
  return [error.name, ...from].join(' ');
}
