import { dataPageWords } from '@words/data-page';
import type { Metadata } from 'next';
import { DataSetSection } from '@/components/open-data/data-set-section';
import { DataUse } from '@/components/open-data/data-use';
import type { CivilDay } from '@/lib/domain/civil-date';
import { toCitation } from '@/lib/formats/citation';
import { toSiteDataset } from '@/lib/formats/json-ld/site-dataset';
import { LICENCE } from '@/lib/formats/licence';
import { listDataSetViews, PARAMETERS } from '@/lib/formats/preview';
import { openDatabase } from '@/lib/queries/database';
import { getHoldings } from '@/lib/queries/get-holdings';
import { NO_FILTERS } from '@/lib/url/filter-state';
import { dataFilePath, dataPath, type LinkContext, siteCardPath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { JsonLdScript } from '../json-ld';
import { PageActions } from '../page-actions';
import { PageFrame, readOrigin } from '../page-frame';
import { readLinkContext, toPageMetadata } from '../page-metadata';
import { type RawParams, readViewContext, type ViewContext } from '../view-context';

/** Where the tariffs of this story begin: the first day of the data, single older events aside. */
const FIRST_DAY: CivilDay = '2025-01-20';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: dataPageWords.title,
    description: dataPageWords.description,
    toAddress: (on) => dataPath(on),
    toCard: (on) => siteCardPath('data', on),
    context: await readLinkContext(searchParams),
  });
}

const toFeeds = (context: LinkContext) => [
  { ...dataPageWords.feeds.atom, href: dataFilePath('entries.atom', context) },
  { ...dataPageWords.feeds.json, href: dataFilePath('entries.feed.json', context) },
  { ...dataPageWords.feeds.calendar, href: dataFilePath('deadlines.ics', context) },
  { ...dataPageWords.feeds.chart, href: dataFilePath('tariff-rates.svg', context) },
];

async function toUse(context: ViewContext) {
  const [origin, { asOf, today }] = [await readOrigin(), context.asOf];
  const day = { asOfParam: asOf };
  return {
    examples: [
      `curl '${origin}${dataFilePath('tariff-steps.csv', day)}'`,
      `curl '${origin}${dataFilePath('entries.json', day, { issue: 'rare-earths', side: 'china' })}'`,
    ],
    parameters: PARAMETERS,
    licence: LICENCE,
    citation: toCitation(
      {
        title: dataPageWords.citedTitle,
        url: origin + dataFilePath('tariff-steps.csv', day),
        asOf,
        accessedOn: today,
      },
      'plain',
    ),
    feeds: toFeeds(context),
  };
}

export default async function DataPage({ searchParams }: PageProps) {
  const context = await readViewContext('/data', searchParams);
  const known = await getHoldings(await openDatabase(), context.asOf.asOf);
  const holdings = {
    ...known,
    disputes: context.disputes ?? new Map(),
    filters: NO_FILTERS,
    origin: await readOrigin(),
  };
  const views = listDataSetViews(holdings, context);
  const span = { from: FIRST_DAY, to: context.asOf.asOf };
  const dataset = toSiteDataset({ views, origin: holdings.origin, path: dataPath({ asOfParam: null }), ...span });
  return (
    <PageFrame context={context} place="data" title={dataPageWords.title}>
      <h1 className="text-44">{dataPageWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{dataPageWords.lead(toDayWords(context.asOf.asOf))}</p>
      <PageActions context={context} title={dataPageWords.titleToShare} />
      <JsonLdScript thing={dataset} />
      <DataUse {...(await toUse(context))} />
      {views.map((view) => (
        <DataSetSection key={view.key} view={view} />
      ))}
    </PageFrame>
  );
}
