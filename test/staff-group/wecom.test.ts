import { expect } from 'vitest';
import { wecomOf } from '../../src/commands/wecom.ts';
import { makeCode } from '../../src/desk/group/link-code.ts';
import { openRealHouse } from '../telegram/real-house.ts';
import { startWecomEmulator } from '../wecom/emulator/emulator.ts';
import type { Done } from '../wecom/emulator/player.ts';
import { type Colleague, type GroupStage, staffGroupContract } from './suite.ts';

const groupId = 'wrStaffGroup0001';
const poll = { timeout: 15_000 };

async function make(): Promise<GroupStage> {
  const emulator = await startWecomEmulator({ limits: { minute: 9999, hour: 9999 } });
  const group = emulator.group(groupId);
  const real = await openRealHouse('wecom', ({ store, turns, wording, centre }) => {
    const { wecom, staff } = wecomOf(
      {
        botId: emulator.world.botId,
        secret: emulator.world.secret,
        url: emulator.url,
        wording,
        centre,
        parts: store.allowances,
        limits: [],
        timing: { retry: 5, retryMost: 40 },
      },
      {
        group: groupId,
        onDesk: 'https://desk.example.org',
        store,
        turns,
        wording,
        centre,
        now: Date.now,
        perMinute: 9999,
      },
    );
    return [wecom, staff].filter((one) => one !== null);
  });
  // Somebody wrote to the robot there, when the group was made that of staff.
  const hall = emulator.world.chats.get(groupId);
  if (hall !== undefined) hall.wrote = true;
  const worker = emulator.player('WangGong');
  const settle = () => real.house().turns.settle();
  const turn = async (done: Done): Promise<void> => {
    const before = worker.heard.length;
    done.arrive();
    await expect.poll(() => worker.heard.length, poll).toBeGreaterThan(before);
    await settle();
  };
  const step = (service: string): Done => {
    const next = real.next(worker.userid, service);
    if (next.kind !== 'press') return worker.say(next.kind === 'text' ? next.text : '好的');
    const { options } = real.open(worker.userid);
    const at = options.findIndex(({ id }) => id === next.option);
    const label = options[at]?.label;
    const words = label ? real.house().wording.text(label, 'zh-CN') : '';
    const last = worker.heard.at(-1);
    if (last?.buttons.some(({ text }) => text === words)) return worker.press(words);
    return worker.say(last?.text.includes('回复数字') ? String(at + 1) : words);
  };
  let people = 0;
  return {
    real,
    settle,
    seen: () => JSON.stringify(group.shown.map(({ own, ...rest }) => ({ ...rest, own: [...own] }))),
    workerHeard: () => worker.heard.map(({ text }) => text).join('\n'),
    workerSays: async (text) => {
      worker.say(text).arrive();
      await emulator.heard();
      await settle();
    },
    apply: async (service) => {
      await turn(worker.say('你好'));
      for (let steps = 0; steps < 90; steps += 1) {
        const number = real.newest(worker.userid);
        if (number !== null) return number;
        await turn(step(service));
      }
      throw new Error(`The application for ${service} does not end`);
    },
    card: (number) => {
      const card = group.shown.findLast(({ task, text }) => task !== null && text.includes(number));
      return [card?.text ?? '', ...(card?.buttons ?? []).map(({ text }) => text)].join('\n');
    },
    colleague: async (name, roles): Promise<Colleague> => {
      people += 1;
      const [userid, staff] = [`Staff.${people}`, `s${people}`];
      if (roles !== null) {
        const { store } = real.house();
        const account = { id: staff, login: `staff${people}`, name, roles, active: true };
        await store.staff.save(account);
        const code = await makeCode(store, account, Date.now());
        const own = emulator.player(userid);
        own.say(`/link ${code}`).arrive();
        await expect.poll(() => own.heard.at(-1)?.text, poll).toContain('绑定好了');
      }
      return {
        staff,
        press: async (label, number) => {
          const pressed = group.press(userid, label);
          pressed.arrive();
          await expect.poll(() => pressed.event.answered, poll).toBe(true);
          await settle();
          const at = group.shown.findLastIndex(
            ({ task, own, text }) => task !== null && (own.has(userid) || text.includes(number)),
          );
          return group.seen(userid)[at] ?? '';
        },
        mutter: (words, number) => void group.say(userid, `${number} ${words}`).arrive(),
        say: async (words, number) => {
          const said = group.say(userid, `${number} ${words}`);
          said.arrive();
          await expect.poll(() => said.event.answered, poll).toBe(true);
          await settle();
          return group.shown.findLast(({ by }) => by === 'answer')?.text ?? '';
        },
      };
    },
    close: async () => {
      await real.close();
      await emulator.close();
    },
  };
}

staffGroupContract('A staff group in 企业微信', make);
