import { html } from 'hono/html';
import type { KeptScreening } from '../../cases/case.ts';
import { isFinal } from '../../cases/table.ts';
import { factsOf } from '../../services/read.ts';
import { type Screened, screened } from '../../services/screened.ts';
import type { Service } from '../../services/service.ts';
import type { CaseFile } from '../case-file.ts';
import { coversFigures, withoutFigures } from '../covered-steps.ts';
import { answersChanged, type ChangedFigure, changedFigures } from '../screening-view.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { figureList, figureName, newsOf } from './figures.ts';
import { icon } from './icon.ts';
import { actForm, card } from './parts.ts';

/** The case's screenings, the newest first, each with the figures of its day; a look, never a decision (PIPL Art 24). A case from before they were kept is reckoned for this page alone. */
export function screeningsCard(view: StaffView, file: CaseFile): Html | string {
  const { of, service } = file;
  if (service?.screen === undefined) return '';
  const [newest, ...older] = (of.screenings ?? []).toReversed();
  const live = screened(service, factsOf(of.answers), {
    centre: view.port.centre,
    day: view.today,
  });
  const shown = newest ?? live;
  if (shown === null) return '';
  const covers = coversFigures(service, { answers: of.answers, shown: file.shown });
  return card(
    view.t('desk-screening'),
    html`<div class="card-body screening">
      ${newest === undefined ? html`<p>${view.t('desk-screening-not_kept')}</p>` : headline(view, newest)}
      ${newest === undefined ? '' : since(view, file, { service, newest, live })}
      ${result(view, shown, covers)}
      ${(isFinal(of.state) ? [] : newsOf(view, shown.figures)).map((one) => html`<p class="figure-news">${icon('soon')}<span>${one}</span></p>`)}
      ${older.map((one) => html`<details class="fold"><summary>${summary(view, one)}</summary>${headline(view, one)} ${changes(view, one)} ${result(view, one, covers)}</details>`)}
      ${againForm(view, file)}
      <p class="text-secondary">${view.t('desk-screening.about')}</p>
    </div>`,
    { id: 'screening', aside: verdict(view, shown) },
  );
}

const verdict = (view: StaffView, { verdict: found }: Screened): Html =>
  html`<span class="verdict verdict-${found}">${view.t(`desk-verdict-${found}`)}</span>`;

const summary = (view: StaffView, one: KeptScreening): Html =>
  html`${dayIn(view, one.day)} ${view.t(`desk-screening-kind-${one.kind}`)} ${verdict(view, one)}`;

const headline = (view: StaffView, { day, kind, reason }: KeptScreening): Html =>
  html`<p class="text-secondary">
      ${view.t('desk-screening-of', { day, kind: view.t(`desk-screening-kind-${kind}`) })}
    </p>
    ${reason === undefined ? '' : html`<p>${view.t('desk-screening-why', { reason })}</p>`}`;

/** What has changed since the newest screening, and what would come out today. */
function since(
  view: StaffView,
  { of, shown }: CaseFile,
  {
    service,
    newest,
    live,
  }: { readonly service: Service; readonly newest: KeptScreening; readonly live: Screened | null },
): Html | string {
  const moved = changes(view, newest);
  const answers = answersChanged(newest, { of, service, centre: view.port.centre });
  if (moved === '' && !answers) return '';
  const covers = coversFigures(service, { answers: of.answers, shown });
  return html`${moved}
  ${answers ? html`<p class="figure-news">${icon('alert')}<span>${view.t('desk-screening-answers_changed')}</span></p>` : ''}
  ${
    live === null
      ? ''
      : html`<details class="fold">
        <summary>${view.t('desk-screening-today')} ${verdict(view, live)}</summary>
        ${result(view, live, covers)}
      </details>`
  }`;
}

function changes(view: StaffView, kept: KeptScreening): Html | string {
  const list = changedFigures(kept, view.port.centre, view.today);
  return list.length === 0
    ? ''
    : html`${list.map((one) => html`<p class="figure-news">${icon('alert')}<span>${changeWords(view, one)}</span></p>`)}`;
}

const changeWords = (view: StaffView, { now, was }: ChangedFigure): string =>
  view.t('desk-figure-changed', {
    name: figureName(view, was.name),
    was: String(was.value),
    now: now === undefined ? 'none' : String(now.value),
    from: now?.from ?? '',
    source: now?.source ?? '',
  });

const result = (view: StaffView, { steps, suggested, figures }: Screened, covers: boolean): Html =>
  html`${
    steps.length === 0
      ? ''
      : html`<ol>
        ${steps.map((one) => html`<li>${view.say(covers ? withoutFigures(one) : one)}</li>`)}
      </ol>
      ${covers ? html`<p class="text-secondary">${view.t('screening-covered')}</p>` : ''}`
  }
  ${
    suggested === undefined
      ? ''
      : html`<p>${view.t('desk-suggested')} <strong>${suggestion(view, suggested)}</strong></p>`
  }
  ${
    figures.length === 0
      ? ''
      : html`<details class="fold figures-fold">
          <summary>${view.t('desk-screening-figures')} (${figures.length})</summary>
          ${figureList(view, figures)}
        </details>`
  }`;

const suggestion = (view: StaffView, suggested: string): string => {
  const key = `o-hardship_category-${suggested}`;
  return view.port.wording.has(key, view.language) ? view.t(key) : suggested;
};

const againForm = (view: StaffView, { of, mine }: CaseFile): Html | string =>
  !mine || isFinal(of.state)
    ? ''
    : html`<details class="fold">
        <summary>${view.t('desk-screen_again')}</summary>
        ${actForm(of.number, 'screen_again', {
          body: html`<label class="form-label" for="screen-reason">${view.t('desk-screen_again.why')}</label>
            <textarea class="form-control" id="screen-reason" name="reason" rows="2" maxlength="2000" required></textarea>
            <button class="btn">${view.t('desk-screen_again.do')}</button>`,
        })}
      </details>`;
