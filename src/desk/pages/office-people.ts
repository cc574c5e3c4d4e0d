import { html } from 'hono/html';
import type { Visit } from '../../messages/office.ts';
import { adultsOf } from '../adults.ts';
import type { CaseFile } from '../case-file.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { showButton } from './case-answers.ts';
import { icon } from './icon.ts';
import { day, fileForm, mayRecord, save, scan, section, stored } from './office-parts.ts';

/** Each adult signs for himself; who has not is there with a form of his own. A name stands there only once it was asked to be shown. */
export function authorisations(view: StaffView, file: CaseFile): Html {
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

/** The visits there were, and the way to the page for the next. */
export function visits(view: StaffView, file: CaseFile): Html {
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
    <strong>${dayIn(view, visit.day)}</strong> ${visit.visitors.join('、')}
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
