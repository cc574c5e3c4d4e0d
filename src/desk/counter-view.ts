import type { Consent, ConsentKind } from '../messages/person.ts';
import type { Phrase } from '../messages/phrase.ts';
import { serviceById } from '../services/index.ts';
import { factsOf } from '../services/read.ts';
import { holds } from '../services/role.ts';
import { type Screened, screened } from '../services/screened.ts';
import type { PaperNeed, Question, Service } from '../services/service.ts';
import type { Staff } from '../storage/store.ts';
import type { EntrySheet } from '../turns/port.ts';
import { mayAct, mayRead } from './accounts/roles.ts';
import type { DeskPort } from './desk-port.ts';
import type { StaffView } from './view.ts';

/** An application that is being entered. */
export type OpenSheet = EntrySheet & { readonly draft: NonNullable<EntrySheet['draft']> };

/** Whether a sheet is still being filled in. */
export const isOpenSheet = (sheet: EntrySheet): sheet is OpenSheet => sheet.draft !== null;

/** Services of this centre that an account may enter applications for. */
export const servicesFor = (view: StaffView): readonly Service[] =>
  view.port.centre.services.flatMap((id) => {
    const service = serviceById(id);
    const may =
      service?.shut === true
        ? mayRead(view.staff, { kind: 'application', service: id }, view.port.centre)
        : holds(view.staff.roles, service?.seenBy ?? []);
    return service !== undefined && may ? [service] : [];
  });

/** Whether an account may see and go on with what is entered: whoever may act, and open the cases it becomes. */
export function maySee(staff: Staff, sheet: EntrySheet, centre: DeskPort['centre']): boolean {
  const services = [...(sheet.draft?.services ?? []), ...sheet.cases.map(({ service }) => service)];
  return (
    mayAct(staff) &&
    services.every((service) => mayRead(staff, { kind: 'application', service }, centre))
  );
}

/** The services of a sheet. */
export const sheetServices = ({ draft }: OpenSheet): readonly Service[] =>
  draft.services.flatMap((id) => serviceById(id) ?? []);

/** Questions under one heading; `first`: who speaks for whom. */
export type SheetGroup = { readonly id: string; readonly questions: readonly Question[] };

/** The questions of a need in the groups of the services, each once; what stands in no group comes last. */
export function sheetGroups(sheet: OpenSheet, need: Question['need']): readonly SheetGroup[] {
  const groups = new Map<string, Question[]>();
  const services = sheetServices(sheet);
  const known = new Set(services.flatMap((one) => one.questions.map(({ id }) => id)));
  for (const group of services.flatMap((one) => one.groups)) groups.set(group.id, []);
  for (const question of sheet.draft.questions.filter((one) => one.need === need)) {
    const home = known.has(question.id)
      ? (services
          .flatMap((one) => one.groups)
          .find(({ questions }) => questions.includes(question.id))?.id ?? 'other')
      : 'first';
    groups.set(home, [...(groups.get(home) ?? []), question]);
  }
  const first = groups.get('first') ?? [];
  groups.delete('first');
  return [
    { id: 'first', questions: first },
    ...[...groups].map(([id, questions]) => ({ id, questions })),
  ].filter(({ questions }) => questions.length > 0);
}

/** Answers that do not fit each other, each once. */
export function sheetClashes(
  sheet: OpenSheet,
): readonly { readonly id: string; readonly question: string; readonly why: Phrase }[] {
  const facts = factsOf(sheet.draft.answers);
  const all = sheetServices(sheet).flatMap((service) => service.conflicts?.(facts) ?? []);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The first look of each service at what is typed so far, with the figures of today. */
export const sheetScreenings = (
  view: StaffView,
  sheet: OpenSheet,
): readonly { readonly service: Service; readonly found: Screened }[] =>
  sheetServices(sheet).flatMap((service) => {
    const found = screened(service, factsOf(sheet.draft.answers), {
      centre: view.port.centre,
      day: view.today,
    });
    return found === null ? [] : [{ service, found }];
  });

/** The checklist of all services, each paper once; required where one of them requires it. */
export function sheetPapers(sheet: OpenSheet): readonly PaperNeed[] {
  const facts = factsOf(sheet.draft.answers);
  const all = sheetServices(sheet).flatMap((service) => service.papers(facts));
  return [
    ...new Map(
      all.toSorted((a, b) => Number(a.required) - Number(b.required)).map((one) => [one.id, one]),
    ).values(),
  ];
}

const kinds: readonly ConsentKind[] = ['basic', 'sensitive', 'guardian', 'sharing', 'publication'];

/** The consents that the services of a sheet may want, in the order they are asked, with what was taken. */
export function sheetConsents(
  sheet: OpenSheet,
): readonly { readonly kind: ConsentKind; readonly consent: Consent | undefined }[] {
  const wanted = new Set(
    sheetServices(sheet).flatMap((one) => one.questions.flatMap(({ consent }) => consent ?? [])),
  );
  return kinds
    .filter((kind) => kind === 'basic' || wanted.has(kind))
    .map((kind) => ({ kind, consent: sheet.consents[kind] }));
}
