import { html } from 'hono/html';
import type { Campaign } from '../../messages/centre.ts';
import { mayAct } from '../accounts/roles.ts';
import { icon } from '../pages/icon.ts';
import { card } from '../pages/parts.ts';
import { field } from '../records/record-parts.ts';
import { type Html, newActId, type StaffView } from '../view.ts';
import type { SignUp } from './sign-ups.ts';

const people = (all: readonly SignUp[]): number => all.reduce((sum, one) => sum + one.people, 0);

const handedTo = (all: readonly SignUp[]): readonly SignUp[] =>
  all.filter(({ handed }) => handed !== undefined);

/** Every campaign, the newest first. */
export function campaignsBody(view: StaffView, joined: (of: Campaign) => readonly SignUp[]): Html {
  const all = (view.port.centre.campaigns ?? []).toSorted((one, other) =>
    other.from.localeCompare(one.from),
  );
  return html`<div class="page-head"><h1>${view.t('campaigns')}</h1></div>
    ${
      all.length === 0
        ? html`<p class="empty-list">${view.t('campaigns-none')}</p>`
        : html`<ul class="campaign-list">${all.map((one) => {
            const list = joined(one);
            return html`<li><a href="/desk/campaigns/${one.id}">
              <strong>${one.name}</strong>
              <span>${one.from} – ${one.to} · ${one.place}</span>
              <span>${view.t('campaigns-count', { joined: people(list), handed: people(handedTo(list)) })}</span>
            </a></li>`;
          })}</ul>`
    }`;
}

type Shown = {
  readonly of: Campaign;
  readonly all: readonly SignUp[];
  readonly find: string;
  readonly note: Html | string;
};

/** One campaign: what it is, who joined, and what was handed out. */
export function campaignBody(view: StaffView, { of, all, find, note }: Shown): Html {
  const sought = find.trim().toLowerCase();
  const rows = all.filter((one) =>
    [one.name, one.phone, one.unit, one.number].some((part) => part.toLowerCase().includes(sought)),
  );
  return html`<div class="page-head"><p class="set-path"><a href="/desk/campaigns">${view.t('campaigns')}</a></p>
      <h1>${of.name}</h1>
      <button type="button" class="btn btn-sm btn-ghost-secondary no-print" data-print>${icon('print')} ${view.t('desk-print')}</button></div>
    ${note} ${facts(view, of, all)} ${finder(view, of, find)}
    ${
      rows.length === 0
        ? html`<p class="empty-list">${view.t(sought === '' ? 'campaigns-nobody' : 'campaigns-not_found')}</p>`
        : html`<ol class="hand-list">${rows.map((one) => row(view, of, { one, find }))}</ol>`
    }
    ${mayAct(view.staff) ? newsCard(view, of, all) : ''}`;
}

function facts(view: StaffView, of: Campaign, all: readonly SignUp[]): Html {
  const seats = of.seats === undefined ? '' : view.t('campaigns-seats', { seats: of.seats });
  const handed = handedTo(all);
  const full = of.seats !== undefined && people(all) > of.seats;
  const item = (key: string, words: string): Html | string =>
    words === '' ? '' : html`<dt>${view.t(`campaigns-${key}`)}</dt><dd>${words}</dd>`;
  return html`<dl class="campaign-facts">
    ${item('days', `${of.from} – ${of.to} ${of.when ?? ''}`)} ${item('place', of.place)}
    ${item('who', of.who)} ${item('needs', of.needs ?? '')}
    ${item('joined', `${view.t('campaigns-people', { rows: all.length, people: people(all) })} ${seats}`)}
    ${item('handed', view.t('campaigns-people', { rows: handed.length, people: people(handed) }))}
  </dl>${full ? html`<p class="flash flash-bad">${icon('alert')}<span>${view.t('campaigns-full')}</span></p>` : ''}`;
}

const finder = (view: StaffView, { id }: Campaign, find: string): Html =>
  html`<form method="get" action="/desk/campaigns/${id}" class="hand-find no-print" role="search">
    <label class="visually-hidden" for="hand-find">${view.t('campaigns-find')}</label>
    <input id="hand-find" name="find" type="search" class="form-control" value="${find}" maxlength="40"
      autocomplete="off" placeholder="${view.t('campaigns-find')}" />
    <button class="btn">${view.t('campaigns-find.go')}</button>
  </form>`;

function row(
  view: StaffView,
  of: Campaign,
  { one, find }: { readonly one: SignUp; readonly find: string },
): Html {
  const given = one.handed !== undefined;
  const count = one.people > 1 ? view.t('campaigns-of_people', { count: one.people }) : '';
  return html`<li id="${one.number}" class="${given ? 'hand-done' : ''}">
    <span class="hand-who">
      <strong>${one.name === '' ? view.t('campaigns-unnamed') : one.name}</strong>
      <span>${view.t('campaigns-phone', { last: one.phone })} ${count} ${one.unit}</span>
      ${given ? html`<span class="hand-when">${icon('check')} ${view.t('campaigns-given', { day: one.handed?.day ?? '', by: one.handed?.by ?? '' })}</span>` : ''}
    </span>
    ${
      mayAct(view.staff)
        ? html`<form method="post" action="/desk/campaigns/${of.id}/given" class="no-print">
            <input type="hidden" name="act" value="${newActId()}" />
            <input type="hidden" name="number" value="${one.number}" />
            <input type="hidden" name="find" value="${find}" />
            <input type="hidden" name="given" value="${given ? '0' : '1'}" />
            <button class="btn ${given ? 'btn-ghost-secondary' : 'btn-primary'} hand-tick"
              aria-label="${view.t(given ? 'campaigns-take_back' : 'campaigns-give')} ${one.name}">${view.t(given ? 'campaigns-take_back' : 'campaigns-give')}</button>
          </form>`
        : ''
    }
    <span class="hand-room" aria-hidden="true"></span>
  </li>`;
}

const newsCard = (view: StaffView, of: Campaign, all: readonly SignUp[]): Html => {
  const agreed = all.filter((one) => one.agreed).length;
  return card(
    view.t('campaigns-news'),
    html`<form method="post" action="/desk/campaigns/${of.id}/news" class="card-body act">
      <input type="hidden" name="act" value="${newActId()}" />
      <p>${view.t('campaigns-news.about', { agreed, all: all.length })}</p>
      ${
        agreed === 0
          ? ''
          : html`${field(view.t('campaigns-news.text'), 'text', { required: true, long: true, hint: view.t('campaigns-news.hint') })}
            <button class="btn">${view.t('campaigns-news.send', { agreed })}</button>`
      }
    </form>`,
    { className: 'no-print' },
  );
};
