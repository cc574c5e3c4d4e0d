import type { CellStyle, ColumnDef } from 'hucre';
import type { CellKind, Column } from './column.ts';

const font = { name: 'SimSun', size: 10 };
const side = { style: 'thin', color: { rgb: 'B0B0B0' } } as const;
const border = { top: side, bottom: side, left: side, right: side };
const formats: { readonly [kind in CellKind]: string } = {
  text: '@',
  id: '@',
  day: 'yyyy-mm-dd',
  yuan: '#,##0.00',
  count: '0',
};

/** How the cells of a column look, and how broad it is. */
export const columnOf = <Row>({ kind, width }: Column<Row>): ColumnDef => ({
  width,
  style: {
    font,
    border,
    numFmt: formats[kind],
    alignment: {
      vertical: 'center',
      horizontal: kind === 'yuan' ? 'right' : kind === 'text' ? 'left' : 'center',
      wrapText: kind === 'text',
    },
  },
});

const title: CellStyle = {
  font: { name: 'SimHei', size: 16, bold: true },
  alignment: { horizontal: 'center', vertical: 'center' },
};
const under: CellStyle = {
  font: { ...font, color: { rgb: '606060' } },
  alignment: { horizontal: 'left', vertical: 'center' },
};
const label: CellStyle = {
  font: { name: 'SimHei', size: 10, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF4' } },
  border,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** How title, second line, head and total look; `total`: the row it stands in, from 0. */
export function styles<Row>(
  columns: readonly Column<Row>[],
  total: number | null,
): Map<string, { style: CellStyle }> {
  const cells = new Map<string, { style: CellStyle }>();
  for (const [index, column] of columns.entries()) {
    cells.set(`0,${index}`, { style: title });
    cells.set(`1,${index}`, { style: under });
    cells.set(`2,${index}`, { style: label });
    if (total !== null)
      cells.set(`${total},${index}`, {
        style: {
          ...label,
          numFmt: column.kind === 'day' || index === 0 ? '@' : formats[column.kind],
        },
      });
  }
  return cells;
}
