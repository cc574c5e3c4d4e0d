import { type Logger, pino } from 'pino';

/** What a log line may carry; everything else is left out, so that no personal data gets there by accident. */
const allowed: ReadonlySet<string> = new Set([
  'seq',
  'kind',
  'attempt',
  'failures',
  'event',
  'error',
  'channel',
  'status',
  'method',
  'route',
  'count',
  'ms',
  'reason',
  'url',
  'port',
]);

const clean = (about: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(about).filter(([key]) => allowed.has(key)));

const longDigits = /\b(20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)|\d(?:[\s-]?\d){6,}[\dXx]?/gu;

/** Digits that could be a phone, an ID or a card never stand in a log, whatever a library puts in its error; a moment as programs write it is none. */
export const covered = (text: string): string =>
  text.replaceAll(longDigits, (_, moment: string | undefined) => moment ?? '***');

/** The log: one JSON line each, on standard error unless it goes elsewhere, with an allow-list of what may stand in it. */
export const createLog = (
  level: string,
  to: { readonly write: (line: string) => void } = {
    write: (line) => void process.stderr.write(line),
  },
): Logger =>
  pino(
    {
      level,
      base: null,
      formatters: { log: clean },
      hooks: {
        logMethod(args, method) {
          const [about, ...rest] = args as unknown as [unknown, ...unknown[]];
          const safe =
            typeof about === 'object' && about !== null
              ? Object.fromEntries(
                  Object.entries(about).map(([key, value]) => [
                    key,
                    typeof value === 'string' ? covered(value) : value,
                  ]),
                )
              : covered(String(about));
          method.apply(this, [
            safe,
            ...rest.map((one) => (typeof one === 'string' ? covered(one) : one)),
          ] as unknown as Parameters<typeof method>);
        },
      },
    },
    to,
  );
