import { compareWords } from '@words/compare';
import type { Metadata } from 'next';
import { PageActions } from '@/app/page-actions';
import { PageFrame } from '@/app/page-frame';
import { toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { ComparisonBody } from '@/components/compare/comparison-body';
import { ComparisonHeads } from '@/components/compare/comparison-heads';
import { NeighbourLinks, RoundPicker } from '@/components/compare/round-picker';
import { PrintSources } from '@/components/print-sources/print-sources';
import { listTimeline } from '@/lib/queries/list-timeline';
import { compareCardPath, comparePath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { toPublishers } from '@/lib/view/publishers';
import { listNeighbours, toRoundChoice } from '@/lib/view/round-choice';
import { toComparisonDescription, toComparisonTitle, toRoundComparison } from '@/lib/view/round-comparison';

interface PageProps {
  searchParams: Promise<RawParams>;
}

/** The rounds to choose from, and the comparison of two where the address names two that are known. */
async function readComparison({ searchParams }: PageProps) {
  const context = await readViewContext('/rounds/compare', searchParams);
  const { asOf } = context.asOf;
  const { facts, articles } = await listTimeline(asOf);
  const choice = toRoundChoice(facts, context.params);
  const comparison = choice.pair && toRoundComparison(facts, choice.pair, asOf);
  return { choice, comparison, context, publishers: toPublishers(articles) };
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { choice, comparison, context } = await readComparison(props);
  const [earlier, later] = choice.pair ?? [];
  const keys = [earlier?.round ?? null, later?.round ?? null] as const;
  return toPageMetadata({
    title: toComparisonTitle(choice.pair),
    description: toComparisonDescription(comparison),
    toAddress: (on) => comparePath(on, ...keys),
    toCard: (on) => compareCardPath(on, ...keys),
    context,
  });
}

export default async function ComparePage(props: PageProps) {
  const { choice, comparison, context, publishers } = await readComparison(props);
  const { asOf } = context.asOf;
  const title = toComparisonTitle(choice.pair);
  return (
    <PageFrame context={context} place="rounds" title={title}>
      <p className="eyebrow">{compareWords.eyebrow}</p>
      <h1 className="mt-1 text-44 max-sm:text-[2.25rem]">{title}</h1>
      <RoundPicker choice={choice} context={context} dayWords={toDayWords(asOf)} />
      {comparison ? (
        <>
          <PageActions context={context} title={title} label={compareWords.share} />
          <ComparisonHeads comparison={comparison} asOf={asOf} publishers={publishers} context={context} />
          <ComparisonBody comparison={comparison} publishers={publishers} context={context} />
        </>
      ) : (
        <NeighbourLinks pairs={listNeighbours(choice.offered, asOf)} context={context} />
      )}
      <PrintSources facts={comparison ? comparison.views.flatMap((view) => view.facts) : []} />
    </PageFrame>
  );
}
