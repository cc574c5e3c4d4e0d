import { html } from 'hono/html';
import { maskId } from '../../fields/resident-id.ts';
import { literal, type Phrase } from '../../messages/phrase.ts';
import { type Fault, faultLine, gathered, isGrave } from '../../registers/lists/fault.ts';
import type { ListFile } from '../list-file.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import { yuan } from '../yuan.ts';
import { icon } from './icon.ts';
import { uploadForm } from './list-page.ts';
import { rowsTables } from './list-rows.ts';
import { card, flash } from './parts.ts';

/** Faults that the page shows; all of them are in the sheet of faults. */
const shownFaults = 20;

/** What was typed and ticked before, and what was wrong with it. */
export type PreviewShown = {
  readonly problem: string | null;
  readonly typed: (name: string) => string;
  readonly ticked: ReadonlySet<number>;
};

/** A list as it was read: what was found, what is to be mended, who would be taken, and the one button that takes them. */
export const previewBody = (view: StaffView, file: ListFile, shown: PreviewShown): Html =>
  html`<div class="page-head"><h1>${view.t('lists-of_batch', { batch: file.batch.name })}</h1></div>
    ${shown.problem === null ? '' : flash('bad', shown.problem)}
    ${file.batch.digests.has(file.list.digest) ? flash('bad', view.t('lists-taken_before')) : ''}
    ${flash('good', view.t('lists-nothing_yet'))} ${countsCard(view, file)} ${faultsCard(view, file)}
    <form method="post" action="/desk/lists/take" enctype="multipart/form-data">
      ${rowsTables(view, file, shown.ticked)} ${confirmCard(view, file, shown.typed)}
    </form>
    ${card(view.t('lists-again'), html`<div class="card-body">${uploadForm(view, file.batch.id)}</div>`)}`;

const query = ({ batch, paper, list }: ListFile, what: 'read' | 'faults', sheet?: string): string =>
  `/desk/lists/${encodeURIComponent(batch.id)}/${what}?${new URLSearchParams({
    paper,
    sheet: sheet ?? list.grid.name,
  })}`;

/** The colours of the counts, beside their words. */
const tones: { readonly [what: string]: string } = { take: 'accepted', refused: 'missing' };

function countsCard(view: StaffView, file: ListFile): Html {
  const { list, preview } = file;
  const { take, ask, not } = preview.counts;
  const counts = { take, ask, not, refused: list.refused.length };
  const people = list.rows.length + list.refused.length;
  const args = { sheet: list.grid.name, head: String(list.head.to + 1), people: String(people) };
  const found = view.t(list.grid.name === '' ? 'lists-found_one' : 'lists-found', args);
  return card(
    found,
    html`<div class="card-body">
      <p>
        ${Object.entries(counts).map(
          ([what, count]) =>
            html`<span class="mark mark-${tones[what] ?? 'received'}">${view.t(`lists-count-${what}`)} <b>${count}</b></span> `,
        )}
      </p>
      <p><strong>${view.t('lists-sum', { yuan: yuan(preview.cents) })}</strong></p>
      ${told(view, file)}
    </div>`,
  );
}

/** Which columns were told and which were not, what was left out, and what else is in the file. */
function told(view: StaffView, file: ListFile): Html {
  const { list } = file;
  const { head, leftOut, total } = list;
  const names = (words: readonly string[]): Phrase['args'] => ({ names: words.map(literal) });
  const left = {
    totals: String(leftOut.total),
    notes: String(leftOut.note),
    heads: String(leftOut.head),
    blank: String(leftOut.blank),
  };
  const columns = head.columns.map(({ letter, heading }) => `${letter} ${heading}`);
  return html`<p>${view.t('lists-columns', names(columns))}</p>
    ${head.passed.length === 0 ? '' : html`<p>${view.t('lists-columns_passed', names(head.passed))}</p>`}
    ${head.untold.length === 0 ? '' : flash('bad', view.t('lists-columns_untold', names(head.untold)))}
    ${head.second.map(({ heading, letter, used }) =>
      flash(
        'bad',
        view.t(heading === used.heading ? 'lists-column_same' : 'lists-column_second', {
          heading,
          letter,
          used: used.heading,
          at: used.letter,
        }),
      ),
    )}
    ${list.grid.cut ? flash('bad', view.t('lists-cut', { rows: String(list.grid.rows.length) })) : ''}
    ${Object.values(leftOut).some((count) => count > 0) ? html`<p>${view.t('lists-left_out', left)}</p>` : ''}
    ${
      total === null
        ? ''
        : flash(
            'bad',
            view.t('lists-total_differs', { said: yuan(total.said), counted: yuan(total.counted) }),
          )
    }
    ${list.others.map(({ name, list: isList }) =>
      isList
        ? html`<p>${view.t('lists-other_list', { name })}
            <a class="btn btn-sm" href="${query(file, 'read', name)}">${view.t('lists-other_list.go')}</a></p>`
        : html`<p class="text-secondary">${view.t('lists-other_sheet', { name })}</p>`,
    )}`;
}

/** A fault without the long numbers it names: they stand in the sheet of faults. */
const covered = (fault: Fault): Fault => ({
  ...fault,
  said: withoutNumbers(fault.said),
  ...(fault.more === undefined ? {} : { more: mapped(fault.more) }),
});

const withoutNumbers = (text: string): string => text.replaceAll(/\d{12,}[\dXx]*/gu, maskId);

const mapped = (more: NonNullable<Phrase['args']>): Phrase['args'] =>
  Object.fromEntries(
    Object.entries(more).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutNumbers(value) : value,
    ]),
  );

/** What is to be mended, what keeps rows from being taken before the rest. */
function faultsCard(view: StaffView, file: ListFile): Html {
  const { faults } = file.list;
  if (faults.length === 0) return flash('good', view.t('lists-faults_none'));
  const all = gathered(faults.map(covered), view.say);
  const rest = all.slice(shownFaults).reduce((sum, { rows }) => sum + rows.length, 0);
  const first = all.toSorted(
    (a, b) => Number(isGrave(b.fault.kind)) - Number(isGrave(a.fault.kind)),
  );
  return card(
    view.t('lists-faults', { count: String(faults.length) }),
    html`<div class="card-body">
      <ul>
        ${first.slice(0, shownFaults).map(
          ({ fault, rows }) =>
            html`<li>
              ${view.say(faultLine(fault, rows))}
              ${isGrave(fault.kind) ? html`<span class="mark mark-missing">${view.t('lists-stops')}</span>` : ''}
            </li>`,
        )}
      </ul>
      ${rest > 0 ? html`<p>${view.t('lists-faults_more', { rest: String(rest) })}</p>` : ''}
      <a class="btn" href="${query(file, 'faults')}" download>${icon('paper')} ${view.t('lists-faults_file')}</a>
    </div>`,
  );
}

function confirmCard(
  view: StaffView,
  { batch, paper, list, stamp, preview }: ListFile,
  typed: PreviewShown['typed'],
): Html {
  const hidden = { batch: batch.id, paper, sheet: list.grid.name, stamp, act: newActId() };
  const field = (name: string, input: Html): Html =>
    html`<div class="mb-3">
      <label class="form-label" for="list-${name}">${view.t(`lists-${name}`)}</label>${input}
    </div>`;
  const scan = (name: 'minutes' | 'seal'): Html =>
    field(
      name,
      html`<input class="form-control" type="file" id="list-${name}" name="${name}"
        accept="image/*,application/pdf" aria-describedby="list-scan-hint" />`,
    );
  const { take, ask } = preview.counts;
  const go = ask > 0 ? 'lists-go_ticked' : 'lists-go';
  return card(
    view.t('lists-confirm'),
    html`<div class="card-body">
      ${Object.entries(hidden).map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
      )}
      ${field(
        'confirm_unit',
        html`<input class="form-control" id="list-confirm_unit" name="unit" maxlength="80" required
          value="${typed('unit')}" placeholder="${view.t('lists-confirm_unit.hint')}" />`,
      )}
      ${field(
        'opinion',
        html`<textarea class="form-control" id="list-opinion" name="opinion" rows="2" maxlength="2000"
          placeholder="${view.t('lists-opinion.hint')}">${typed('opinion')}</textarea>`,
      )}
      ${scan('minutes')} ${scan('seal')}
      <p class="form-hint" id="list-scan-hint">${view.t('lists-seal.hint')}</p>
      <button class="btn btn-primary" ${take + ask === 0 ? 'disabled' : ''}>${icon('check')} ${view.t(go, { count: String(take) })}</button>
      <p class="form-hint">${view.t('lists-confirm.about')}</p>
    </div>`,
  );
}
