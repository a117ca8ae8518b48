import type { Metadata } from 'next';
import { SectionHead } from '@/components/overview/section-head';
import { PrintSources } from '@/components/print-sources/print-sources';
import { ChartFigure } from '@/components/tariff-chart/chart-figure';
import { TariffGlossary } from '@/components/tariff-chart/glossary';
import { InForce } from '@/components/tariff-chart/in-force';
import { RateLookUp } from '@/components/tariff-chart/look-up';
import { StepLines } from '@/components/tariff-chart/step-lines';
import { toDataset } from '@/lib/formats/json-ld/dataset';
import { openDatabase } from '@/lib/queries/database';
import { getOverview } from '@/lib/queries/get-overview';
import { siteCardPath, tariffsPath } from '@/lib/url/links';
import { toChartSection } from '@/lib/view/chart-section';
import { toDayWords } from '@/lib/view/date-words';
import { parseLookUp, toRateReasons, toStepLines } from '@/lib/view/rate-reasons';
import { listDocuments } from '@/lib/view/source-list';
import { listStepRows, listThreats } from '@/lib/view/tariff-steps';
import { JsonLdScript } from '../json-ld';
import { PageActions } from '../page-actions';
import { PageFrame, readOrigin } from '../page-frame';
import { readLinkContext, toPageMetadata } from '../page-metadata';
import { type RawParams, readViewContext } from '../view-context';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: 'Tariffs',
    description:
      'Both sides’ tariffs step by step: rate, instrument, first day, state and sources, and a look-up for any day.',
    toAddress: (on) => tariffsPath(on),
    toCard: (on) => siteCardPath('tariffs', on),
    context: await readLinkContext(searchParams),
  });
}

const SECTION = 'mt-10 border-t border-rule pt-7';

export default async function TariffsPage({ searchParams }: PageProps) {
  const context = await readViewContext('/tariffs', searchParams);
  const { asOf } = context.asOf;
  const { facts, publishers } = await getOverview(await openDatabase(), asOf);
  const shared = { publishers, context };
  const origin = await readOrigin();
  const asked = parseLookUp(context.params.on, asOf);
  const threats = toStepLines(listThreats(facts, asOf));
  const steps = toStepLines(listStepRows(facts, asOf));
  const chart = toChartSection(facts, asOf, context.params.range);
  const dataset = toDataset({
    name: 'Headline added tariffs between the US and China',
    description: `Each step of both sides’ added tariffs since January 2025 with its day of effect, instrument and sources. ${chart.summary}`,
    url: (await readOrigin()) + tariffsPath({ asOfParam: null }),
    from: chart.choices.find(({ key }) => key === 'all')?.range.from ?? asOf,
    to: asOf,
    measures: [
      'US headline added tariff on Chinese goods, percent',
      'China’s headline added tariff on US goods, percent',
    ],
    citations: listDocuments(facts.filter(({ kind }) => kind === 'tariff_step')),
  });
  return (
    <PageFrame context={context} place="tariffs" title="Tariffs between the US and China">
      <h1 className="text-44">Tariffs</h1>
      <div className="mb-7">
        <PageActions context={context} title="Tariffs between the US and China" />
      </div>
      <JsonLdScript thing={dataset} />
      <ChartFigure section={chart} path="/tariffs" params={context.params} origin={origin} {...shared} />
      <section className={SECTION} aria-labelledby="in-force">
        <SectionHead id="in-force" title={`In force on ${toDayWords(asOf)}, and why`} />
        <InForce reasons={toRateReasons(facts, asOf, asOf)} {...shared} />
      </section>
      <section className={SECTION} aria-labelledby="look-up">
        <SectionHead id="look-up" title="Look up a day" />
        <RateLookUp
          asked={asked}
          reasons={asked?.day ? toRateReasons(facts, asked.day, asOf) : []}
          asOf={asOf}
          params={context.params}
          {...shared}
        />
      </section>
      {threats.length > 0 && (
        <section className={SECTION} aria-labelledby="threats">
          <SectionHead id="threats" title="Threatened or proposed, not charged" />
          <StepLines
            caption="Tariffs that were threatened, proposed or announced and are not charged"
            lines={threats}
            {...shared}
          />
        </section>
      )}
      {steps.length > 0 && (
        <section className={SECTION} aria-labelledby="steps">
          <SectionHead id="steps" title="Every step" />
          <StepLines caption="Every tariff step known on the day" lines={steps} {...shared} />
        </section>
      )}
      <section className={SECTION} aria-labelledby="what-counts">
        <SectionHead id="what-counts" title="What counts" />
        <TariffGlossary context={context} />
      </section>
      <PrintSources facts={facts.filter(({ kind }) => kind === 'tariff_step')} />
    </PageFrame>
  );
}
