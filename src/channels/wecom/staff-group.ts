import type { StaffVoice } from '../../messages/staff-event.ts';
import type { Channel, Delivery } from '../channel.ts';
import { pauseByTimer } from '../pause.ts';
import { noticeChannel, type StaffCards, type StaffNews } from '../staff-group/staff-notices.ts';
import { createStaffLine, type StaffLine } from '../telegram/staff-line.ts';
import { deliveryOf } from './failure.ts';
import { wecomChannel } from './incoming.ts';
import { cardBody, pressable } from './staff-card.ts';
import type { WecomStaffOptions } from './staff-options.ts';
import { createWecomVoice } from './staff-voice.ts';

/** The group as a channel of notices, and its voice for answers. */
export type WecomStaff = {
  readonly channel: Channel;
  readonly voice: StaffVoice;
  readonly chat: () => string;
  readonly key: string;
};

/** Name of the channel that carries notices to the group, one address a case. */
export const wecomStaffChannel = 'wecom-staff';

/** A little under what a chat takes (30), so that answers to people find room. */
const perMinute = 24;

/** Cards and lines in one staff group of 企业微信. */
export function createWecomStaff(options: WecomStaffOptions): WecomStaff {
  const { group, side, now = Date.now, pause = pauseByTimer, posts } = options;
  const key = `${wecomChannel}:${group}`;
  const rates = { chatMs: 0, overallMs: 0, groupPerMinute: options.perMinute ?? perMinute };
  const line = createStaffLine({
    call: async (_, body) => {
      const called = await side.say(group, body);
      if (called.ok) return { ok: true, result: null };
      const { kind, code } = called.failure;
      if (kind === 'busy') return { ok: false, failure: { kind: 'wait', ms: 60_000 } };
      if (kind === 'shape')
        return { ok: false, failure: { kind: 'never', reason: `refused: ${code}` } };
      return { ok: false, failure: { kind: 'later', what: kind } };
    },
    now,
    pause,
    rates,
  });
  const channel = noticeChannel({
    name: wecomStaffChannel,
    duty: wecomChannel,
    key,
    news: options,
    cards: cardsOf({ line, posts, key, title: options.title, now }),
    note: (why) => options.log?.('wecom.staff_failed', { reason: why }),
    now,
    end: line.stop,
  });
  const voice = createWecomVoice(options, { say: (body) => void line.call(1, 'say', body) });
  return { channel, voice, chat: () => group, key };
}

type CardParts = Pick<StaffNews, 'posts'> & {
  readonly line: StaffLine;
  readonly key: string;
  readonly title: string;
  readonly now: () => number;
};

/** A card cannot be edited here but in answer to a press: it is put up anew where there is something to press that does not stand there, and else it stays as it is. */
function cardsOf({ line, posts, key, title, now }: CardParts): StaffCards {
  return {
    show: async (card) => {
      const shown = pressable(card);
      const standing = posts.postOf(key, card.case, 'card');
      if (standing !== null && (standing.shown === shown || card.buttons.length === 0))
        return { kind: 'sent' };
      const called = await line.call(card.rank - 0.5, 'say', cardBody(card, { title, at: now() }));
      const outcome = outcomeOf(called);
      if (outcome.kind === 'sent')
        await posts.putPost(key, {
          post: `card ${card.case}`,
          kind: 'card',
          case: card.case,
          shown,
        });
      return outcome;
    },
    say: async (card, text) => {
      const body = { msgtype: 'markdown', markdown: { content: text } };
      return outcomeOf(await line.call(card.rank - 0.5, 'say', body));
    },
  };
}

function outcomeOf(called: Awaited<ReturnType<StaffLine['call']>>): Delivery {
  if (called.ok) return { kind: 'sent' };
  if ('turnedAway' in called) return { kind: 'retry', after: called.turnedAway };
  return called.failure.kind === 'never'
    ? { kind: 'dead', reason: called.failure.reason }
    : deliveryOf({ kind: 'later', code: 0 });
}
