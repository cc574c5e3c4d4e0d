import { html } from 'hono/html';
import type { CaseFile } from '../case-file.ts';
import { type Canned, repliesFor } from '../settings/canned.ts';
import { lacksIn } from '../settings/lack-marks.ts';
import { maySet } from '../settings/words.ts';
import type { Html, StaffView } from '../view.ts';

/** So many are in sight, the rest behind one press. */
const inSight = 4;

/** Ready sentences above the reply field, those this account takes most first; a press puts one behind what is typed. */
export function cannedPicker(view: StaffView, { of, reply }: CaseFile): Html | string {
  const { settings } = view.port;
  const all = repliesFor(view, of, settings?.uses(view.staff.id) ?? new Map());
  if (all.length === 0) return '';
  const [first, more] = [all.slice(0, inSight), all.slice(inSight)];
  const lacks = reply === undefined ? [] : lacksIn(reply);
  return html`<div class="canned" role="group" aria-label="${view.t('desk-canned-title')}">
    <ul>${first.map((one) => button(of.number, one))}</ul>
    ${
      more.length === 0
        ? ''
        : html`<details class="fold"><summary>${view.t('desk-canned-title')}</summary>
            <ul>${more.map((one) => button(of.number, one))}</ul>
            ${maySet(view) && settings !== undefined ? html`<p><a href="/desk/settings/replies?service=${of.service}">${view.t('desk-canned-keep')}</a></p>` : ''}
          </details>`
    }
    ${lacks.length === 0 ? '' : html`<p class="set-wrong" role="status">${view.t('desk-canned-lacks', { lacks: lacks.join('、') })}</p>`}
  </div>`;
}

const button = (number: string, { id, title, text }: Canned): Html =>
  html`<li><button class="btn btn-sm" formnovalidate formaction="/desk/cases/${number}/canned#reply-form"
    name="canned" value="${id}" title="${text}">${title}</button></li>`;
