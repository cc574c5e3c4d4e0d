import { html } from 'hono/html';
import { isElsewhere } from '../../cases/silent.ts';
import { isFinal } from '../../cases/table.ts';
import { isCounter } from '../../messages/entry.ts';
import { factsOf } from '../../services/read.ts';
import type { Service } from '../../services/service.ts';
import { missingStarred } from '../answer-rows.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { paperName, questionLabel, wantWords } from '../words.ts';
import { actForm, card } from './parts.ts';

/** What the worker was asked for and has not given yet; while one is open the clock stands still. */
export const requestsCard = (view: StaffView, { of, mine }: CaseFile): Html | string =>
  of.requests.length === 0
    ? ''
    : card(
        view.t('desk-requests'),
        html`<ul class="list-group list-group-flush">
          ${of.requests.map(
            (request) =>
              html`<li class="list-group-item request">
                <div>
                  <strong>${wantWords(view, of.service, request.want)}</strong>
                  ${request.why ? html`<p>${request.why}</p>` : ''}
                  <small class="text-secondary">
                    ${view.t('desk-asked_by', { by: request.by, when: when(view, request.at) })}
                  </small>
                </div>
                ${
                  mine
                    ? actForm(of.number, 'cancel_request', {
                        body: html`<input type="hidden" name="request" value="${request.id}" />
                        <button class="btn btn-sm">${view.t('desk-cancel_request')}</button>`,
                      })
                    : ''
                }
              </li>`,
          )}
        </ul>`,
      );

/** The form that asks the worker for one field, one paper, or in free words. */
export const askCard = (view: StaffView, file: CaseFile): Html | string =>
  !file.mine || file.service === null || isFinal(file.of.state)
    ? ''
    : card(
        view.t('desk-ask'),
        html`<div class="card-body">
          ${actForm(file.of.number, 'ask', {
            id: 'ask-form',
            body: html`<label class="form-label" for="ask">${view.t('desk-ask.what')}</label>
              <select class="form-select" id="ask" name="want" required>
                ${file.service === null ? '' : wants(view, file, file.service)}
                <option value="words">${view.t('desk-ask.words')}</option>
              </select>
              <label class="form-label" for="ask-why">${view.t('desk-ask.why')}</label>
              <textarea
                class="form-control"
                id="ask-why"
                name="why"
                rows="2"
                maxlength="2000"
                aria-describedby="ask-hint"
              ></textarea>
              <p class="form-hint" id="ask-hint">${view.t(isCounter(file.of.conversation) ? 'counter-ask' : isElsewhere(file.of) ? 'counter-ask_elsewhere' : 'desk-ask.hint')}</p>
              <button class="btn">${view.t('desk-ask.go')}</button>`,
          })}
        </div>`,
        { id: 'ask-card' },
      );

function wants(view: StaffView, { of }: CaseFile, service: Service): Html {
  const gaps = missingStarred(of, service);
  const isGap = new Set(gaps.map((question) => question.id));
  const facts = factsOf(of.answers);
  const rest = service.questions.filter(
    (one) => !one.staffOnly && !isGap.has(one.id) && (one.when?.(facts) ?? true),
  );
  const held = new Set(of.papers.filter((one) => one.state === 'accepted').map((one) => one.need));
  const papers = service.papers(facts).filter((need) => !held.has(need.id));
  const question = ({ id }: { readonly id: string }) =>
    html`<option value="question:${id}">${questionLabel(view, of.service, id)}</option>`;
  const group = (label: string, options: readonly Html[]) =>
    options.length === 0 ? '' : html`<optgroup label="${view.t(label)}">${options}</optgroup>`;
  return html`${group('desk-ask-missing', gaps.map(question))}
  ${group(
    'desk-ask-papers',
    papers.map(({ id }) => html`<option value="paper:${id}">${paperName(view, id)}</option>`),
  )}
  ${group('desk-ask-again', rest.map(question))}`;
}
