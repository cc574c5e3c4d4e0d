import type { Address } from '../../messages/address.ts';
import type { Delivery } from '../channel.ts';
import { deliveryOf, nameOf } from './failure.ts';
import type { TelegramRoom } from './telegram-room.ts';

/** Takes a worker's message out of a private chat; Telegram lets a bot do so for 48 hours. */
export async function erase(
  { api, log }: Pick<TelegramRoom, 'api' | 'log'>,
  from: Address,
  message: string,
): Promise<Delivery> {
  const called = await api.call('deleteMessage', {
    chat_id: from.chat,
    message_id: Number(message),
  });
  if (called.ok) return { kind: 'sent' };
  log('telegram.not_erased', { failure: nameOf(called.failure) });
  return deliveryOf(called.failure);
}
