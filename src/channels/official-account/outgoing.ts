import { phrase } from '../../messages/phrase.ts';
import type { Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';
import { bytesOf, splitText } from '../split-text.ts';
import { inWords, mostBytes } from '../wechat/outgoing.ts';

/** One text as it goes out; `done`: how many messages are whole with it, `parts`: how many parts of the next one went. */
export type Chunk = { readonly text: string; readonly done: number; readonly parts: number };

const gap = '\n\n';

/** Messages as few texts, in order, each within WeChat's size: short ones are joined, a long one is parted at the ends of sentences. `gone`: parts of the first that went before. */
export function chunksOf(
  messages: readonly Message[],
  wording: Wording,
  { gone = 0, most = mostBytes }: { readonly gone?: number; readonly most?: number } = {},
): readonly Chunk[] {
  const chunks: { text: string; done: number; parts: number }[] = [];
  messages.forEach((_, at) => {
    const parts = splitText(wordsOf(messages, at, wording), most, bytesOf);
    const skipped = at === 0 ? Math.min(gone, parts.length) : 0;
    parts.slice(skipped).forEach((text, index) => {
      const nth = skipped + index + 1;
      const whole = nth === parts.length;
      const where = { done: whole ? at + 1 : at, parts: whole ? 0 : nth };
      const last = chunks.at(-1);
      const joined = last === undefined ? text : `${last.text}${gap}${text}`;
      if (last !== undefined && bytesOf(joined) <= most)
        Object.assign(last, { text: joined, ...where });
      else chunks.push({ text, ...where });
    });
    // What has no words has gone with what stands before it.
    const last = chunks.at(-1);
    if (parts.length === skipped && last !== undefined && last.parts === 0) last.done = at + 1;
  });
  return chunks;
}

/** The words of one of several: choices that another question follows are not offered any more, and who speaks is said anew behind a person. */
function wordsOf(messages: readonly Message[], at: number, wording: Wording): string {
  const message = messages[at] as Message;
  const choosing = !messages.slice(at + 1).some(({ options }) => options.length > 0);
  const words = inWords(message, wording, { choosing });
  const before = messages[at - 1];
  const changed =
    message.from === 'assistant' && before !== undefined && before.from !== 'assistant';
  if (!changed || words === '') return words;
  return [wording.text(phrase('official-assistant'), message.language), words].join('\n');
}
