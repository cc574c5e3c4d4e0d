import { addressKey } from '../../messages/address.ts';
import { phrase } from '../../messages/phrase.ts';
import type { Message } from '../../messages/reply.ts';
import type { Template } from './official-options.ts';
import type { OfficialRoom } from './official-room.ts';

/** Where staff's question or a decision waits for his word, a template message tells him that there is something, once; a failure only leaves him to hear it later. */
export async function knock(room: OfficialRoom, waiting: readonly Message[]): Promise<void> {
  const message = waiting.findLast(({ news }) => news !== undefined);
  if (message?.news === undefined || !room.reach.verified) return;
  const template = room.options.templates?.[message.news.what];
  const key = addressKey(message.to);
  const { ledger } = room.options;
  if (template === undefined || ledger.of(key).told === message.id) return;
  // Written down first: twice knocked is worse than not at all.
  await ledger.tell(key, message.id);
  const called = await room.api.call('message/template/send', {
    touser: message.to.chat,
    template_id: template.id,
    data: dataOf(room, template, message),
  });
  if (!called.ok) {
    const { kind, code } = called.failure;
    room.log('official.template_failed', { kind, status: code });
  }
}

function dataOf({ options, now }: OfficialRoom, { places }: Template, { news }: Message) {
  const words = options.wording.text(phrase(`official-news-${news?.what}`), 'zh-CN');
  const day = new Date(now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const values = { what: words, number: news?.case ?? '', day };
  return Object.fromEntries(
    Object.entries(places).map(([what, place]) => [
      place,
      { value: values[what as keyof typeof values] },
    ]),
  );
}
