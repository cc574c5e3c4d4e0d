import type { Case } from '../cases/case.ts';
import { serviceById } from '../services/index.ts';
import type { TranscriptLine } from '../storage/store.ts';
import { isAdmin } from './accounts/roles.ts';
import type { Relayed } from './relayed.ts';
import type { StaffView } from './view.ts';

/** So long before a call its words belong to it. */
const hour = 3_600_000;

/** At most so many of them. */
const most = 12;

/** What somebody told the assistant before he asked for a person, so that he need not say it again. Read from the chat each time, never kept in the case: what he did not consent to is destroyed there, and then here too. Long numbers are covered; what is of a service that the reader may not see is left out. */
export function saidBefore(
  view: StaffView,
  of: Pick<Case, 'kind' | 'about' | 'opened'>,
  lines: readonly TranscriptLine[],
): readonly Relayed[] {
  const { about } = of;
  if (of.kind === 'application' || about === undefined || !maySee(view, about.services)) return [];
  return lines
    .filter(
      ({ at, draft }) =>
        at < of.opened && (draft === null ? at >= of.opened - hour : draft === about.draft),
    )
    .flatMap(({ at, body }): readonly Relayed[] => {
      const words = body.kind === 'incoming' ? wordsOf(body.incoming) : '';
      return words === '' ? [] : [{ at, who: 'worker', name: '', text: covered(words) }];
    })
    .slice(-most);
}

const maySee = ({ staff }: StaffView, services: readonly string[]): boolean =>
  isAdmin(staff) ||
  services.every((id) => {
    const seenBy: readonly string[] = serviceById(id)?.seenBy ?? [];
    return seenBy.length === 0 || staff.roles.some((role) => seenBy.includes(role));
  });

type Incoming = Extract<TranscriptLine['body'], { kind: 'incoming' }>['incoming'];

const wordsOf = (body: Incoming): string =>
  body.kind === 'text' ? body.text : body.kind === 'paper' ? (body.caption ?? '') : '';

/** ID and card numbers: their showing is counted, so it is not done by the way. */
const covered = (words: string): string =>
  words.replaceAll(/\d(?:[ -]?\d){13,}[xX]?/gu, (number) => `${number.slice(0, 3)}…`);
