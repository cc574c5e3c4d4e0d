import { html } from 'hono/html';
import { isElsewhere } from '../../cases/silent.ts';
import { isFinal } from '../../cases/table.ts';
import type { AskedLine } from '../../messages/asked.ts';
import { isCounter } from '../../messages/entry.ts';
import { factsOf } from '../../services/read.ts';
import type { Service } from '../../services/service.ts';
import { missingStarred, wantedNow } from '../answer-rows.ts';
import type { CaseFile } from '../case-file.ts';
import { type Html, type StaffView, when } from '../view.ts';
import { paperName, questionLabel, wantWords } from '../words.ts';
import { foreseeSlot } from './foreseen.ts';
import { icon } from './icon.ts';
import { actForm, card } from './parts.ts';

/** What the worker was asked for: each line open, come, told not to come, or taken back; while one is open the clock stands still. */
export function requestsCard(view: StaffView, file: CaseFile): Html | string {
  const { of } = file;
  if (of.requests.length === 0) return '';
  const lines = of.asked?.lines ?? [];
  const listed = new Set(lines.map(({ request }) => request));
  const before = of.requests.filter(({ id }) => !listed.has(id));
  const all = [...before.map(({ id, want }): AskedLine => ({ request: id, want })), ...lines];
  const open = of.requests.length;
  return card(
    view.t('desk-requests'),
    html`<ol class="list-group list-group-flush asked">
      ${all.map((line) => askedLine(view, file, line))}
    </ol>`,
    {
      id: 'requests',
      aside:
        all.length < 2
          ? ''
          : html`<span class="mark">${view.t('asked-open', { open, all: all.length })}</span>`,
    },
  );
}

const signs = { open: 'stopped', came: 'check', lacks: 'none', dropped: 'none' } as const;

function askedLine(view: StaffView, { of, mine }: CaseFile, line: AskedLine): Html {
  const request = of.requests.find(({ id }) => id === line.request);
  const end = line.end ?? 'open';
  return html`<li class="list-group-item request asked-${end}">
    <div>
      ${icon(signs[end])} <span class="visually-hidden">${view.t(`asked-${end}`)}</span>
      <strong>${wantWords(view, of.service, line.want)}</strong>
      ${request?.why ? html`<p>${request.why}</p>` : ''}
      <small class="text-secondary">${lineFacts(view, line, request)}</small>
    </div>
    ${
      request !== undefined && mine
        ? actForm(of.number, 'cancel_request', {
            body: html`<input type="hidden" name="request" value="${request.id}" />
              <button class="btn btn-sm">${view.t('desk-cancel_request')}</button>`,
          })
        : ''
    }
  </li>`;
}

function lineFacts(
  view: StaffView,
  { end, at, words }: AskedLine,
  request: CaseFile['of']['requests'][number] | undefined,
): string {
  if (end === undefined)
    return request === undefined
      ? ''
      : [
          view.t('desk-asked_by', { by: request.by, when: when(view, request.at) }),
          ...(request.later === undefined ? [] : [view.t('asked-later')]),
        ].join(' · ');
  const told = words === undefined || words === '' ? '' : view.t('asked-words', { words });
  return `${view.t(`asked-${end}`)}${at === undefined ? '' : ` ${when(view, at)}`}${told}`;
}

/** The form that asks the worker: any number of fields and papers, and questions in free words, sent as one. */
export const askCard = (view: StaffView, file: CaseFile): Html | string =>
  !file.mine || file.service === null || isFinal(file.of.state)
    ? ''
    : card(
        view.t('desk-ask'),
        html`<div class="card-body">
          ${actForm(file.of.number, 'ask', { id: 'ask-form', body: askBody(view, file, file.service) })}
        </div>`,
        { id: 'ask-card' },
      );

const askBody = (view: StaffView, { of }: CaseFile, service: Service): Html =>
  html`<div id="ask" tabindex="-1">${wants(view, of, service)}</div>
    <label class="form-label" for="ask-words">${view.t('ask-words_own')}</label>
    <textarea class="form-control" id="ask-words" name="words" rows="1" maxlength="2000"></textarea>
    <label class="form-label" for="ask-why">${view.t('ask-why_all')}</label>
    <textarea
      class="form-control"
      id="ask-why"
      name="why"
      rows="1"
      maxlength="2000"
      aria-describedby="ask-hint"
    ></textarea>
    <p class="form-hint" id="ask-hint">
      ${view.t(isCounter(of.conversation) ? 'counter-ask' : isElsewhere(of) ? 'counter-ask_elsewhere' : 'desk-ask.hint')}
    </p>
    ${foreseeSlot(view, of.number, 'ask')}
    <button class="btn">${view.t('ask-send')}</button>`;

type Wanted = { readonly value: string; readonly label: string };

function wants(view: StaffView, of: CaseFile['of'], service: Service): Html {
  const wanted = wantedNow(of);
  const missing = missingStarred(of, service);
  const gaps = missing.filter(wanted);
  const later = missing.filter((one) => !wanted(one));
  const isGap = new Set(missing.map((question) => question.id));
  const facts = factsOf(of.answers);
  const rest = service.questions.filter(
    (one) => !one.staffOnly && !isGap.has(one.id) && (one.when?.(facts) ?? true),
  );
  const held = new Set(of.papers.filter((one) => one.state === 'accepted').map((one) => one.need));
  const there = new Set(of.papers.map((one) => one.need));
  const papers = service.papers(facts).filter((need) => !held.has(need.id));
  const question = ({ id }: { readonly id: string }): Wanted => ({
    value: `question:${id}`,
    label: questionLabel(view, of.service, id),
  });
  const paper = ({ id }: { readonly id: string }): Wanted => ({
    value: `paper:${id}`,
    label: paperName(view, id),
  });
  const open = openIn(of);
  const lacking = papers.filter(({ id }) => !there.has(id));
  const again = [...papers.filter(({ id }) => there.has(id)).map(paper), ...rest.map(question)];
  return html`${group(view, { title: 'desk-ask-missing', lines: gaps.map(question), open })}
    ${group(view, { title: 'desk-ask-papers', lines: lacking.map(paper), open })}
    ${folded(view, { title: 'ask-later', lines: later.map(question), open })}
    ${folded(view, { title: 'desk-ask-again', lines: again, open })}`;
}

const openIn = ({ requests }: CaseFile['of']): ReadonlySet<string> =>
  new Set(
    requests.flatMap(({ want }) =>
      want.kind === 'words'
        ? []
        : [want.kind === 'paper' ? `paper:${want.need}` : `question:${want.question}`],
    ),
  );

type Group = {
  readonly title: string;
  readonly lines: readonly Wanted[];
  readonly open: ReadonlySet<string>;
};

/** What is seldom asked now, out of the way. */
const folded = (view: StaffView, of: Group): Html | string =>
  of.lines.length === 0
    ? ''
    : html`<details class="fold ask-again">
        <summary>${view.t(of.title)} (${of.lines.length})</summary>
        ${group(view, of)}
      </details>`;

function group(view: StaffView, { title, lines, open }: Group): Html | string {
  if (lines.length === 0) return '';
  return html`<fieldset class="ask-lines">
    <legend>${view.t(title)}</legend>
    ${lines.map(
      ({ value, label }) =>
        html`<label class="form-check">
          <input class="form-check-input" type="checkbox" name="want[]" value="${value}"
            ${open.has(value) ? html`disabled` : ''} />
          <span class="form-check-label">${label}${open.has(value) ? html` <small>${view.t('asked-open_already')}</small>` : ''}</span>
        </label>`,
    )}
  </fieldset>`;
}
