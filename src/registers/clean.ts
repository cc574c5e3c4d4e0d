/** The longest text a cell of Excel holds, in UTF-16 units. */
const longest = 32_767;

/** A text as XML may carry it: without control characters and halves of characters, and no longer than a cell holds. */
export const clean = (text: string): string =>
  cut(
    text
      .toWellFormed()
      .replaceAll('\r\n', '\n')
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/gu, ''),
  );

const cut = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`;
