import { html } from 'hono/html';
import type { Case } from '../../cases/case.ts';
import { reasonsOf } from '../../matching/reasons.ts';
import type { Match } from '../../matching/score.ts';
import type { Referral } from '../../messages/office.ts';
import { mayAct, mayRead } from '../accounts/roles.ts';
import type { CaseFile } from '../case-file.ts';
import { isOpenToMatch } from '../matches.ts';
import { type Html, newActId, type StaffView, when } from '../view.ts';
import { serviceOf } from '../words.ts';
import { card, stateMark } from './parts.ts';

/** Who or what fits this case, best first, each with its reasons and a press to refer; beneath it whom or where was referred already. */
export function matchesCard(view: StaffView, file: CaseFile): Html | string {
  const { of, suggested } = file;
  const side = serviceOf(of)?.matches;
  if (side === undefined || suggested === undefined) return '';
  const sent = of.referrals ?? [];
  const open = isOpenToMatch(of);
  if (!open && sent.length === 0) return side === 'post' ? waiting(view) : '';
  return card(
    view.t(`match-title-${side}`),
    html`<div class="card-body matches">
      ${open ? list(view, of, suggested) : ''}
      ${sent.length === 0 ? '' : made(view, of, sent)}
    </div>`,
    { id: 'matches' },
  );
}

const waiting = (view: StaffView): Html =>
  card(
    view.t('match-title-post'),
    html`<div class="card-body"><p class="text-secondary">${view.t('match-wait-post')}</p></div>`,
    { id: 'matches' },
  );

function list(view: StaffView, of: Case, suggested: readonly Match[]): Html {
  const side = serviceOf(of)?.matches;
  const readable = suggested.flatMap((match) => {
    const other = view.port.store.desk.case(otherNumber(of, match));
    return other === null || !mayRead(view.staff, other, view.port.centre)
      ? []
      : [{ match, other }];
  });
  return readable.length === 0
    ? html`<p class="text-secondary">${view.t(`match-none-${side ?? 'seeker'}`)}</p>`
    : html`<ol class="match-list">
          ${readable.map((one) => row(view, of, one))}
        </ol>
        <p class="form-hint">${view.t('match-send-about')}</p>`;
}

const otherNumber = (of: Case, { seeker, post }: Match): string =>
  of.number === post.number ? seeker.number : post.number;

function row(
  view: StaffView,
  of: Case,
  { match, other }: { readonly match: Match; readonly other: Case },
): Html {
  const isPost = serviceOf(other)?.matches === 'post';
  const [seeker, post] = isPost ? [of, other] : [other, of];
  return html`<li class="match">
    <div class="match-head">
      <a href="/desk/cases/${other.number}"><b>${titleOf(other)}</b></a>
      <span class="mono text-secondary">${other.number}</span>
      <span class="match-score">${view.t('match-score', { score: String(match.score) })}</span>
    </div>
    <ul class="match-reasons">
      ${reasonsOf(match).map((reason) => html`<li>${view.say(reason)}</li>`)}
    </ul>
    ${sendForm(view, { seeker, post })}
  </li>`;
}

/** A seeker by his name, a post by its work and unit. */
function titleOf(of: Case): string {
  const said = (question: string): string => {
    const value = of.answers[question]?.value;
    return typeof value === 'string' ? value : '';
  };
  return serviceOf(of)?.matches === 'post'
    ? `${said('post')} · ${said('employer')}`
    : said('name') || of.number;
}

function sendForm(
  view: StaffView,
  { seeker, post }: { readonly seeker: Case; readonly post: Case },
): Html | string {
  if (!mayAct(view.staff)) return '';
  if (seeker.owner?.id !== view.staff.id)
    return html`<p class="form-hint">
      ${view.t('match-claim_first')} <a href="/desk/cases/${seeker.number}">${view.t('match-open-case')}</a>
    </p>`;
  return html`<form method="post" action="/desk/cases/${seeker.number}/refer" class="act" data-act>
    <input type="hidden" name="act" value="${newActId()}" />
    <input type="hidden" name="post" value="${post.number}" />
    <button class="btn btn-primary">${view.t('match-send')}</button>
  </form>`;
}

function made(view: StaffView, of: Case, sent: readonly Referral[]): Html {
  return html`<h3>${view.t('match-made')}</h3>
    <ul class="match-made">
      ${sent.map((one) => {
        const other = view.port.store.desk.case(one.case);
        const readable = other !== null && mayRead(view.staff, other, view.port.centre);
        return html`<li>
          <a href="/desk/cases/${one.case}">${readable ? titleOf(other) : one.case}</a>
          <span class="text-secondary">${when(view, one.at)} ${one.by}</span>
          ${readable ? stateMark(view, other) : ''}
          ${one.offer === undefined ? '' : letterForm(view, of, one)}
        </li>`;
      })}
    </ul>`;
}

const letterForm = (view: StaffView, of: Case, one: Referral): Html =>
  html`<form method="post" action="/desk/cases/${of.number}/letter" class="inline">
    <input type="hidden" name="act" value="${newActId()}" />
    <input type="hidden" name="post" value="${one.case}" />
    <button class="btn btn-sm">${view.t('match-letter')}</button>
  </form>`;
