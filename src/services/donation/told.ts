import type { Centre } from '../../messages/centre.ts';
import { literal, type Phrase, phrase } from '../../messages/phrase.ts';
import { door } from '../common/doors.ts';
import type { Facts, Here } from '../service.ts';
import { donorAsks } from './questions.ts';

/** The certificate that lets the centre collect in public, and the account that goes with it; without both nothing is collected (慈善法 art. 22, 26). */
function account({ rules }: Centre): Phrase | null {
  const [certificate, account] = [rules['donation_certificate'], rules['donation_account']];
  if (typeof certificate !== 'string' || typeof account !== 'string') return null;
  if (certificate.trim() === '' || account.trim() === '') return null;
  return phrase('donation-told-account', {
    certificate: literal(certificate),
    account: literal(account),
  });
}

const answers: readonly string[] = ['code', 'where', 'tax', 'named'];

/** Thanks, what a donor asks before he gives, and that no money goes by this chat. */
export function atOnce(said: string, { centre, day }: Here): readonly Phrase[] {
  const asked = donorAsks.find(said, { today: day }).map(({ value }) => value);
  const told = answers.filter((one) => asked.includes(one));
  return [
    ...(told.includes('code') ? [] : [phrase('donation-told-thanks')]),
    ...told.map((one) => door(`donation-told-${one}`, centre)),
    ...(told.includes('code') ? [] : [account(centre) ?? phrase('donation-told-intent')]),
  ];
}

/** What happens with it, and what is his by law. */
export function advice(facts: Facts, centre: Centre): readonly Phrase[] {
  const money = facts('gift_kind') === 'money';
  return [
    account(centre) ?? phrase(money ? 'donation-told-intent' : 'donation-advice-goods'),
    ...(facts('gift_related') === true ? [phrase('donation-advice-related')] : []),
    ...(facts('gift_receipt') === 'wanted' ? [door('donation-advice-receipt', centre)] : []),
    phrase('donation-advice-use'),
  ];
}
