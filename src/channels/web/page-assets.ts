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
  /** Of the page of the privacy notice. */
  readonly noticeScript: string;
  readonly noticeStyle: string;
};

const folder = join(import.meta.dirname, 'assets');

/** The parts of the style, in the order in which later ones win. */
const styles = ['look', 'frame', 'lines', 'marks', 'answers', 'composer', 'sheets', 'places'];

const read = (names: readonly string[]): string =>
  names.map((name) => readFileSync(join(folder, `${name}.css`), 'utf8')).join('\n');

/** Adds the page's files: one script, one style, and the little that is needed without a script. */
export function addPageAssets(assets: Assets): PageAssets {
  return {
    script: assets.addText('web/chat.js', joinScript(folder, 'chat')),
    style: assets.addText('web/chat.css', read(styles)),
    noScriptStyle: assets.add('web/no-script.css', join(folder, 'no-script.css')),
    noticeScript: assets.addText('web/notice.js', joinScript(folder, 'notice')),
    noticeStyle: assets.addText('web/notice.css', read(['look', 'notice'])),
    icon: assets.add('web/icon.svg', join(folder, 'icon.svg')),
  };
}
