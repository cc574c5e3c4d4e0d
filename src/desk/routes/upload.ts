import type { DeskContext } from './desk-env.ts';

/** A form that was posted: its texts, all of a name, and its files that are not empty. */
export type Posted = {
  readonly text: (name: string) => string;
  readonly all: (name: string) => readonly string[];
  readonly files: (
    name: string,
  ) => Promise<readonly { readonly bytes: Uint8Array; readonly name: string }[]>;
};

/** Reads a posted form; what cannot be read is empty. */
export async function postedForm(c: DeskContext): Promise<Posted> {
  const form = await c.req.formData().catch(() => new FormData());
  const all = (name: string): readonly string[] =>
    form.getAll(name).filter((one) => typeof one === 'string');
  return {
    all,
    text: (name) => all(name)[0] ?? '',
    files: async (name) =>
      Promise.all(
        form
          .getAll(name)
          .filter((one) => typeof one !== 'string')
          .filter((one) => one.size > 0)
          .map(async (one) => ({
            bytes: new Uint8Array(await one.arrayBuffer()),
            name: one.name.slice(0, 120),
          })),
      ),
  };
}
