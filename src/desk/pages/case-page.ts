import { html } from 'hono/html';
import { isFinal } from '../../cases/table.ts';
import type { CaseFile } from '../case-file.ts';
import { closeClock, overBefore } from '../legal-clock.ts';
import { waitsForStaff } from '../relayed.ts';
import type { Html, StaffView } from '../view.ts';
import { serviceName, stateName } from '../words.ts';
import { aheadCard } from './case-ahead.ts';
import { answersCard } from './case-answers.ts';
import { appointmentsCard } from './case-appointments.ts';
import { caseBar } from './case-bar.ts';
import { checksCard } from './case-checks.ts';
import { dangerCard } from './case-danger.ts';
import { handsNote } from './case-hands.ts';
import { historyCard } from './case-history.ts';
import { householdCard } from './case-household.ts';
import { lawCard } from './case-law.ts';
import { linkCard } from './case-link.ts';
import { matchesCard } from './case-matches.ts';
import { moreActs, nextCard } from './case-next.ts';
import { noticeCard } from './case-notice.ts';
import { officeCard } from './case-office.ts';
import { papersCard } from './case-papers.ts';
import { peopleCard } from './case-people.ts';
import { askCard, requestsCard } from './case-requests.ts';
import { slipsCard } from './case-slips.ts';
import { talkCard } from './case-talk.ts';
import { toldCard } from './case-told.ts';
import { wishesCard } from './case-wishes.ts';
import { flash } from './parts.ts';
import { callCard } from './phone-task.ts';

/** The applicant's name as it stands on the case, or a plain word where there is none yet. */
export function nameOf(view: StaffView, { of }: Pick<CaseFile, 'of'>): string {
  const name = of.answers['name']?.value ?? of.answers['call_name']?.value;
  if (typeof name === 'string' && name !== '') return name;
  return of.kind === 'application' ? view.t('desk-unnamed') : serviceName(view, of.service);
}

/** One case, whole: what to do next stays in sight; what is known stands beside what is said and what came. */
export const caseBody = (view: StaffView, file: CaseFile, note: Html | string): Html =>
  html`${note} ${caseBar(view, file, nameOf(view, file))} ${handsNote(view, file)} ${notices(view, file)}
    <div class="columns case">
      <div class="side">
        ${linkCard(view, file)} ${nextCard(view, file)} ${lawCard(view, file)} ${toldCard(view, file)} ${callCard(view, file)} ${requestsCard(view, file)}
        ${aheadCard(view, file)} ${askCard(view, file)}
        ${slipsCard(view, file)} ${appointmentsCard(view, file)} ${householdCard(view, file)} ${noticeCard(view, file)} ${moreActs(view, file)}
      </div>
      <div class="main-column">
        ${dangerCard(view, file)} ${wishesCard(view, file)} ${matchesCard(view, file)}
        ${peopleCard(view, file)} ${answersCard(view, file)} ${checksCard(view, file)}
        ${historyCard(view, file)}
      </div>
      <div class="said-column">
        ${talksFirst(file) ? talkCard(view, file) : ''} ${papersCard(view, file)}
        ${officeCard(view, file)} ${talksFirst(file) ? '' : talkCard(view, file)}
      </div>
    </div>`;

const talksFirst = ({ of, said }: CaseFile): boolean =>
  of.kind !== 'application' || of.talking || waitsForStaff(said);

function notices(view: StaffView, { of }: CaseFile): Html {
  const legal = isFinal(of.state) ? null : closeClock(view, of);
  return html`${
    legal === null
      ? ''
      : flash(
          'bad',
          view.t('desk-legal-first', {
            clock: view.t(`clock-${legal.deadline.id}`),
            left: legal.view.words,
            day: legal.deadline.last,
          }),
        )
  }
  ${overBefore(view, of).map(({ id, last }) =>
    flash('bad', view.t('desk-legal-over', { clock: view.t(`clock-${id}`), day: last })),
  )}
  ${of.deletionAsked ? flash('bad', view.t('desk-deletion_asked')) : ''}
  ${
    of.state === 'declined' || of.state === 'returned'
      ? flash(
          'bad',
          view.t('desk-told_reason', {
            code: of.code ? view.t(`code-${of.code}`) : stateName(view, of),
            reason: of.reason ?? '',
          }),
        )
      : ''
  }`;
}
