import { tariffChartWords } from '@words/tariff-chart';
import { type LinkContext, roundPath } from '@/lib/url/links';
import type { ChartGeometry } from '@/lib/view/chart-shapes';
import { AxisLayer, LabelLayer, LineLayer, RoundLineLayer, toPercent, UnknownLayer, WindowLayer } from './plot-layers';
import { StackLayers } from './stack-layers';

interface PlotProps {
  geometry: ChartGeometry;
  title: string;
  summary: string;
  context: LinkContext;
  /** Apart from the other chart's on the same page. */
  id: string;
  isFramed?: boolean;
}

const MARK_PX = 24;

/** Talk rounds as numbered marks that lead to their pages: links over the drawing, each a full target. */
function RoundMarks({ geometry, context, isFramed }: Pick<PlotProps, 'geometry' | 'context' | 'isFramed'>) {
  return (
    <ol aria-label={tariffChartWords.rounds}>
      {geometry.rounds.map((round) => (
        <li
          key={round.key}
          className="absolute"
          style={{ left: toPercent(round.x), top: round.y - MARK_PX / 2, marginLeft: -MARK_PX / 2 }}
        >
          <a
            href={roundPath(round.key, context)}
            target={isFramed ? '_blank' : undefined}
            rel={isFramed ? 'noopener' : undefined}
            aria-label={tariffChartWords.round(round)}
            className="grid size-6 place-items-center rounded-full"
          >
            <span className="grid size-[18px] place-items-center rounded-full border border-ink-2 bg-card text-12 leading-none font-semibold text-ink">
              {round.number}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}

/**
 * The chart as the server draws it: there before any script, on paper and without JavaScript. The SVG is the plot itself;
 * words outside the plot stand in its margins.
 */
export function PlotSvg({ geometry, title, summary, context, id, isFramed = false }: PlotProps) {
  const { margin, height } = geometry.size;
  return (
    <div style={{ padding: `${margin.top}px ${margin.right}px ${margin.bottom}px ${margin.left}px` }}>
      <div className="relative">
        <svg
          role="img"
          aria-labelledby={`${id}-title ${id}-desc`}
          width="100%"
          height={height}
          className="block overflow-visible font-sans text-12"
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{summary}</desc>
          <WindowLayer geometry={geometry} />
          <StackLayers geometry={geometry} />
          <AxisLayer geometry={geometry} />
          {geometry.series.map((shape) => (
            <UnknownLayer key={shape.party} shape={shape} geometry={geometry} idPrefix={id} />
          ))}
          <RoundLineLayer geometry={geometry} />
          <LineLayer geometry={geometry} />
          <LabelLayer geometry={geometry} />
        </svg>
        <RoundMarks geometry={geometry} context={context} isFramed={isFramed} />
      </div>
    </div>
  );
}
