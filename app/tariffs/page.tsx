import { tariffsPageWords } from '@words/tariffs-page';
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

const words = tariffsPageWords;
const SECTION = 'mt-10 border-t border-rule pt-7';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: words.title,
    description: words.description,
    toAddress: (on) => tariffsPath(on),
    toCard: (on) => siteCardPath('tariffs', on),
    context: await readLinkContext(searchParams),
  });
}

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
    name: words.dataset.name,
    description: words.dataset.description(chart.summary),
    url: (await readOrigin()) + tariffsPath({ asOfParam: null }),
    from: chart.choices.find(({ key }) => key === 'all')?.range.from ?? asOf,
    to: asOf,
    measures: words.dataset.measures,
    citations: listDocuments(facts.filter(({ kind }) => kind === 'tariff_step')),
  });
  return (
    <PageFrame context={context} place="tariffs" title={words.titleToShare}>
      <h1 className="text-44">{words.title}</h1>
      <div className="mb-7">
        <PageActions context={context} title={words.titleToShare} />
      </div>
      <JsonLdScript thing={dataset} />
      <ChartFigure section={chart} path="/tariffs" params={context.params} origin={origin} {...shared} />
      <section className={SECTION} aria-labelledby="in-force">
        <SectionHead id="in-force" title={words.inForce(toDayWords(asOf))} />
        <InForce reasons={toRateReasons(facts, asOf, asOf)} {...shared} />
      </section>
      <section className={SECTION} aria-labelledby="look-up">
        <SectionHead id="look-up" title={words.lookUp} />
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
          <SectionHead id="threats" title={words.threats.title} />
          <StepLines caption={words.threats.caption} lines={threats} {...shared} />
        </section>
      )}
      {steps.length > 0 && (
        <section className={SECTION} aria-labelledby="steps">
          <SectionHead id="steps" title={words.steps.title} />
          <StepLines caption={words.steps.caption} lines={steps} {...shared} />
        </section>
      )}
      <section className={SECTION} aria-labelledby="what-counts">
        <SectionHead id="what-counts" title={words.whatCounts} />
        <TariffGlossary context={context} />
      </section>
      <PrintSources facts={facts.filter(({ kind }) => kind === 'tariff_step')} />
    </PageFrame>
  );
}
