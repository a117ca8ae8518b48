import { tariffChartWords } from '@words/tariff-chart';
import type { ReactNode } from 'react';
import { type LinkContext, toPath } from '@/lib/url/links';
import type { ChartSection } from '@/lib/view/chart-section';
import { listStackParties, parseStackParty, STACK_KEY, toChartStack } from '@/lib/view/chart-stack';
import { Phrase } from '../frame/phrase';
import { ChartFiles } from './chart-files';
import { RangeLinks } from './range-links';
import { StackLegend } from './stack-layers';
import { StackLinks } from './stack-links';
import { StepTable } from './step-table';
import { TariffChart } from './tariff-chart';

interface ChartFigureProps {
  section: ChartSection;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
  /** The page that the range links lead back to, with the rest of its query. */
  path: string;
  params: Readonly<Record<string, string>>;
  /** Scheme and host of the site, for what is used outside it. */
  origin: string;
}

const RANGE_KEY = 'range';

function toRangeLinks({ section, context, path, params }: ChartFigureProps) {
  return section.choices.map((choice) => ({
    ...choice,
    href: toPath(path, context, { ...params, [RANGE_KEY]: choice.key === 'all' ? null : choice.key }, 'chart'),
    isCurrent: choice.key === section.current.key,
  }));
}

function toStackLinks({ section, context, path, params }: ChartFigureProps) {
  const current = parseStackParty(params[STACK_KEY]);
  return listStackParties(section.series).map((party) => {
    const isCurrent = party === current;
    const value = isCurrent ? null : party.toLowerCase();
    return { party, isCurrent, href: toPath(path, context, { ...params, [STACK_KEY]: value }, 'chart') };
  });
}

const toStrong = (count: string) => <strong>{count}</strong>;

function Heading({ heading, children }: { heading: string; children?: ReactNode }) {
  return (
    <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div>
        <h2 id="chart-heading" className="text-24">
          {heading}
        </h2>
        <p className="mt-1 text-ink-2">{tariffChartWords.lead}</p>
      </div>
      {children}
    </div>
  );
}

/** Before any rate was known there is nothing to draw: no axes, no files. */
function NoRates({ heading }: { heading: string }) {
  return (
    <section id="chart" aria-labelledby="chart-heading">
      <Heading heading={heading} />
      <p className="card px-5 py-4 text-ink-2">{tariffChartWords.nothing}</p>
    </section>
  );
}

/** The chart in its card with what is drawn of it, what it counts, and the same figures as a table. */
function ChartCard(props: ChartFigureProps) {
  const { section, publishers, context, params } = props;
  const { rows, series } = section;
  const stackParty = parseStackParty(params[STACK_KEY]);
  const stack = stackParty && toChartStack(series, stackParty);
  return (
    <div className="card px-3 pt-4 pb-4 sm:px-5">
      <StackLinks links={toStackLinks(props)} />
      {stack && <StackLegend stack={stack} />}
      <TariffChart
        id="tariffs"
        model={{ ...section.model, stack }}
        title={tariffChartWords.title}
        summary={section.summary}
        context={context}
      />
      <figcaption className="border-t border-rule pt-3 text-14 text-ink-2">
        <span className="sr-only">{section.summary} </span>
        {tariffChartWords.caption}
      </figcaption>
      <ChartFiles {...props} />
      <details className="mt-3">
        <summary className="chip w-fit list-none [&::-webkit-details-marker]:hidden">
          <Phrase of={tariffChartWords.table.open(rows.length, { strong: toStrong })} />
        </summary>
        <div className="mt-3">
          <StepTable caption={tariffChartWords.table.caption} rows={rows} publishers={publishers} context={context} />
        </div>
      </details>
    </div>
  );
}

/** Heading, range links and the chart in its card. */
export function ChartFigure(props: ChartFigureProps) {
  const { heading, series } = props.section;
  if (series.every(({ points }) => points.length === 0)) return <NoRates heading={heading} />;
  return (
    <figure id="chart" aria-labelledby="chart-heading">
      <Heading heading={heading}>
        <RangeLinks choices={toRangeLinks(props)} />
      </Heading>
      <ChartCard {...props} />
    </figure>
  );
}
