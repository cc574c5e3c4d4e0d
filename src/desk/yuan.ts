/** Integer cents as yuan with two decimals, thousands parted. */
export const yuan = (cents: number): string =>
  (cents / 100).toFixed(2).replaceAll(/\B(?=(?:\d{3})+\.)/gu, ',');
