import { join } from 'node:path';
import { createWording } from '../wording/wording.ts';

/** Where the program stands; its other parts need not be loaded to tell of them. */
const root = join(import.meta.dirname, '..', '..');

/** Every command, as it is typed; the text of each stands in the locales under its key. */
const usages: { readonly [command: string]: readonly (readonly [string, string])[] } = {
  main: [
    ['help-start', 'npm start'],
    ['help-demo', 'npm run demo [-- --data DIR] [--cases N] [--port PORT] [--fill-only]'],
    ['help-chat', 'npm run chat [-- --json] [--data DIR] [--now TIME]'],
    ['help-desk', 'npm run desk -- COMMAND'],
    ['help-understand', 'npm run -s understand [-- --model]'],
  ],
  desk: [
    ['help-staff_add', 'staff add LOGIN NAME [ROLE …]'],
    ['help-staff_list', 'staff list [--json]'],
    ['help-staff_link', 'staff link LOGIN'],
    ['help-show', 'show CASE --json'],
    ['help-backup', 'backup [FOLDER] [--keep N]'],
    ['help-restore', 'restore FOLDER|--from s3 [NAME] [--to postgres://…]'],
    ['help-move', 'move --to postgres://…|file'],
    ['help-rotate_key', 'rotate-key'],
    ['help-rotate_suite', 'rotate-suite aes|gm'],
    ['help-verify_history', 'verify-history'],
    ['help-clock', 'clock right'],
    ['help-export', 'export'],
    ['help-qr', 'qr SERVICE [POSTER]'],
    ['help-menu', 'menu'],
    ['help-doctor', 'doctor [--english]'],
  ],
};

/** How a command is used, in both languages: all of them, or those that the words name. */
export function helpOf(command: string, words: readonly string[]): string {
  const wording = createWording(join(root, 'locales'));
  const say = (key: string): readonly string[] =>
    (['zh-CN', 'en'] as const).map((language) => `      ${wording.text({ key }, language)}`);
  const all = command === 'desk' ? usages['desk'] : usages['main'];
  const named = words.filter((word) => word !== 'help' && !word.startsWith('-'));
  const wanted = command === 'desk' ? named.join(' ') : command;
  const chosen = (all ?? []).filter(([key, usage]) =>
    command === 'desk' ? usage.startsWith(wanted) : key === `help-${wanted}`,
  );
  const shown = chosen.length > 0 && wanted !== '' ? chosen : (all ?? []);
  const lines = shown.flatMap(([key, usage]) => [`  ${usage}`, ...say(key)]);
  return [...lines, ...(command === 'desk' ? say('help-data') : [])].join('\n');
}

/** The one line for a command of the desk that there is none of. */
export function unknownCommand(words: readonly string[]): string {
  const commands = (usages['desk'] ?? []).map(([, usage]) => usage);
  const said =
    words.length === 0 ? 'Cannot run: no command was given.' : `Cannot run "${words.join(' ')}".`;
  return `${said} Commands: ${commands.join(' | ')}. Each takes --data DIR; --help tells more.`;
}
