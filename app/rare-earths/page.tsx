import { rareEarthsPageWords } from '@words/rare-earths-page';
import type { Metadata } from 'next';
import { SectionHead } from '@/components/overview/section-head';
import { PrintSources } from '@/components/print-sources/print-sources';
import { FigureList } from '@/components/rare-earths/figure-list';
import { Ledger } from '@/components/rare-earths/ledger';
import { SourceChip } from '@/components/source-chip/source-chip';
import { DeadlineList } from '@/components/truce-clock/deadline-list';
import { openDatabase } from '@/lib/queries/database';
import { getRareEarths } from '@/lib/queries/get-rare-earths';
import { rareEarthsPath, siteCardPath } from '@/lib/url/links';
import { toPublishers } from '@/lib/view/publishers';
import { toLedgerRows } from '@/lib/view/rare-earth-ledger';
import { toLedgerFigures } from '@/lib/view/rare-earth-ledger-figures';
import { toRareEarthDeadlines, toRareEarthStatus } from '@/lib/view/rare-earth-status';
import { PageActions } from '../page-actions';
import { PageFrame } from '../page-frame';
import { readLinkContext, toPageMetadata } from '../page-metadata';
import { type RawParams, readViewContext } from '../view-context';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: rareEarthsPageWords.title,
    description: rareEarthsPageWords.description,
    toAddress: (on) => rareEarthsPath(on),
    toCard: (on) => siteCardPath('rare-earths', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function RareEarthsPage({ searchParams }: PageProps) {
  const context = await readViewContext('/rare-earths', searchParams);
  const { asOf } = context.asOf;
  const { facts, articles } = await getRareEarths(await openDatabase(), asOf);
  const shared = { publishers: toPublishers(articles), context };
  const [rows, figures] = [toLedgerRows(facts, asOf), toLedgerFigures(facts)];
  const [status, deadlines] = [toRareEarthStatus(rows, asOf), toRareEarthDeadlines(rows, asOf)];
  return (
    <PageFrame context={context} place="rare-earths" title={rareEarthsPageWords.title}>
      <h1 className="text-44">{rareEarthsPageWords.title}</h1>
      <p className="mt-3 max-w-[52ch] font-serif text-24 leading-snug">
        {status ? status.sentence : rareEarthsPageWords.nothing}
      </p>
      {status && (
        <div className="mt-3">
          <SourceChip claims={status.claims} {...shared} />
        </div>
      )}
      <PageActions context={context} title={rareEarthsPageWords.titleToShare} />
      {deadlines.length > 0 && (
        <section aria-labelledby="deadlines" className="mt-10">
          <SectionHead id="deadlines" title={rareEarthsPageWords.deadlines} />
          <DeadlineList lines={deadlines} {...shared} />
        </section>
      )}
      <Ledger rows={rows} {...shared} />
      {figures.length > 0 && (
        <section aria-labelledby="figures" className="mt-10">
          <SectionHead id="figures" title={rareEarthsPageWords.figures} />
          <FigureList figures={figures} {...shared} />
        </section>
      )}
      <PrintSources facts={facts.filter(({ kind }) => kind === 'rare_earth_event')} />
    </PageFrame>
  );
}
