import type { CaseState, Want } from '../messages/case-act.ts';
import { type Phrase, phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { questionOf } from '../services/read.ts';
import type { Service } from '../services/service.ts';
import { stateKey } from '../services/state-key.ts';
import type { View } from './view.ts';

/** The short label of a question, in the service's own words where it has them. */
export function questionLabel(view: View, service: string, question: string): string {
  const own = `q-${service}-${question}`;
  return view.t(view.port.wording.has(own, view.language) ? own : `q-${question}`);
}

/** What a question asks of the worker, in the service's own words where it has them; the label where it is never asked. */
export function questionAsk(view: View, service: string, question: string): string {
  const keys = [`q-${service}-${question}.ask`, `q-${question}.ask`];
  const key = keys.find((one) => view.port.wording.has(one, view.language));
  return key === undefined ? questionLabel(view, service, question) : view.t(key);
}

/** The name of a service, or of a formless kind. */
export const serviceName = (view: View, service: string): string =>
  service === 'call' || service === 'alert'
    ? view.t(`desk-kind-${service}`)
    : view.t(`service-${service}`);

/** The name of a state as staff say it. */
export const stateName = (
  view: View,
  of: { readonly service: string; readonly state: CaseState },
): string => view.t(stateKey(of.service, of.state, 'staff'));

/** The name of a paper of the checklist. */
export const paperName = (view: View, need: string | null): string =>
  view.t(need === null || need === 'other' ? 'desk-paper-unplaced' : `paper-${need}`);

/** What was asked for, in one line. */
export function wantWords(view: View, service: string, want: Want): string {
  if (want.kind === 'words') return want.text;
  return want.kind === 'paper'
    ? paperName(view, want.need)
    : questionLabel(view, service, want.question);
}

/** A relation of the one who writes to the applicant, in words. */
export const relationName = (view: View, relation: string): string =>
  view.t(`desk-relation-${relation}`);

/** The service of a case; `null` for the formless kinds. */
export function serviceOf(of: { readonly service: string }): Service | null {
  return serviceById(of.service) ?? null;
}

/** The phrase for a value that may be anything: shown by its field, else as it is. */
export function valuePhrase(service: Service | null, question: string, value: unknown): Phrase {
  const field = service === null ? undefined : questionOf(service, question)?.field;
  if (field !== undefined && value !== null && value !== undefined)
    return field.show(value as Parameters<typeof field.show>[0]);
  return value === null || value === undefined
    ? phrase('desk-none')
    : phrase('literal', { text: typeof value === 'string' ? value : JSON.stringify(value) });
}
