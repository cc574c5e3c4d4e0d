import type { Rates } from '../../src/channels/pacing.ts';
import type { Pause } from '../../src/channels/pause.ts';
import { telegramWith } from '../../src/commands/telegram-staff.ts';
import { makeCode } from '../../src/desk/group/link-code.ts';
import type { CaseDeed } from '../../src/messages/case-act.ts';
import type { Staff } from '../../src/storage/store.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from './emulator/emulator.ts';
import type { Player } from './emulator/player.ts';
import type { StoredMessage } from './emulator/world.ts';
import { openRealHouse, type RealHouse } from './real-house.ts';

/** Number of the staff group. */
export const groupId = -1_001_000_000_001;

/** A real house on Telegram with a staff group, and the people of both sides. */
export type StaffStage = {
  readonly emulator: Emulator;
  readonly real: RealHouse;
  /** What the bot wrote in the group, oldest first. */
  readonly inGroup: () => readonly StoredMessage[];
  /** Texts, topic names and answers to presses: everything the group could see. */
  readonly seen: () => string;
  readonly cardOf: (number: string) => StoredMessage | undefined;
  readonly topicOf: (number: string) => number | undefined;
  /** Makes an account on the desk and links a person of the group to it. */
  readonly colleague: (id: number, name: string, roles?: readonly string[]) => Promise<Player>;
  /** Does something and waits until the bot has answered this person and everything lies still. */
  readonly turn: (player: Player, deed: () => void) => Promise<void>;
  /** A willing worker's whole application; gives the number of the case. */
  readonly apply: (player: Player, service: string) => Promise<string>;
  readonly act: (number: string, name: string, deed: CaseDeed) => Promise<boolean>;
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** What a test may set. */
export type StaffStageOptions = {
  readonly forum?: boolean;
  readonly rates?: Rates;
  /** The clock of the group's line alone. */
  readonly line?: { readonly now: () => number; readonly pause: Pause };
  readonly emulator?: EmulatorOptions;
};

const quick: Rates = { chatMs: 0, groupPerMinute: 10_000, overallMs: 1 };

/** Starts emulator, house and group; people of the group are linked by `colleague`. */
export async function staffStage(options: StaffStageOptions = {}): Promise<StaffStage> {
  const emulator = await startEmulator(options.emulator);
  emulator.group(groupId, { forum: options.forum ?? true, bot: 'administrator', title: '工作群' });
  const { token, apiRoot } = emulator;
  const real = await openRealHouse('telegram', ({ store, turns, wording, centre }) => {
    const telegram = { token, apiRoot, wording, centre, rates: quick };
    const made = telegramWith(telegram, {
      group: String(groupId),
      onDesk: 'https://desk.example.org',
      rates: options.rates ?? quick,
      store,
      turns,
      wording,
      centre,
      now: Date.now,
      ...options.line,
    });
    return [made.telegram, made.staff?.channel].filter((one) => one != null);
  });
  const acting = acts(real);
  const working = workers(emulator, real);
  const looking = looks(emulator, real);
  return {
    emulator,
    real,
    ...acting,
    ...working,
    ...looking,
    colleague: async (id, name, roles = ['intake']) => {
      const player = emulator.user(id, { first_name: name });
      const { store } = real.house();
      const staff: Staff = { id: `s${id}`, login: `staff${id}`, name, roles, active: true };
      await store.staff.save(staff);
      const code = await makeCode(store, staff, Date.now());
      await working.turn(player, () => player.say(`/link ${code}`));
      return player;
    },
    close: async () => {
      await real.close();
      await emulator.close();
    },
  };
}

function looks(
  emulator: Emulator,
  real: RealHouse,
): Pick<StaffStage, 'inGroup' | 'seen' | 'cardOf' | 'topicOf'> {
  const { world } = emulator;
  const inGroup = () => emulator.heard(groupId);
  const postOf = (number: string, kind: 'card' | 'topic') =>
    real.house().store.staffChats.postOf(`telegram:${groupId}`, number, kind)?.post;
  return {
    inGroup,
    seen: () =>
      JSON.stringify([
        emulator.calls.filter(({ params }) => String(params['chat_id']) === String(groupId)),
        inGroup(),
        [...(world.chats.get(groupId)?.topics.values() ?? [])],
        [...world.queries.values()],
      ]),
    cardOf: (number) =>
      inGroup().find(({ message_id: id }) => String(id) === postOf(number, 'card')),
    topicOf: (number) => {
      const topic = postOf(number, 'topic');
      return topic === undefined ? undefined : Number(topic);
    },
  };
}

/** Willing workers of a house on the emulator. */
export function workers(
  emulator: Emulator,
  real: Pick<RealHouse, 'house' | 'next' | 'newest'>,
): Pick<StaffStage, 'turn' | 'apply' | 'settle'> {
  const settle = () => real.house().turns.settle();
  const turn: StaffStage['turn'] = async (player, deed) => {
    const before = emulator.heard(player.id).length;
    deed();
    await emulator.until(() => emulator.heard(player.id).length > before);
    await settle();
  };
  const buttonOf = (chat: number, option: string): string => {
    const shown = emulator
      .heard(chat)
      .toReversed()
      .flatMap(({ buttons }) => buttons?.flat() ?? []);
    return (
      shown.find(({ callback_data: data }) => data?.endsWith(`:${option}`))?.callback_data ?? ''
    );
  };
  const step = async (player: Player, service: string): Promise<void> => {
    const next = real.next(String(player.id), service);
    if (next.kind === 'press')
      return turn(player, () => player.press(buttonOf(player.id, next.option)));
    await turn(player, () => player.say(next.kind === 'text' ? next.text : '好的'));
  };
  return {
    settle,
    turn,
    apply: async (player, service) => {
      await turn(player, () => player.start(service));
      for (let steps = 0; steps < 60; steps += 1) {
        await step(player, service);
        const number = real.newest(String(player.id));
        if (number !== null) return number;
      }
      throw new Error(`The application for ${service} does not end`);
    },
  };
}

function acts(real: RealHouse): Pick<StaffStage, 'act'> {
  let count = 0;
  return {
    act: async (number, id, deed) => {
      count += 1;
      const { turns, store } = real.house();
      const name = store.staff.byId(id)?.name ?? id;
      const by = { role: 'staff', id, name } as const;
      const outcome = await turns.act(number, `desk-${count}`, by, deed);
      await turns.settle();
      return outcome.ok;
    },
  };
}
