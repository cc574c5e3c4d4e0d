/** The figure of the centre that a wish is held against. */
export const capOf: { readonly [wish: string]: string } = {
  loan: 'startup_loan_cap',
  tax: 'startup_tax_cap',
};
