import { html } from 'hono/html';
import type { CaseFile } from '../case-file.ts';
import type { Html, StaffView } from '../view.ts';
import { relationName, valuePhrase } from '../words.ts';
import { icon } from './icon.ts';
import { card } from './parts.ts';

/** Who it is for and who writes, with the ways to reach them, first where a call is the next thing. */
export function peopleCard(view: StaffView, { of, service }: CaseFile): Html | string {
  const { speaker } = of;
  const phones = ['phone', 'alt_phone'].flatMap((id) => {
    const value = of.answers[id]?.value;
    return typeof value === 'string' ? [value] : [];
  });
  const name = of.answers['name']?.value;
  if (phones.length === 0 && name === undefined && speaker.relation === 'self') return '';
  const self = speaker.relation === 'self';
  return card(
    view.t('desk-people'),
    html`<dl class="people">
      <div>
        <dt>${view.t('desk-applicant')}</dt>
        <dd>
          <strong>${view.say(valuePhrase(service, 'name', name))}</strong>
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
    </dl>`,
  );
}

const phoneLink = (phone: string): Html =>
  html`<a class="phone mono" href="tel:${phone}">${icon('phone')}${spaced(phone)}</a>`;

const spaced = (phone: string): string =>
  /^1\d{10}$/.test(phone) ? phone.replace(/(\d{3})(\d{4})(\d{4})/, '$1 $2 $3') : phone;
