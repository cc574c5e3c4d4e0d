import { html } from 'hono/html';
import { type Due, fileDues } from '../../records/file-dues.ts';
import { headOf } from '../../records/household.ts';
import type { Html, StaffView } from '../view.ts';
import { icon } from './icon.ts';

type Waiting = {
  readonly id: string;
  readonly head: string;
  readonly responsible: string | null;
  readonly due: Due;
};

const shownRows = 3;
const keepsMs = 60_000;
const seers = ['intake', 'approver', 'finance', 'deputy', 'admin'];

// All files are read for it, and the list of cases is opened all day: a minute old is new enough.
const lately = new WeakMap<object, { readonly until: number; readonly all: readonly Waiting[] }>();

function waiting({ port, now }: StaffView): readonly Waiting[] {
  const known = lately.get(port.store);
  if (known !== undefined && now < known.until && now >= known.until - keepsMs) return known.all;
  const all = port.store.records
    .list('household')
    .flatMap((of) => {
      const [due] = fileDues(of, { centre: port.centre, now });
      if (due === undefined) return [];
      return [{ id: of.id, head: headOf(of), responsible: of.responsible?.id ?? null, due }];
    })
    .toSorted((a, b) => a.due.day.localeCompare(b.due.day));
  lately.set(port.store, { until: now + keepsMs, all });
  return all;
}

/** Household files that wait for a visit, their yearly review or the end of a watch: for who is responsible for them, and those without anybody for whoever works with files. */
export function filesCard(view: StaffView): Html | string {
  if (!view.staff.roles.some((role) => seers.includes(role))) return '';
  const all = waiting(view);
  const mine = all.filter((one) => one.responsible === view.staff.id);
  const free = all.filter((one) => one.responsible === null);
  if (mine.length === 0 && free.length === 0) return '';
  const lead = mine.length > 0;
  const some = lead ? mine : free;
  return html`<section class="files-card" aria-label="${view.t('files-title')}">
    ${icon('soon')} <a href="/desk/files?work=${lead ? 'mine' : 'visit'}">${view.t(lead ? 'files-due-card' : 'files-due-card_all', { count: some.length })}</a>
    ${some.slice(0, shownRows).map((one) => html`<a class="files-card-one" href="/desk/files/${one.id}">${one.head} <span class="muted">${view.t(`file-due-${one.due.what}`, { day: one.due.day })}</span></a>`)}
  </section>`;
}
