import { html } from 'hono/html';
import { card } from '../pages/parts.ts';
import type { Html, StaffView } from '../view.ts';
import { serviceName } from '../words.ts';
import { chooser, field, recordForm } from './record-parts.ts';

const services = ['seasonal', 'relief', 'student_aid', 'medical_aid'] as const;

/** The amounts of a rule: empty is by hand. */
export const ruleFields = (view: StaffView): Html =>
  html`<fieldset class="field-grid"><legend>${view.t('desk-batch-rule')}</legend>
    ${(['deep', 'relative', 'accident', 'other'] as const).map((one) =>
      field(view.t(`rule-${one}`), `rule_${one}`, { hint: view.t('desk-yuan.hint') }),
    )}
  </fieldset>`;

/** The form for a new batch. */
export const newBatchCard = (view: StaffView): Html => {
  const sources = view.port.store.records.list('source').filter((one) => !one.closed);
  return card(
    view.t('desk-batch-new'),
    html`<div class="card-body">${
      sources.length === 0
        ? html`<p>${view.t('desk-batch-no_source')} <a href="/desk/money">${view.t('desk-money')}</a></p>`
        : recordForm('batches/new', 'open_batch', {
            body: html`<div class="field-grid">
                ${field(view.t('desk-batch-name'), 'name', { required: true, hint: view.t('desk-batch-name.hint') })}
                ${chooser(
                  view.t('desk-batch-service'),
                  'service',
                  services.map((one) => [one, serviceName(view, one)]),
                )}
                ${field(view.t('desk-year'), 'year', { value: view.today.slice(0, 4), required: true })}
                ${chooser(
                  view.t('desk-batch-form'),
                  'form',
                  (['cash', 'goods'] as const).map((one) => [one, view.t(`batch-form-${one}`)]),
                )}
                ${field(view.t('desk-batch-goods'), 'goods')}
                ${chooser(
                  view.t('record-source'),
                  'source',
                  sources.map((one) => [one.id, `${one.name} ${one.year}`]),
                )}
              </div>
              ${ruleFields(view)}
              <button class="btn btn-primary">${view.t('desk-batch-new')}</button>`,
          })
    }</div>`,
  );
};
