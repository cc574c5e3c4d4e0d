import { html } from 'hono/html';
import { isFinal } from '../../cases/table.ts';
import type { Visit } from '../../messages/office.ts';
import type { Condition } from '../../services/duty.ts';
import { factsOf } from '../../services/read.ts';
import type { Service } from '../../services/service.ts';
import { isAdmin } from '../accounts/roles.ts';
import { adultsOf } from '../adults.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { paperName } from '../words.ts';
import { showButton } from './case-answers.ts';
import { icon } from './icon.ts';
import { actForm, card } from './parts.ts';

/** Every condition that some step of a service wants or leaves behind. */
export const conditionsWanted = (service: Service): ReadonlySet<Condition> =>
  new Set([
    ...Object.values(service.duties).flatMap((duty) => duty?.needs ?? []),
    ...Object.values(service.proofs ?? {}),
  ]);

/** What the office records on the way: opinion, authorisations, visits, the check, papers, and how it is shown on a public notice. */
export function officeCard(view: StaffView, file: CaseFile): Html | string {
  const { of, service } = file;
  if (service === null || of.kind !== 'application') return '';
  const wanted = conditionsWanted(service);
  const part = (condition: Condition, body: () => Html): Html | string =>
    wanted.has(condition) ? body() : '';
  return card(
    view.t('office-title'),
    html`<div class="card-body folds">
      ${part('opinion', () => opinion(view, file))} ${part('authorised', () => authorisations(view, file))}
      ${part('visit', () => visits(view, file))} ${part('check', () => check(view, file))}
      ${papers(view, file, service)} ${part('notice', () => notice(view, file))}
    </div>`,
    { id: 'office' },
  );
}

type Part = { readonly id: string; readonly title: string; readonly done: boolean };

const section = (view: StaffView, { id, title, done }: Part, body: Html): Html =>
  html`<section class="office-part" id="${id}" aria-labelledby="${id}-title">
    <h3 id="${id}-title">
      ${title}
      <span class="mark mark-${done ? 'complete' : 'missing'}">${view.t(done ? 'office-there' : 'office-not_there')}</span>
    </h3>
    ${body}
  </section>`;

/** Forms close with the case, and are for who may act; `owned`: for who has it. */
const mayRecord = ({ of, acts, mine }: CaseFile, owned: boolean): boolean =>
  !isFinal(of.state) && (owned ? mine : acts);

const folded = (
  view: StaffView,
  file: CaseFile,
  { owned, title, body }: { readonly owned: boolean; readonly title: string; readonly body: Html },
): Html | string => {
  if (mayRecord(file, owned))
    return html`<details class="fold">
      <summary>${title}</summary>
      ${body}
    </details>`;
  return owned && file.acts && !isFinal(file.of.state)
    ? html`<p class="form-hint">${view.t('office-claim_first')}</p>`
    : '';
};

/** A form that may bring a file with it. */
const fileForm = (file: CaseFile, kind: string, body: Html): Html =>
  html`<form method="post" action="/desk/deeds" enctype="multipart/form-data" class="act" data-act>
    <input type="hidden" name="act" value="${newActId()}" />
    <input type="hidden" name="case" value="${file.of.number}" />
    <input type="hidden" name="kind" value="${kind}" />
    ${body}
  </form>`;

const field = (
  view: StaffView,
  id: string,
  { key, value = '' }: { readonly key: string; readonly value?: string },
): Html =>
  html`<label class="form-label" for="${id}">${view.t(key)}</label>
    <input class="form-control" id="${id}" name="${id.split('-').at(-1) ?? ''}" maxlength="200" value="${value}" required />`;

const words = (
  view: StaffView,
  id: string,
  { key, required = true }: { readonly key: string; readonly required?: boolean },
): Html =>
  html`<label class="form-label" for="${id}">${view.t(key)}</label>
    <textarea class="form-control" id="${id}" name="${id.split('-').at(-1) ?? ''}" rows="2" maxlength="2000" ${required ? 'required' : ''}></textarea>`;

const day = (view: StaffView, id: string): Html =>
  html`<label class="form-label" for="${id}">${view.t('office-day')}</label>
    <input class="form-control" id="${id}" name="day" type="date" value="${view.today}" max="${view.today}" required />`;

const scan = (
  view: StaffView,
  id: string,
  { key, required = false }: { readonly key: string; readonly required?: boolean },
): Html =>
  html`<label class="form-label" for="${id}">${view.t(key)}</label>
    <input class="form-control" id="${id}" name="scan" type="file" accept="image/*,application/pdf" ${required ? 'required' : ''} />`;

const save = (view: StaffView): Html => html`<button class="btn">${view.t('desk-save')}</button>`;

/** A stored file of the office: opened by a press that the history keeps. */
function stored(
  view: StaffView,
  file: CaseFile,
  { id, name }: { readonly id: string | undefined; readonly name: string },
): Html | string {
  if (id === undefined) return '';
  const open = file.shown.has('papers') || file.shown.has(`paper:${id}`);
  const words = view.t('desk-show');
  return open
    ? html`<a href="/desk/cases/${file.of.number}/papers/${id}" target="_blank" rel="noopener">${icon('paper')} ${name}</a>`
    : html`${name} ${showButton(file, { what: `paper:${id}`, words, label: `${words} ${name}` })}`;
}

function opinion(view: StaffView, file: CaseFile): Html {
  const { opinion: it } = file.of;
  return section(
    view,
    { id: 'form-opinion', title: view.t('condition-opinion'), done: it !== undefined },
    html`${
      it === undefined
        ? ''
        : html`<p>${it.unit}（${it.day}）：${it.text} ${stored(view, file, { id: it.paper, name: view.t('office-scan') })}</p>`
    }
    ${folded(view, file, {
      owned: true,
      title: view.t('office-opinion.record'),
      body: fileForm(
        file,
        'record_opinion',
        html`${field(view, 'opinion-unit', { key: 'office-opinion.unit' })}
        ${words(view, 'opinion-text', { key: 'office-opinion.text' })} ${day(view, 'opinion-day')}
        ${scan(view, 'opinion-scan', { key: 'office-opinion.scan' })} ${save(view)}`,
      ),
    })}`,
  );
}

/** Each adult signs for himself; who has not is there with a form of his own. A name stands there only once it was asked to be shown. */
function authorisations(view: StaffView, file: CaseFile): Html {
  const { of } = file;
  const open = adultsOf(of).filter(({ signed }) => !signed);
  const byChat = view.port.centre.rules['authorisation'] === 'chat';
  const done = byChat ? of.answers['members_agree']?.value === true : open.length === 0;
  return section(
    view,
    { id: 'form-authorise', title: view.t('condition-authorised'), done },
    html`<ul class="office-list">
      ${(of.authorisations ?? []).map(
        ({ person, relation, day: on, paper }) =>
          html`<li>
            ${icon('check')} ${adultName(view, file, { person, relation })} · ${on}
            ${stored(view, file, { id: paper, name: view.t('office-scan') })}
          </li>`,
      )}
      ${open.map(
        (adult) =>
          html`<li>
            ${adultName(view, file, adult)}
            ${
              mayRecord(file, false)
                ? html`<details class="fold">
                    <summary>${view.t('office-authorise.record')}</summary>
                    ${fileForm(
                      file,
                      'authorise',
                      html`<input type="hidden" name="adult" value="${adult.at}" />
                        ${day(view, `authorise${adult.at}-day`)}
                        ${scan(view, `authorise${adult.at}-scan`, { key: 'office-authorise.scan' })}
                        ${save(view)}`,
                    )}
                  </details>`
                : ''
            }
          </li>`,
      )}
    </ul>`,
  );
}

/** By what he is to the applicant; by name too, once the household was shown to the reader. */
function adultName(
  view: StaffView,
  { shown }: CaseFile,
  { person, relation }: { readonly person: string; readonly relation: string },
): string {
  if (relation === 'self') return view.t('desk-speaks_self');
  const key = `show-relation-${relation}`;
  const kin = view.port.wording.has(key, view.language) ? view.t(key) : view.t('office-adult');
  const open = shown.has('answers') || shown.has('family_members');
  return open && person !== relation ? `${kin} ${person}` : kin;
}

function visits(view: StaffView, file: CaseFile): Html {
  const { of } = file;
  const all = of.visits ?? [];
  return section(
    view,
    { id: 'form-visit', title: view.t('condition-visit'), done: all.length > 0 },
    html`<ul class="office-list">
        ${all.map((visit) => visitLine(view, file, visit))}
      </ul>
      ${
        mayRecord(file, false)
          ? html`<a class="btn" href="/desk/cases/${of.number}/visit">${view.t('office-visit.record')} ${icon('arrow')}</a>`
          : ''
      }`,
  );
}

const visitLine = (view: StaffView, file: CaseFile, visit: Visit): Html =>
  html`<li>
    <strong>${visit.day}</strong> ${visit.visitors.join('、')}
    ${visit.onPaper === true ? html`<span class="mark">${view.t('office-visit.on_paper')}</span>` : ''}
    ${stored(view, file, { id: visit.signature, name: view.t('office-visit.signature') })}
    ${visit.photos.map((id, index) => stored(view, file, { id, name: view.t('office-visit.photo', { at: index + 1 }) }))}
    ${
      file.shown.has('answers')
        ? html`<dl class="office-visit">
            ${(['housing', 'people', 'income', 'needs'] as const).map((one) =>
              visit[one] === undefined
                ? ''
                : html`<div><dt>${view.t(`visit-${one}`)}</dt><dd>${visit[one]}</dd></div>`,
            )}
          </dl>`
        : showButton(file, { what: 'answers', words: view.t('office-visit.show') })
    }
  </li>`;

function check(view: StaffView, file: CaseFile): Html {
  const { check: it } = file.of;
  return section(
    view,
    { id: 'form-check', title: view.t('condition-check'), done: it?.result === 'fits' },
    html`${
      it === undefined
        ? ''
        : html`<p>${view.t(`office-check-${it.result}`)}（${it.day}，${it.body}）${it.note ?? ''}</p>`
    }
    ${folded(view, file, {
      owned: true,
      title: view.t('office-check.record'),
      body: actForm(file.of.number, 'record_check', {
        body: html`<label class="form-label" for="check-result">${view.t('office-check.result')}</label>
          <select class="form-select" id="check-result" name="result" required>
            <option value="">${view.t('desk-choose')}</option>
            ${(['fits', 'differs', 'refused'] as const).map(
              (one) => html`<option value="${one}">${view.t(`office-check-${one}`)}</option>`,
            )}
          </select>
          ${field(view, 'check-body', { key: 'office-check.body' })} ${day(view, 'check-day')}
          ${words(view, 'check-note', { key: 'office-check.note', required: false })} ${save(view)}`,
      }),
    })}`,
  );
}

function papers(view: StaffView, file: CaseFile, service: Service): Html {
  const needs = service.papers(factsOf(file.of.answers)).flatMap(({ id, or = [] }) => [id, ...or]);
  const all = [...new Set(needs)];
  const waived = Object.entries(file.of.waived ?? {});
  const which = (id: string): Html =>
    html`<label class="form-label" for="${id}">${view.t('desk-place')}</label>
      <select class="form-select" id="${id}" name="need" required>
        <option value="">${view.t('desk-choose')}</option>
        ${all.map((need) => html`<option value="${need}">${paperName(view, need)}</option>`)}
      </select>`;
  return html`<section class="office-part" id="form-papers" aria-labelledby="form-papers-title">
    <h3 id="form-papers-title">${view.t('office-papers')}</h3>
    ${waived.map(([need, reason]) => html`<p>${view.t('office-waive.is', { what: paperName(view, need), reason })}</p>`)}
    ${folded(view, file, {
      owned: false,
      title: view.t('office-take'),
      body: fileForm(
        file,
        'take_paper',
        html`${which('take-need')} ${scan(view, 'take-scan', { key: 'counter-papers.file', required: true })} ${save(view)}`,
      ),
    })}
    ${folded(view, file, {
      owned: true,
      title: view.t('office-waive'),
      body: actForm(file.of.number, 'waive_paper', {
        body: html`${which('waive-need')} ${words(view, 'waive-reason', { key: 'office-waive.reason' })} ${save(view)}`,
      }),
    })}
  </section>`;
}

/** His own line is shown to the worker before anybody else; what he says of it may go to the manager. */
function notice(view: StaffView, file: CaseFile): Html {
  const { preview, shown } = file.of;
  return html`<section class="office-part" id="form-notice" aria-labelledby="form-notice-title">
    <h3 id="form-notice-title">${view.t('office-preview')}</h3>
    ${
      preview === undefined
        ? ''
        : html`<p>
            “${preview.line}” <span class="mark">${view.t(`office-preview-${preview.answer}`)}</span>
            ${preview.words ?? ''}
          </p>`
    }
    ${shown === undefined ? '' : html`<p>${view.t('office-shown', { how: view.t(`office-shown-${shown}`) })}</p>`}
    ${folded(view, file, {
      owned: false,
      title: view.t('office-preview.send'),
      body: actForm(file.of.number, 'preview_notice', {
        body: html`${words(view, 'preview-line', { key: 'office-preview.line' })} ${save(view)}`,
      }),
    })}
    ${
      isAdmin(view.staff)
        ? folded(view, file, {
            owned: false,
            title: view.t('office-shown.rule'),
            body: actForm(file.of.number, 'show_as', {
              body: html`<label class="form-label" for="show-shown">${view.t('office-shown.how')}</label>
                <select class="form-select" id="show-shown" name="shown" required>
                  ${(['masked', 'number', 'none'] as const).map(
                    (one) => html`<option value="${one}">${view.t(`office-shown-${one}`)}</option>`,
                  )}
                </select>
                ${words(view, 'show-reason', { key: 'office-shown.reason' })} ${save(view)}`,
            }),
          })
        : ''
    }
  </section>`;
}
