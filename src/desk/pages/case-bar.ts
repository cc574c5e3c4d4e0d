import { html } from 'hono/html';
import { isFinal } from '../../cases/table.ts';
import { isAdmin } from '../accounts/roles.ts';
import type { CaseFile } from '../case-file.ts';
import { stageDeadline } from '../deadline-view.ts';
import { isOwnerless } from '../hands.ts';
import { onward } from '../next-step.ts';
import { fullTime, type Html, type StaffView, when } from '../view.ts';
import { serviceName, stateName } from '../words.ts';
import { needsForm, nextWords } from './case-next.ts';
import { icon } from './icon.ts';
import { actForm, deadlineMark, stateMark } from './parts.ts';

/** What stays in view however far one reads: whose case it is, how it stands, and the next thing to do. */
export const caseBar = (view: StaffView, file: CaseFile, name: string): Html =>
  html`<div class="case-bar next-${file.next.kind}">
    ${who(view, file, name)}
    <div class="case-next">
      <p><span class="case-next-title">${view.t('desk-next')}</span> ${file.acts || file.next.kind === 'over' ? nextWords(view, file) : view.t('desk-reads_only')}</p>
      ${file.acts ? press(view, file) : ''}
    </div>
    ${way(view, file)}
  </div>`;

function who(view: StaffView, { of }: CaseFile, name: string): Html {
  return html`<div class="case-who">
    <h1>
      ${name}
      ${of.kind === 'application' ? html`<span class="case-service">${serviceName(view, of.service)}</span>` : ''}
    </h1>
    <div class="case-facts">
      ${stateMark(view, of)}
      ${isFinal(of.state) ? '' : deadlineMark(view, stageDeadline(view, of.clock))}
      ${
        of.clock.provisional && !isFinal(of.state)
          ? html`<span class="text-secondary">${view.t('desk-clock-provisional')}</span>`
          : ''
      }
      <span class="owner">${icon('person')} ${ownerName(view, of)}</span>
      <span class="mono">${of.number}</span>
      <time class="text-secondary" title="${fullTime(of.opened)}">
        ${view.t('desk-opened', { when: when(view, of.opened) })}
      </time>
      <button type="button" class="btn btn-sm btn-ghost-secondary" data-print>
        ${icon('print')} ${view.t('desk-print')}
      </button>
    </div>
  </div>`;
}

const ownerName = (view: StaffView, { owner }: CaseFile['of']): string =>
  owner === null || isOwnerless(view, { owner })
    ? view.t('desk-nobody')
    : owner.id === view.staff.id
      ? view.t('desk-me')
      : owner.name;

/** The key `a` leads to the step itself: to this link, or past it to the form it leads to. */
const goTo = (anchor: string, words: string): Html =>
  html`<a class="btn btn-primary" ${anchor === 'advance' ? '' : html`data-key="a" data-focus`} href="#${anchor}">${words} ${icon('arrow')}</a>`;

/** The one button of the next step: done here, or the way to where it is done. */
function press(view: StaffView, file: CaseFile): Html | string {
  const { of, next } = file;
  switch (next.kind) {
    case 'acknowledge':
      return actForm(of.number, 'acknowledge', {
        body: html`<button class="btn btn-alert" data-key="c">${view.t('desk-acknowledge')}</button>`,
      });
    case 'claim':
      return actForm(of.number, 'claim', {
        body: html`<button class="btn btn-primary" data-key="c">${view.t('desk-claim')} ${icon('arrow')}</button>`,
      });
    case 'others':
      return html`${goTo('take-over', view.t('desk-take_over'))} ${
        isAdmin(view.staff)
          ? actForm(of.number, 'release', {
              body: html`<button class="btn btn-sm">${view.t('desk-release')}</button>`,
            })
          : ''
      }`;
    case 'reply':
    case 'talk':
      return goTo('reply', view.t('desk-go-reply'));
    case 'tell':
      return goTo('told', view.t('desk-go-tell'));
    case 'papers':
      return goTo('papers', view.t('desk-go-papers'));
    case 'ask':
      return goTo('ask', view.t('desk-go-ask'));
    case 'advance':
      return needsForm(file)
        ? goTo(
            'advance',
            view.t('desk-advance', {
              to: stateName(view, { service: of.service, state: next.to }),
            }),
          )
        : goTo('ahead', view.t('ahead-see'));
    default:
      return '';
  }
}

/** The service's way in one line: where the case is, and the two steps behind it; the whole of it at a press. */
function way(view: StaffView, { of, service, way: stages }: CaseFile): Html | string {
  if (service === null) return '';
  const aside = ['returned', 'declined', 'withdrawn'];
  const states = stages.map((stage) => stage.state).filter((one) => !aside.includes(one));
  const at = states.indexOf(of.state);
  const next = onward(of, stages);
  const after = next === null ? [] : states.slice(states.indexOf(next), states.indexOf(next) + 2);
  const name = (state: (typeof states)[number]): string =>
    stateName(view, { service: of.service, state });
  return html`<details class="way">
    <summary>
      ${at < 0 ? '' : html`<span>${view.t('way-at', { at: at + 1, all: states.length })}</span>`}
      <b aria-current="step">${stateName(view, of)}</b>
      ${isFinal(of.state) ? '' : after.map((state) => html`<span class="way-next">${name(state)}</span>`)}
    </summary>
    <ol>
      ${states.map(
        (state, index) =>
          html`<li class="${at < 0 ? '' : index < at ? 'done' : index === at ? 'here' : ''}">${name(state)}</li>`,
      )}
    </ol>
  </details>`;
}
