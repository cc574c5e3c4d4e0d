import { type Listed, nextSerial, type Person, personOf, type World } from './world.ts';

/** One thing somebody did; it stands in the list once more each time it arrives. */
export type Done = {
  readonly message: Listed;
  /** Resolves to whether the ring was answered. */
  readonly arrive: () => Promise<boolean>;
};

/** A person with WeChat, in his chat with the 客服账号. */
export type Player = {
  readonly id: string;
  readonly heard: Person['heard'];
  readonly say: (text: string) => Done;
  /** Taps the newest choice of those words. */
  readonly tap: (label: string) => Done;
  readonly image: (bytes: Buffer, type?: string) => Done;
  readonly voice: (bytes: Buffer) => Done;
  readonly file: (bytes: Buffer, type: string) => Done;
  /** A message of any other kind. */
  readonly send: (kind: string, fields?: object) => Done;
  /** Comes in by a link; `greeted`: whether he may be greeted. */
  readonly enter: (scene?: string, greeted?: boolean) => Done;
  /** An event about him. */
  readonly event: (kind: string, fields?: object) => Done;
};

/** A person by his external_userid. */
export function playerOf(world: World, id: string, ring: () => Promise<boolean>): Player {
  const person = personOf(world, id);
  const made = (fields: object, word: boolean): Done => {
    const message: Listed = {
      msgid: `msg_${nextSerial(world)}`,
      open_kfid: world.account,
      send_time: Math.floor(world.now() / 1000),
      ...fields,
    };
    let counted = false;
    return {
      message,
      arrive: () => {
        if (word && !counted) person.word = { at: world.now(), used: 0 };
        counted = true;
        world.list.push(message);
        return ring();
      },
    };
  };
  const send: Player['send'] = (kind, fields = {}) =>
    made({ external_userid: id, origin: 3, msgtype: kind, [kind]: fields }, true);
  const event: Player['event'] = (kind, fields = {}) => {
    const about = { event_type: kind, open_kfid: world.account, external_userid: id, ...fields };
    return made({ origin: 4, msgtype: 'event', event: about }, false);
  };
  const keep = (bytes: Buffer, type: string): { readonly media_id: string } => {
    const media_id = `media-${nextSerial(world)}`;
    world.media.set(media_id, { bytes, type });
    return { media_id };
  };
  return {
    id,
    heard: person.heard,
    send,
    event,
    say: (content) => send('text', { content }),
    tap: (label) => {
      const found = person.heard
        .toReversed()
        .flatMap(({ menu }) => menu)
        .find(({ content }) => content === label);
      if (found === undefined) throw new Error(`Cannot tap: no choice ${label} is to be seen`);
      return send('text', { content: label, menu_id: found.id });
    },
    image: (bytes, type = 'image/png') => send('image', keep(bytes, type)),
    voice: (bytes) => send('voice', keep(bytes, 'audio/amr')),
    file: (bytes, type) => send('file', keep(bytes, type)),
    enter: (scene, greeted = true) => {
      const code = `WELCOME${nextSerial(world)}`;
      if (greeted) world.welcomes.set(code, { person: id, until: world.now() + 20_000 });
      return event('enter_session', {
        ...(scene === undefined ? {} : { scene_param: scene }),
        ...(greeted ? { welcome_code: code } : {}),
      });
    },
  };
}
