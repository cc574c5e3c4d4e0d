import type { Incoming } from '../messages/incoming.ts';
import type { Phrase } from '../messages/phrase.ts';
import type { TranscriptLine } from '../storage/store.ts';
import type { View } from './view.ts';

/** One line of the conversation in words. */
export type SpokenLine = {
  readonly at: number;
  readonly who: TranscriptLine['who'];
  readonly name: string;
  readonly text: string;
};

/** A conversation in words; a pressed option reads as its label. */
export function transcriptLines(
  view: View,
  lines: readonly TranscriptLine[],
): readonly SpokenLine[] {
  const labels = new Map<string, Phrase>();
  return lines.map(({ at, who, body }) => {
    if (body.kind === 'incoming')
      return {
        at,
        who,
        name: view.t('desk-actor-worker'),
        text: incomingWords(view, body.incoming, labels),
      };
    for (const option of body.reply.options) labels.set(option.id, option.label);
    const name =
      body.reply.from === 'assistant' ? view.t('desk-actor-assistant') : body.reply.from.staff;
    return { at, who, name, text: body.reply.lines.map(view.say).join('\n') };
  });
}

function incomingWords(
  view: View,
  body: Incoming['body'],
  labels: ReadonlyMap<string, Phrase>,
): string {
  switch (body.kind) {
    case 'text':
      return body.spoken === true ? `${view.t('desk-heard_voice')}${body.text}` : body.text;
    case 'press': {
      const label = labels.get(body.option);
      return label === undefined ? view.t('desk-pressed') : `【${view.say(label)}】`;
    }
    case 'paper':
      return [view.t('desk-sent_paper'), body.caption ?? ''].join(' ').trim();
    case 'unreadable':
      return view.t('desk-sent_unreadable');
    case 'start':
      return view.t('desk-opened_chat');
    default:
      return view.t('desk-sent_wordless');
  }
}
