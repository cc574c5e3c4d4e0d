import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CaseDeed } from '../messages/case-act.ts';
import { createWording } from '../wording/wording.ts';
import { roles } from './accounts/roles.ts';
import { formKinds } from './deed-of-form.ts';

const wording = createWording(join(import.meta.dirname, '../../locales'));

// A deed that is added must be named here, and with it gets its words.
const deeds: { readonly [kind in CaseDeed['kind']]: true } = {
  submit: true,
  refer: true,
  refer_here: true,
  open_call: true,
  reach: true,
  revoke_consent: true,
  open_alert: true,
  withdraw: true,
  supply: true,
  add_paper: true,
  lack_paper: true,
  say: true,
  request_deletion: true,
  leave: true,
  ask_link: true,
  link: true,
  refuse_link: true,
  contest_link: true,
  give_code: true,
  record_call: true,
  told: true,
  claim: true,
  release: true,
  assign: true,
  take_over: true,
  ask: true,
  cancel_request: true,
  reply: true,
  hand_back: true,
  screen_again: true,
  note: true,
  advance: true,
  judge_paper: true,
  place_paper: true,
  correct: true,
  acknowledge: true,
  show: true,
  escalate: true,
  fall_due: true,
  announce: true,
  record_opinion: true,
  record_visit: true,
  authorise: true,
  record_check: true,
  take_paper: true,
  waive_paper: true,
  preview_notice: true,
  answer_preview: true,
  write_slip: true,
  answer_slip: true,
  move_slip: true,
  show_as: true,
  record_telling: true,
  extend_clock: true,
  hang: true,
  meeting_ruled: true,
  notice_stands: true,
  aid_stands: true,
  gift_stands: true,
  hand_out: true,
  invite: true,
  wish_review: true,
};
const dangers = [
  'self_harm',
  'self_harm_other',
  'violence',
  'threat',
  'confinement',
  'injury',
  'collective',
  'child_labour',
  'assault',
  'unsure',
];
const steps = [
  'acknowledge',
  'claim',
  'others',
  'reply',
  'papers',
  'wait',
  'ask',
  'advance',
  'talk',
  'over',
];

test('every deed, form, danger, next step and role has its words in every language', () => {
  const keys = [
    ...Object.keys(deeds).map((kind) => `desk-history-${kind}`),
    ...formKinds.map((kind) => `desk-done-${kind}`),
    ...dangers.flatMap((danger) => [`desk-danger-${danger}`, `desk-danger-${danger}.todo`]),
    ...steps.map((kind) => `desk-next-${kind}`),
    ...roles.map((role) => `desk-role-${role}`),
  ];
  for (const language of wording.languages)
    expect(keys.filter((key) => !wording.has(key, language))).toEqual([]);
});
