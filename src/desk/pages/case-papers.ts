import { html } from 'hono/html';
import type { Paper } from '../../messages/answer.ts';
import { factsOf } from '../../services/read.ts';
import type { PaperNeed } from '../../services/service.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { paperName } from '../words.ts';
import { showButton } from './case-answers.ts';
import { icon } from './icon.ts';
import { actForm, card } from './parts.ts';

/** The checklist computed from the answers, with what came for each item; what belongs nowhere yet comes first. */
export function papersCard(view: StaffView, file: CaseFile): Html | string {
  const { of, service } = file;
  const needs = service?.papers(factsOf(of.answers)) ?? [];
  if (needs.length === 0 && of.papers.length === 0) return '';
  const ids = new Set(needs.flatMap((need) => [need.id, ...(need.or ?? [])]));
  const loose = of.papers.filter((paper) => paper.need === null || !ids.has(paper.need));
  const closed = of.papers.some((paper) => !isShown(file, paper));
  return card(
    view.t('desk-papers'),
    html`${loose.length === 0 ? '' : looseList(view, file, { loose, needs })}
      <ul class="papers">
        ${needs.map((need) => needLine(view, file, need))}
      </ul>`,
    {
      id: 'papers',
      aside: closed ? showButton(file, { what: 'papers', words: view.t('desk-show_papers') }) : '',
    },
  );
}

const isShown = ({ shown }: CaseFile, paper: Paper): boolean =>
  shown.has('papers') || shown.has(`paper:${paper.id}`);

function needLine(view: StaffView, file: CaseFile, need: PaperNeed): Html {
  const ids = [need.id, ...(need.or ?? [])];
  const here = file.of.papers.filter((paper) => paper.need !== null && ids.includes(paper.need));
  const done = here.some((paper) => paper.state === 'accepted');
  const state = done
    ? 'accepted'
    : here.length > 0
      ? 'received'
      : need.required
        ? 'missing'
        : 'optional';
  const names = ids.map((id) => paperName(view, id)).join(view.t('desk-or'));
  return html`<li class="paper-need paper-${state}">
    <div class="paper-name">
      <strong>${names}</strong>
      <span class="mark mark-${state}">${view.t(`desk-paper-${state}`)}</span>
    </div>
    ${here.map((paper) => paperTile(view, file, paper))}
  </li>`;
}

const looseList = (
  view: StaffView,
  file: CaseFile,
  { loose, needs }: { readonly loose: readonly Paper[]; readonly needs: readonly PaperNeed[] },
): Html =>
  html`<div class="loose">
    <h3>${view.t('desk-loose', { count: loose.length })}</h3>
    ${loose.map((paper) =>
      paperTile(view, file, paper, file.mine ? placeForm(view, file, { paper, needs }) : ''),
    )}
  </div>`;

const placeForm = (
  view: StaffView,
  { of }: CaseFile,
  { paper, needs }: { readonly paper: Paper; readonly needs: readonly PaperNeed[] },
): Html =>
  actForm(of.number, 'place_paper', {
    className: 'place',
    body: html`<input type="hidden" name="paper" value="${paper.id}" />
      <label class="visually-hidden" for="place-${paper.id}">${view.t('desk-place')}</label>
      <select class="form-select" id="place-${paper.id}" name="need" required>
        <option value="">${view.t('desk-place')}</option>
        ${needs
          .flatMap((need) => [need.id, ...(need.or ?? [])])
          .map((id) => html`<option value="${id}">${paperName(view, id)}</option>`)}
      </select>
      <button class="btn btn-sm">${view.t('desk-place.go')}</button>`,
  });

function paperTile(view: StaffView, file: CaseFile, paper: Paper, more: Html | string = ''): Html {
  const { of, mine } = file;
  const url = `/desk/cases/${of.number}/papers/${paper.id}`;
  const name = paper.name ?? paperName(view, paper.need);
  const picture = ['image/jpeg', 'image/png', 'image/webp'].includes(paper.type);
  return html`<div class="paper-tile">
    <div class="paper-picture">
      ${
        !isShown(file, paper)
          ? showButton(file, {
              what: `paper:${paper.id}`,
              words: view.t('desk-show'),
              label: `${view.t('desk-show')} ${name}`,
            })
          : picture
            ? html`<a href="${url}" target="_blank" rel="noopener"
              ><img src="${url}" alt="${view.t('desk-paper.alt', { name })}" loading="lazy"
            /></a>`
            : html`<a class="btn btn-sm" href="${url}" download>${icon('paper')} ${view.t('desk-download')}</a>`
      }
    </div>
    <div class="paper-facts">
      <span class="paper-file">${name}</span>
      <small class="text-secondary">
        ${kindOf(paper.type)} · ${size(paper.bytes)} · ${when(view, paper.at)} ·
        ${view.t(`desk-paper-state-${paper.state}`)}
      </small>
      ${mine && paper.state === 'received' && paper.need !== null ? judgeForms(view, file, paper) : ''} ${more}
    </div>
  </div>`;
}

const judgeForms = (view: StaffView, { of }: CaseFile, paper: Paper): Html =>
  html`<div class="judge">
    ${actForm(of.number, 'judge_paper', {
      body: html`<input type="hidden" name="paper" value="${paper.id}" />
        <input type="hidden" name="verdict" value="accept" />
        <button class="btn btn-sm btn-outline-success">${icon('check')} ${view.t('desk-paper.accept')}</button>`,
    })}
    <details class="fold">
      <summary>${view.t('desk-paper.return')}</summary>
      ${actForm(of.number, 'judge_paper', {
        id: `return-${paper.id}`,
        body: html`<input type="hidden" name="paper" value="${paper.id}" />
          <input type="hidden" name="verdict" value="return" />
          <label class="form-label" for="why-${paper.id}">${view.t('desk-paper.why')}</label>
          <textarea class="form-control" id="why-${paper.id}" name="reason" rows="2" maxlength="500" required></textarea>
          <button class="btn btn-sm">${view.t('desk-paper.return')}</button>`,
      })}
    </details>
  </div>`;

const kindOf = (type: string): string => (type.split('/')[1] ?? type).toUpperCase();

const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1e6).toFixed(1)} MB`;
