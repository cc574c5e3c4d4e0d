import { randomUUID } from 'node:crypto';
import { isWholeDay } from '../../messages/day.ts';
import type { EntryDeed, TakenConsent } from '../../messages/entry.ts';
import type { ConsentKind } from '../../messages/person.ts';
import type { EntrySheet } from '../../turns/port.ts';
import { mayAct } from '../accounts/roles.ts';
import { servicesFor } from '../counter-view.ts';
import { counterStart, type How, type StartGiven } from '../pages/counter-start.ts';
import { actId, enter } from './counter-acts.ts';
import { calm, type DeskContext, type DeskParts, page } from './desk-env.ts';
import { type Posted, postedForm } from './upload.ts';

const howOf = (word: string | undefined): How => (word === 'phone' ? 'phone' : 'counter');

type Start = { readonly problem?: string; readonly how?: How; readonly given?: StartGiven };

/** The page before the first question. */
export function start(c: DeskContext, { problem, how, given }: Start): Promise<Response> {
  const view = c.get('staffView');
  if (view.port.counter === undefined) return calm(c, 404);
  if (!mayAct(view.staff) || servicesFor(view).length === 0) return calm(c, 403);
  const way = how ?? howOf(c.req.query('how'));
  const more = {
    ...(problem === undefined ? {} : { problem }),
    ...(given === undefined ? {} : { given }),
  };
  const body = counterStart(view, { how: way, ...more });
  return page(c, { title: view.t(`counter-new-${way}`), body }, problem === undefined ? 200 : 400);
}

/** Opens a sheet, once the basic consent was taken. */
export async function begin(c: DeskContext, parts: DeskParts): Promise<Response> {
  const view = c.get('staffView');
  const form = await postedForm(c);
  const how = howOf(form.text('how'));
  const may = servicesFor(view).map(({ id }) => id);
  const services = form.all('service').filter((id) => may.includes(id));
  const consent = takenOf(form, 'basic', how);
  if (!mayAct(view.staff) || parts.port.counter === undefined) return calm(c, 403);
  const about = aboutOf(form, how);
  const again = (key: string) =>
    start(c, { how, problem: view.t(key), given: { ...about, services } });
  if (services.length === 0) return again('entry-no_service');
  if (consent === null || !consent.given) return again('refused-no_consent');
  const entry = actId.test(form.text('act')) ? form.text('act') : randomUUID();
  const deed: EntryDeed = { kind: 'begin', services, about, consent };
  const { problem } = await enter(c, parts, { id: entry, entry, deed });
  return problem === undefined
    ? c.redirect(`/desk/counter/${entry}`, 303)
    : start(c, { how, problem: view.say(problem) });
}

function aboutOf(form: Posted, how: How): Extract<EntryDeed, { kind: 'begin' }>['about'] {
  const order = form.text('order').trim().slice(0, 40);
  const due = form.text('due');
  return {
    how,
    ...(order === '' ? {} : { order }),
    ...(isWholeDay(due) ? { due } : {}),
    ...(form.text('call_back') === 'yes' ? { callBack: true } : {}),
  };
}

function takenOf(form: Posted, kind: ConsentKind, how: How): TakenConsent | null {
  const day = form.text('day');
  const by = form.text('by').trim().slice(0, 40);
  if (!isWholeDay(day) || by === '') return null;
  const chosen = form.text('taken');
  const taken =
    chosen === 'paper' || chosen === 'phone' ? chosen : how === 'phone' ? 'phone' : 'paper';
  return { kind, given: form.text('given') === 'yes', taken: { how: taken, day, by } };
}

const kinds: readonly ConsentKind[] = ['basic', 'sensitive', 'sharing', 'publication', 'guardian'];

/** The consent of a form, as an act; `null` where something of it is missing. */
export function consentOf(form: Posted, sheet: EntrySheet): EntryDeed | null {
  const kind = kinds.find((one) => one === form.text('kind'));
  const consent = kind === undefined ? null : takenOf(form, kind, sheet.entry.entered.how);
  return consent === null ? null : { kind: 'consent', consent };
}
