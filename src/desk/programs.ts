import { mayRead } from '../cases/reading.ts';
import { addDays, isWholeDay } from '../messages/day.ts';
import {
  type EventType,
  eventTypes,
  type Grant,
  keptMark,
  type Scope,
  scopes,
} from '../messages/grant.ts';
import { serviceById } from '../services/index.ts';
import type { StaffView } from './view.ts';

/** How long a token is good at most, days (⚙). */
export const tokenDays = 731;

/** What may be given to a program: services of the centre that are for all, and of what is for few what the reader may read himself. */
export function givable(view: StaffView): {
  readonly services: readonly string[];
  readonly few: readonly string[];
} {
  const { staff, port } = view;
  const isShut = (id: string): boolean => serviceById(id)?.shut === true;
  const all = port.centre.services.filter((id) => serviceById(id) !== undefined);
  const reads = (id: string): boolean =>
    mayRead(staff, { kind: 'application', service: id }, port.centre);
  return {
    services: all.filter((id) => !isShut(id)),
    few: [
      ...all.filter((id) => isShut(id) && reads(id)),
      ...(port.centre.complaints?.includes(staff.login) === true ? [keptMark] : []),
    ],
  };
}

type Form = (name: string) => string;

const ticked = (form: Form, name: string): readonly string[] =>
  form(`${name}[]`)
    .split('\n')
    .filter((one) => one !== '');

/** What a form gives to a program; nothing that its author may not give. */
function grantIn(view: StaffView, form: Form): Grant {
  const { services, few } = givable(view);
  const wished = ticked(form, 'service');
  const allowed = few.filter((one) => wished.includes(one));
  const own = [...services, ...allowed].filter((one) => one !== keptMark && wished.includes(one));
  return { services: own, few: allowed, by: view.staff.id };
}

const nameIn = (form: Form): string => form('name').trim().slice(0, 60);

/** A token as a form wishes for it. */
export type TokenWish = {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly grant: Grant;
  readonly last: string;
};

/** The token of a form, or the key of what is wrong with it. */
export function tokenIn(view: StaffView, form: Form): TokenWish | { readonly problem: string } {
  const name = nameIn(form);
  const wished = ticked(form, 'scope');
  const grant = grantIn(view, form);
  const last = form('last');
  if (name === '') return { problem: 'desk-api-problem-name' };
  if (wished.length === 0) return { problem: 'desk-api-problem-scope' };
  if (grant.services.length === 0) return { problem: 'desk-api-problem-service' };
  if (!isWholeDay(last) || last < view.today || last > addDays(view.today, tokenDays))
    return { problem: 'desk-api-problem-last' };
  return { name, scopes: scopes.filter((one) => wished.includes(one)), grant, last };
}

/** An address as a form wishes for it. */
export type AddressWish = {
  readonly name: string;
  readonly url: string;
  readonly events: readonly EventType[];
  readonly grant: Grant;
};

/** The address of a form, or the key of what is wrong with it; whether it may be called is asked where it is made. */
export function addressIn(view: StaffView, form: Form): AddressWish | { readonly problem: string } {
  const name = nameIn(form);
  const wished = ticked(form, 'event');
  const grant = grantIn(view, form);
  if (name === '') return { problem: 'desk-api-problem-name' };
  if (wished.length === 0) return { problem: 'desk-api-problem-event' };
  if (grant.services.length === 0) return { problem: 'desk-api-problem-service' };
  const events = eventTypes.filter((one) => wished.includes(one));
  return { name, url: form('url').trim(), events, grant };
}
