import { partiesWords } from '@words/parties';
import type { Band, ChartGeometry, SeriesShape } from '@/lib/view/chart-shapes';
import { PATH_WIDTH } from '@/lib/view/chart-shapes';
import { PARTY_COLOURS } from './party-colours';

/** A fraction of the plot as SVG takes it. */
export const toPercent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

const HAIRLINE = 'var(--color-rule)';
/** Half a line's thickness and a little: the lines at the plot's edges keep their full width. */
const BLEED_PX = 2;

/** Shaded truce windows, parted by a hairline of the card's own colour, named where the name fits. */
export function WindowLayer({ geometry }: { geometry: ChartGeometry }) {
  return geometry.windows.map((window) => (
    <g key={window.id}>
      <rect
        x={toPercent(window.x)}
        y={0}
        width={toPercent(window.width)}
        height={geometry.size.height}
        fill="var(--color-truce-bg)"
        fillOpacity={0.62}
      />
      <line
        x1={toPercent(window.x)}
        x2={toPercent(window.x)}
        y1={0}
        y2={geometry.size.height}
        stroke="var(--color-card)"
        strokeWidth={2}
      />
      {window.label && (
        <text x={toPercent(window.x)} dx={8} y={16} fill="var(--color-truce)" fontWeight={600}>
          {window.label}
        </text>
      )}
    </g>
  ));
}

/** Rules and words of both axes. */
export function AxisLayer({ geometry }: { geometry: ChartGeometry }) {
  const { size, rateTicks, dayTicks } = geometry;
  return (
    <g fill="var(--color-ink-2)">
      {rateTicks.map(({ y, label }) => (
        <g key={label}>
          <line x1="0" x2="100%" y1={y} y2={y} stroke={HAIRLINE} />
          <text x={-8} y={y} dy="0.35em" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
      {dayTicks.map(({ x, label }) => (
        <g key={label + x}>
          <line
            x1={toPercent(x)}
            x2={toPercent(x)}
            y1={size.height}
            y2={size.height + 4}
            stroke="var(--color-rule-2)"
          />
          <text x={toPercent(x)} y={size.height + 20} textAnchor={x > 0.96 ? 'end' : x < 0.03 ? 'start' : 'middle'}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface BandProps {
  band: Band;
  height: number;
  patternId: string;
  /** Whether the words stand in the plot; else they show when pointed at. */
  showsWords: boolean;
}

const BAND_LINE_PX = 15;
/** A month among many is too narrow for words; a stretch of several months is not. */
const WORDS_FROM_WIDTH = 0.3;

function HatchedBand({ band, height, patternId, showsWords }: BandProps) {
  const isRight = band.x + band.width / 2 > 0.5;
  const lines = showsWords ? band.words.split(/(?<=,) /) : [];
  return (
    <g>
      <rect x={toPercent(band.x)} y={0} width={toPercent(band.width)} height={height} fill={`url(#${patternId})`}>
        <title>{band.words}</title>
      </rect>
      {lines.map((words, index) => (
        <text
          key={words}
          x={toPercent(isRight ? band.x + band.width : band.x)}
          y={height / 3 + index * BAND_LINE_PX}
          dx={isRight ? -6 : 6}
          textAnchor={isRight ? 'end' : 'start'}
          fontWeight={600}
          className="halo"
        >
          {words}
        </text>
      ))}
    </g>
  );
}

/** What is not known, drawn as not known: no number over a stretch, or no day for a change. */
export function UnknownLayer({
  shape,
  geometry,
  idPrefix,
}: {
  shape: SeriesShape;
  geometry: ChartGeometry;
  idPrefix: string;
}) {
  const patternId = `${idPrefix}-hatch-${shape.party}`;
  const { height } = geometry.size;
  if (shape.missing.length + shape.vague.length === 0) return null;
  return (
    <g fill={PARTY_COLOURS[shape.party]}>
      <pattern id={patternId} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={7} stroke={PARTY_COLOURS[shape.party]} strokeWidth={1.5} strokeOpacity={0.45} />
      </pattern>
      {shape.missing.map((band) => (
        <HatchedBand key={`missing-${band.id}`} band={band} height={height} patternId={patternId} showsWords />
      ))}
      {shape.vague.map((band) => (
        <HatchedBand
          key={`vague-${band.id}`}
          band={band}
          height={height}
          patternId={patternId}
          showsWords={band.width > WORDS_FROM_WIDTH}
        />
      ))}
    </g>
  );
}

/** Dotted lines from the axis up to the numbered marks of the rounds. */
export function RoundLineLayer({ geometry }: { geometry: ChartGeometry }) {
  return geometry.rounds.map((round) => (
    <line
      key={round.key}
      x1={toPercent(round.x)}
      x2={toPercent(round.x)}
      y1={round.y}
      y2={geometry.size.height}
      stroke="var(--color-ink-3)"
      strokeDasharray="2 3"
    />
  ));
}

/** The steps. The US line is drawn last: where both sides stand at one rate, it is the one on top. */
export function LineLayer({ geometry }: { geometry: ChartGeometry }) {
  const { height } = geometry.size;
  return (
    <svg
      x="0"
      y={-BLEED_PX}
      width="100%"
      height={height + 2 * BLEED_PX}
      viewBox={`0 ${-BLEED_PX} ${PATH_WIDTH} ${height + 2 * BLEED_PX}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="server-lines"
    >
      {[...geometry.series].reverse().map((shape) => (
        <path
          key={shape.party}
          className={`rate-line rate-line-${shape.party}`}
          d={shape.path}
          fill="none"
          stroke={PARTY_COLOURS[shape.party]}
          strokeWidth={2.25}
          strokeLinejoin="round"
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

/** Words at the peaks, and at the line ends where there is room beside the plot. */
export function LabelLayer({ geometry }: { geometry: ChartGeometry }) {
  const isWide = geometry.variant === 'wide';
  return (
    <g fontWeight={600}>
      {geometry.peaks.map((peak) => (
        <text
          key={peak.party}
          x={toPercent(peak.x)}
          y={peak.y}
          dx={peak.anchor === 'end' ? -7 : 7}
          dy="0.35em"
          textAnchor={peak.anchor}
          fill={PARTY_COLOURS[peak.party]}
          className="halo"
        >
          {peak.text}
        </text>
      ))}
      {isWide &&
        geometry.ends.map((end) => (
          <text
            key={end.party}
            x={toPercent(geometry.endX)}
            dx={10}
            y={end.y}
            dy="0.35em"
            fill={PARTY_COLOURS[end.party]}
          >
            {end.rateWords} <tspan fontWeight={400}>{partiesWords.short[end.party]}</tspan>
          </text>
        ))}
    </g>
  );
}
