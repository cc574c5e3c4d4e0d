// What 企业微信 would take for a sign of Markdown, and the wide sign that only looks like it.
const wide: { readonly [sign: string]: string } = {
  '*': '＊',
  '`': '｀',
  '<': '＜',
  '#': '＃',
  '>': '＞',
  '[': '［',
};

/** Words that are shown as they were written: no emphasis, heading, quotation, colour or hidden link comes of them. Addresses stay as they are. */
export const plainMarkdown = (text: string): string =>
  text
    .replaceAll(/https?:\/\/\S+|[*`<]|\[(?=[^\]\n]*\]\()|^[ \t]*[#>]/gmu, (found) =>
      found.startsWith('http') ? found : found.replace(/[*`<#>[]/u, (sign) => wide[sign] ?? sign),
    )
    // Without two of them a single line break may be swallowed in a list.
    .replaceAll('\r', '');
