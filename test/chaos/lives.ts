import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A process that works until it is killed. */
export type Life = {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it says, a line each. */
  readonly lines: AsyncIterableIterator<string>;
  /** How it ended: by which signal, or with which code. */
  readonly over: Promise<string>;
  readonly isOver: () => boolean;
};

/** Lives of one program, one after another. */
export type Lives = {
  /** Calls the next one to work with these words. */
  readonly next: (words: readonly string[]) => Promise<Life>;
  /** What any of them wrote where only errors are written. */
  readonly troubles: string[];
  /** Kills whoever lives or waits. */
  readonly end: () => void;
};

/** How many wait: reading the program takes longer than a life. */
const most = 2;

/** The next processes have read all of the program and wait (`called.ts`), with nothing open: no database, no port. What is left of a start is what a start after a kill is about: to open, to recover, to connect. */
export function livesOf(script: string, wanted: number): Lives {
  const troubles: string[] = [];
  const all = new Set<Life>();
  const waiting: Life[] = [];
  let left = wanted;
  const born = (): void => {
    for (; left > 0 && waiting.length < most; left -= 1) {
      const life = begun(script, troubles);
      all.add(life);
      void life.over.then(() => all.delete(life));
      waiting.push(life);
    }
  };
  born();
  return {
    troubles,
    next: async (words) => {
      const life = waiting.shift();
      if (life === undefined) throw new Error(`There are no more than ${wanted} lives`);
      born();
      await life.lines.next();
      life.child.stdin.write(`${JSON.stringify(words)}\n`);
      return life;
    },
    end: () => {
      for (const { child } of all) child.kill('SIGKILL');
    },
  };
}

function begun(script: string, troubles: string[]): Life {
  const NODE_COMPILE_CACHE = join(tmpdir(), 'bangfu-compiled');
  const env = { NODE_COMPILE_CACHE, ...process.env };
  const child = spawn(process.execPath, [script], { env });
  child.stderr.on('data', (said: Buffer) => void troubles.push(said.toString().slice(0, 500)));
  // What is written to somebody who was just killed is lost, as it should be.
  child.stdin.on('error', () => undefined);
  let isOver = false;
  const over = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      isOver = true;
      resolve(signal ?? `code ${code}`);
    });
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, lines, over, isOver: () => isOver };
}
