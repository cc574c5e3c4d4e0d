import { html } from 'hono/html';
import type { Batch, BatchState } from '../../records/batch.ts';
import { batchMoves, batchStates, standing, waitsForRuling } from '../../records/batch-duty.ts';
import { batchBarrier } from '../../records/batch-steps.ts';
import { overCap } from '../../records/caps.ts';
import type { Line } from '../../records/line.ts';
import type { RecordWorld } from '../../records/world.ts';
import { isAdmin, mayAct } from '../accounts/roles.ts';
import { card } from '../pages/parts.ts';
import { dayIn, type Html, type StaffView } from '../view.ts';
import { lineActs } from './batch-acts.ts';
import { newBatchCard } from './batch-new.ts';
import { yuan } from './record-form.ts';
import { field, fold, historyCard, overridesCard, recordForm } from './record-parts.ts';

type Page = { readonly title: string; readonly body: Html };

/** What rulings read, as this page's reader sees it; nothing is written with it. */
export const readingWorld = (view: StaffView): RecordWorld => {
  const { records, desk } = view.port.store;
  return {
    now: view.now,
    centre: view.port.centre,
    calendar: view.calendar,
    roles: view.staff.roles,
    fresh: () => '',
    record: records.load,
    case: desk.case,
    householdsOf: (number) =>
      records.find('id_number', number).flatMap((id) => records.load('household', id) ?? []),
    linesOf: records.linesOf,
    aidsOf: records.aidsOf,
  };
};

/** Every batch, the newest first, with what it adds up to. */
export function batchesPage(view: StaffView, note: Html | string): Page {
  const batches = view.port.store.records.list('batch').toReversed();
  return {
    title: view.t('desk-batches'),
    body: html`<div class="page-head"><h1>${view.t('desk-batches')}</h1></div>
      ${note}
      ${batches.length === 0 ? html`<p class="empty-list">${view.t('desk-batches-none')}</p>` : table(view, batches)}
      ${mayAct(view.staff) ? newBatchCard(view) : ''}`,
  };
}

const table = (view: StaffView, batches: readonly Batch[]): Html =>
  html`<section class="card"><div class="table-responsive" tabindex="0"><table class="table">
    <thead><tr><th scope="col">${view.t('desk-batch-name')}</th><th scope="col">${view.t('desk-stage')}</th>
      <th scope="col" class="num">${view.t('desk-batch-households')}</th><th scope="col" class="num">${view.t('desk-batch-total')}</th>
      <th scope="col" class="num">${view.t('desk-batch-paid')}</th></tr></thead>
    <tbody>${batches.map((batch) => {
      const lines = standing(view.port.store.records.linesOf(batch.id));
      return html`<tr>
        <th scope="row"><a href="/desk/batches/${batch.id}">${batch.name}</a> <span class="muted">${batch.id}</span></th>
        <td><span class="state state-moving">${view.t(`batch-${batch.state}`)}</span></td>
        <td class="num">${lines.length}</td><td class="num">${yuan(sum(lines))}</td>
        <td class="num">${yuan(sum(lines.filter((one) => one.state === 'paid')))}</td>
      </tr>`;
    })}</tbody>
  </table></div></section>`;

const sum = (lines: readonly Line[]): number => lines.reduce((total, one) => total + one.cents, 0);

/** One batch: where it stands, what its next step lacks, its lines and what may be done with them. */
export function batchPage(view: StaffView, id: string, note: Html | string): Page | null {
  const { records } = view.port.store;
  const batch = records.load('batch', id);
  if (batch === null) return null;
  const lines = records.linesOf(id);
  const world = readingWorld(view);
  return {
    title: batch.name,
    body: html`<div class="page-head"><h1>${batch.name}</h1>
        <p class="muted">${batch.id} · ${view.t(`batch-form-${batch.form}`)} ${batch.goods ?? ''}</p></div>
      ${note} ${steps(view, batch)}
      ${overridesCard(view, batch.overrides, (one) => view.t(`condition-batch_${one}`))}
      <div class="record-columns"><div>${linesCard(view, { batch, lines, world })}</div>
      <aside>${nextCard(view, { batch, world })} ${totals(view, lines)} ${around(view, batch)}</aside></div>
      ${passagesCard(view, batch)} ${historyCard(view, records.history(id))}`,
  };
}

const steps = (view: StaffView, batch: Batch): Html => {
  const states = batchStates(view.port.centre);
  const at = states.indexOf(batch.state);
  return html`<ol class="way" aria-label="${view.t('desk-way')}">
    ${states.map(
      (state, index) =>
        html`<li class="${index < at ? 'passed' : index === at ? 'here' : ''}"
          ${index === at ? html`aria-current="step"` : ''}>${view.t(`batch-${state}`)}</li>`,
    )}
  </ol>`;
};

type About = {
  readonly batch: Batch;
  readonly lines: readonly Line[];
  readonly world: RecordWorld;
};

/** The steps that may follow, each with what it lacks; the manager may let one pass with a reason. */
function nextCard(view: StaffView, { batch, world }: Omit<About, 'lines'>): Html | string {
  const moves = batchMoves(batch.state, view.port.centre);
  if (moves.length === 0) return '';
  const [first, ...others] = moves;
  return card(
    view.t('desk-next'),
    html`<div class="card-body">
      ${stepForm(view, { batch, world, to: first as BatchState })}
      ${others.map((to) => fold(view.t(`batch-to-${to}`), stepForm(view, { batch, world, to })))}
    </div>`,
    { className: 'next' },
  );
}

function stepForm(
  view: StaffView,
  {
    batch,
    world,
    to,
  }: { readonly batch: Batch; readonly world: RecordWorld; readonly to: BatchState },
): Html {
  const lacks = batchBarrier(batch, to, { who: view.staff, world });
  const back =
    batchStates(view.port.centre).indexOf(to) < batchStates(view.port.centre).indexOf(batch.state);
  const blocked = lacks.length > 0;
  const list = blocked
    ? html`<p>${view.t('desk-step-lacks')}</p>
        <ul class="lacks">${lacks.map((one) => html`<li>${view.t(`condition-batch_${one}`)}</li>`)}</ul>`
    : '';
  if (!mayAct(view.staff) || (blocked && !isAdmin(view.staff))) return html`${list}`;
  return html`${list}${recordForm(`batches/${batch.id}`, 'advance_batch', {
    body: html`<input type="hidden" name="to" value="${to}" />
      ${back || to === 'dropped' ? field(view.t('desk-why'), 'reason', { required: true }) : ''}
      ${blocked ? field(view.t('desk-override'), 'override', { required: true, hint: view.t('desk-override.hint') }) : ''}
      <button class="btn ${blocked ? 'btn-outline-danger' : 'btn-primary'} w-100">${view.t(`batch-to-${to}`)}</button>`,
  })}`;
}

const shownStates = [
  'listed',
  'held',
  'reserved',
  'sent',
  'failed',
  'paid',
  'returned',
  'dropped',
] as const;

const totals = (view: StaffView, lines: readonly Line[]): Html =>
  card(
    view.t('desk-batch-sums'),
    html`<table class="table"><tbody>
      ${shownStates.map((state) => {
        const some = lines.filter((one) => one.state === state);
        return some.length === 0
          ? ''
          : html`<tr><th scope="row">${view.t(`line-${state}`)}</th><td class="num">${some.length}</td><td class="num">${yuan(sum(some))}</td></tr>`;
      })}
      <tr><th scope="row">${view.t('desk-batch-total')}</th><td class="num">${standing(lines).length}</td><td class="num"><b>${yuan(sum(standing(lines)))}</b></td></tr>
    </tbody></table>`,
  );

/** What stands around the list: its lists, meeting, notices, papers to take out. */
const around = (view: StaffView, batch: Batch): Html =>
  card(
    view.t('desk-batch-around'),
    html`<ul class="card-body plain-list">
      ${batch.lists.map((one) => html`<li>${one.unit}：${view.t('desk-batch-list', { rows: one.rows })} <span class="muted">${one.by}</span></li>`)}
      ${batch.meeting === undefined ? '' : html`<li><a href="/desk/meetings/${batch.meeting.meeting}">${view.t('record-meeting')} ${batch.meeting.document}</a> ${view.t(`outcome-${batch.meeting.outcome}`)}</li>`}
      ${batch.notices.map((one) => html`<li><a href="/desk/notices/${one.notice}">${view.t('record-notice')} ${one.from} — ${one.to}</a>${one.open > 0 ? html` <b class="warn">${view.t('desk-objections_open', { count: one.open })}</b>` : ''}</li>`)}
      ${batch.state === 'draft' ? html`<li><a href="/desk/lists/${batch.id}">${view.t('desk-batch-take_list')}</a></li><li><a href="/desk/batches/${batch.id}/missed">${view.t('desk-missed')}</a></li>` : ''}
      <li><a href="/desk/notices?batch=${batch.id}">${view.t('desk-batch-notice')}</a></li>
      <li><a href="/desk/batches/${batch.id}/papers">${view.t('desk-papers_out')}</a></li>
    </ul>`,
  );

function linesCard(view: StaffView, about: About): Html {
  const { batch, lines } = about;
  return card(
    view.t('desk-batch-lines', { count: lines.length }),
    html`${mayAct(view.staff) && batch.state === 'draft' ? addForm(view, batch) : ''}
      <form method="post" class="lines" data-act id="lines">
        ${mayAct(view.staff) ? lineActs(view, batch) : ''}
        <div class="table-responsive" tabindex="0"><table class="table lines-table">
          <thead><tr><th scope="col"><span class="visually-hidden">${view.t('desk-choose')}</span></th><th scope="col">#</th>
            <th scope="col">${view.t('desk-line-name')}</th><th scope="col">${view.t('desk-line-unit')}</th>
            <th scope="col">${view.t('desk-line-category')}</th><th scope="col" class="num">${view.t('desk-line-amount')}</th>
            <th scope="col">${view.t('desk-line-state')}</th></tr></thead>
          <tbody>${lines.map((line) => lineRow(view, line, about.world))}</tbody>
        </table></div>
      </form>`,
  );
}

const addForm = (view: StaffView, batch: Batch): Html =>
  html`<div class="card-body folds">${fold(
    view.t('desk-batch-add'),
    html`${recordForm(`batches/${batch.id}`, 'add_cases', {
      body: html`${field(view.t('desk-batch-cases'), 'cases', { hint: view.t('desk-numbers.hint') })}<button class="btn">${view.t('desk-add')}</button>`,
    })}
    ${recordForm(`batches/${batch.id}`, 'add_households', {
      body: html`${field(view.t('desk-batch-files'), 'households', { hint: view.t('desk-numbers.hint') })}<button class="btn">${view.t('desk-add')}</button>`,
    })}`,
  )}</div>`;

/** Money that is on its way or there: why it was held or came back before is told by its history. */
const isUnderWay = ({ state }: Line): boolean => state === 'sent' || state === 'paid';

function lineRow(view: StaffView, line: Line, world: RecordWorld): Html {
  const day = view.today;
  const over =
    line.state === 'listed' || line.state === 'held'
      ? overCap(line, world.aidsOf(line.household), { centre: world.centre, day })
      : null;
  const signs = [
    ...(over === null ? [] : [view.t('desk-line-over_cap')]),
    ...(waitsForRuling(line, world) ? [view.t('desk-line-refused_notice')] : []),
    ...(line.shown === 'masked' ? [] : [view.t(`shown-${line.shown}`)]),
    ...(line.payee.account === undefined && line.form === 'cash'
      ? [view.t('desk-line-no_account')]
      : []),
  ];
  return html`<tr class="line-${line.state}">
    <td><input type="checkbox" name="line" value="${line.id}" aria-label="${line.payee.name}" class="form-check-input" /></td>
    <td class="muted">${line.n}</td>
    <td><a href="/desk/files/${line.household}">${line.payee.name}</a>${line.case === null ? '' : html` <a class="muted" href="/desk/cases/${line.case}">${line.case}</a>`}</td>
    <td>${line.payee.unit ?? ''}</td>
    <td>${line.category === undefined ? '' : view.t(`o-hardship_category-${line.category}`)}</td>
    <td class="num">${yuan(line.cents)}</td>
    <td><span class="state line-mark-${line.state}">${view.t(`line-${line.state}`)}</span>
      ${line.reason === undefined || isUnderWay(line) ? '' : html`<span class="muted">${line.reason}</span>`}
      ${signs.map((sign) => html`<span class="warn">${sign}</span>`)}
      ${line.receipt === undefined ? '' : html`<span class="muted">${view.t(`receipt-${line.receipt.kind}`)} ${dayIn(view, line.receipt.day)}</span>`}</td>
  </tr>`;
}

const passagesCard = (view: StaffView, batch: Batch): Html | string => {
  const said = batch.passages.filter((one) => one.how !== 'in');
  return said.length === 0
    ? ''
    : card(
        view.t('desk-passages'),
        html`<ul class="card-body plain-list">
          ${said.toReversed().map((one) => html`<li>${one.name} ${view.t(`passage-${one.how}`)}${one.reason === undefined ? '' : `：${one.reason}`} <span class="muted">${one.by}</span></li>`)}
        </ul>`,
      );
};
