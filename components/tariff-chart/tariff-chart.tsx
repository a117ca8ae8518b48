import { partiesWords } from '@words/parties';
import type { ReactNode } from 'react';
import type { LinkContext } from '@/lib/url/links';
import { toChartGeometry } from '@/lib/view/chart-geometry';
import type { ChartModel } from '@/lib/view/chart-model';
import { toChartReadings, toChartRows } from '@/lib/view/chart-readings';
import type { ChartVariant } from '@/lib/view/chart-shapes';
import { LivePlot } from './live-plot';
import { PARTY_COLOURS } from './party-colours';
import { PlotSvg } from './plot-svg';

interface TariffChartProps {
  model: ChartModel;
  /** Names the chart for those who do not see it. */
  title: string;
  /** One sentence with what the chart shows. */
  summary: string;
  context: LinkContext;
  id: string;
  /** Whether another site frames the chart: its links then open a tab of their own. */
  isFramed?: boolean;
}

/** The wide chart's words need about this much room (VARIANT_SIZES); on paper, on tablets and in narrow frames there is less. */
const VARIANT_CLASSES: Record<ChartVariant, string> = {
  wide: 'hidden @min-[880px]:block',
  narrow: '@min-[880px]:hidden',
};

const toMs = (day: string): number => Date.parse(`${day}T00:00:00Z`);

function Variant({ variant, model, id, ...rest }: TariffChartProps & { variant: ChartVariant }) {
  const geometry = toChartGeometry(model, variant);
  const { margin, height } = geometry.size;
  return (
    <LivePlot
      readings={toChartReadings(model)}
      rows={toChartRows(model)}
      fromMs={toMs(model.range.from)}
      toMs={toMs(model.range.to)}
      maxPercent={geometry.maxPercent}
      plot={{ top: margin.top, left: margin.left, right: margin.right, height }}
    >
      <PlotSvg {...rest} geometry={geometry} id={`${id}-${variant}`} />
    </LivePlot>
  );
}

/** The end labels of the narrow chart, which has no room for them beside the plot. */
function NarrowLegend({ model }: { model: ChartModel }) {
  const end = [model.asOf, model.range.to].sort()[0] ?? model.asOf;
  return (
    <ul className="mb-2 grid gap-0.5 text-12 font-semibold @min-[880px]:hidden">
      {model.series.map(({ party, steps }) => (
        <li key={party} style={{ color: PARTY_COLOURS[party] }} className="flex items-center gap-2">
          <span aria-hidden="true" className={`h-0.5 w-4 bg-current rate-key-${party}`} />
          {partiesWords.levies[party]} {steps.findLast((step) => step.from <= end)?.rateWords}
        </li>
      ))}
    </ul>
  );
}

/** Both tariff series as steps, in the variant that fits the box they stand in: the style sheet decides, so both are in the page. */
export function TariffChart(props: TariffChartProps): ReactNode {
  return (
    <div className="@container">
      <NarrowLegend model={props.model} />
      {(['wide', 'narrow'] as const).map((variant) => (
        <div key={variant} className={VARIANT_CLASSES[variant]}>
          <Variant {...props} variant={variant} />
        </div>
      ))}
    </div>
  );
}
