import { drawnCardsWords } from '@words/drawn-cards';
import { partiesWords } from '@words/parties';
import type { CivilDay } from '@/lib/domain/civil-date';
import { toChartGeometry } from '@/lib/view/chart-geometry';
import type { ChartSection } from '@/lib/view/chart-section';
import { type ChartGeometry, PATH_WIDTH } from '@/lib/view/chart-shapes';
import { CARD_COLOURS, CardShell, column, PARTY_TONES, SERIF } from './card-shell';

/** The plot in the card: the chart's own shapes, so that the card and the page cannot differ. */
const PLOT = { left: 64, width: 800, height: 300 };
const LABEL_PX = 22;

/** Lines, windows and rules. Words stand beside it as boxes: the card's renderer draws none in an SVG. */
function PlotDrawing({ geometry }: { geometry: ChartGeometry }) {
  const { height } = geometry.size;
  return (
    // The renderer of cards reads no title; the image's alternative text stands in the page's metadata.
    <svg
      aria-hidden="true"
      width={PLOT.width}
      height={PLOT.height}
      viewBox={`0 0 ${PATH_WIDTH} ${height}`}
      preserveAspectRatio="none"
    >
      {geometry.windows.map((window) => (
        <rect
          key={window.id}
          x={window.x * PATH_WIDTH}
          y={0}
          width={Math.max(0, window.width * PATH_WIDTH - 3)}
          height={height}
          fill={CARD_COLOURS.truceBg}
        />
      ))}
      {geometry.rateTicks.map(({ y, label }) => (
        <line key={label} x1={0} x2={PATH_WIDTH} y1={y} y2={y} stroke={CARD_COLOURS.rule} strokeWidth={1.5} />
      ))}
      {geometry.series.toReversed().map(({ party, path }) => (
        <path key={party} d={path} fill="none" stroke={CARD_COLOURS[PARTY_TONES[party]]} strokeWidth={5} />
      ))}
    </svg>
  );
}

function AxisWords({ geometry }: { geometry: ChartGeometry }) {
  const scale = PLOT.height / geometry.size.height;
  return (
    <div style={{ display: 'flex', position: 'absolute', left: 0, top: 0, width: PLOT.left, height: PLOT.height }}>
      {geometry.rateTicks.map(({ y, label }) => (
        <div
          key={label}
          style={{
            display: 'flex',
            position: 'absolute',
            left: 0,
            top: y * scale - LABEL_PX * 0.7,
            width: PLOT.left - 12,
            justifyContent: 'flex-end',
            fontSize: LABEL_PX,
            color: CARD_COLOURS.ink2,
          }}
        >
          {label}
        </div>
      ))}
    </div>
  );
}

/** Both rates of the day, large, at the chart's right. */
function CurrentRates({ section }: { section: ChartSection }) {
  return (
    <div style={{ ...column, justifyContent: 'flex-end', width: 190, gap: 20 }}>
      {section.series.map(({ party }) => {
        const steps = section.model.series.find((one) => one.party === party)?.steps ?? [];
        const step = steps.findLast(({ from }) => from <= section.model.asOf);
        return (
          <div key={party} style={column}>
            <div
              style={{
                display: 'flex',
                fontFamily: SERIF,
                fontSize: (step?.rateWords.length ?? 0) > 6 ? 30 : 60,
                lineHeight: 1,
                color: CARD_COLOURS[PARTY_TONES[party]],
              }}
            >
              {step?.rateWords ?? drawnCardsWords.tariffs.noRate}
            </div>
            <div style={{ display: 'flex', marginTop: 6, fontSize: 21, color: CARD_COLOURS.ink2 }}>
              {partiesWords.levies[party]}
            </div>
          </div>
        );
      })}
    </div>
  );
}

/** The tariff chart as a card: both series, the truce windows shaded, and the rates of the day. */
export function TariffCard({ section, asOf }: { section: ChartSection; asOf: CivilDay }) {
  const geometry = toChartGeometry(section.model, 'wide');
  return (
    <CardShell eyebrow={drawnCardsWords.tariffs.eyebrow} title={section.heading} asOf={asOf}>
      <div style={{ display: 'flex', justifyContent: 'space-between' }}>
        <div style={{ display: 'flex', position: 'relative', paddingLeft: PLOT.left, height: PLOT.height }}>
          <AxisWords geometry={geometry} />
          <PlotDrawing geometry={geometry} />
        </div>
        <CurrentRates section={section} />
      </div>
    </CardShell>
  );
}
