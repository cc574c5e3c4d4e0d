import { mock, PuppetMock } from 'wechaty-puppet-mock';
import type { Channel } from '../../../src/channels/channel.ts';
import { createWechatChannel } from '../../../src/channels/wechat/wechat-channel.ts';
import { openRealHouse } from '../../telegram/real-house.ts';
import { type Friend, peopleOf } from '../wechat-stage.ts';
import { type ChatEvent, type Deed, gathered, type Stage, until } from './stage.ts';

/** WeChat by the mock puppet: a friend who reads words and answers with digits or words. */
export async function wechatStage(): Promise<Stage> {
  const mocker = new mock.Mocker();
  const states: string[] = [];
  let taken = 0;
  const real = await openRealHouse('wechat', (parts): Channel => {
    // The mock lets itself be bound to one puppet; every start of the channel wants a new one.
    Reflect.set(mocker, '_puppet', undefined);
    const channel = createWechatChannel({
      ...parts,
      puppet: new PuppetMock({ mocker }),
      acceptFriends: true,
      onSignIn: ({ kind }) => void states.push(kind),
      rates: { chatMs: 0, groupPerMinute: 1000, overallMs: 1 },
      timing: { together: 500 },
    });
    const start: Channel['start'] = (port) =>
      channel.start({
        ...port,
        receive: async (incoming) => {
          await port.receive(incoming);
          taken += 1;
        },
      });
    return { ...channel, start };
  });
  const me = mocker.createContact({ name: 'Bangfu' });
  const signIn = async () => {
    states.length = 0;
    mocker.login(me);
    await until(() => states.includes('in'));
  };
  await signIn();
  const zhang = peopleOf(mocker, me).friend('张三');
  const settled = () => real.house().turns.settle();
  return {
    real,
    chat: () => zhang.id,
    prepare: (deed): ChatEvent => {
      const ids = held(mocker, () => doIt(zhang, deed));
      return {
        arrive: async () => {
          for (const messageId of ids) {
            const before = taken;
            mocker.puppet.emit('message', { messageId });
            await until(() => taken > before);
          }
          await gathered(real, `wechat:${zhang.id}`);
        },
      };
    },
    replies: () => zhang.heard,
    settled,
    restart: async () => {
      await real.restart();
      await signIn();
    },
    close: real.close,
  };
}

/** The ids of the messages of a deed, kept from being told. */
function held(mocker: InstanceType<typeof mock.Mocker>, deed: () => void): readonly string[] {
  const { puppet } = mocker;
  const ids: string[] = [];
  const caught = (_: string, message: { readonly messageId: string }) => {
    ids.push(message.messageId);
  };
  Reflect.set(puppet, 'emit', caught);
  try {
    deed();
  } finally {
    Reflect.deleteProperty(puppet, 'emit');
  }
  return ids;
}

function doIt(friend: Friend, deed: Deed): void {
  if (deed.kind === 'say') friend.say(deed.text);
  else if (deed.kind === 'photo' || deed.kind === 'album') {
    const photos = deed.kind === 'photo' ? [deed.bytes] : deed.photos;
    for (const bytes of photos) friend.send(bytes, 'name' in deed ? deed.name : 'photo.png');
    // WeChat has no words under a photo: they come as a message of their own.
    if (deed.caption !== undefined) friend.say(deed.caption);
  } else friend.say(typed(friend.heard, deed.label));
}

/** What is typed for an option: its digit, or its words where the message offers words. */
function typed(heard: readonly string[], label: string): string {
  const offer = heard.findLast((text) => text.includes(label)) ?? '';
  const digit = offer.split('\n').findLast((line) => line.endsWith(`. ${label}`));
  if (digit !== undefined && offer.includes('回复数字')) return digit.split('.')[0] ?? '';
  if (offer.includes(`“${label}”`)) return label;
  throw new Error(`Cannot choose: no option ${label} is to be seen`);
}
