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

/** The line that adds what WeChat needs to an installation that goes without it. */
export function wechatLine(puppet: string): string {
  const { devDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly devDependencies: { readonly wechaty: string };
  };
  return `npm install --no-save --save-prod --omit=dev wechaty@${devDependencies.wechaty} ${puppet}`;
}

/** Throws one line with what to run where the configuration wants WeChat and its packages are not here; before anything is opened. */
export function wantWechat(
  { WECHATY_PUPPET: puppet }: { readonly WECHATY_PUPPET?: string },
  installed: (name: string) => boolean = isInstalled,
): void {
  if (puppet === undefined || (installed('wechaty') && installed(puppet))) return;
  throw new Error(
    `Cannot start WeChat (WECHATY_PUPPET): its packages are not installed here. Run: ${wechatLine(puppet)}`,
  );
}
