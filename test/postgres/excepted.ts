/** Tests of storage that hold for SQLite alone, with why; all others hold for both. */
export const excepted: { readonly [test: string]: string } = {
  'a second start on the same folder is refused and told which folder':
    'the database says who is connected, not the folder',
  'another master key is refused, and the database stays as it was': 'it compares bytes of a file',
  'a key without a database is used for the first one': 'it removes the file',
  'any synchronous but FULL is refused': 'a setting of SQLite',
  'a line that was valid in another copy of the database breaks the chain of this one':
    'it copies the file',
  'a full disk is told on once a minute, shown, and shown no more an hour after it was met last':
    'it fills the disk between the writes and their end, which go together here',
  "SQLite's own word for a full disk is among them": 'an error of SQLite',
  'a backup that fails leaves nothing half written, and the older ones stand':
    'it fails for a folder without a database',
  'damaged pages are found in the background, and a whole database has none':
    'a server looks after its own pages',
};

/** Files of tests that work on the database as a file, or on none. */
export const exceptedFiles: readonly string[] = [
  'src/storage/lost-database.test.ts',
  'src/storage/away/*.test.ts',
  'src/storage/{cache,in-order,lru,seal,statement}.test.ts',
];
