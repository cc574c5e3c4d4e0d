/** Roles of the accounts that try every address; `none` has no role, `outside` is not signed in. */
export const tried = [
  'intake',
  'approver',
  'legal',
  'women',
  'finance',
  'deputy',
  'admin',
  'auditor',
  'system',
  'none',
  'outside',
] as const;

/** One who tries. */
export type Tried = (typeof tried)[number];

const signedIn = tried.filter((one) => one !== 'outside');
const working = signedIn.filter((one) => one !== 'auditor' && one !== 'system');
const acting = working.filter((one) => one !== 'none');
const records: readonly Tried[] = ['intake', 'approver', 'finance', 'deputy', 'admin'];

/** For whom an address is there. `case`: for whoever may read the case it names; `part`: the same, but it wants something of the case that not every one has, so that only who is kept out is looked at. */
export const classes = {
  door: tried,
  own: signedIn,
  work: working,
  act: acting,
  records,
  policies: ['intake', 'approver', 'legal', 'women', 'deputy', 'admin'],
  enters: ['intake', 'approver', 'legal', 'women', 'finance', 'deputy'],
  lists: ['intake', 'finance', 'deputy', 'admin'],
  campaigns: ['intake', 'approver', 'admin'],
  leads: ['approver', 'deputy', 'admin'],
  accounts: ['admin', 'system'],
  manager: ['admin'],
  audit: ['admin', 'auditor'],
  case: null,
  part: null,
} as const satisfies { readonly [name: string]: readonly Tried[] | null };

/** Whom every address of the desk is for. One that is not written here fails: whoever adds a route says whose it is. */
export const rights: { readonly [route: string]: keyof typeof classes } = {
  'GET /desk/sign-in': 'door',
  'POST /desk/sign-in': 'door',
  'POST /desk/sign-out': 'door',
  'GET /desk/sign-in/code': 'door',
  'POST /desk/sign-in/code': 'door',
  'GET /desk/first': 'door',
  'POST /desk/first': 'door',
  'GET /desk/join': 'door',
  'POST /desk/join': 'door',

  'GET /desk': 'own',
  'GET /desk/alerts': 'own',
  'GET /desk/live': 'own',
  'GET /desk/account': 'own',
  'POST /desk/account': 'own',
  'POST /desk/account/second': 'own',
  'GET /desk/account/second': 'own',
  'POST /desk/account/second/sure': 'own',
  'POST /desk/account/paper': 'own',
  'POST /desk/account/plain': 'own',
  'POST /desk/account/sign-outs': 'own',
  'POST /desk/account/sign-outs/:id': 'own',

  'POST /desk/search': 'work',
  'GET /desk/search': 'work',
  'GET /desk/appointments': 'work',
  'POST /desk/appointments': 'act',
  'GET /desk/rota': 'work',
  'POST /desk/clock': 'manager',
  'POST /desk/rota/duty': 'manager',
  'POST /desk/rota/absences': 'act',
  'POST /desk/rota/absences/:id/end': 'work',
  'POST /desk/passes/seen': 'work',
  'GET /desk/handover/:id': 'manager',
  'POST /desk/handover/:id': 'manager',

  // Each case of a bulk act is looked at by itself.
  'POST /desk/bulk': 'act',
  'GET /desk/bulk': 'work',
  'POST /desk/views': 'work',
  'POST /desk/views/drop': 'work',
  'GET /desk/next': 'work',
  'GET /desk/back': 'work',
  'POST /desk/keys': 'work',

  'GET /desk/cases/:number': 'case',
  'POST /desk/cases/:number/acts/show': 'case',
  'POST /desk/cases/:number/acts/:kind': 'case',
  'POST /desk/cases/:number/canned': 'part',
  'POST /desk/cases/:number/foresee/:kind': 'part',
  'POST /desk/cases/:number/refer': 'part',
  'POST /desk/cases/:number/letter': 'part',
  'GET /desk/cases/:number/papers/:paper': 'part',
  'GET /desk/cases/:number/visit': 'part',
  'POST /desk/cases/:number/slips/:slip': 'part',
  'POST /desk/deeds': 'part',

  'GET /desk/files': 'records',
  'POST /desk/files/find': 'records',
  'GET /desk/files/find': 'work',
  'GET /desk/files/:id': 'records',
  'POST /desk/files/:id/acts/:deed': 'records',
  'GET /desk/files/:id/papers': 'records',
  'POST /desk/files/:id/papers/:what': 'records',
  'GET /desk/batches': 'records',
  'GET /desk/batches/:id': 'records',
  'POST /desk/batches/:id/acts/:deed': 'records',
  'GET /desk/batches/:id/missed': 'records',
  'POST /desk/batches/:id/missed': 'records',
  'GET /desk/batches/:id/papers': 'records',
  'POST /desk/batches/:id/papers/:what': 'records',
  'GET /desk/money': 'records',
  'GET /desk/money/:id': 'records',
  'POST /desk/money/:id/acts/:deed': 'records',
  'GET /desk/meetings': 'records',
  'GET /desk/meetings/:id': 'records',
  'POST /desk/meetings/:id/acts/:deed': 'records',
  'GET /desk/notices': 'records',
  'GET /desk/notices/:id': 'records',
  'GET /desk/notices/:id/print': 'records',
  'POST /desk/notices/:id/acts/:deed': 'records',
  'GET /desk/registers': 'records',
  'POST /desk/registers/:what': 'records',
  'GET /desk/lists/:batch': 'lists',
  'POST /desk/lists/read': 'lists',
  'GET /desk/lists/:batch/read': 'lists',
  'GET /desk/lists/:batch/faults': 'lists',
  'POST /desk/lists/take': 'lists',

  'GET /desk/policies': 'policies',
  'GET /desk/policies/:id': 'policies',
  'POST /desk/policies/:id/acts/:deed': 'policies',
  'POST /desk/policies/unanswered/:id': 'policies',

  'GET /desk/campaigns': 'campaigns',
  'GET /desk/campaigns/:id': 'campaigns',
  'POST /desk/campaigns/:id/given': 'campaigns',
  'POST /desk/campaigns/:id/news': 'campaigns',
  'GET /desk/figures': 'leads',
  'POST /desk/figures/file': 'leads',

  'GET /desk/settings': 'manager',
  'GET /desk/settings/export': 'manager',
  'GET /desk/settings/change': 'manager',
  'POST /desk/settings/change': 'manager',
  'POST /desk/settings/back': 'manager',
  'GET /desk/settings/:page': 'manager',

  'GET /desk/api': 'manager',
  'POST /desk/api/tokens': 'manager',
  'POST /desk/api/tokens/:id/revoke': 'manager',
  'POST /desk/api/addresses': 'manager',
  'POST /desk/api/addresses/:id/resume': 'manager',
  'POST /desk/api/addresses/:id/rotate': 'manager',
  'POST /desk/api/addresses/:id/drop': 'manager',

  // What a sheet holds is decided sheet by sheet; here there is none.
  'GET /desk/counter': 'enters',
  'POST /desk/counter': 'enters',
  'POST /desk/counter-papers': 'work',
  'GET /desk/counter/:id': 'work',
  'POST /desk/counter/:id/type': 'work',
  'POST /desk/counter/:id/consent': 'work',
  'POST /desk/counter/:id/hand-in': 'work',
  'POST /desk/counter/:id/drop': 'work',
  'GET /desk/counter/:id/receipt': 'work',
  'POST /desk/counter/:id/code': 'work',

  'GET /desk/audit': 'audit',
  'POST /desk/audit': 'manager',
  'GET /desk/audit/:id': 'audit',
  'POST /desk/audit/:id/end': 'manager',
  'GET /desk/looks': 'audit',
  'GET /desk/staff': 'accounts',
  'POST /desk/staff': 'accounts',
  'POST /desk/staff/:id': 'accounts',
  'POST /desk/staff/:id/link': 'accounts',
  'POST /desk/staff/:id/sign-out': 'accounts',
  'POST /desk/staff/:id/plain': 'accounts',
  'GET /desk/book': 'accounts',
  'GET /desk/telegram': 'work',
  'POST /desk/telegram/code': 'work',
  'POST /desk/telegram/unlink': 'work',
};

/** Cases that are tried: own ones and others', a woman's, a petition, a complaint about the centre, a wish for a call; and whose they are to read. An own case that one's role does not read is none of one's business any more. */
export const subjects = {
  own: { service: 'relief', readers: ['intake', 'approver', 'finance', 'admin'] },
  other: { service: 'relief', readers: ['intake', 'approver', 'finance', 'admin'] },
  women: { service: 'women_rights', readers: ['women'] },
  petition: { service: 'petition', readers: ['intake', 'approver', 'admin'] },
  complaint: { service: 'petition', readers: [] },
  call: {
    service: 'call',
    readers: ['intake', 'approver', 'legal', 'women', 'deputy', 'admin'],
  },
} as const satisfies {
  readonly [name: string]: { readonly service: string; readonly readers: readonly Tried[] };
};

/** One of the cases that are tried. */
export type Subject = keyof typeof subjects;
