import { trucePageWords } from '@words/truce-page';
import type { Metadata } from 'next';
import { SectionHead } from '@/components/overview/section-head';
import { PrintSources } from '@/components/print-sources/print-sources';
import { DeadlineList } from '@/components/truce-clock/deadline-list';
import { TruceClock } from '@/components/truce-clock/truce-clock';
import { WindowStrip } from '@/components/truce-clock/window-strip';
import { openDatabase } from '@/lib/queries/database';
import { getOverview } from '@/lib/queries/get-overview';
import { dataFilePath, siteCardPath, trucePath } from '@/lib/url/links';
import { toClockView } from '@/lib/view/clock-words';
import { toTruceClock } from '@/lib/view/truce-clock';
import { toTrucePage } from '@/lib/view/truce-page';
import { PageActions } from '../page-actions';
import { PageFrame } from '../page-frame';
import { readLinkContext, toPageMetadata } from '../page-metadata';
import { type RawParams, readViewContext } from '../view-context';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: trucePageWords.title,
    description: trucePageWords.description,
    toAddress: (on) => trucePath(on),
    toCard: (on) => siteCardPath('truce', on),
    context: await readLinkContext(searchParams),
  });
}

const SECTION = 'mt-10 border-t border-rule pt-7';

export default async function TrucePage({ searchParams }: PageProps) {
  const context = await readViewContext('/truce', searchParams);
  const { asOf } = context.asOf;
  const { facts, publishers } = await getOverview(await openDatabase(), asOf);
  const shared = { publishers, context };
  const { windows, withTruce, besides } = toTrucePage(facts, asOf);
  return (
    <PageFrame context={context} place="truce" title={trucePageWords.titleToShare}>
      <h1 className="text-44">{trucePageWords.heading}</h1>
      <div className="mb-7">
        <PageActions context={context} title={trucePageWords.titleToShare}>
          <a className="button" href={dataFilePath('deadlines.ics', context)}>
            {trucePageWords.calendar}
          </a>
        </PageActions>
      </div>
      <div className="max-w-3xl">
        <TruceClock clock={toClockView(toTruceClock(facts, asOf), facts)} {...shared} />
      </div>
      <section className={SECTION} aria-labelledby="windows">
        <SectionHead id="windows" title={trucePageWords.windows.title} />
        {windows.length > 0 ? (
          <WindowStrip windows={windows} {...shared} />
        ) : (
          <p className="text-ink-2">{trucePageWords.windows.nothing}</p>
        )}
      </section>
      {withTruce.length > 0 && (
        <section className={SECTION} aria-labelledby="lapses">
          <SectionHead id="lapses" title={trucePageWords.lapses} />
          <DeadlineList lines={withTruce} {...shared} />
        </section>
      )}
      {besides.length > 0 && (
        <section className={SECTION} aria-labelledby="besides">
          <SectionHead id="besides" title={trucePageWords.besides} />
          <DeadlineList lines={besides} {...shared} />
        </section>
      )}
      <PrintSources facts={facts.filter(({ kind }) => kind === 'truce_window')} />
    </PageFrame>
  );
}
