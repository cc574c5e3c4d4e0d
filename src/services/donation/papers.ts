import { isOneOf } from '../common/lists.ts';
import type { Facts, PaperNeed } from '../service.ts';

/** Papers of a gift: only where they help; a person who gives money brings none. */
export const papers = (facts: Facts): readonly PaperNeed[] => [
  ...(facts('gift_kind') === 'goods' ? [{ id: 'goods_photos', required: false }] : []),
  ...(isOneOf(facts, 'donor_type', ['company', 'group']) && facts('gift_receipt') === 'wanted'
    ? [{ id: 'donor_licence', required: false }]
    : []),
];
