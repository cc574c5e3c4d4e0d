import { phrase } from '../../messages/phrase.ts';
import type { Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { bytesOf } from '../split-text.ts';
import { inWords } from '../wechat/outgoing.ts';

const mostHead = 1024;
const mostLabel = 128;
const mostId = 128;
const mostItems = 10;

/** A menu that stands in the chat: words, and choices to tap. */
export type Menu = {
  readonly head_content: string;
  readonly list: readonly {
    readonly type: 'click';
    readonly click: { readonly id: string; readonly content: string };
  }[];
  readonly tail_content: string;
};

/** The number of a choice: it comes back with the tap, and tells its option and turn also to a house that was started anew. */
const menuIdOf = (option: string, turn: number): string => `o${turn}.${option}`;

/** What a tap carries; `null` for a menu that is not ours. */
export function readMenuId(id: string): { readonly option: string; readonly turn: number } | null {
  const [, turn = '', option = ''] = /^o(\d{1,9})\.(.{1,100})$/su.exec(id) ?? [];
  return option === '' ? null : { option, turn: Number(turn) };
}

/** The menu of a message where its words and all its choices fit on one; `null` where they are better written out. */
export function menuOf(message: Message, wording: Wording): Menu | null {
  const { options, turn, language } = message;
  if (options.length === 0 || options.length > mostItems) return null;
  const head = inWords({ ...message, options: [] }, wording);
  const list = options.map(({ id, label }) => ({
    type: 'click' as const,
    click: { id: menuIdOf(id, turn), content: label },
  }));
  const fits =
    head.trim() !== '' &&
    bytesOf(head) <= mostHead &&
    list.every(({ click }) => bytesOf(click.id) <= mostId && bytesOf(click.content) <= mostLabel);
  const tail = wording.text(phrase('kf-choose'), language);
  return fits ? { head_content: head, list, tail_content: tail } : null;
}
