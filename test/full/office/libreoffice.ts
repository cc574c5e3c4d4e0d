import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const found = (names: readonly string[]): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(':')
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

const soffice = found(['soffice', 'libreoffice']);
const pdfToText = found(['pdftotext']);

/** Whether the files are left unopened, said aloud; where CI=true they must be opened, and it fails without LibreOffice and pdftotext. */
export function skipped(what: string): boolean {
  if (soffice !== undefined && pdfToText !== undefined) return false;
  if (process.env['CI'] === 'true')
    throw new Error(`Cannot test ${what}: LibreOffice or pdftotext is missing`);
  console.warn(
    `SKIPPED: ${what}. LibreOffice (Calc, Writer) and pdftotext are not both on this machine.`,
  );
  return true;
}

/** Converts files of a folder to another kind, in one start of LibreOffice with a profile of its own; what comes out lies in `folder/out`. */
export function convert(folder: string, files: readonly string[], kind: string): string {
  const out = join(folder, 'out');
  execFileSync(
    soffice ?? '',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      kind,
      '--outdir',
      out,
      ...files.map((file) => join(folder, file)),
    ],
    { stdio: 'ignore', timeout: 110_000 },
  );
  return out;
}

/** The text of a PDF, as whoever reads it sees it. */
export const textOfPdf = (file: string): string =>
  execFileSync(pdfToText ?? '', ['-layout', file, '-'], { encoding: 'utf8', timeout: 20_000 });
