import type { Generated } from 'kysely';

type Sealed = Uint8Array;

/** Every table. `Sealed` columns are opened with the data key named in the row's `key` (or `<column>_key`). */
export type Schema = {
  meta: { name: string; value: string };
  numbers: { year: number; reserved: number };
  keys: { id: string; kind: string; owner: string; wrapped: Uint8Array };
  inbox: {
    seq: Generated<number>;
    id: string;
    target_kind: string | null;
    target_id: string | null;
    at: number;
    key: string | null;
    payload: Sealed | null;
  };
  quarantine: {
    seq: number;
    id: string;
    target_kind: string;
    target_id: string;
    at: number;
    key: string | null;
    payload: Sealed | null;
    reason_key: string;
    reason: Sealed;
  };
  sessions: {
    conversation: string;
    version: number;
    consented: number;
    touched: number;
    key: string;
    body: Sealed;
    heard_key: string | null;
    heard: Sealed | null;
  };
  drafts: { id: string; conversation: string; touched: number; key: string; body: Sealed };
  transcript: {
    conversation: string;
    version: number;
    part: number;
    at: number;
    draft: string | null;
    key: string;
    lines: Sealed;
  };
  outbox: {
    seq: Generated<number>;
    id: string;
    address: string;
    due: number;
    attempts: number;
    key: string;
    payload: Sealed;
  };
  dead_letters: {
    seq: number;
    id: string;
    address: string;
    at: number;
    attempts: number;
    key: string;
    payload: Sealed;
    reason_key: string;
    reason: Sealed;
  };
  timers: {
    owner_kind: string;
    owner_id: string;
    name: string;
    at: number;
    key: string;
    payload: Sealed;
  };
  papers: {
    id: string;
    conversation: string;
    owner_kind: string | null;
    owner_id: string | null;
    heard: number;
    at: number;
    type: string;
    bytes: number;
    key: string;
    name: Sealed | null;
    origin: string | null;
  };
  cases: {
    number: string;
    kind: string;
    service: string;
    state: string;
    urgency: string;
    owner: string | null;
    due: string | null;
    stopped: number;
    awaited: string | null;
    call_at: number | null;
    talking: number;
    waiting: number;
    deletion: number;
    over: number;
    lacks: number;
    apart: number;
    kept: number;
    rank: string;
    served: number;
    sum: number;
    opened: number;
    changed: number;
    version: number;
    conversation: string;
    draft: string | null;
    key: string;
    title: Sealed;
    body: Sealed;
  };
  history: {
    seq: Generated<number>;
    case_number: string;
    n: number;
    at: number;
    key: string;
    body: Sealed;
    mac: Uint8Array;
  };
  lookup: { mac: string; case_number: string };
  pieces: { mac: Uint8Array; case_number: string };
  case_pieces: { case_number: string; macs: Uint8Array };
  case_counts: {
    over: number;
    kept: number;
    service: string;
    state: string;
    apart: number;
    owner: string;
    count: number;
  };
  views: { id: string; owner: string; shared: number; key: string; body: Sealed };
  legal_days: { case_number: string; last: string };
  tombstones: { mac: string; at: number };
  staff: {
    id: string;
    login: string;
    active: number;
    key: string;
    body: Sealed;
    hash: Sealed | null;
  };
  staff_sessions: { token: string; staff: string; until: number };
  guesses: { id: Generated<number>; mac: string; at: number };
  links: { token: string; purpose: string; until: number; key: string; subject: Sealed };
  move_codes: {
    conversation: string;
    mac: string;
    until: number;
    cases: string;
    drafts: string;
  };
  appointments: {
    id: string;
    conversation: string;
    case_number: string | null;
    kind: string;
    state: string;
    day: string;
    time: string;
    again: number;
    version: number;
    key: string;
    body: Sealed;
  };
  records: {
    id: string;
    kind: string;
    state: string;
    opened: number;
    changed: number;
    version: number;
    key: string;
    body: Sealed;
  };
  lines: {
    id: string;
    batch: string;
    n: number;
    household: string;
    case_number: string | null;
    source: string;
    state: string;
    cents: number;
    year: number;
    key: string;
    body: Sealed;
  };
  unanswered: {
    id: string;
    key: string;
    body: Sealed;
    count: number;
    first: number;
    last: number;
  };
  centre_versions: { seq: Generated<number>; id: string; at: number; key: string; body: Sealed };
  reply_uses: { staff: string; reply: string; count: number; last: number };
  record_numbers: { kind: string; year: number; last: number };
  absences: { id: string; staff: string; substitute: string; first: string; last: string };
  duty_days: { day: string; logins: string };
  passes: {
    case_number: string;
    n: number;
    at: number;
    giver: string | null;
    taker: string;
    actor: string;
  };
  passes_unseen: { staff: string; case_number: string; n: number };
  sign_ins: { token: string; staff: string; at: number; key: string; body: Sealed };
  second_steps: { staff: string; key: string; body: Sealed };
  audits: { id: string; auditor: string; last: string; key: string; body: Sealed };
  people_book: { seq: Generated<number>; at: number; staff: string; key: string; body: Sealed };
  staff_chats: { account: string; staff: string; at: number };
  staff_posts: { chat: string; post: string; kind: string; case_number: string; shown: string };
};
