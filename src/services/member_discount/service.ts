import { formIn } from '../common/form.ts';
import { way } from '../common/stages.ts';
import type { Service } from '../service.ts';
import { duties } from './duties.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { advice, atOnce } from './told.ts';

/** 会员服务: joining the union, the card, where members pay less, and shops that want to take part (domain.md section 4.10). */
export const memberDiscount: Service = {
  id: 'member_discount',
  ofUnit: true,
  questions,
  form: formIn(new URL('form.txt', import.meta.url)),
  papers,
  advice,
  atOnce,
  stages: way(
    'submitted',
    'checking',
    'accepted',
    'referred',
    'published',
    'answered',
    'follow_up',
    'closed',
  ),
  duties,
  refusals: ['member_elsewhere', 'merchant_unfit', 'docs_incomplete', 'false_info'],
  seenBy: ['intake', 'approver'],
  register: [
    'member_wish',
    'name',
    'phone',
    'employer',
    'employment_status',
    'card_matter',
    'discount_wanted',
    'shop_code',
    'shop_kind',
    'shop_place',
    'shop_offer',
    'shop_until',
    'shop_agreement',
  ],
  groups: [
    {
      id: 'member',
      questions: [
        'member_wish',
        'card_matter',
        'discount_wanted',
        'member_story',
        'union_member',
        'unit_union',
        'employer',
        'employment_status',
      ],
    },
    {
      id: 'shop',
      questions: [
        'shop_kind',
        'shop_place',
        'shop_offer',
        'shop_until',
        'shop_code',
        'shop_agreement',
      ],
    },
    { id: 'person', questions: ['name', 'phone'] },
  ],
};
