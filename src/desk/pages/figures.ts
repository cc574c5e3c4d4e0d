import { html } from 'hono/html';
import type { Threshold } from '../../messages/centre.ts';
import type { UsedFigure } from '../../services/common/figures.ts';
import { type FigureNews, figureNews } from '../../services/figure-news.ts';
import { isAdmin } from '../accounts/roles.ts';
import type { Html, StaffView, View } from '../view.ts';
import { icon } from './icon.ts';

/** The name of a figure as staff say it. */
export const figureName = (view: View, name: string): string => {
  const key = `figure-${name}`;
  return view.port.wording.has(key, view.language) ? view.t(key) : name;
};

const facts = ({ value, from, source }: Threshold) => ({ value: String(value), from, source });

/** Figures with the day each began and where it stands written. */
export const figureList = (view: View, figures: readonly UsedFigure[]): Html =>
  html`<ul class="figures">
    ${figures.map(
      (one) => html`<li>${figureName(view, one.name)} ${view.t('desk-figure', facts(one))}</li>`,
    )}
  </ul>`;

/** What is to be known of a figure, in one sentence. */
function newsWords(view: View, news: FigureNews): string {
  const name = figureName(view, news.name);
  if (news.kind === 'old')
    return view.t('desk-figure-old', { name, months: news.months, ...facts(news.now) });
  const now = news.now === undefined ? 'none' : String(news.now.value);
  return view.t('desk-figure-soon', { name, now, ...facts(news.next) });
}

/** The centre's figures that have grown old or are followed by another soon, a slim line each, for whoever keeps the centre file. */
export const figuresLine = (view: StaffView): Html | string =>
  html`${(isAdmin(view.staff) ? figureNews(view.port.centre, view.today) : []).map(
    (one) => html`<p class="figure-news">${icon('soon')}<span>${newsWords(view, one)}</span></p>`,
  )}`;

/** The same beside a screening, of the figures it used. */
export const newsOf = (view: View, figures: readonly UsedFigure[]): readonly string[] =>
  figureNews(view.port.centre, view.today)
    .filter((news) => figures.some(({ name }) => name === news.name))
    .map((news) => newsWords(view, news));
