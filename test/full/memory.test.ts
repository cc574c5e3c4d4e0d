import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesIn } from './canary-house.ts';
import { foundIn } from './canary-words.ts';

/** Words nobody else says: in Latin letters and in Chinese, and a phone. */
const canaries = ['Quokkabird', '鸸鹋翡翠', '13977788899'] as const;

const told = `我叫${canaries[1]}，电话${canaries[2]}，想找工作，在${canaries[0]}店里`;

/** A server in a process of its own, and a browser without a screen that keeps its cookies. */
async function openServer() {
  const folder = mkdtempSync(join(tmpdir(), 'bangfu-memory-'));
  const data = join(folder, 'data');
  const child = fork(join(import.meta.dirname, 'memory-child.ts'), [data, 'test/centre.json'], {
    execArgv: ['--expose-gc'],
  });
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  onTestFinished(async () => {
    if (child.connected) {
      child.send('stop');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  });
  return { folder, data, child, url };
}

async function browserAt(url: string) {
  const jar = new Map<string, string>();
  const go = async (path: string, init: RequestInit = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url + path, { ...init, headers: { cookie, origin: url } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(set) ?? [];
      if (/max-age=0/iu.test(set)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const page = async () => (await go('/')).text();
  const key = /"key":"([^"]+)"/u.exec(await page())?.[1] ?? '';
  let count = 0;
  const send = (event: object) => {
    count += 1;
    const body = JSON.stringify({ id: `event-${1000 + count}`, key, language: 'zh-CN', ...event });
    return go('/chat/send', { method: 'POST', body });
  };
  const history = async () => (await go(`/chat/history?key=${key}`)).text();
  /** What an open page hears from a place in the stream, until nothing more comes. */
  const stream = async (after: string, last: RegExp) => {
    const answer = await go(`/chat/events?${new URLSearchParams({ key, after })}`);
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (reader === undefined) return '';
    let all = '';
    for (let ended = false; !ended && !last.test(all); ) {
      const { value, done } = await reader.read();
      all += value ?? '';
      ended = done;
    }
    await reader.cancel();
    return all;
  };
  const open = async (): Promise<{ readonly id: string; readonly turn: number }[]> => {
    const { lines } = JSON.parse(await history()) as {
      lines: { turn?: number; options?: { id: string }[] }[];
    };
    const asking = lines.findLast(({ options }) => (options?.length ?? 0) > 0);
    return (asking?.options ?? []).map(({ id }) => ({ id, turn: asking?.turn ?? 0 }));
  };
  const press = async (id: string) => {
    const option = (await open()).find((one) => one.id === id);
    return send({ kind: 'press', option: id, turn: option?.turn ?? null });
  };
  const say = (text: string) => send({ kind: 'text', text });
  const cursor = async () => (JSON.parse(await history()) as { cursor: string }).cursor;
  return { page, history, stream, say, press, cursor, send };
}

/** As the engine writes a word into a snapshot of its memory. */
const inSnapshot = (word: string): string =>
  word.replace(/[^\x20-\x7e]/gu, (sign) => {
    const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `\\u${code}`;
  });

async function snapshotOf(child: ChildProcess, folder: string): Promise<readonly string[]> {
  const file = join(folder, 'memory.heapsnapshot');
  child.send({ snapshot: file });
  await once(child, 'message');
  const bytes = readFileSync(file);
  const found = canaries.filter((word) => bytes.includes(inSnapshot(word)));
  rmSync(file);
  return found;
}

/** Everything the one who comes after can reach: the page, its history, the stream from before, and the files. */
async function reach(
  browser: Awaited<ReturnType<typeof browserAt>>,
  { data, from }: { readonly data: string; readonly from: string },
): Promise<readonly string[]> {
  const texts = [
    await browser.page(),
    await browser.history(),
    await browser.stream(from, /event: sync/u),
  ];
  const files = [...filesIn(data).values()];
  return [...texts.map((text) => Buffer.from(text)), ...files].flatMap((one) =>
    foundIn(one, canaries),
  );
}

type Browser = Awaited<ReturnType<typeof browserAt>>;

/** Ways to the end of what was said; each ends with nothing of it kept anywhere. */
const ends: { readonly [name: string]: (browser: Browser) => Promise<unknown> } = {
  'consent refused by a press': async (browser) => {
    await browser.say(told);
    return browser.press('no');
  },
  'consent refused in words that hold more': async (browser) => {
    await browser.say(told);
    return browser.say('不同意');
  },
  'deleted in the midst of an application': async (browser) => {
    await browser.say(told);
    await browser.press('yes');
    await browser.press('self');
    await browser.say(`我在${canaries[0]}那边等着`);
    await browser.say('删除我的资料');
    return browser.press('yes');
  },
};

test.each(Object.keys(ends))(
  '%s: page, history, replay, files and the memory of the process hold none of it',
  { timeout: 180_000 },
  async (name) => {
    const { folder, data, child, url } = await openServer();
    const browser = await browserAt(url);
    await browser.send({ kind: 'start' });
    const from = await browser.cursor();
    await browser.say('你好');
    const live = browser.stream(from, /event: sync/u);
    await ends[name]?.(browser);
    // The open page heard it, and was told to fetch what is left.
    expect(foundIn(Buffer.from(await live), canaries)).not.toEqual([]);
    expect(await reach(browser, { data, from })).toEqual([]);
    expect(await snapshotOf(child, folder)).toEqual([]);
  },
);

test('the search of the memory finds what is kept', { timeout: 180_000 }, async () => {
  const { folder, child, url } = await openServer();
  const browser = await browserAt(url);
  await browser.send({ kind: 'start' });
  await browser.say(told);
  await browser.press('yes');
  expect(await snapshotOf(child, folder)).toEqual([...canaries]);
});
