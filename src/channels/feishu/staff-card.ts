import { createHash } from 'node:crypto';
import type { StaffCard } from '../staff-group/staff-notices.ts';

type Shown = Pick<StaffCard, 'text' | 'buttons'>;

const plain = (content: string) => ({ tag: 'plain_text', content });

/** A card as 飞书 wants it: its first line on top, all of it plain words, so that nothing in them is a sign of Markdown. */
export function cardOf({ text, buttons }: Shown, title: string): object {
  const [first = '', ...rest] = text.split('\n');
  const [head, words] = rest.length === 0 ? [title, first] : [first, rest.join('\n')];
  const pressed = buttons.map(({ label, data }) => ({
    tag: 'button',
    text: plain(label),
    type: 'primary',
    value: { data },
  }));
  return {
    config: { wide_screen_mode: true, update_multi: true },
    header: { title: plain(head) },
    elements: [
      { tag: 'div', text: plain(words) },
      ...(pressed.length === 0 ? [] : [{ tag: 'action', actions: pressed }]),
    ],
  };
}

/** What a card shows, as it is remembered. */
export const digestOf = ({ text, buttons }: Shown): string =>
  createHash('sha256')
    .update(JSON.stringify([text, buttons]))
    .digest('base64url')
    .slice(0, 22);
