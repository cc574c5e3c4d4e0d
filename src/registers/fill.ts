import type Docxtemplater from 'docxtemplater';
import { clean } from './clean.ts';
import { docxtemplater, pizzip } from './packages.ts';
import { type PaperKind, paperKinds, tagKeys, templateOf } from './template.ts';

/** What a paper is filled with, by the keys of `templates/tags.txt`; what is not known is left out and becomes a place to write on. */
export type PaperData = {
  readonly [key: string]: string | undefined | readonly PaperData[];
};

/** Stands where nothing is known until it is clear whether that is in a table. */
const nothing = '\uE000';
const toWriteOn = '________';

/** A paper as a Word file. Throws one line that names the template and the place where it is not one. */
export function fillPaper(kind: PaperKind, data: PaperData, folder?: string): Uint8Array {
  const { bytes, file } = templateOf(kind, folder);
  const document = open(bytes, file);
  tried(`Cannot fill template ${file}`, () => document.render(marked(data)));
  const zip = document.getZip();
  for (const name of Object.keys(zip.files))
    if (/^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name))
      zip.file(name, withPlaces(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** What is wrong with the templates of a county's folder, a line each: one that is no template, and names in braces that nobody fills. */
export const templateFaults = (folder: string): readonly string[] =>
  paperKinds.flatMap((kind) => {
    const { bytes, file } = templateOf(kind, folder);
    if (file === `${kind}.docx`) return [];
    try {
      const strangers = tagsIn(bytes, file).filter((tag) => !tagKeys.has(tag));
      return strangers.map((tag) => `${file}: {${tag}} is no name that is filled`);
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });

/** Every name in the braces of a template, each once. */
export function tagsIn(bytes: Uint8Array, file: string): readonly string[] {
  const seen = new Set<string>();
  open(bytes, file, (tag) => seen.add(tag));
  return [...seen];
}

function open(bytes: Uint8Array, file: string, heard?: (tag: string) => void): Docxtemplater {
  const Document = docxtemplater();
  const Zip = pizzip();
  return tried(
    `Cannot read template ${file}`,
    () =>
      new Document(new Zip(bytes), {
        paragraphLoop: true,
        linebreaks: true,
        // It would print what it was filled with.
        errorLogging: false,
        nullGetter: (part: { readonly module?: string }) =>
          part.module === undefined ? nothing : [],
        parser: (tag) => {
          if (tag !== '.') heard?.(tag);
          const key = tagKeys.get(tag) ?? tag;
          return { get: (scope: PaperData) => (tag === '.' ? scope : scope[key]) };
        },
      }),
  );
}

/** What docxtemplater makes; what it throws becomes one line, without what it holds of people. */
function tried<T>(what: string, run: () => T): T {
  let why: string;
  try {
    return run();
  } catch (error) {
    why = whyOf(error);
  }
  throw new Error(`${what}: ${why}`);
}

/** The explanations of docxtemplater, each once, in one line. */
function whyOf(error: unknown): string {
  const { properties, message } = error as {
    readonly properties?: {
      readonly explanation?: string;
      readonly errors?: readonly { readonly properties?: { readonly explanation?: string } }[];
    };
    readonly message?: string;
  };
  const each = properties?.errors?.map((one) => one.properties?.explanation ?? '').filter(Boolean);
  return [...new Set(each ?? [properties?.explanation ?? message ?? 'it is no Word file'])]
    .join('; ')
    .replaceAll('\n', ' ');
}

/** Everything that is not known gets the mark, in rows too: else the name of somebody else would be taken from around them. */
function marked(data: PaperData): { readonly [key: string]: unknown } {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map((row: PaperData) => marked(row))];
      const text = typeof value === 'string' ? clean(value).replaceAll(nothing, '') : '';
      return [key, text.trim() === '' ? nothing : text];
    }),
  );
}

/** In a cell of a table nothing is an empty cell; anywhere else it is a line to write on. */
const withPlaces = (xml: string): string =>
  xml
    .split(/(<w:tc[ >].*?<\/w:tc>)/su)
    .map((part) => part.replaceAll(nothing, /^<w:tc[ >]/u.test(part) ? '' : toWriteOn))
    .join('');
