import { createRequire } from 'node:module';

// Read when the first list or paper is made: most days of a house need none, and they are a tenth of all it would read.
const require = createRequire(import.meta.url);

export const hucre = () => require('hucre') as typeof import('hucre');

export const docxtemplater = () =>
  require('docxtemplater') as typeof import('docxtemplater').default;

export const pizzip = () => require('pizzip') as typeof import('pizzip').default;
