/** Whether the clear columns of a row are what is sealed beside them; what cannot be opened is not whole. */
export function isWhole(row: object, sealed: () => object): boolean {
  try {
    const found = row as { readonly [column: string]: unknown };
    return Object.entries(sealed()).every(
      ([column, value]) => (found[column] ?? null) === (value ?? null),
    );
  } catch {
    return false;
  }
}
