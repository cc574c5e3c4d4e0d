import { createHash } from 'node:crypto';
import { z } from 'zod';
import { phrase } from '../../messages/phrase.ts';
import type { Message } from '../../messages/reply.ts';
import type { Wording } from '../../wording/wording.ts';

/** A button of a card; `key` comes back with the press. */
export type CardButton = { readonly text: string; readonly key: string };

/** What a press carries: the option, the turn of its question, and its words. */
export type Pressed = { readonly option: string; readonly turn: number; readonly label: string };

const mostButtons = 6;
const mostSigns = 10;
const mostKey = 1024;
const signs = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const lengthOf = (text: string): number => [...signs.segment(text)].length;

/** A card with buttons, as 企业微信 wants it; `task` is never used twice. */
export const buttonCard = (
  title: string,
  buttons: readonly CardButton[],
  { task, words }: { readonly task: string; readonly words?: string },
): object => ({
  card_type: 'button_interaction',
  main_title: { title },
  ...(words === undefined ? {} : { sub_title_text: words }),
  button_list: buttons.map((button) => ({ ...button, style: 1 })),
  task_id: task,
});

/** A number for a card that no other has. */
export const taskOf = (what: string, nth: number): string =>
  `b${createHash('sha256').update(what).digest('base64url').slice(0, 22)}-${nth.toString(36)}`;

/** The buttons of a message where all its options fit on a card; `null` where they are better written out. */
export function buttonsOf({ options, turn }: Message): readonly CardButton[] | null {
  if (options.length === 0 || options.length > mostButtons) return null;
  const buttons = options.map(({ id, label }) => ({
    text: label,
    key: JSON.stringify(['o', id, turn, label]),
  }));
  const fit = buttons.every(
    ({ text, key }) => lengthOf(text) <= mostSigns && Buffer.byteLength(key) <= mostKey,
  );
  return fit ? buttons : null;
}

const keyShape = z.tuple([
  z.literal('o'),
  z.string().min(1).max(200),
  z.int().min(0),
  z.string().max(100),
]);

/** What a press of ours carries; `null` for a button that is no option. */
export function readPress(key: string): Pressed | null {
  try {
    const found = keyShape.safeParse(JSON.parse(key));
    if (!found.success) return null;
    const [, option, turn, label] = found.data;
    return { option, turn, label };
  } catch {
    return null;
  }
}

/** The key of a button that only shows what was chosen. */
export const chosenKey = 'x';

/** The card of a question once it was answered: what was chosen stands on it, and nothing is left to press. */
export const chosenCard = ({ label }: Pressed, wording: Wording, task: string): object =>
  buttonCard(
    wording.text(phrase('wecom-chosen'), 'zh-CN'),
    [{ text: `✓ ${label}`, key: chosenKey }],
    { task },
  );
