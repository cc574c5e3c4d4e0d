import type { Json } from './emulator/world.ts';

const person = { id: 7, is_bot: false, first_name: '怪', language_code: 'zh-hans' };
const chat = { id: 7, type: 'private', first_name: '怪' };
const message = { message_id: 1, from: person, chat, date: 1_790_000_000 };
const file = { file_id: 'nowhere', file_unique_id: 'u', file_size: 10 };

/** Every kind of update and message that the Bot API knows, as Telegram sends it, and some it has not thought of yet. */
export const knownKinds: readonly Json[] = [
  ...[
    { text: '普通的话' },
    { text: '' },
    { text: '/start' },
    { text: '/start@bangfu_bot relief' },
    { text: '/unknown_command' },
    { text: '转发的话', forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 1 } },
    {
      text: '引用',
      reply_to_message: { ...message, text: '从前' },
      quote: { text: '从', position: 0 },
    },
    { photo: [file], caption: '照片' },
    { photo: [] },
    { photo: [file], media_group_id: '1', has_media_spoiler: true },
    { document: file },
    { animation: file, document: file },
    { video: { ...file, width: 1, height: 1, duration: 1 } },
    { video_note: { ...file, length: 1, duration: 1 } },
    { voice: { ...file, duration: 1 } },
    { audio: { ...file, duration: 1 } },
    { sticker: { ...file, type: 'regular', width: 1, height: 1 } },
    { contact: { phone_number: '13800000000', first_name: 'x', user_id: 7 } },
    { contact: { phone_number: '13800000000', first_name: 'x' } },
    { location: { latitude: 1, longitude: 1, live_period: 60 } },
    { venue: { location: { latitude: 1, longitude: 1 }, title: 'x', address: 'y' } },
    { poll: { id: '1', question: '?', options: [] } },
    { dice: { emoji: '🎲', value: 3 } },
    { game: { title: 'x' } },
    { story: { chat, id: 1 } },
    { checklist: { title: 'x', tasks: [] } },
    { paid_media: { star_count: 1, paid_media: [] } },
    { invoice: { title: 'x' } },
    { successful_payment: { currency: 'XTR' } },
    { users_shared: { request_id: 1, users: [] } },
    { chat_shared: { request_id: 1, chat_id: 1 } },
    { pinned_message: message },
    { new_chat_members: [person] },
    { left_chat_member: person },
    { new_chat_title: 'x' },
    { delete_chat_photo: true },
    { message_auto_delete_timer_changed: { message_auto_delete_time: 1 } },
    { write_access_allowed: {} },
    { connected_website: 'example.org' },
    { passport_data: { data: [] } },
    { web_app_data: { data: 'x', button_text: 'y' } },
    { forum_topic_created: { name: 'x', icon_color: 1 } },
    { video_chat_started: {} },
    { boost_added: { boost_count: 1 } },
    { giveaway_created: {} },
    { migrate_to_chat_id: -1007 },
    {},
    { kind_of_the_year_2030: { much: 'more' } },
  ].map((content) => ({ message: { ...message, ...content } })),
  { edited_message: { ...message, edit_date: 1_790_000_001, text: '改了' } },
  { edited_message: { ...message, location: { latitude: 1, longitude: 2 } } },
  { message: { ...message, from: undefined, text: '没有发送人' } },
  { message: { ...message, from: { ...person, is_bot: true }, text: '机器人' } },
  { message: { ...message, chat: { id: -100, type: 'supergroup', title: 'x' }, text: '/start' } },
  { message: { ...message, chat: { id: -101, type: 'channel', title: 'x' }, text: 'x' } },
  { channel_post: { ...message, chat: { id: -102, type: 'channel', title: 'x' }, text: 'x' } },
  { edited_channel_post: { ...message, text: 'x' } },
  { business_message: { ...message, business_connection_id: '1', text: 'x' } },
  { business_connection: { id: '1', user: person, is_enabled: true } },
  { deleted_business_messages: { business_connection_id: '1', chat, message_ids: [1] } },
  { message_reaction: { chat, message_id: 1, user: person, new_reaction: [] } },
  { message_reaction_count: { chat, message_id: 1, reactions: [] } },
  { inline_query: { id: '1', from: person, query: 'x', offset: '' } },
  { chosen_inline_result: { result_id: '1', from: person, query: 'x' } },
  { callback_query: { id: '1', from: person, message, data: 'o:1:yes', chat_instance: '1' } },
  {
    callback_query: { id: '2', from: person, message: { chat, message_id: 1, date: 0 }, data: 'x' },
  },
  { callback_query: { id: '3', from: person, inline_message_id: '1', game_short_name: 'x' } },
  { callback_query: { id: '4', from: person, message, data: 'staff:claim:BF26-000001' } },
  { shipping_query: { id: '1', from: person } },
  { pre_checkout_query: { id: '1', from: person } },
  { purchased_paid_media: { from: person, paid_media_payload: 'x' } },
  { poll: { id: '1', question: '?' } },
  { poll_answer: { poll_id: '1', user: person, option_ids: [] } },
  {
    my_chat_member: {
      chat,
      from: person,
      date: 1,
      new_chat_member: { user: {}, status: 'kicked' },
    },
  },
  { my_chat_member: { chat: { id: -103, type: 'group' }, new_chat_member: { status: 'left' } } },
  { chat_member: { chat, from: person, date: 1 } },
  { chat_join_request: { chat, from: person, date: 1 } },
  { chat_boost: { chat, boost: {} } },
  { removed_chat_boost: { chat } },
  {},
];

const nonsense: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  1.5,
  9e15,
  '',
  'x',
  '💥'.repeat(3000),
  true,
  [],
  [null],
  {},
  { id: 'x' },
  [[[[]]]],
];

/** A known update with one part of it, `at` places down some path, replaced by nonsense: always the same for the same number. */
export function brokenUpdate(number: number): Json {
  const random = sequence(number);
  const update: { [name: string]: unknown } = {
    ...structuredClone(knownKinds[random(knownKinds.length)]),
  };
  let place = update;
  for (let depth = random(4); ; depth -= 1) {
    const names = Object.keys(place);
    const name = names[random(Math.max(1, names.length))] ?? 'message';
    const inner = place[name];
    if (depth <= 0 || typeof inner !== 'object' || inner === null || Array.isArray(inner)) {
      place[name] = nonsense[random(nonsense.length)];
      return update;
    }
    place = inner as { [name: string]: unknown };
  }
}

/** A small generator of numbers below `most`, the same for the same seed. */
function sequence(seed: number): (most: number) => number {
  let state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296;
  return (most) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * most);
  };
}
