import type { CaseDeed } from '../../../src/messages/case-act.ts';
import { employ } from '../../employ.ts';
import type { ChatEvent, Deed, Stage } from './stage.ts';

/** A worker at a stage, and staff behind it. */
export type Actor = {
  /** Each does a thing and resolves to its event, which may then arrive again. */
  readonly say: (text: string) => Promise<ChatEvent>;
  /** Chooses an option by its id or by its words. */
  readonly press: (option: string) => Promise<ChatEvent>;
  readonly sendPhoto: (bytes: Buffer, name?: string, caption?: string) => Promise<ChatEvent>;
  readonly sendAlbum: (photos: readonly Buffer[], caption?: string) => Promise<ChatEvent>;
  /** One step of a willing worker who came for a service. */
  readonly step: (service: string) => Promise<ChatEvent>;
  /** From his first word to the number of his case. */
  readonly apply: (service: string) => Promise<string>;
  /** Goes on as a willing worker until a question is open. */
  readonly walkTo: (service: string, question: string) => Promise<void>;
  /** What was told since the last look. */
  readonly news: () => string;
  /** The answers of the open draft, by question. */
  readonly answers: () => { readonly [question: string]: unknown };
  readonly turn: () => number;
  /** A deed of staff that the case allows; throws with the reason where not. */
  readonly staff: (number: string, deed: CaseDeed) => Promise<void>;
};

const liu = { role: 'staff', id: 'liu', name: '刘老师' } as const;
const mostSteps = 90;

/** The worker of a stage. */
export function actorOf(stage: Stage): Actor {
  const { real } = stage;
  const session = () => real.house().store.loadSession(conversationOf(stage)).session;
  let acts = 0;
  let looked = 0;
  const doing = async (deed: Deed): Promise<ChatEvent> => {
    const event = stage.prepare(deed);
    await event.arrive();
    return event;
  };
  const say = (text: string) => doing({ kind: 'say', text });
  const press = (option: string) => doing({ kind: 'press', label: labelOf(stage, option) });
  const step = (service: string): Promise<ChatEvent> => {
    const next = real.next(stage.chat(), service);
    if (next.kind === 'press') return press(next.option);
    return say(next.kind === 'text' ? next.text : '好的');
  };
  const walk = async (service: string, there: () => boolean): Promise<void> => {
    if (session().turn === 0) await say('你好');
    for (let steps = 0; !there(); steps += 1) {
      if (steps === mostSteps) throw new Error(`The application for ${service} does not end`);
      await step(service);
    }
  };
  return {
    say,
    press,
    step,
    sendPhoto: (bytes, name = 'paper.png', caption?: string) =>
      doing({ kind: 'photo', bytes, name, caption }),
    sendAlbum: (photos, caption) => doing({ kind: 'album', photos, caption }),
    apply: async (service) => {
      await walk(service, () => real.newest(stage.chat()) !== null);
      return real.newest(stage.chat()) ?? '';
    },
    walkTo: (service, question) =>
      walk(service, () => real.open(stage.chat()).question?.id === question),
    news: () => {
      const told = stage.replies().slice(looked);
      looked += told.length;
      return told.join('\n');
    },
    answers: () =>
      Object.fromEntries(
        Object.entries(session().drafts.at(-1)?.answers ?? {}).map(([id, { value }]) => [
          id,
          value,
        ]),
      ),
    turn: () => session().turn,
    staff: async (number, deed) => {
      acts += 1;
      await employ(real.house().store, liu);
      const outcome = await real.house().turns.act(number, `act-${acts}`, liu, deed);
      if (!outcome.ok) throw new Error(`Staff may not: ${outcome.why.key}`);
      await stage.settled();
    },
  };
}

/** The conversation of a stage's worker, as storage names it. */
export const conversationOf = (stage: Stage): string =>
  `${stage.real.house().channels[0]?.name}:${stage.chat()}`;

/** The words of an open option, by its id; anything else stands for itself. */
function labelOf({ real, chat }: Stage, option: string): string {
  const found = real.open(chat()).options.find(({ id }) => id === option);
  return found === undefined ? option : real.house().wording.text(found.label, 'zh-CN');
}
