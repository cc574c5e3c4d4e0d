import type { Facts, PaperNeed } from '../service.ts';

/** Papers of membership: an ID for who joins or has lost a card; a licence of a shop. */
export function papers(facts: Facts): readonly PaperNeed[] {
  const wish = facts('member_wish');
  if (wish === 'merchant') return [{ id: 'shop_licence', required: true }];
  return wish === 'join' || wish === 'card' ? [{ id: 'id_card', required: true }] : [];
}
