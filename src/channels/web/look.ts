import type { Language } from '../../messages/phrase.ts';

/** How the page looks to one browser: size of the text (1–3), light or dark, language. */
export type Look = {
  readonly size: '1' | '2' | '3';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly language: Language;
};

/** The look the page kept in its cookie (`size.theme.language`), or what the browser asks for; never throws. */
export function readLook(cookie: string | undefined, accepts: string | undefined): Look {
  const [size, theme, language] = (cookie ?? '').split('.');
  return {
    size: size === '2' || size === '3' ? size : '1',
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    language: language === 'en' || language === 'zh-CN' ? language : wanted(accepts ?? ''),
  };
}

/** English only where it stands before any Chinese: the people of a county centre read Chinese. */
function wanted(accepts: string): Language {
  const first = accepts
    .toLowerCase()
    .split(',')
    .find((part) => /^\s*(?:zh|en)\b/.test(part));
  return first?.trim().startsWith('en') ? 'en' : 'zh-CN';
}
