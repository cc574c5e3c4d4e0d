import { html } from 'hono/html';
import type { Html, View } from '../view.ts';

/** The way to the other language, named in that language. */
export function languageLink(view: View): Html {
  const other = view.language === 'zh-CN' ? 'en' : 'zh-CN';
  const name = other === 'en' ? 'English' : '中文';
  return html`<a class="language" lang="${other}" href="${view.path}?lang=${other}">${name}</a>`;
}
