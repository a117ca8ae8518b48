/**
 * The tariff chart as a file of its own: the geometry of the page's server-drawn chart in fixed units and light colours, with
 * heading, day, definition and source line, so that it says what it is wherever it is put.
 */
import { LOCALE } from '@words/locale';
import { partiesWords } from '@words/parties';
import { tariffChartWords } from '@words/tariff-chart';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Party } from '@/lib/domain/vocabulary';
import { toChartGeometry } from '@/lib/view/chart-geometry';
import type { ChartSection } from '@/lib/view/chart-section';
import { type Band, type ChartGeometry, PATH_WIDTH, type SeriesShape } from '@/lib/view/chart-shapes';
import { toDayWords } from '@/lib/view/date-words';
import { escapeXml, toElement } from './xml';

/** The light theme of DESIGN.md: a file cannot know its reader's. */
const COLOURS = {
  paper: '#FFFFFF',
  ink: '#1A1815',
  ink2: '#544F47',
  ink3: '#6F695F',
  rule: '#E2DCD0',
  truce: '#0F6E66',
  truceBg: '#E3F1EE',
};
const SIDES: Record<Party, string> = { US: '#1D4E89', China: '#B0281F' };
const SANS = 'Inter, Helvetica, Arial, sans-serif';
const SERIF = 'Newsreader, Georgia, serif';
const HEAD_PX = 84;
const FOOT_PX = 74;
const BAND_LINE_PX = 15;
const ROUND_RADIUS = 9;

type Attributes = Parameters<typeof toElement>[1];

const toText = (words: string, attributes: Attributes): string => toElement('text', attributes, escapeXml(words));
const toLine = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string =>
  toElement('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...attributes });
const round = (value: number): number => Math.round(value * 100) / 100;
const toX = (fraction: number): number => round(fraction * PATH_WIDTH);

function toWindows({ windows, size }: ChartGeometry): string[] {
  return windows.map((window) => {
    const box = { x: toX(window.x), y: 0, width: toX(window.width), height: size.height };
    const label = window.label
      ? toText(window.label, { x: toX(window.x) + 8, y: 16, fill: COLOURS.truce, 'font-weight': 600 })
      : '';
    const edge = toLine(toX(window.x), 0, toX(window.x), size.height, { stroke: COLOURS.paper, 'stroke-width': 2 });
    return toElement('rect', { ...box, fill: COLOURS.truceBg }) + edge + label;
  });
}

function toAxes({ rateTicks, dayTicks, size }: ChartGeometry): string[] {
  const rates = rateTicks.map(
    ({ y, label }) =>
      toLine(0, y, PATH_WIDTH, y, { stroke: COLOURS.rule }) +
      toText(label, { x: -8, y: round(y + 4), 'text-anchor': 'end', fill: COLOURS.ink2 }),
  );
  const days = dayTicks.map(({ x, label }) =>
    toText(label, { x: toX(x), y: size.height + 20, 'text-anchor': x > 0.96 ? 'end' : 'middle', fill: COLOURS.ink2 }),
  );
  return [...rates, ...days];
}

function toBand({ x, width, words }: Band, fill: string, height: number, showsWords: boolean): string {
  const rect = toElement(
    'rect',
    { x: toX(x), y: 0, width: toX(width), height, fill },
    toElement('title', {}, escapeXml(words)),
  );
  if (!showsWords) return rect;
  const isRight = x + width / 2 > 0.5;
  const place = {
    x: toX(isRight ? x + width : x) + (isRight ? -6 : 6),
    'text-anchor': isRight ? 'end' : 'start',
    fill: COLOURS.ink,
  };
  const lines = words
    .split(/(?<=,) /)
    .map((line, index) => toText(line, { ...place, y: round(height / 3 + index * BAND_LINE_PX), 'font-weight': 600 }));
  return rect + lines.join('');
}

/** What is not known, hatched as on the page. */
function toUnknown({ party, missing, vague }: SeriesShape, { size }: ChartGeometry): string {
  if (missing.length + vague.length === 0) return '';
  const id = `hatch-${party}`;
  const stripe = toElement('line', {
    x1: 0,
    x2: 0,
    y1: 0,
    y2: 7,
    stroke: SIDES[party],
    'stroke-width': 1.5,
    'stroke-opacity': 0.45,
  });
  const box = { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
  const bands = [
    ...missing.map((band) => toBand(band, `url(#${id})`, size.height, true)),
    ...vague.map((band) => toBand(band, `url(#${id})`, size.height, false)),
  ];
  return toElement('pattern', box, stripe) + bands.join('');
}

function toRounds({ rounds, size }: ChartGeometry): string[] {
  return rounds.map(({ x, y, number, label }) => {
    const words = toElement('title', {}, escapeXml(tariffChartWords.round({ number, label })));
    const ring = { cx: toX(x), cy: round(y), r: ROUND_RADIUS, fill: COLOURS.paper, stroke: COLOURS.ink2 };
    return toElement(
      'g',
      {},
      toLine(toX(x), y, toX(x), size.height, { stroke: COLOURS.ink3, 'stroke-dasharray': '2 3' }) +
        toElement('circle', ring, words) +
        toText(String(number), {
          x: toX(x),
          y: round(y + 4),
          'text-anchor': 'middle',
          'font-weight': 600,
          fill: COLOURS.ink,
        }),
    );
  });
}

function toSeries({ series, peaks, ends, endX }: ChartGeometry): string[] {
  const lines = [...series].reverse().map(({ party, path }) =>
    path
      ? toElement('path', {
          d: path,
          fill: 'none',
          stroke: SIDES[party],
          'stroke-width': 2.25,
          'stroke-linejoin': 'round',
        })
      : '',
  );
  const peakWords = peaks.map(({ party, x, y, anchor, text }) =>
    toText(text, {
      x: toX(x) + (anchor === 'end' ? -7 : 7),
      y: round(y + 4),
      'text-anchor': anchor,
      'font-weight': 600,
      fill: SIDES[party],
    }),
  );
  const endWords = ends.map(({ party, y, rateWords }) =>
    toText(`${rateWords} ${partiesWords.short[party]}`, {
      x: toX(endX) + 10,
      y: round(y + 4),
      'font-weight': 600,
      fill: SIDES[party],
    }),
  );
  return [...lines, ...peakWords, ...endWords];
}

function toPlot(geometry: ChartGeometry): string {
  const { margin } = geometry.size;
  const parts = [
    ...toWindows(geometry),
    ...toAxes(geometry),
    ...geometry.series.map((shape) => toUnknown(shape, geometry)),
    ...toRounds(geometry),
    ...toSeries(geometry),
  ];
  return toElement('g', { transform: `translate(${margin.left} ${HEAD_PX + margin.top})` }, parts.join('\n'));
}

export interface ChartFileInput {
  section: ChartSection;
  asOf: CivilDay;
  /** Where the chart with its sources is. */
  address: string;
}

/** The chart as an SVG document. */
export function toTariffChartSvg({ section, asOf, address }: ChartFileInput): string {
  const geometry = toChartGeometry(section.model, 'wide');
  const words = tariffChartWords.file;
  const day = toDayWords(asOf);
  const { margin, height: plotHeight } = geometry.size;
  const width = margin.left + PATH_WIDTH + margin.right;
  const plotBottom = HEAD_PX + margin.top + plotHeight + margin.bottom;
  const height = plotBottom + FOOT_PX;
  const title = words.title(day);
  const small = { 'font-size': 13, fill: COLOURS.ink2, x: 20 };
  const content = [
    toElement('title', { id: 'title' }, escapeXml(title)),
    toElement('desc', { id: 'desc' }, escapeXml(section.summary)),
    toElement('rect', { width, height, fill: COLOURS.paper }),
    toText(section.heading, {
      x: 20,
      y: 40,
      'font-family': SERIF,
      'font-size': 24,
      'font-weight': 560,
      fill: COLOURS.ink,
    }),
    toText(title, { ...small, y: 66 }),
    toPlot(geometry),
    toText(words.sums, { ...small, y: plotBottom + 22 }),
    toText(words.marks, { ...small, y: plotBottom + 40 }),
    toText(words.source({ day, address }), { ...small, y: plotBottom + 60 }),
  ];
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': 'title desc',
    'font-family': SANS,
    'font-size': 12,
    lang: LOCALE,
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${toElement('svg', attributes, content.join('\n'))}\n`;
}
