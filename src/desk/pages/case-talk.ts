import { html } from 'hono/html';
import { isSilent } from '../../cases/silent.ts';
import type { CaseFile } from '../case-file.ts';
import type { Relayed } from '../relayed.ts';
import { transcriptLines } from '../transcript-words.ts';
import { fullTime, type Html, type StaffView, when } from '../view.ts';
import { showButton } from './case-answers.ts';
import { cannedPicker } from './case-canned.ts';
import { foreseeSlot } from './foreseen.ts';
import { icon } from './icon.ts';
import { actForm, card } from './parts.ts';

/** What worker and staff said to each other, the answer to it, and (at a press) the whole conversation. */
export function talkCard(view: StaffView, file: CaseFile): Html {
  const { of, said, before, acts } = file;
  const free = of.owner === null || file.mine;
  return card(
    view.t('desk-talk'),
    html`<div class="card-body talk">
      ${
        before.length === 0
          ? ''
          : html`<p class="text-secondary">${view.t('desk-talk.before')}</p>
              <ol class="bubbles before" tabindex="0">${before.map((one) => bubble(view, one))}</ol>`
      }
      ${
        said.length === 0
          ? html`<p class="text-secondary">${view.t('desk-talk.empty')}</p>`
          : html`<ol class="bubbles" tabindex="0">${said.map((one) => bubble(view, one))}</ol>`
      }
      ${waitingLine(view, file)}
      ${acts && free && !isSilent(of) ? replyForm(view, file) : ''} ${transcript(view, file)}
    </div>`,
    {
      id: 'talk',
      aside: of.talking
        ? html`<span class="mark mark-talking">${icon('chat')} ${view.t('desk-talking')}</span>`
        : '',
    },
  );
}

/** What was said to him and has not reached him, and why. */
function waitingLine(view: StaffView, { unsaid }: CaseFile): Html | string {
  if (unsaid === null) return '';
  const { count, until } = unsaid;
  const key = until === 'word' ? 'desk-waits_word' : 'desk-waits_time';
  const time = until === 'word' ? '' : when(view, until);
  return html`<p class="waits-word" role="status">
    <span class="mark mark-talking">${icon('stopped')} ${view.t(key, { time })}</span>
    ${view.t(`${key}.about`, { count })}
  </p>`;
}

const bubble = (view: StaffView, { at, who, name, text }: Relayed): Html =>
  html`<li class="bubble bubble-${who}">
    <span class="bubble-who">
      ${who === 'worker' ? view.t('desk-actor-worker') : name}
      <time title="${fullTime(at)}">${when(view, at)}</time>
    </span>
    <p>${text}</p>
  </li>`;

const replyForm = (view: StaffView, file: CaseFile): Html => {
  const { of, reply } = file;
  return html`${actForm(of.number, 'reply', {
    id: 'reply-form',
    className: 'act reply',
    touched: reply !== undefined,
    body: html`${cannedPicker(view, file)}
        <label class="form-label" for="reply">${view.t('desk-reply.about')}</label>
        <textarea class="form-control" id="reply" data-key="r" name="text" rows="${reply === undefined ? 2 : 5}" maxlength="2000" required ${reply === undefined ? '' : 'autofocus'}>${reply ?? ''}</textarea>
        ${foreseeSlot(view, of.number, 'reply')}
        <button class="btn">${view.t('desk-reply.go')}</button>`,
  })}
    ${
      of.talking
        ? actForm(of.number, 'hand_back', {
            body: html`<button class="btn btn-sm">${view.t('desk-hand_back')}</button>
            <span class="text-secondary">${view.t('desk-hand_back.about')}</span>`,
            className: 'act hand-back',
          })
        : ''
    }`;
};

function transcript(view: StaffView, file: CaseFile): Html {
  if (file.transcript === null)
    return showButton(file, {
      what: 'conversation',
      words: view.t('desk-show_conversation'),
    });
  const lines = transcriptLines(view, file.transcript);
  return html`<details class="transcript" open>
    <summary>${view.t('desk-conversation', { count: lines.length })}</summary>
    <ol tabindex="0">
      ${lines.map(
        (line) =>
          html`<li class="line-${line.who}">
            <span>${line.name} <time>${when(view, line.at)}</time></span>
            <p>${line.text}</p>
          </li>`,
      )}
    </ol>
  </details>`;
}
