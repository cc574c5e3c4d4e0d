import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import type { RealHouse } from '../telegram/real-house.ts';

/** Somebody of the office in the group. */
export type Colleague = {
  readonly staff: string;
  /** Presses a button; gives what he alone, or the card, answers. */
  readonly press: (label: string, about: string) => Promise<string>;
  /** Says something about a case; resolves once the robot has answered, with its words (or a sign). */
  readonly say: (words: string, about: string) => Promise<string>;
  /** The same without waiting for an answer, where there may be none. */
  readonly mutter: (words: string, about: string) => void;
};

/** One staff group over a real house, whichever app it is in. */
export type GroupStage = {
  readonly real: RealHouse;
  /** A linked member of staff; unlinked where no roles are given. */
  readonly colleague: (name: string, roles: readonly string[] | null) => Promise<Colleague>;
  /** A willing worker's whole application; gives the number of the case. */
  readonly apply: (service: string) => Promise<string>;
  /** What the worker says, and what he was told so far. */
  readonly workerSays: (text: string) => Promise<void>;
  readonly workerHeard: () => string;
  /** Everything the group could see. */
  readonly seen: () => string;
  /** The newest card of a case, its buttons in the last lines. */
  readonly card: (number: string) => string;
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const patience = { timeout: 15_000 } as const;

/** What every staff group promises, over the real turns and storage. */
export function staffGroupContract(name: string, make: () => Promise<GroupStage>): void {
  describe(name, () => {
    let stage: GroupStage;
    beforeEach(async () => {
      stage = await make();
    });
    afterEach(() => stage.close());
    const caseOf = (number: string) => stage.real.house().store.loadCase(number);
    const act = async (number: string, staff: string, deed: CaseDeed): Promise<void> => {
      const { turns, store } = stage.real.house();
      const by = { role: 'staff', id: staff, name: store.staff.byId(staff)?.name ?? '' } as const;
      await turns.act(number, `desk ${deed.kind}`, by, deed);
      await stage.settle();
    };
    const opened = async (service: string): Promise<string> => {
      const number = await stage.apply(service);
      await stage.settle();
      await expect.poll(() => stage.card(number), patience).toContain(number);
      return number;
    };

    test('of two hands at a card one has the case, and the other hears who', async () => {
      const [li, zhao] = [
        await stage.colleague('李敏', ['intake']),
        await stage.colleague('赵强', ['intake']),
      ];
      const number = await opened('job_referral');
      expect(stage.card(number)).toContain('还没有人接');
      expect(stage.card(number)).toContain('我来办');
      const told = await Promise.all([li.press('我来办', number), zhao.press('我来办', number)]);
      await stage.settle();
      const owner = caseOf(number)?.owner?.name ?? 'nobody';
      expect(told.filter((words) => words.includes(`这件在${owner}手上`))).toHaveLength(1);
      await expect.poll(() => stage.card(number), patience).toContain(`在${owner}手上`);
      expect(stage.card(number)).not.toContain('我来办');
    });

    test('what staff say about a case reaches the worker under their name, and his words do not come back', async () => {
      const li = await stage.colleague('李敏', ['intake']);
      const number = await opened('job_referral');
      await li.press('我来办', number);
      await li.say('您好，材料我看过了。', number);
      await stage.settle();
      expect(stage.workerHeard()).toContain('李敏（工作人员）：\n您好，材料我看过了。');
      await stage.workerSays('谢谢，我妈妈昨天又住院了');
      await expect.poll(stage.seen, patience).toContain('有新的话');
      expect(stage.seen()).not.toContain('住院');
      await li.say('/back', number);
      await stage.settle();
      expect(caseOf(number)?.talking).toBe(false);
    });

    test('staff ask for a paper and note; what sounds like a decision is sent to the desk', async () => {
      const li = await stage.colleague('李敏', ['intake']);
      const number = await opened('relief');
      expect(await li.say('/ask 工资条', number)).toContain('请先接手');
      await li.press('我来办', number);
      await li.say('/ask 工资条', number);
      await stage.settle();
      expect(stage.workerHeard()).toContain('工资条');
      expect(caseOf(number)?.requests).toHaveLength(1);
      await li.say('/note 下周再看', number);
      await stage.settle();
      expect(stage.workerHeard()).not.toContain('下周再看');
      expect(await li.say('/ask 证明', number)).toContain('是哪一项');
      expect(await li.say('/decline 收入超了', number)).toContain('请到工作台办');
      expect(caseOf(number)?.state).toBe('checking');
    });

    test('who is not linked can do nothing, and hears so', async () => {
      const stranger = await stage.colleague('路人', null);
      const number = await opened('job_referral');
      const before = stage.workerHeard();
      expect(await stranger.press('我来办', number)).toContain('还没有绑定');
      expect(await stranger.say('您的钱到账了', number)).toContain('还没有绑定');
      await stage.settle();
      expect(caseOf(number)).toMatchObject({ owner: null, talking: false });
      expect(stage.workerHeard()).toBe(before);
    });

    test('nobody speaks into a case that a colleague has', async () => {
      const li = await stage.colleague('李敏', ['intake']);
      const zhao = await stage.colleague('赵强', ['intake']);
      const number = await opened('job_referral');
      await li.press('我来办', number);
      expect(await zhao.say('我来说两句', number)).toContain('这件在李敏手上');
      expect(stage.workerHeard()).not.toContain('我来说两句');
    });

    test('nothing that a worker told stands in anything the group ever saw', async () => {
      const li = await stage.colleague('李敏', ['intake']);
      const number = await opened('relief');
      await li.press('我来办', number);
      await li.say('请问家里怎么样', number);
      await stage.workerSays('我叫王小明，得了尿毒症，一个月只有四百块，电话13812345678');
      await expect.poll(stage.seen, patience).toContain('有新的话');
      await stage.settle();
      const said = Object.values(caseOf(number)?.answers ?? {}).flatMap(
        ({ value, raw }): unknown[] => [value, raw],
      );
      const words = said.filter((one) => typeof one === 'string' && one.length > 2);
      for (const word of ['王小明', '尿毒症', '四百', '13812345678', ...words])
        if (!/^[a-z_]+$/u.test(String(word))) expect(stage.seen()).not.toContain(word);
    });

    test('of what is for few the group learns that there is something, and nothing is done with it there', async () => {
      const li = await stage.colleague('李敏', ['intake', 'women']);
      const number = await stage.apply('women_rights');
      await stage.settle();
      await expect.poll(stage.seen, patience).toContain('专人');
      expect(stage.seen()).not.toContain(number);
      await act(number, li.staff, { kind: 'claim' });
      const before = stage.workerHeard();
      li.mutter('您好', number);
      await li.say('/help', number);
      await stage.settle();
      expect(stage.seen()).not.toContain('已转给职工');
      expect(stage.workerHeard()).toBe(before);
    });
  });
}
