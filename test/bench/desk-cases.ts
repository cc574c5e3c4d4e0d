import type { Answers } from '../../src/messages/answer.ts';
import type { Store, TurnWrites } from '../../src/storage/store.ts';
import { nothing } from '../browser/desk-acts.ts';
import { written } from '../browser/desk-sketch.ts';
import { dice } from '../chaos/harness.ts';

const surnames = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗';
const given = '小明红军伟芳英强丽敏静磊洋艳勇杰娟涛霞平刚桂';
const firms = ['鸿运劳务', '县机械厂', '顺达商贸', '大华建筑公司', '东关纺织厂', '好再来饭店'];
const services = ['relief', 'relief', 'legal_aid', 'student_aid', 'job_referral'] as const;
const states = ['submitted', 'checking', 'accepted', 'follow_up'] as const;
const day = 86_400_000;

/** Fills a store with so many invented cases of several years, four of ten of them open. */
export async function fillCases(store: Pick<Store, 'commit'>, count: number, now: number) {
  const roll = dice(11);
  const pick = <T>(all: ArrayLike<T>): T => all[roll(all.length)] as T;
  for (let n = 0; n < count; n += 500) {
    const cases: TurnWrites['cases'][number][] = [];
    for (let at = n; at < Math.min(count, n + 500); at += 1) {
      const name = `${pick(surnames)}${pick(given)}${roll(3) === 0 ? '' : pick(given)}`;
      const over = at % 10 >= 4;
      const service = pick(services);
      const opened = now - roll(1_000) * day;
      cases.push(
        written(
          {
            number: `BF25-${String(at + 1).padStart(6, '0')}`,
            service,
            state: over ? 'closed' : pick(states),
            answers: answersOf(name, at, { pick, opened, service }),
            owner: roll(3) === 0 ? null : { id: `s-${roll(6)}`, name: '李敏' },
            opened,
            clock: {
              due: over ? null : new Date(now + (roll(60) - 10) * day).toISOString().slice(0, 10),
              provisional: false,
              stopped: !over && roll(5) === 0 ? 2 : null,
            },
          },
          [],
          now,
        ),
      );
    }
    await store.commit({ ...nothing, cases });
  }
}

function answersOf(
  name: string,
  at: number,
  {
    pick,
    opened,
    service,
  }: {
    readonly pick: <T>(all: ArrayLike<T>) => T;
    readonly opened: number;
    readonly service: string;
  },
): Answers {
  const told: { readonly [id: string]: string | number | boolean } = {
    name,
    phone: `139${String(at).padStart(8, '0')}`,
    employer: pick(firms),
    address: '示例县城关镇幸福路12号',
    household_size: 4,
    household_income: 36_000,
    monthly_income: 2_500,
    union_member: true,
    hardship_cause: 'illness',
    tuition: 8_000,
    ...(service === 'legal_aid'
      ? {
          matter: 'wages',
          wages_owed: 20_000,
          owed_from: '2026-03',
          months_owed: 3,
          left_at: new Date(opened - 30 * day).toISOString().slice(0, 10),
          story: '从三月干到六月，工钱一分没给，老板电话也不接。',
        }
      : {}),
  };
  return Object.fromEntries(
    Object.entries(told).map(([id, value]) => [
      id,
      { state: 'given' as const, value, raw: String(value), turn: 1, at: opened },
    ]),
  );
}
