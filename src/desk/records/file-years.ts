import { html } from 'hono/html';
import type { Household, YearLine } from '../../records/household.ts';
import { serviceById } from '../../services/index.ts';
import { factsOf } from '../../services/read.ts';
import { type Screened, screened } from '../../services/screened.ts';
import { mayAct } from '../accounts/roles.ts';
import { figureList } from '../pages/figures.ts';
import { card } from '../pages/parts.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { chooser, field, fold, recordForm } from './record-parts.ts';

const categories = ['deep', 'relative', 'accident'] as const;

/** The category year by year, each with the figures of its day, and what the figures of today would give; the newest first. */
export function yearsCard(view: StaffView, of: Household): Html {
  const relief = serviceById('relief');
  const live =
    relief === undefined
      ? null
      : screened(relief, factsOf(of.facts), { centre: view.port.centre, day: view.today });
  return card(
    view.t('file-years'),
    html`<div class="card-body">
      ${of.years.length === 0 ? html`<p>${view.t('file-years-none')}</p>` : ''}
      ${of.years.toReversed().map((one, at) => yearPart(view, one, at === 0))}
      ${live === null ? '' : fold(view.t('file-years-today'), reckoned(view, live))}
      ${mayAct(view.staff) && of.state !== 'closed' ? addForm(view, of, live) : ''}
    </div>`,
    { id: 'years' },
  );
}

const categoryName = (view: StaffView, category: YearLine['category']): string =>
  view.t(category === null ? 'file-category-none' : `o-hardship_category-${category}`);

const yearPart = (view: StaffView, line: YearLine, open: boolean): Html =>
  html`<details class="fold year-line" ${open ? html`open` : ''}>
    <summary><b>${line.year}</b> ${categoryName(view, line.category)} <span class="muted">${dayIn(view, line.day)} ${view.t(`file-year-${line.why}`)} ${line.by}</span></summary>
    ${line.note === undefined ? '' : html`<p>${line.note}</p>`}
    ${reckoned(view, line)}
  </details>`;

const reckoned = (
  view: StaffView,
  { verdict, steps = [], figures }: Pick<YearLine, 'verdict' | 'steps' | 'figures'> | Screened,
): Html =>
  html`${verdict === undefined ? '' : html`<p><span class="verdict verdict-${verdict}">${view.t(`desk-verdict-${verdict}`)}</span></p>`}
    ${steps.length === 0 ? '' : html`<ol>${steps.map((one) => html`<li>${view.say(one)}</li>`)}</ol>`}
    ${figures.length === 0 ? '' : figureList(view, figures)}`;

const addForm = (view: StaffView, of: Household, live: Screened | null): Html =>
  fold(
    view.t('file-year-add'),
    recordForm(`files/${of.id}`, 'add_year', {
      body: html`<p class="form-hint">${view.t('file-year-add.hint')}</p>
        <div class="field-grid">${chooser(
          view.t('file-year-why'),
          'why',
          (['filing', 'review', 'change'] as const).map((one) => [one, view.t(`file-year-${one}`)]),
          of.years.length === 0 ? 'filing' : 'review',
        )}
        ${chooser(
          view.t('desk-line-category'),
          'category',
          [
            ['', view.t('file-category-none')],
            ...categories.map((one) => [one, view.t(`o-hardship_category-${one}`)] as const),
          ],
          live?.suggested ?? of.years.at(-1)?.category ?? '',
        )}
        ${field(view.t('file-note'), 'note')}</div>
        <button class="btn">${view.t('file-year-add')}</button>`,
    }),
  );
