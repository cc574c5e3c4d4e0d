import { groupId, staffStage } from '../telegram/staff-stage.ts';
import { type Colleague, staffGroupContract } from './suite.ts';

const worker = 1;

async function make() {
  const stage = await staffStage();
  const { emulator } = stage;
  const zhang = emulator.user(worker);
  let people = 10;
  const place = (number: string) => ({ chat: groupId, thread: stage.topicOf(number) as number });
  return {
    real: stage.real,
    settle: stage.settle,
    close: stage.close,
    seen: stage.seen,
    apply: (service: string) => stage.apply(zhang, service),
    workerHeard: () =>
      emulator
        .heard(worker)
        .map(({ text }) => text ?? '')
        .join('\n'),
    workerSays: async (text: string) => {
      zhang.say(text);
      await stage.settle();
    },
    card: (number: string) => {
      const card = stage.cardOf(number);
      return [card?.text ?? '', ...(card?.buttons?.flat() ?? []).map(({ text }) => text)].join(
        '\n',
      );
    },
    colleague: async (name: string, roles: readonly string[] | null): Promise<Colleague> => {
      people += 1;
      const player =
        roles === null ? emulator.user(people) : await stage.colleague(people, name, roles);
      return {
        staff: `s${people}`,
        press: async (label, number) => {
          const { id } = player.press(label, place(number));
          const answer = await emulator.until(() => emulator.world.queries.get(id)?.answer);
          await stage.settle();
          return answer.text ?? '';
        },
        mutter: (words, number) => void player.say(words, place(number)),
        say: async (words, number) => {
          const message = player.say(words, place(number));
          const answer = await emulator.until(() => {
            const line = stage.inGroup().find(({ replyTo }) => replyTo === message)?.text;
            const all = emulator.world.chats.get(groupId)?.messages ?? [];
            return line ?? all.find((one) => one.message_id === message)?.reaction;
          });
          await stage.settle();
          return answer;
        },
      };
    },
  };
}

staffGroupContract('A staff group on Telegram', make);
