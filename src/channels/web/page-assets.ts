import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets } from '../../http/assets.ts';
import { joinScript } from './page-script.ts';

/** The addresses of a page's files. */
export type PageAssets = {
  readonly script: string;
  readonly style: string;
  /** Hides what only a script ends. */
  readonly noScriptStyle: string;
  readonly icon: string;
};

const folder = join(import.meta.dirname, 'assets');

/** The parts of the style, in the order in which later ones win. */
const styles = ['look', 'frame', 'lines', 'marks', 'answers', 'composer', 'sheets', 'places'];

/** Adds the page's files: one script, one style, and the little that is needed without a script. */
export function addPageAssets(assets: Assets): PageAssets {
  const style = styles.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8')).join('\n');
  return {
    script: assets.addText('web/chat.js', joinScript(folder, 'chat')),
    style: assets.addText('web/chat.css', style),
    noScriptStyle: assets.add('web/no-script.css', join(folder, 'no-script.css')),
    icon: assets.add('web/icon.svg', join(folder, 'icon.svg')),
  };
}
