import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settingNames } from '../../config.ts';
import { unknownSettings } from './unknown-settings.ts';

test.each([
  ['TELEGRAM_BOT_TOKN', 'TELEGRAM_BOT_TOKEN'],
  ['LLM_MODLE', 'LLM_MODEL'],
  ['CENTERFILE', 'CENTRE_FILE'],
  ['publicUrl', 'PUBLIC_URL'],
  ['BANGFU_BACKUP_DIR', 'BACKUP_DIR'],
  ['BANGFU_PORT', 'PORT'],
])('%s in the environment looks like %s', (name, nearest) => {
  expect(unknownSettings({ [name]: '1' }, {})).toEqual([{ name, nearest, inFile: false }]);
});

test('what belongs to other programs is left alone', () => {
  const others = {
    PATH: '',
    HOME: '',
    LANG: '',
    HOSTNAME: '',
    POST: '',
    DATE: '',
    SHELL: '',
    LLM: '',
    USER: '',
    WECHATY_LOG: '',
    DATABASE_URL: '',
    npm_config_cache: '',
    LOGNAME: '',
    NODE_ENV: '',
    TERM: '',
  };
  expect(unknownSettings(others, {})).toEqual([]);
});

test('a name in .env that is no setting is told, whatever it looks like', () => {
  const file = { SMS_GATE: 'x', DESK_SECOND_STEPP: 'off', PORT: '80' };
  expect(unknownSettings({ ...file }, file)).toEqual([
    { name: 'SMS_GATE', nearest: null, inFile: true },
    { name: 'DESK_SECOND_STEPP', nearest: 'DESK_SECOND_STEP', inFile: true },
  ]);
});

test('a long name with one letter left out is still known for what was meant', () => {
  const long = settingNames.filter((name) => name.length > 8);
  fc.assert(
    fc.property(fc.constantFrom(...long), fc.nat(), (name, at) => {
      const cut = at % name.length;
      const typed = name.slice(0, cut) + name.slice(cut + 1);
      if (settingNames.includes(typed)) return;
      expect(unknownSettings({ [typed]: '1' }, {})[0]?.nearest).not.toBeNull();
    }),
  );
});
