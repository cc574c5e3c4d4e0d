import { clean } from './clean.ts';
import { fillPaper } from './fill.ts';
import { pizzip } from './packages.ts';
import { common, type PaperContext } from './papers/context.ts';

/** One file of a bundle: its kind in words, its name without a number, and what there is to say of it. */
export type BundlePart = {
  readonly kind: string;
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly note?: string;
};

/** What a bundle is called and what is said below its table of contents. */
export type BundleHead = { readonly title: string; readonly about: string };

/** Everything as one zip file: numbered files in the order given, a table of contents before them. */
export function bundle(
  parts: readonly BundlePart[],
  { title, about }: BundleHead,
  context: PaperContext,
): Uint8Array {
  const { words, centre, made } = context;
  const names = fileNames(parts.map(({ name }) => name));
  const files = parts.map(({ kind, bytes, note }, index) => ({
    n: String(index + 1),
    file_kind: kind,
    file_name: names[index] as string,
    file_size: sizeOf(bytes.length),
    note,
  }));
  const contents = fillPaper(
    'contents',
    {
      ...common(context),
      bundle: title,
      bundle_about: about,
      files,
      file_count: String(files.length),
    },
    centre.templates,
  );
  const Zip = pizzip();
  const zip = new Zip();
  const date = new Date(made.at);
  const add = (name: string, bytes: Uint8Array) => zip.file(name, bytes, { date, binary: true });
  add(`00 ${safe(words.t('register-paper-kind-contents'))}.docx`, contents);
  for (const [index, { bytes }] of parts.entries()) add(names[index] as string, bytes);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** Names as they stand in the zip: numbered, so that their order is that of the contents and no two are alike. */
function fileNames(names: readonly string[]): readonly string[] {
  const places = String(names.length).length < 2 ? 2 : String(names.length).length;
  return names.map((name, index) => `${String(index + 1).padStart(places, '0')} ${safe(name)}`);
}

/** A name that Windows takes for a file, its ending kept, at most 80 characters. */
export function safe(name: string): string {
  const plain = clean(name)
    .replaceAll(/[\\/:*?"<>|\n\t]/gu, ' ')
    .replaceAll(/[\s.]+$/gu, '')
    .trim();
  const dot = plain.lastIndexOf('.');
  const [stem, end] =
    dot > 0 && plain.length - dot <= 6 ? [plain.slice(0, dot), plain.slice(dot)] : [plain, ''];
  const cut = Array.from(stem)
    .slice(0, 80 - end.length)
    .join('')
    .trim();
  return `${cut || '-'}${end}`;
}

const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
