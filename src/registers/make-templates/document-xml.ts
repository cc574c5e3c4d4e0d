import type { Block, Source, SourceCell, SourceRow } from './read-source.ts';

const page = { width: 11_906, height: 16_838 };

/** Twips at the left and right, top and bottom. */
const margins = (letter: boolean) => (letter ? { x: 1_588, y: 1_588 } : { x: 964, y: 1_021 });

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The main part of the document: A4 with its footer, every block in order. */
export function documentXml(source: Source): string {
  const { x, y } = margins(source.letter);
  const [width, height] = source.landscape ? [page.height, page.width] : [page.width, page.height];
  const turned = source.landscape ? ' w:orient="landscape"' : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document ${space} ${relations}><w:body>${source.blocks.map((block) => blockXml(block, width - 2 * x)).join('')}<w:sectPr><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="${width}" w:h="${height}"${turned}/><w:pgMar w:top="${y}" w:right="${x}" w:bottom="${y}" w:left="${x}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** The footer: what the source says at the left, the page at the right; `<page>` and `<pages>` are counted by Word. */
export function footerXml({ footer, landscape, letter }: Source): string {
  const { x } = margins(letter);
  const right = (landscape ? page.height : page.width) - 2 * x;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:ftr ${space}><w:p><w:pPr><w:pStyle w:val="Footer"/><w:tabs><w:tab w:val="right" w:pos="${right}"/></w:tabs></w:pPr>${footer
    .split(/(<pages?>|\t)/u)
    .map(footerRun)
    .join('')}</w:p></w:ftr>`;
}

function footerRun(part: string): string {
  if (part === '\t') return '<w:r><w:tab/></w:r>';
  if (part === '<page>' || part === '<pages>')
    return `<w:fldSimple w:instr=" ${part === '<page>' ? 'PAGE' : 'NUMPAGES'} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  return part === '' ? '' : run(part);
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

const styles = {
  title: 'Title',
  heading: 'Heading',
  right: 'Right',
  centre: 'Centre',
  note: 'Note',
  flush: 'Flush',
  body: 'Body',
} as const;

const paragraph = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${text === '' ? '' : run(text)}</w:p>`;

function blockXml(block: Block, width: number): string {
  if (block.kind === 'break') return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  if (block.kind !== 'table') return paragraph(styles[block.kind], block.text);
  const all = block.widths.reduce((sum, one) => sum + one, 0);
  const columns = block.widths.map((one) => Math.floor((one / all) * width));
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Form"/><w:tblW w:w="${columns.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${columns.map((one) => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>${block.rows.map((row) => rowXml(row, columns)).join('')}</w:tbl>${paragraph('Gap', '')}`;
}

function rowXml({ cells, head, lines }: SourceRow, columns: readonly number[]): string {
  let at = 0;
  const drawn = cells.map((cell) => {
    const width = columns.slice(at, at + cell.span).reduce((a, b) => a + b, 0);
    at += cell.span;
    return cellXml(cell, width, lines);
  });
  const height = Math.max(440, lines * 320);
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/>${head ? '<w:tblHeader/>' : ''}</w:trPr>${drawn.join('')}</w:tr>`;
}

function cellXml({ lines, span, label }: SourceCell, width: number, height: number): string {
  const spanned = span > 1 ? `<w:gridSpan w:val="${span}"/>` : '';
  const shade = label ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '';
  const signed = height > 2 && !label && lines.length > 1;
  const place = `<w:vAlign w:val="${signed ? 'bottom' : height > 4 && !label ? 'top' : 'center'}"/>`;
  const style = label ? 'Label' : 'Cell';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}${shade}${place}</w:tcPr>${lines
    .map((line, index) =>
      paragraph(signed && index === lines.length - 1 ? 'CellRight' : style, line),
    )
    .join('')}</w:tc>`;
}
