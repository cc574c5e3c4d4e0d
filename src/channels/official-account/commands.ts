import { phrase } from '../../messages/phrase.ts';
import type { Wording } from '../../wording/wording.ts';

/** What the menu of the account may hold besides services; `official-menu-<id>` names each, its `.says` are the words it stands for; `page` gives the way into the web chat. */
export const commands = ['start', 'status', 'human', 'help', 'page'] as const;

/** What a press in the menu says in words, so that it is understood as if it had been typed. */
export const wordsOfCommand = (command: string, wording: Wording): string =>
  wording.text(phrase(`official-menu-${command}.says`), 'zh-CN');
