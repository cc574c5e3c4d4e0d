/** One place a message can go to or come from: a chat of a channel, or a desk account (`channel: 'desk'`). */
export type Address = { readonly channel: string; readonly chat: string };

/** The address as one string, `channel:chat`: a stable key for maps and clear columns. */
export const addressKey = (address: Address): string => `${address.channel}:${address.chat}`;

/** The address that `addressKey` wrote; the channel's name holds no colon, the chat may. */
export function parseAddress(key: string): Address {
  const colon = key.indexOf(':');
  return { channel: key.slice(0, colon), chat: key.slice(colon + 1) };
}
