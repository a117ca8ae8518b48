import { tariffChartWords } from '@words/tariff-chart';
import type { ChartStack } from '@/lib/view/chart-model';
import type { ChartGeometry } from '@/lib/view/chart-shapes';
import { PARTY_COLOURS } from './party-colours';
import { toPercent } from './plot-layers';

/** Shades from the bottom layer up: neighbours differ clearly, and a rule of the card's colour parts them. */
const SHADES = [0.5, 0.22, 0.62, 0.34, 0.75, 0.14];

const toShade = (layer: number): number => SHADES[layer % SHADES.length] ?? 1;

/** One side's sum as layers under its line. */
export function StackLayers({ geometry }: { geometry: ChartGeometry }) {
  if (!geometry.stack) return null;
  const { party, blocks } = geometry.stack;
  return (
    <g fill={PARTY_COLOURS[party]} stroke="var(--color-card)">
      {blocks.map((block) => (
        <rect
          key={block.id}
          x={toPercent(block.x)}
          width={toPercent(block.width)}
          y={block.y}
          height={block.height}
          fillOpacity={toShade(block.layer)}
        />
      ))}
    </g>
  );
}

/** The names of the layers, from the axis up, with what each counts today. */
export function StackLegend({ stack }: { stack: ChartStack }) {
  return (
    <ul aria-label={tariffChartWords.stack.layers(stack.party)} className="mb-3 flex flex-wrap gap-x-5 gap-y-1 text-14">
      {stack.layers.map(({ name, nowWords }, layer) => (
        <li key={name} className="flex items-center gap-2">
          <span
            aria-hidden="true"
            className="stack-swatch size-3 rounded-[2px] border border-rule-2"
            style={{
              backgroundColor: `color-mix(in srgb, ${PARTY_COLOURS[stack.party]} ${toShade(layer) * 100}%, transparent)`,
            }}
          />
          {name} <span className="text-ink-3">{nowWords ?? tariffChartWords.stack.noLonger}</span>
        </li>
      ))}
    </ul>
  );
}
