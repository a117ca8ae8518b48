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

const TITLE = 'Method';

interface PageProps {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return toPageMetadata({
    title: TITLE,
    description:
      'How facts are read from articles, what confidence means, how “as of” works, how disagreements are found, and what is left out.',
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
    <PageFrame context={context} place="method" title={TITLE}>
      <h1 className="text-44">{TITLE}</h1>
      <p className="mt-2 max-w-[65ch] text-ink-2">
        Facts are read from articles by rules that anyone can look up, and taken from a record of cited documents.
        Nothing is shown without its source.
      </p>
      <PageActions context={context} title="How Truceline reads the US–China trade talks" />
      <Part id="steps" title="How a fact is read, step by step">
        {example ? (
          <WorkedExampleSteps
            example={example}
            origins={origins.get(id) ?? 1}
            questionCount={context.disputes?.get(id)?.length ?? 0}
            context={context}
          />
        ) : (
          <p className="text-ink-2">
            No article was out by this day: choose a later one to see an example from the store.
          </p>
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
