import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import type { CaseFile } from '../case-file.ts';
import type { Html, StaffView } from '../view.ts';
import { relationName, serviceName, valuePhrase } from '../words.ts';
import { enteredLines } from './case-told.ts';
import { card, phoneLink, stateMark } from './parts.ts';

/** Who it is for and who writes, with the ways to reach them, first where a call is the next thing. */
export function peopleCard(view: StaffView, file: CaseFile): Html | string {
  const { of, service, related } = file;
  const { speaker } = of;
  const phones = [...phonesOf(of), ...calledFrom(file)];
  const name = of.answers['name']?.value;
  const self = speaker.relation === 'self';
  return card(
    view.t('desk-people'),
    html`<dl class="people">
      <div>
        <dt>${view.t('desk-applicant')}</dt>
        <dd>
          <strong>
            ${name === undefined ? view.t('desk-unnamed') : view.say(valuePhrase(service, 'name', name))}
          </strong>
          ${phones.map(phoneLink)}
        </dd>
      </div>
      <div>
        <dt>${view.t('desk-speaker')}</dt>
        <dd>
          ${
            self
              ? view.t('desk-speaks_self')
              : html`<strong>${speaker.name ?? view.t('desk-unnamed')}</strong>
                <span class="mark">${relationName(view, speaker.relation)}</span>
                ${speaker.phone ? phoneLink(speaker.phone) : ''}
                ${speaker.authority ? html`<q>${speaker.authority}</q>` : ''}`
          }
        </dd>
      </div>
      <div>
        <dt>${view.t('desk-chat')}</dt>
        <dd>${view.t(`desk-channel-${of.conversation.split(':')[0] ?? ''}`)}</dd>
      </div>
      ${enteredLines(view, of)}
      ${related.length === 0 ? '' : relatedList(view, related)}
    </dl>`,
  );
}

/** The phones an application names, the first first. */
export const phonesOf = (of: Case): readonly string[] =>
  ['phone', 'alt_phone'].flatMap((id) => {
    const value = of.answers[id]?.value;
    return typeof value === 'string' ? [value] : [];
  });

/** The phone somebody gave with the wish for a person. */
const calledFrom = ({ history }: CaseFile): readonly string[] =>
  history.flatMap(({ act }) =>
    act.deed.kind === 'open_call' && act.deed.phone !== undefined ? [act.deed.phone] : [],
  );

function givenName(of: Case): string {
  const name = of.answers['name']?.value;
  return typeof name === 'string' ? name : '';
}

const relatedList = (view: StaffView, related: readonly Case[]): Html =>
  html`<div class="related">
    <dt>${view.t('desk-related')}</dt>
    ${related.map(
      (one) =>
        html`<dd>
          <a href="/desk/cases/${one.number}">
            ${givenName(one)} ${serviceName(view, one.service)}</a
          >
          ${stateMark(view, one)} ${phonesOf(one).map(phoneLink)}
        </dd>`,
    )}
  </div>`;
