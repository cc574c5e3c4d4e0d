/** Statements after which a table refuses change and removal of its rows. Each dialect words this in its own way; this is SQLite's. */
export const appendOnly = (table: string): readonly string[] =>
  (['update', 'delete'] as const).map(
    (act) =>
      `create trigger "${table}_no_${act}" before ${act} on "${table}" begin select raise(abort, 'the table ${table} only grows'); end`,
  );

/** Statements after which the rows of such a table may be changed again, until `appendOnly` is run anew. */
export const changeable = (table: string): readonly string[] =>
  ['update', 'delete'].map((act) => `drop trigger "${table}_no_${act}"`);
