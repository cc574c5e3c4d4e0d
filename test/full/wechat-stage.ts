import { setTimeout as wait } from 'node:timers/promises';
import { FileBox } from 'file-box';
import { mock, PuppetMock } from 'wechaty-puppet-mock';
import { createWechatChannel } from '../../src/channels/wechat/wechat-channel.ts';
import type { SignIn, WechatOptions } from '../../src/channels/wechat/wechat-options.ts';
import { createEcho, type Echo, type EchoOptions } from '../telegram/echo.ts';
import { wordsOf } from '../telegram/words.ts';

/** A person of the mock's, with what he hears. */
export type Friend = {
  readonly id: string;
  readonly heard: string[];
  readonly say: (text: string) => void;
  readonly sayIn: (topic: string, text: string, mention?: boolean) => void;
  readonly send: (bytes: string | Buffer, name: string) => void;
};

/** The mock puppet, the channel on it, and a scripted stand-in for the turns. */
export type WechatStage = {
  readonly echo: Echo;
  readonly puppet: PuppetMock;
  readonly log: readonly string[];
  readonly states: readonly SignIn[];
  readonly friend: (name: string, more?: object) => Friend;
  /** A room with everybody in it so far; gives what is heard there. */
  readonly room: (topic: string) => readonly string[];
  readonly signIn: () => void;
  readonly signOut: () => Promise<void>;
  readonly scan: (code: string) => void;
  /** Resolves once `check` is true; asked again and again, since the mock tells nobody when it has settled. */
  readonly until: (check: () => boolean) => Promise<void>;
  readonly stop: () => Promise<void>;
};

// The mock's people are event emitters, which its types do not say.
type Emitter = { readonly on: (event: string, listener: (message: unknown) => void) => void };
type Spoken = { readonly text: () => string; readonly talker: () => { readonly id: string } };

const wording = wordsOf('wechat');

const until = async (check: () => boolean): Promise<void> => {
  while (!check()) await wait(2);
};

/** Starts everything with the account signed in. */
export async function startWechat(
  options: Partial<WechatOptions> = {},
  echoOptions: Omit<EchoOptions, 'channel'> = {},
): Promise<WechatStage> {
  const mocker = new mock.Mocker();
  const puppet = new PuppetMock({ mocker });
  const log: string[] = [];
  const states: SignIn[] = [];
  const channel = createWechatChannel({
    puppet,
    wording,
    centre: { name: { 'zh-CN': '示例县困难职工帮扶中心', en: 'Example County Help Centre' } },
    acceptFriends: true,
    onSignIn: (state) => void states.push(state),
    log: (event, facts) => void log.push(`${event} ${JSON.stringify(facts ?? {})}`),
    rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
    ...options,
    timing: { retry: 2, retryMost: 20, revive: 20, ...options.timing },
  });
  const echo = createEcho({ ...echoOptions, channel: () => channel });
  await channel.start(echo.port);
  const me = mocker.createContact({ name: 'Bangfu' });
  mocker.login(me);
  await until(() => states.some(({ kind }) => kind === 'in'));
  return {
    echo,
    puppet,
    log,
    states,
    until,
    signIn: () => mocker.login(me),
    signOut: () => puppet.logout(),
    scan: (code) => mocker.scan(code),
    stop: () => channel.stop(),
    ...peopleOf(mocker, me),
  };
}

type Mocker = InstanceType<typeof mock.Mocker>;
type Contact = ReturnType<Mocker['createContact']>;

/** The people and rooms of the mock. */
export function peopleOf(mocker: Mocker, me: Contact): Pick<WechatStage, 'room' | 'friend'> {
  const members = [me.id];
  const rooms = new Map<string, ReturnType<Mocker['createRoom']>>();
  const listen = (place: unknown): string[] => {
    const heard: string[] = [];
    (place as Emitter).on('message', (message) => {
      const spoken = message as Spoken;
      if (spoken.talker().id === me.id) heard.push(spoken.text());
    });
    return heard;
  };
  return {
    room: (topic) => {
      const room = mocker.createRoom({ topic, memberIdList: [...members] });
      rooms.set(topic, room);
      return listen(room);
    },
    friend: (name, more) => {
      const contact = mocker.createContact({ name, ...more });
      members.push(contact.id);
      return {
        id: contact.id,
        heard: listen(contact),
        say: (text) => contact.say(text).to(me),
        sayIn: (topic, text, mention = false) => {
          const room = rooms.get(topic);
          if (room) contact.say(text, mention ? [me] : []).to(room);
        },
        send: (bytes, file) =>
          contact.say(FileBox.fromBase64(Buffer.from(bytes).toString('base64'), file)).to(me),
      };
    },
  };
}
