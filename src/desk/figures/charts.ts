import { html, raw } from 'hono/html';
import type { Html } from '../view.ts';

/** A chart: of every row its label and a value for each series. `series`: their names, in the order of the values; `stacked`: values of a row stand behind one another. */
export type Bars = {
  readonly title: string;
  readonly series: readonly string[];
  readonly stacked?: boolean;
  readonly rows: readonly { readonly label: string; readonly values: readonly number[] }[];
};

const width = 360;
const labelWidth = 118;
const valueWidth = 52;
const barHeight = 12;
const gap = 8;

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A Chinese character is two digits wide; what is too long for its place is cut. */
function fitted(label: string, most: number): string {
  let breadth = 0;
  let text = '';
  for (const one of label) {
    breadth += one > '\u02FF' ? 2 : 1;
    if (breadth > most) return `${text}…`;
    text += one;
  }
  return text;
}

/** What the chart says, in words, for whoever does not see it. */
const inWords = ({ series, rows }: Bars): string =>
  rows
    .map(
      ({ label, values }) =>
        `${label}: ${values.map((one, at) => `${series[at] ?? ''} ${one}`.trim()).join(', ')}`,
    )
    .join('; ');

const rect = (at: { x: number; y: number; w: number }, tone: number): string =>
  `<rect x="${at.x.toFixed(1)}" y="${at.y}" width="${Math.max(at.w, 0).toFixed(1)}" height="${barHeight}" rx="2" class="chart-tone-${tone}"/>`;

/** Lying bars, drawn whole on the server: shapes take their colours from the page, so that they are read in light and dark, and each value stands beside its bar. */
export function barChart(chart: Bars): Html | string {
  const { rows, series, stacked } = chart;
  const most = Math.max(
    0,
    ...rows.map(({ values }) => (stacked ? sum(values) : Math.max(0, ...values))),
  );
  if (rows.length === 0 || most <= 0) return '';
  const scale = (width - labelWidth - valueWidth) / most;
  const lines = stacked ? 1 : series.length;
  const rowHeight = lines * (barHeight + 2) + gap;
  const body = rows.map(({ label, values }, row) => {
    const top = row * rowHeight;
    const name = `<text x="${labelWidth - 6}" y="${top + (lines * (barHeight + 2)) / 2 + 3}" text-anchor="end">${escaped(fitted(label, 16))}</text>`;
    return name + (stacked ? stack(values, top, scale) : beside(values, top, scale));
  });
  const height = rows.length * rowHeight;
  const svg = `<svg class="bars" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(`${chart.title}. ${inWords(chart)}`)}">${body.join('')}</svg>`;
  return html`<figure class="chart-box">
    <figcaption>${chart.title}${series.length > 1 ? legend(series) : ''}</figcaption>
    ${raw(svg)}
  </figure>`;
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

const value = (x: number, y: number, n: number): string =>
  `<text x="${(x + 4).toFixed(1)}" y="${y + barHeight - 2}" class="chart-value">${Number.isInteger(n) ? n : n.toFixed(1)}</text>`;

const beside = (values: readonly number[], top: number, scale: number): string =>
  values
    .map((one, at) => {
      const y = top + at * (barHeight + 2);
      return (
        rect({ x: labelWidth, y, w: one * scale }, at) + value(labelWidth + one * scale, y, one)
      );
    })
    .join('');

function stack(values: readonly number[], top: number, scale: number): string {
  let x = labelWidth;
  const parts = values.map((one, at) => {
    const part = one === 0 ? '' : rect({ x, y: top, w: one * scale - 1 }, at);
    x += one * scale;
    return part;
  });
  return parts.join('') + value(x, top, sum(values));
}

const legend = (series: readonly string[]): Html =>
  html`<span class="chart-legend">${series.map(
    (name, at) => html`<span><i class="chart-key-${at}" aria-hidden="true"></i>${name}</span>`,
  )}</span>`;
