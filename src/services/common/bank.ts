import { bankCard } from '../../fields/bank-card.ts';
import { text } from '../../fields/text.ts';
import type { Question } from '../service.ts';

const account = {
  need: 'file',
  starred: true,
  sensitive: true,
  consent: 'sensitive',
  about: 'applicant',
} as const;

/** The account that help is paid to, of the applicant himself; asked last and only after preliminary acceptance (domain.md section 2.4). */
export const bank: readonly Question[] = [
  { ...account, id: 'open_bank', field: text({ max: 60 }) },
  { ...account, id: 'bank_branch', field: text({ max: 60 }), starred: false },
  { ...account, id: 'bank_card', field: bankCard() },
];
