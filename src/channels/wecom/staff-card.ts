import { createHash } from 'node:crypto';
import type { StaffCard } from '../staff-group/staff-notices.ts';
import { buttonCard, chosenKey, taskOf } from './card.ts';
import { plainMarkdown } from './markdown.ts';

const mostButtons = 6;
let made = 0;

/** A message with what may be pressed under it; without anything to press, words alone. */
export function cardBody(
  { text, buttons }: Pick<StaffCard, 'text' | 'buttons'>,
  { title, at }: { readonly title: string; readonly at: number },
): { readonly [field: string]: unknown } {
  if (buttons.length === 0)
    return { msgtype: 'markdown', markdown: { content: plainMarkdown(text) } };
  made += 1;
  return {
    msgtype: 'template_card',
    template_card: standing({ text, buttons }, { title, task: taskOf(`${text} ${at}`, made) }),
  };
}

/** The card itself, as it stands or is to stand: its first line on top where it has several. */
export function standing(
  { text, buttons }: Pick<StaffCard, 'text' | 'buttons'>,
  { title, task }: { readonly title: string; readonly task: string },
): object {
  const [first = '', ...rest] = text.split('\n');
  const pressed = buttons
    .slice(0, mostButtons)
    .map(({ label, data }) => ({ text: label, key: data }));
  // A card of this kind has a button: where nothing is left to press, one that does nothing.
  const shown = pressed.length === 0 ? [{ text: '✓', key: chosenKey }] : pressed;
  return rest.length === 0
    ? buttonCard(title, shown, { task, words: first })
    : buttonCard(first, shown, { task, words: rest.join('\n') });
}

/** What may be pressed on a card, as it is remembered. */
export const pressable = ({ buttons }: StaffCard): string =>
  createHash('sha256')
    .update(JSON.stringify(buttons.map(({ data }) => data)))
    .digest('base64url')
    .slice(0, 22);
