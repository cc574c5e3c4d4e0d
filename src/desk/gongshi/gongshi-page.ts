import { html } from 'hono/html';
import type { Language, Phrase } from '../../messages/phrase.ts';
import type { PublicNotice } from '../../records/public-notice.ts';
import type { DeskPort } from '../desk-port.ts';
import { noticeTable } from '../records/notice-lines-table.ts';
import type { Html } from '../view.ts';

/** What a page for everybody knows: nobody is signed in. */
export type OpenView = {
  readonly port: Pick<DeskPort, 'wording' | 'centre' | 'assets'>;
  readonly language: Language;
  readonly t: (key: string, args?: Phrase['args']) => string;
};

/** Words in one language. */
export const openView = (port: OpenView['port'], language: Language): OpenView => ({
  port,
  language,
  t: (key, args) => port.wording.text(args === undefined ? { key } : { key, args }, language),
});

const paper = (
  { port, language }: OpenView,
  {
    title,
    body,
    links,
  }: { readonly title: string; readonly body: Html; readonly links: Html | string },
): Html =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow, noarchive">
<meta name="color-scheme" content="light dark">
<title>${title} · ${port.centre.name[language]}</title>
<link rel="icon" href="${port.assets.url('desk/icon.svg')}">
<link rel="stylesheet" href="${port.assets.url('desk/gongshi.css')}">
</head>
<body><main id="main">${body}${links}</main></body>
</html>`;

/** The notice itself: what, until when, whom to tell of an objection, and the place for the seal on paper. */
export const noticeBody = (view: OpenView, of: PublicNotice): Html => {
  const { port, language, t } = view;
  return html`<h1>${of.name}</h1>
    <p>${t(of.level === 'unit' ? 'gongshi-about_unit' : 'gongshi-about')}</p>
    ${of.from === null ? '' : html`<p><strong>${t('gongshi-days', { from: of.from, to: of.to ?? '' })}</strong></p>`}
    ${noticeTable(view, of.lines)}
    <p>${t('gongshi-objections', { contact: of.contact })}</p>
    <p class="muted">${t('gongshi-shown')}</p>
    <p class="signed">${of.level === 'unit' ? (of.unit ?? '') : port.centre.name[language]}<br>${of.from ?? ''}</p>`;
};

const otherLanguage = ({ port, language, t }: OpenView, path: string): Html =>
  html`<p class="languages">${port.wording.languages
    .filter((one) => one !== language)
    .map(
      (one) =>
        html`<a href="${path}?lang=${one}" lang="${one}" hreflang="${one}">${t('gongshi-other_language')}</a>`,
    )}</p>`;

/** The page for everybody while the notice is open. */
export const gongshiPage = (view: OpenView, of: PublicNotice, path: string): Html =>
  paper(view, { title: of.name, body: noticeBody(view, of), links: otherLanguage(view, path) });

/** The calm page of every address where nothing is published now: ended, withdrawn, not begun, or never there. */
export const overPage = (view: OpenView, path: string): Html => {
  const { port, language, t } = view;
  return paper(view, {
    title: t('gongshi-over'),
    body: html`<h1>${t('gongshi-over')}</h1><p>${t('gongshi-over.about')}</p>
      <p>${port.centre.name[language]} <a href="tel:${port.centre.phone.replaceAll(/[^\d+]/gu, '')}">${port.centre.phone}</a></p>`,
    links: otherLanguage(view, path),
  });
};

/** The notice on A4, with the place for the seal. */
export const printPage = (view: OpenView, of: PublicNotice): Html =>
  paper(view, {
    title: of.name,
    body: html`<div class="sheet">${of.state === 'released' ? '' : html`<p class="draft">${view.t('gongshi-not_released')}</p>`}${noticeBody(view, of)}<p class="seal">${view.t('gongshi-seal')}</p></div>`,
    links: html`<p class="languages no-print">${view.t('gongshi-print.hint')}</p>`,
  });
