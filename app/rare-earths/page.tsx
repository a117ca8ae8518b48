import type { Metadata } from 'next';
import { SectionHead } from '@/components/overview/section-head';
import { FigureList } from '@/components/rare-earths/figure-list';
import { Ledger } from '@/components/rare-earths/ledger';
import { SourceChip } from '@/components/source-chip/source-chip';
import { DeadlineList } from '@/components/truce-clock/deadline-list';
import { openDatabase } from '@/lib/queries/database';
import { getRareEarths } from '@/lib/queries/get-rare-earths';
import { rareEarthsPath } from '@/lib/url/links';
import { toPublishers } from '@/lib/view/publishers';
import { toLedgerRows } from '@/lib/view/rare-earth-ledger';
import { toLedgerFigures } from '@/lib/view/rare-earth-ledger-figures';
import { toRareEarthDeadlines, toRareEarthStatus } from '@/lib/view/rare-earth-status';
import { PageFrame, readOrigin } from '../page-frame';
import { type RawParams, readViewContext } from '../view-context';

const TITLE = 'Rare earths';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: TITLE,
    description:
      'Curbs, licences, suspensions, pledges and complaints over rare earths between the US and China, with the elements covered, their instruments and their deadlines.',
    alternates: { canonical: `${await readOrigin()}${rareEarthsPath({ asOfParam: null })}` },
  };
}

export default async function RareEarthsPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const context = await readViewContext('/rare-earths', searchParams);
  const { asOf } = context.asOf;
  const { facts, articles } = await getRareEarths(await openDatabase(), asOf);
  const shared = { publishers: toPublishers(articles), context };
  const [rows, figures] = [toLedgerRows(facts, asOf), toLedgerFigures(facts)];
  const [status, deadlines] = [toRareEarthStatus(rows, asOf), toRareEarthDeadlines(rows, asOf)];
  return (
    <PageFrame context={context} place={null} title={TITLE}>
      <h1 className="text-44">{TITLE}</h1>
      <p className="mt-3 max-w-[52ch] font-serif text-24 leading-snug">
        {status ? status.sentence : 'No source known by this day speaks of rare earths.'}
      </p>
      {status && (
        <div className="mt-3">
          <SourceChip claims={status.claims} {...shared} />
        </div>
      )}
      {deadlines.length > 0 && (
        <section aria-labelledby="deadlines" className="mt-10">
          <SectionHead id="deadlines" title="Deadlines" />
          <DeadlineList lines={deadlines} {...shared} />
        </section>
      )}
      <Ledger rows={rows} {...shared} />
      {figures.length > 0 && (
        <section aria-labelledby="figures" className="mt-10">
          <SectionHead id="figures" title="Figures, and what they count" />
          <FigureList figures={figures} {...shared} />
        </section>
      )}
    </PageFrame>
  );
}
