import { readFileSync } from 'node:fs';
import type { IncomingBody } from '../../messages/incoming.ts';

/** The name of this channel in addresses. */
export const wechatChannel = 'wechat';

/** What a private message holds for the conversation. */
export type Heard =
  | { readonly kind: 'said'; readonly body: IncomingBody }
  /** A file to be fetched; `spoken`: words, which may become text; `doubtful`: perhaps it is none. */
  | { readonly kind: 'file'; readonly spoken: boolean; readonly doubtful: boolean }
  /** Nothing a person wants an answer to. */
  | { readonly kind: 'nothing'; readonly why: string };

// WeChat puts these into a new friend's chat as if the friend had written them.
const platformNotes = readFileSync(new URL('platform-notes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replaceAll('_', ' '));

const wordless: { readonly [kind: string]: string } = {
  Contact: 'contact',
  ChatHistory: 'chat_history',
  Emoticon: 'sticker',
  Location: 'location',
  MiniProgram: 'mini_program',
  Transfer: 'money',
  RedEnvelope: 'money',
  Url: 'link',
  Video: 'video',
  Post: 'post',
};

/** What a private message says, by wechaty's name of its kind. A kind that the puppet does not know may be a file. */
export function hear(kind: string, text: string): Heard {
  if (kind === 'Text') {
    if (platformNotes.some((note) => text.startsWith(note)))
      return { kind: 'nothing', why: 'note' };
    const blank = text.trim() === '';
    return {
      kind: 'said',
      body: blank ? { kind: 'wordless', what: 'blank' } : { kind: 'text', text },
    };
  }
  if (['Image', 'Attachment', 'Audio', 'Unknown'].includes(kind))
    return { kind: 'file', spoken: kind === 'Audio', doubtful: kind === 'Unknown' };
  const what = wordless[kind];
  return what === undefined
    ? { kind: 'nothing', why: kind.toLowerCase() }
    : { kind: 'said', body: { kind: 'wordless', what } };
}
