import type { MeetingOutcome, MeetingSubject } from '../../records/meeting.ts';
import { type DeedReader, deed, namesIn, partIn, type RecordForm, textIn } from './record-form.ts';

/** `case:BF26-000001` and the like, as a form names what a meeting looks at. */
function subjectsIn(
  form: RecordForm,
): readonly { readonly kind: MeetingSubject['kind']; readonly id: string }[] {
  return form.all('subject').flatMap((text) => {
    const match = /^(case|batch|household):(\S+)$/u.exec(text.trim());
    return match === null
      ? []
      : [{ kind: match[1] as MeetingSubject['kind'], id: match[2] as string }];
  });
}

const prefixes = { BF: 'case', PC: 'batch', DA: 'household' } as const;

/** Numbers typed by hand, by what they begin with. */
const typedIn = (form: RecordForm) =>
  namesIn(form, 'numbers').flatMap((id) => {
    const kind = prefixes[id.slice(0, 2).toUpperCase() as keyof typeof prefixes];
    return kind === undefined ? [] : [{ kind, id: id.toUpperCase() }];
  });

const outcomes: readonly MeetingOutcome[] = ['approved', 'deferred', 'refused'];

/** Forms of a meeting, by the deed they stand for. */
export const meetingForms: { readonly [kind: string]: DeedReader } = {
  open_meeting: (form) =>
    deed({ kind: 'open_meeting', name: textIn(form, 'name'), day: textIn(form, 'day') }),
  list_subjects: (form) => {
    const all = [...subjectsIn(form), ...typedIn(form)];
    const subjects = all.filter(
      (one, at) => all.findIndex((other) => other.kind === one.kind && other.id === one.id) === at,
    );
    return deed({ kind: 'list_subjects', subjects });
  },
  hold_meeting: (form) =>
    deed({
      kind: 'hold_meeting',
      day: textIn(form, 'day'),
      document: textIn(form, 'document'),
      attendees: namesIn(form, 'attendees'),
      absent: namesIn(form, 'absent'),
      ...partIn(form, 'minutes'),
      outcomes: subjectsIn(form).map((one) => {
        const said = textIn(form, `outcome_${one.kind}:${one.id}`);
        const reason = textIn(form, `reason_${one.kind}:${one.id}`);
        return {
          ...one,
          outcome: outcomes.find((outcome) => outcome === said) ?? null,
          ...(reason === '' ? {} : { reason }),
        };
      }),
    }),
  note: (form) => deed({ kind: 'note', text: textIn(form, 'text') }),
};
