import { isPast, within } from './danger-time.ts';
import type { Heard } from './heard.ts';
import type { Hit } from './hits.ts';

/** People act together in a place: not a queue, a traffic jam, a joint arbitration or a dinner. */
export function isAction(heard: Heard, sentence: Hit, hit: Hit): boolean {
  if (within(heard, 'harmless', sentence)) return false;
  if (isPast(heard, sentence, hit) && !within(heard, 'plan', sentence)) return false;
  const text = heard.text.slice(sentence.from, sentence.to);
  if (/(?:把|将)我(?:们)?(?:堵|围)/u.test(text)) return false;
  if (
    /我(?:们)?(?:没有?|不)(?:参加|参与|掺和|跟着)/u.test(text) &&
    !within(heard, 'plan', sentence)
  )
    return false;
  const many = crowds.test(text);
  const strike = within(heard, 'strike', sentence);
  if (strike) return many || within(heard, 'plan', sentence) || within(heard, 'crowd', sentence);
  return many && within(heard, 'action', sentence);
}

const crowds =
  /(?:\d{2,}|几十|上百|十几|十来|[一二两三四五六七八九]?十[一二三四五六七八九几]?|百)(?:多|几|来|余)?(?:号|个|名|位)?(?:人|工人|工友|民工|员工|兄弟|家属|老乡|司机|骑手|女工|师傅)|全厂|全体|集体|全部人|我哋|讨薪的|民工|工友们|兄弟们|工人们|大伙|大家|我们(?:都|一起|全)|多人|everyone|workers|(?<![你您])们/u;
