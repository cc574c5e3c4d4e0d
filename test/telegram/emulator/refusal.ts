/** A refusal in the words of the Bot API; becomes `{ok: false, error_code, description, parameters}`. */
export class Refusal extends Error {
  readonly code: number;
  readonly parameters: { readonly [name: string]: number } | undefined;

  constructor(code: number, description: string, parameters?: { readonly [name: string]: number }) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

/** 400 with what is wrong. */
export const badRequest = (what: string): Refusal => new Refusal(400, `Bad Request: ${what}`);

/** 403 with what forbids it. */
export const forbidden = (what: string): Refusal => new Refusal(403, `Forbidden: ${what}`);

/** 429 with the seconds to wait. */
export const tooMany = (seconds: number): Refusal =>
  new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
