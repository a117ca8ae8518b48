import { framedChartWords } from '@words/framed-chart';
import type { Metadata } from 'next';
import { readOrigin } from '@/app/page-frame';
import { type RawParams, readViewContext } from '@/app/view-context';
import { Phrase } from '@/components/frame/phrase';
import { readOut } from '@/components/frame/read-out';
import { StackLegend } from '@/components/tariff-chart/stack-layers';
import { TariffChart } from '@/components/tariff-chart/tariff-chart';
import { openDatabase } from '@/lib/queries/database';
import { getOverview } from '@/lib/queries/get-overview';
import { tariffsPath } from '@/lib/url/links';
import { toChartSection } from '@/lib/view/chart-section';
import { parseStackParty, STACK_KEY, toChartStack } from '@/lib/view/chart-stack';
import { toDayWords } from '@/lib/view/date-words';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: framedChartWords.title,
    description: framedChartWords.description,
    alternates: { canonical: (await readOrigin()) + tariffsPath({ asOfParam: null }) },
    robots: { index: false },
  };
}

/** The chart with its heading, definition and origin, and nothing else: the page that other sites frame. */
export default async function EmbeddedChartPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const context = await readViewContext('/embed/tariffs', searchParams);
  const { asOf } = context.asOf;
  const { facts } = await getOverview(await openDatabase(), asOf);
  const section = toChartSection(facts, asOf, context.params.range);
  const party = parseStackParty(context.params[STACK_KEY]);
  const stack = party && toChartStack(section.series, party);
  const query = { range: context.params.range ?? null, stack: context.params[STACK_KEY] ?? null };
  return (
    <main className="p-4">
      <h1 className="text-24">{section.heading}</h1>
      <p className="mt-1 mb-4 text-14 text-ink-2">{framedChartWords.lead(toDayWords(asOf))}</p>
      {stack && <StackLegend stack={stack} />}
      <TariffChart
        id="embedded"
        model={{ ...section.model, stack }}
        title={framedChartWords.chart}
        summary={section.summary}
        context={context}
        isFramed
      />
      <p className="text-14 text-ink-2">
        <span className="sr-only">{section.summary} </span>
        <a className="link" href={tariffsPath(context, query, 'chart')} target="_blank" rel="noopener">
          <Phrase of={framedChartWords.origin({ hidden: readOut })} />
        </a>
      </p>
    </main>
  );
}
