import { type FluentBundle, FluentResource, type Message } from '@fluent/bundle';

/** Where a message or a term begins, as Fluent's own reader has it. */
const beginning = /^(-?[a-zA-Z][\w-]*) *= */gmu;

type Entry = FluentResource['body'][number];
type Term = FluentBundle['_terms'] extends Map<string, infer T> ? T : never;

/** Messages or terms by their id, each read from its text when it is first asked for: most of those that ship are never said in one house. */
class Unread<T extends Entry> extends Map<string, T> {
  // In the order of the files; nothing where it was read.
  readonly #texts = new Map<string, string | null>();

  /** Takes the text of one; `false` where there is one of that id. */
  take(id: string, text: string): boolean {
    if (this.#texts.has(id)) return false;
    this.#texts.set(id, text);
    return true;
  }

  override get(id: string): T | undefined {
    const text = this.#texts.get(id) ?? null;
    if (text === null) return super.get(id);
    this.#texts.set(id, null);
    const [entry] = new FluentResource(text).body;
    if (entry !== undefined) this.set(id, entry as T);
    return entry as T | undefined;
  }

  override has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  ids(): readonly string[] {
    return [...this.#texts.keys()];
  }
}

/** What a locale says, by id; in the shape in which Fluent's bundle looks it up. */
export type Locale = { readonly _messages: Unread<Message>; readonly _terms: Unread<Term> };

export const emptyLocale = (): Locale => ({ _messages: new Unread(), _terms: new Unread() });

/** Puts a file's messages and terms into a locale; gives the id that stands there twice. */
export function takeFile({ _messages, _terms }: Locale, text: string): string | null {
  const starts = [...text.matchAll(beginning)];
  for (const [at, { 1: id = '', index }] of starts.entries()) {
    const whole = text.slice(index, starts[at + 1]?.index);
    if (!(id.startsWith('-') ? _terms : _messages).take(id, whole)) return id;
  }
  return null;
}
