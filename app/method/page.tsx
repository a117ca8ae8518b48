import { methodPageWords } from '@words/method-page';
import type { Metadata } from 'next';
import { ClocksPart, ConfidencePart, CountsPart, LeftOutPart, OriginsPart } from '@/components/method/method-parts';
import { Part } from '@/components/method/part';
import { WorkedExampleSteps } from '@/components/method/worked-example';
import { openDatabase } from '@/lib/queries/database';
import { getHoldings } from '@/lib/queries/get-holdings';
import { methodPath, siteCardPath } from '@/lib/url/links';
import { toMethodFigures } from '@/lib/view/method-figures';
import { toWorkedExample } from '@/lib/view/worked-example';
import { PageActions } from '../page-actions';
import { PageFrame } from '../page-frame';
import { readLinkContext, toPageMetadata } from '../page-metadata';
import { type RawParams, readViewContext } from '../view-context';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: methodPageWords.title,
    description: methodPageWords.description,
    toAddress: (on) => methodPath(on),
    toCard: (on) => siteCardPath('method', on),
    context: await readLinkContext(searchParams),
  });
}

export default async function MethodPage({ searchParams }: PageProps) {
  const context = await readViewContext('/method', searchParams);
  const { asOf } = context.asOf;
  const { facts, disagreements, origins } = await getHoldings(await openDatabase(), asOf);
  const example = toWorkedExample(facts);
  const shared = { figures: toMethodFigures(facts, asOf), context };
  const id = example?.fact.id ?? '';
  return (
    <PageFrame context={context} place="method" title={methodPageWords.title}>
      <h1 className="text-44">{methodPageWords.title}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">{methodPageWords.lead}</p>
      <PageActions context={context} title={methodPageWords.titleToShare} />
      <Part id="steps" title={methodPageWords.steps.title}>
        {example ? (
          <WorkedExampleSteps
            example={example}
            origins={origins.get(id) ?? 1}
            questionCount={context.disputes?.get(id)?.length ?? 0}
            context={context}
          />
        ) : (
          <p className="text-ink-2">{methodPageWords.steps.nothing}</p>
        )}
      </Part>
      <ConfidencePart />
      <ClocksPart context={context} />
      <OriginsPart disagreementCount={disagreements.length} context={context} />
      <CountsPart {...shared} />
      <LeftOutPart {...shared} />
    </PageFrame>
  );
}
