import { findSecretNumbers, type Secret } from './secret-numbers.ts';

const secret = ({ kind, key }: Secret): boolean =>
  kind === 'ID' || kind === 'CARD' || (kind === 'NUMBER' && key.length > 12);

/** The text with every ID number, bank card and number as long as one covered up to its last four digits: to be shown where others keep what is shown. */
export const covered = (text: string): string =>
  findSecretNumbers(text)
    .filter(secret)
    .reduceRight((rest, { from, to, key }) => {
      return `${rest.slice(0, from)}…${key.slice(-4)}${rest.slice(to)}`;
    }, text);
