import { expect } from 'vitest';
import { feishuOf } from '../../src/commands/feishu.ts';
import { makeCode } from '../../src/desk/group/link-code.ts';
import { startFeishuEmulator } from '../feishu/emulator/emulator.ts';
import type { Done } from '../feishu/emulator/player.ts';
import { openRealHouse } from '../telegram/real-house.ts';
import { plainWorker } from './plain-worker.ts';
import { type Colleague, type GroupStage, staffGroupContract } from './suite.ts';

const group = 'oc_staffgroup0001';
const poll = { timeout: 15_000 };

async function make(): Promise<GroupStage> {
  const emulator = await startFeishuEmulator({ group });
  const worker = plainWorker('console');
  const real = await openRealHouse('console', ({ store, turns, wording, centre }) => {
    const { appId, secret } = emulator.world;
    const timing = { retry: 5, retryMost: 40 };
    const place = { appId, secret, api: emulator.api, group, perMinute: 9999, timing };
    const onDesk = 'https://desk.example.org';
    const parts = { store, turns, wording, centre, now: Date.now, onDesk };
    return [worker.channel, feishuOf(place, parts)];
  });
  const shown = () => emulator.shown(group);
  const settle = () => real.house().turns.settle();
  const postOf = (number: string): string =>
    real.house().store.staffChats.postOf(`feishu:${group}`, number, 'card')?.post ?? '';
  const cardOf = (number: string) => shown().find(({ id }) => id === postOf(number));
  const taken = async ({ event, arrive }: Done): Promise<void> => {
    arrive();
    await expect.poll(() => event.answer, poll).not.toBeNull();
    await settle();
  };
  let people = 0;
  return {
    real,
    settle,
    seen: () => {
      const toasts = emulator.world.events.map(({ answer }) => answer?.data);
      return JSON.stringify([shown().filter(({ by }) => by === null), toasts]);
    },
    workerHeard: () => worker.heard(real.house().wording),
    workerSays: async (text) => {
      await worker.does({ kind: 'text', text });
      await settle();
    },
    apply: async (service) => {
      await worker.does({ kind: 'text', text: '你好' });
      await settle();
      for (let steps = 0; steps < 90; steps += 1) {
        const number = real.newest(worker.chat);
        if (number !== null) return number;
        await worker.does(real.next(worker.chat, service));
        await settle();
      }
      throw new Error(`The application for ${service} does not end`);
    },
    card: (number) => {
      const card = cardOf(number);
      return [card?.text ?? '', ...(card?.buttons ?? []).map(({ text }) => text)].join('\n');
    },
    colleague: async (name, roles): Promise<Colleague> => {
      people += 1;
      const staff = `s${people}`;
      const player = emulator.colleague(`ou_staff${people}`);
      if (roles !== null) {
        const { store } = real.house();
        const account = { id: staff, login: `staff${people}`, name, roles, active: true };
        await store.staff.save(account);
        const code = await makeCode(store, account, Date.now());
        player.whisper(`/link ${code}`).arrive();
        await expect.poll(() => player.heard().at(-1), poll).toContain('绑定好了');
      }
      return {
        staff,
        press: async (label, number) => {
          const pressed = player.press(label, postOf(number));
          await taken(pressed);
          const told = pressed.event.answer?.data as { toast?: { content: string } } | undefined;
          return told?.toast?.content ?? '';
        },
        mutter: (words, number) =>
          void player.say(group, words, { replyTo: postOf(number) }).arrive(),
        // What is for few has no card that could be answered: it is named.
        say: async (words, number) => {
          const replyTo = postOf(number);
          const said =
            replyTo === ''
              ? player.say(group, `${number} ${words}`)
              : player.say(group, words, { replyTo });
          await taken(said);
          const answer = () =>
            shown().find((one) => one.replyTo === said.message && one.by === null)?.text ??
            shown().find(({ id }) => id === said.message)?.reaction;
          await expect.poll(answer, poll).toBeTruthy();
          return answer() ?? '';
        },
      };
    },
    close: async () => {
      await real.close();
      await emulator.close();
    },
  };
}

staffGroupContract('A staff group in 飞书', make);
