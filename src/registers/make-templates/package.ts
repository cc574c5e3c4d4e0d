import PizZip from 'pizzip';
import { documentXml, footerXml } from './document-xml.ts';
import type { Source } from './read-source.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const parts = ['styles', 'fontTable', 'settings'] as const;

const types = `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/>${parts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${word}.${part}+xml"/>`).join('')}</Types>`;

const root = `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;

const links = `${head}<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/fontTable" Target="fontTable.xml"/><Relationship Id="rId3" Type="${office}/footer" Target="footer1.xml"/><Relationship Id="rId4" Type="${office}/settings" Target="settings.xml"/></Relationships>`;

// The English names of the fonts that Windows and WPS bring; where one is missing the first alternative there is stands in.
const fonts = `${head}<w:fonts ${space}>${[
  ['SimSun', 'NSimSun, Songti SC, STSong, Source Han Serif SC, Noto Serif CJK SC, AR PL UMing CN'],
  ['SimHei', 'Heiti SC, STHeiti, Source Han Sans SC, Noto Sans CJK SC, WenQuanYi Micro Hei'],
]
  .map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join('')}</w:fonts>`;

const settings = `${head}<w:settings ${space}><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

type Look = {
  readonly font?: 'SimSun' | 'SimHei';
  /** Half points. */
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  /** Hundredths of a character. */
  readonly indent?: number;
  readonly keep?: true;
};

const looks: { readonly [style: string]: Look } = {
  Title: { font: 'SimHei', size: 36, align: 'center', before: 60, after: 160, keep: true },
  Heading: { font: 'SimHei', size: 24, before: 120, after: 80, keep: true },
  Body: { size: 24, line: 460, indent: 200 },
  Flush: { size: 24, line: 460 },
  Right: { size: 22, align: 'right', after: 60, line: 400 },
  Centre: { size: 22, align: 'center', after: 60 },
  Note: { size: 18, line: 300 },
  Cell: { size: 20 },
  CellRight: { size: 20, align: 'right' },
  Label: { font: 'SimHei', size: 20, align: 'center' },
  Gap: { size: 8, line: 120 },
  Footer: { size: 18 },
};

function styleXml([name, look]: [string, Look]): string {
  const { font, size, align = 'left', before = 0, after = 0, line, indent, keep } = look;
  const spaced = `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line}" w:lineRule="${line < 200 ? 'exact' : 'atLeast'}"`}/>`;
  return `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${keep ? '<w:keepNext/>' : ''}${spaced}${indent === undefined ? '' : `<w:ind w:firstLineChars="${indent}" w:firstLine="${(indent / 100) * size * 10}"/>`}<w:jc w:val="${align}"/></w:pPr><w:rPr>${font === undefined ? '' : `<w:rFonts w:eastAsia="${font}"/>`}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
}

const line = (side: string): string =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;

const styles = `${head}<w:styles ${space}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="SimSun" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${Object.entries(looks).map(styleXml).join('')}<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style><w:style w:type="table" w:styleId="Form"><w:name w:val="Form"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;

/** A Word file from its source; the same source gives the same bytes. */
export function packageOf(source: Source): Uint8Array {
  const zip = new PizZip();
  const date = new Date(Date.UTC(2026, 0, 1));
  const files: { readonly [name: string]: string } = {
    '[Content_Types].xml': types,
    '_rels/.rels': root,
    'word/document.xml': documentXml(source),
    'word/_rels/document.xml.rels': links,
    'word/styles.xml': styles,
    'word/fontTable.xml': fonts,
    'word/settings.xml': settings,
    'word/footer1.xml': footerXml(source),
  };
  for (const [name, text] of Object.entries(files))
    zip.file(name, text, { date, createFolders: false });
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}
