import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const manifest = join(import.meta.dirname, '..', '..', '..', 'package.json');

/** Whether a package is installed. */
export function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch (error) {
    // One that only `import` may load is there all the same.
    return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}

/** What of the configuration needs packages that an installation for running goes without. */
export type Wanting = {
  readonly DATABASE_URL?: string;
  readonly WECHATY_PUPPET?: string;
  readonly WECOM_BOT_ID?: string;
  readonly FEISHU_APP_ID?: string;
  readonly BACKUP_S3_ENDPOINT?: string;
  readonly LLM_BASE_URL?: string;
  readonly SPEECH_BASE_URL?: string;
};

/** The settings that need packages, each with their names; a setting that is not made needs none. */
export function extraPackages(
  config: Wanting,
): readonly { readonly setting: keyof Wanting; readonly names: readonly string[] }[] {
  const puppet = config.WECHATY_PUPPET;
  const asked = (['LLM_BASE_URL', 'SPEECH_BASE_URL'] as const).filter(
    (setting) => config[setting] !== undefined,
  );
  return [
    ...(config.DATABASE_URL === undefined
      ? []
      : [{ setting: 'DATABASE_URL' as const, names: ['pg'] }]),
    ...(puppet === undefined
      ? []
      : [{ setting: 'WECHATY_PUPPET' as const, names: ['wechaty', puppet] }]),
    ...(config.WECOM_BOT_ID === undefined
      ? []
      : [{ setting: 'WECOM_BOT_ID' as const, names: ['@wecom/aibot-node-sdk'] }]),
    ...(config.FEISHU_APP_ID === undefined
      ? []
      : [{ setting: 'FEISHU_APP_ID' as const, names: ['@larksuiteoapi/node-sdk'] }]),
    ...(config.BACKUP_S3_ENDPOINT === undefined
      ? []
      : [{ setting: 'BACKUP_S3_ENDPOINT' as const, names: ['s3mini'] }]),
    ...asked.map((setting) => ({ setting, names: ['openai'] })),
  ];
}

/** The line that adds packages to an installation that goes without them. */
export function installLine(names: readonly string[]): string {
  const { devDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly devDependencies: { readonly [name: string]: string | undefined };
  };
  const versioned = names.map((name) => {
    const version = devDependencies[name];
    return version === undefined ? name : `${name}@${version}`;
  });
  return `npm install --no-save --save-prod --omit=dev ${versioned.join(' ')}`;
}

/** Throws one line with what to run where a setting wants packages that are not here; before anything is opened. */
export function wantPackages(
  config: Wanting,
  installed: (name: string) => boolean = isInstalled,
): void {
  for (const { setting, names } of extraPackages(config))
    if (!names.every((name) => installed(name)))
      throw new Error(
        `Cannot start with ${setting}: its packages are not installed here. Run: ${installLine(names)}`,
      );
}
