import { disagreementsPageWords } from '@words/disagreements-page';
import type { Metadata } from 'next';
import { DisagreementList, NoDisagreement } from '@/components/disagreement/disagreement-list';
import { ReasonLinks } from '@/components/disagreement/reason-links';
import { IgnoredNote } from '@/components/filters/result-line';
import { PrintSources } from '@/components/print-sources/print-sources';
import { DISAGREEMENT_REASONS } from '@/lib/domain/disagreement';
import { openDatabase } from '@/lib/queries/database';
import { listDisagreements } from '@/lib/queries/list-disagreements';
import { listArticles } from '@/lib/queries/load-articles';
import { disagreementsPath, siteCardPath } from '@/lib/url/links';
import { countReasons, toDisagreementViews } from '@/lib/view/disagreements';
import { toPublishers } from '@/lib/view/publishers';
import { PageActions } from '../page-actions';
import { PageFrame } from '../page-frame';
import { readLinkContext, toPageMetadata } from '../page-metadata';
import { type RawParams, readViewContext } from '../view-context';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: disagreementsPageWords.title,
    description: disagreementsPageWords.description,
    toAddress: (on) => disagreementsPath(on),
    toCard: (on) => siteCardPath('disagreements', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function DisagreementsPage({ searchParams }: PageProps) {
  const context = await readViewContext('/disagreements', searchParams);
  const database = await openDatabase();
  const { asOf } = context.asOf;
  const [{ disagreements }, articles] = await Promise.all([
    listDisagreements(database, asOf),
    listArticles(database, asOf),
  ]);
  const views = toDisagreementViews(disagreements);
  const asked = context.params.reason;
  const chosen = DISAGREEMENT_REASONS.find((reason) => reason === asked) ?? null;
  const shown = chosen ? views.filter(({ reason }) => reason === chosen) : views;
  return (
    <PageFrame context={context} place="disagreements" title={disagreementsPageWords.title}>
      <h1 className="text-44">{disagreementsPageWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{disagreementsPageWords.lead}</p>
      <PageActions context={context} title={disagreementsPageWords.titleToShare} />
      {views.length > 0 && (
        <ReasonLinks counts={countReasons(views)} total={views.length} chosen={chosen} context={context} />
      )}
      <IgnoredNote ignored={asked && !chosen ? [`reason=${asked.slice(0, 60)}`] : []} />
      {shown.length === 0 && <NoDisagreement isFiltered={chosen !== null} context={context} />}
      <DisagreementList views={shown} publishers={toPublishers(articles)} context={context} />
      <PrintSources facts={shown.flatMap(({ answers }) => answers)} />
    </PageFrame>
  );
}
