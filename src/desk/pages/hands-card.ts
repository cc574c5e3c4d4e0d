import { html } from 'hono/html';
import { mayRead } from '../accounts/roles.ts';
import { leftBehind } from '../handover.ts';
import { awayToday, standsInFor } from '../hands.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { serviceName } from '../words.ts';
import { icon } from './icon.ts';
import { flash } from './parts.ts';

/** What changed about whose things are whose: cases that changed hands, for whom one stands in, what closed accounts left. */
export const handsCard = (view: StaffView): Html =>
  html`${passesCard(view)} ${standingLines(view)} ${leftLines(view)}`;

function passesCard(view: StaffView): Html | string {
  const { store, centre } = view.port;
  const lines = store.people.unseen(view.staff.id).flatMap((pass) => {
    const of = store.desk.case(pass.case);
    return of !== null && mayRead(view.staff, of, centre) ? [{ pass, of }] : [];
  });
  if (lines.length === 0) return '';
  const name = (id: string) => store.staff.byId(id)?.name ?? '—';
  return html`<section class="card" aria-labelledby="passes-title">
    <h2 class="table-title" id="passes-title">${view.t('people-passes')} <b>${lines.length}</b></h2>
    <ul class="list-group list-group-flush">
      ${lines.slice(0, 20).map(({ pass, of }) => {
        const entry = store.desk.history(of.number).find(({ seq }) => seq === pass.n);
        const deed = entry?.act.deed;
        const reason =
          deed?.kind === 'assign' || deed?.kind === 'take_over' ? (deed.reason ?? '') : '';
        const mine = pass.taker === view.staff.id;
        const words = {
          by: name(pass.actor),
          to: name(pass.taker),
          giver: pass.giver === null ? '' : name(pass.giver),
          own: pass.actor === pass.taker ? 'yes' : 'no',
        };
        return html`<li class="list-group-item entry-open">
          <a href="/desk/cases/${of.number}">${serviceName(view, of.service)} ${of.number}</a>
          <span>${view.t(mine ? (pass.giver === null ? 'people-pass-given' : 'people-pass-to_me') : 'people-pass-from_me', words)}</span>
          ${reason === '' ? '' : html`<q>${reason}</q>`}
          <span class="text-secondary">${when(view, pass.at)}</span>
        </li>`;
      })}
    </ul>
    <form class="card-body" method="post" action="/desk/passes/seen"><button class="btn btn-sm">${view.t('people-passes-seen')}</button></form>
  </section>`;
}

/** Why another's cases are among one's own, and where one's own are while away. */
function standingLines(view: StaffView): Html {
  const name = (id: string) => view.port.store.staff.byId(id)?.name ?? '—';
  const away = awayToday(view).filter(({ staff }) => staff === view.staff.id);
  return html`${standsInFor(view).map(
    ({ staff, last }) =>
      html`<p class="files-card">${icon('person')} <span>${view.t('people-stand_in', { name: name(staff), last })}</span> <a href="/desk?part=mine">${view.t('desk-part-mine')}</a></p>`,
  )}
  ${away.map(
    ({ substitute, last }) =>
      html`<p class="files-card">${icon('person')} <span>${view.t('people-away', { name: name(substitute), last })}</span> <a href="/desk/rota">${view.t('people-rota')}</a></p>`,
  )}`;
}

const leftLines = (view: StaffView): Html =>
  html`${leftBehind(view).map(
    ({ of, count }) =>
      html`${flash('bad', view.t('people-left', { name: of.name, count }))}
        <p class="people-press"><a class="btn btn-primary" href="/desk/handover/${of.id}">${view.t('people-left.do')}</a></p>`,
  )}`;
