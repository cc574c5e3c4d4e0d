import { formIn } from '../common/form.ts';
import { way } from '../common/stages.ts';
import type { Service, Setting } from '../service.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { screen } from './screening.ts';
import { advice, atOnce } from './told.ts';

/** A text of the centre's own; empty where it has none. */
const words = (name: string): Setting => ({
  part: 'rules',
  name,
  fits: (value) => typeof value === 'string',
  allowed: 'a text, empty where there is none',
});

/** 社会捐助: an intent to give, what came, what it was used for and what is left (domain.md section 4.14). */
export const donation: Service = {
  id: 'donation',
  ofUnit: true,
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  screen,
  advice,
  atOnce,
  settings: [words('donation_certificate'), words('donation_account')],
  stages: way('submitted', 'checking', 'accepted', 'received', 'used', 'follow_up', 'closed'),
  duties,
  covered: (facts) =>
    facts('donor_shown') === 'anonymous' ? ['donor_name', 'name', 'phone', 'donor_code'] : [],
  refusals: ['donation_related', 'donation_expired', 'donation_unfit', 'false_info'],
  seenBy: ['intake', 'approver', 'finance'],
  register: [
    'gift_received_at',
    'donor_type',
    'donor_name',
    'name',
    'phone',
    'gift_kind',
    'gift_goods',
    'gift_amount',
    'gift_value',
    'gift_received_value',
    'gift_purpose',
    'gift_project',
    'gift_receipt_no',
    'gift_source',
    'gift_went_to',
    'gift_balance',
  ],
  groups: [
    {
      id: 'donation_donor',
      questions: ['donor_type', 'donor_name', 'donor_code', 'name', 'phone', 'donor_shown'],
    },
    {
      id: 'donation_gift',
      questions: [
        'gift_kind',
        'gift_amount',
        'gift_goods',
        'gift_value',
        'gift_expiry',
        'gift_purpose',
        'gift_project',
        'gift_related',
        'gift_receipt',
        'gift_agreement',
        'gift_date',
      ],
    },
    {
      id: 'donation_book',
      questions: [
        'gift_received_at',
        'gift_received_value',
        'gift_receipt_no',
        'gift_source',
        'gift_went_to',
        'gift_balance',
      ],
    },
  ],
};
