import { execFile } from 'node:child_process';
import { connect } from 'node:tls';
import { promisify } from 'node:util';
import { createCalendar } from '../../cases/calendar.ts';
import type { Centre } from '../../messages/centre.ts';
import { dayOf } from '../../messages/day.ts';
import { type Finding, finding, plain } from './finding.ts';

const day = 86_400_000;

/** The first day this program can have run. */
const firstDay = Date.parse('2026-01-01T00:00:00+08:00');

/** The clock of the machine: not before this program was written, and kept by the network where that can be asked. `synchronised`: `null` where it cannot. */
export function checkClock(now: number, synchronised: boolean | null): Finding {
  const today = dayOf(now);
  if (now < firstDay) return finding('act', 'clock-wrong', { day: today });
  if (synchronised === false) return finding('watch', 'clock-alone', { day: today });
  return finding('good', 'clock', { day: today });
}

/** Whether systemd says that the network keeps the clock; `null` where it is not there or does not say. */
export async function clockKept(): Promise<boolean | null> {
  try {
    const asked = ['show', '--property=NTPSynchronized', '--value'];
    const { stdout } = await promisify(execFile)('timedatectl', asked, { timeout: 3000 });
    return stdout.trim() === '' ? null : stdout.trim() === 'yes';
  } catch {
    return null;
  }
}

/** The calendar of working days: whether the year, and the weeks ahead, are announced. */
export function checkCalendar(
  centre: Pick<Centre, 'calendar' | 'openHours'>,
  now: number,
): Finding {
  const { addWorkdays } = createCalendar(centre);
  const today = dayOf(now);
  const year = today.slice(0, 4);
  // What the office wrote down itself is known, too.
  const { off, on } = centre.calendar;
  const known = (of: string): boolean => [...off, ...on].some((one) => one.startsWith(of));
  if (addWorkdays(today, 1).provisional && !known(year))
    return finding('act', 'calendar-unknown', { year });
  const ahead = addWorkdays(today, 30);
  if (ahead.provisional && !known(ahead.day.slice(0, 4)))
    return finding('watch', 'calendar-ends', { year: ahead.day.slice(0, 4) });
  return finding('good', 'calendar', { year });
}

/** What a server shows when it is asked for its certificate. */
export type Shown =
  | { readonly kind: 'shown'; readonly until: number; readonly fault: string | null }
  | { readonly kind: 'silent'; readonly fault: string };

/** The certificate of the address people use. */
export function checkCertificate(
  shown: Shown,
  { now, url }: { now: number; url: string },
): Finding {
  const address = plain(url);
  if (shown.kind === 'silent')
    return finding('act', 'certificate-silent', { address, why: plain(shown.fault) });
  const days = Math.floor((shown.until - now) / day);
  if (days < 0) return finding('act', 'certificate-over', { address });
  if (shown.fault !== null)
    return finding('act', 'certificate-wrong', { address, why: plain(shown.fault) });
  if (days < 5) return finding('act', 'certificate-soon', { address, days });
  return days < 20
    ? finding('watch', 'certificate-soon', { address, days })
    : finding('good', 'certificate', { address, days });
}

/** Asks an https address for its certificate; never rejects. */
export function certificateOf(url: string, limitMs = 5000): Promise<Shown> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname,
      port: Number(port || 443),
      servername: /^[\d.]+$|:/u.test(hostname) ? '' : hostname,
      // It is looked at, not trusted.
      rejectUnauthorized: false,
      timeout: limitMs,
    });
    const end = (shown: Shown): void => {
      socket.destroy();
      resolve(shown);
    };
    socket.once('secureConnect', () => {
      const until = Date.parse(socket.getPeerCertificate().valid_to);
      const wrong = socket.authorized ? null : String(socket.authorizationError);
      end({ kind: 'shown', until, fault: wrong });
    });
    socket.once('timeout', () => end({ kind: 'silent', fault: 'ETIMEDOUT' }));
    socket.once('error', (error: NodeJS.ErrnoException) =>
      end({ kind: 'silent', fault: error.code ?? error.name }),
    );
  });
}
