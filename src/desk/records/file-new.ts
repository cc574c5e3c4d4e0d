import { html } from 'hono/html';
import type { FileLevel, FileType } from '../../records/household.ts';
import { card } from '../pages/parts.ts';
import type { Html, StaffView } from '../view.ts';
import { chooser, field, recordForm } from './record-parts.ts';

/** 层级 in the order of the national form. */
export const levels: readonly FileLevel[] = [
  'national',
  'province',
  'city',
  'county',
  'grassroots',
];

/** The types of a file. */
export const types: readonly FileType[] = ['hardship', 'migrant', 'temporary'];

/** Level and type of a file in a form. */
export const headerFields = (
  view: StaffView,
  now: { readonly level: FileLevel; readonly type: FileType } = {
    level: 'county',
    type: 'hardship',
  },
): Html =>
  html`${chooser(
    view.t('file-type'),
    'type',
    types.map((one) => [one, view.t(`file-type-${one}`)]),
    now.type,
  )}
  ${chooser(
    view.t('file-level'),
    'level',
    levels.map((one) => [one, view.t(`file-level-${one}`)]),
    now.level,
  )}`;

/** The form for a file of somebody who never opened a chat. */
export const newFileCard = (view: StaffView): Html =>
  card(
    view.t('file-new'),
    html`<div class="card-body"><p class="form-hint">${view.t('file-new.hint')}</p>${recordForm(
      'files/new',
      'open_household',
      {
        body: html`<div class="field-grid">
            ${field(view.t('q-name'), 'name', { required: true })}
            ${field(view.t('q-id_number'), 'id_number', { required: true })}
            ${headerFields(view)}
            ${field(view.t('desk-line-unit'), 'unit')}
          </div>
          <button class="btn btn-primary">${view.t('file-new')}</button>`,
      },
    )}</div>`,
  );
