import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shipped = new URL('templates/', import.meta.url);

/** Every paper there is a template of, by the name of its file without `.docx`. */
export const paperKinds = [
  'hardship-file',
  'application-letter',
  'authorisation',
  'visit-record',
  'public-notice',
  'payment-roster',
  'attendance-list',
  'legal-aid-application',
  'referral-slip',
  'job-letter',
  'intake-receipt',
  'leaving-letter',
  'contents',
  'case-sheet',
  'history-list',
  'meeting-record',
  'batch-report',
] as const;

/** One of them; its name is `register-paper-kind-<kind>` in the locale. */
export type PaperKind = (typeof paperKinds)[number];

/** Keys of the data of papers by what stands in the braces of a template (`templates/tags.txt`). */
export const tagKeys: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('tags.txt', shipped), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [key = '', tag = ''] = line.split(':');
      return [tag.trim(), key.trim()] as const;
    }),
);

/** A template's bytes with the place they came from: the county's own where its folder has one, else the one that ships. */
export function templateOf(
  kind: PaperKind,
  folder: string | undefined,
): { readonly bytes: Uint8Array; readonly file: string } {
  const own = folder === undefined ? undefined : join(folder, `${kind}.docx`);
  if (own !== undefined && existsSync(own)) return { bytes: readFileSync(own), file: own };
  const file = new URL(`${kind}.docx`, shipped);
  return { bytes: readFileSync(file), file: `${kind}.docx` };
}
