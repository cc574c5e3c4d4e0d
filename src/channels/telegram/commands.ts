import { type Language, phrase } from '../../messages/phrase.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Payload } from './telegram-api.ts';

/** The commands of the menu; `telegram-command-<id>` names each, its `.says` are the words it stands for. */
export const commands = [
  'start',
  'status',
  'human',
  'help',
  'elsewhere',
  'pause',
  'privacy',
  'delete',
] as const;

/** What a command says in words, so that it is understood as if it had been typed; an unknown one stays as it is. */
export function wordsOfCommand(command: string, wording: Wording, language: Language): string {
  const key = `telegram-command-${command}.says`;
  return wording.has(key, language) ? wording.text(phrase(key), language) : `/${command}`;
}

/** The calls that put up the menu: Chinese for everybody, English for apps in English. */
export const commandMenus = (wording: Wording): readonly Payload[] =>
  (['zh-CN', 'en'] as const).map((language) => ({
    commands: commands.map((command) => ({
      command,
      description: wording.text(phrase(`telegram-command-${command}`), language),
    })),
    scope: { type: 'all_private_chats' },
    ...(language === 'en' ? { language_code: 'en' } : {}),
  }));
