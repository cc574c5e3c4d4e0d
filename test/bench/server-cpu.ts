import { existsSync, readFileSync } from 'node:fs';
import { openLine } from '../../src/storage/postgres/line.ts';

/** The kernel counts CPU time in hundredths of a second. */
const tickMicros = 10_000;

/** CPU time of every process of a PostgreSQL on this machine so far, µs; `null` where the system does not say. */
export function serverCpu(url: string): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const line = openLine({ url });
  const pids = line.ask([{ text: 'select pid from pg_stat_activity', values: [] }])[0]?.rows ?? [];
  line.close();
  return pids.reduce<number>((sum, row) => sum + cpuOfPid((row as { pid: number }).pid), 0);
}

function cpuOfPid(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMicros;
  } catch {
    // It ended between two looks, as those who look do.
    return 0;
  }
}
