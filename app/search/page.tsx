import { searchPageWords } from '@words/search-page';
import type { Metadata } from 'next';
import { PageFrame } from '@/app/page-frame';
import { readLinkContext, toPageMetadata } from '@/app/page-metadata';
import { type RawParams, readViewContext } from '@/app/view-context';
import { IgnoredNote } from '@/components/filters/result-line';
import { SearchBody } from '@/components/search/search-body';
import { SearchForm } from '@/components/search/search-form';
import { SearchHints, SearchNotes } from '@/components/search/search-notes';
import { openDatabase } from '@/lib/queries/database';
import { searchStore } from '@/lib/queries/search';
import { toSearchText } from '@/lib/queries/search-terms';
import { searchPath, siteCardPath } from '@/lib/url/links';
import { toPublishers } from '@/lib/view/publishers';
import { parseSearchChoice, toSearchResults } from '@/lib/view/search-results';

interface PageProps {
  searchParams: Promise<RawParams>;
}

const toTitle = (text: string): string => (text ? searchPageWords.titleOf(text) : searchPageWords.title);

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  const { q } = await searchParams;
  const text = toSearchText(typeof q === 'string' ? q : q?.[0]);
  const metadata = await toPageMetadata({
    title: toTitle(text),
    description: searchPageWords.description,
    toAddress: (on) => searchPath(on),
    toCard: (on) => siteCardPath('search', on),
    context: await readLinkContext(searchParams),
  });
  // Searches are endless: only the empty form is worth finding.
  return { ...metadata, robots: text ? { index: false } : undefined };
}

export default async function SearchPage({ searchParams }: PageProps) {
  const context = await readViewContext('/search', searchParams);
  const text = toSearchText(context.params.q);
  const { ignored, ...choice } = parseSearchChoice(context.params);
  const answer = await searchStore(await openDatabase(), text, context.asOf.asOf);
  const results = toSearchResults(answer.hits, answer.facts);
  const shared = { text, choice, context };
  return (
    <PageFrame context={context} place={null} title={toTitle(text)}>
      <h1 className="text-44">{searchPageWords.title}</h1>
      <SearchForm {...shared} />
      <IgnoredNote ignored={ignored} />
      <SearchNotes corrections={answer.corrections} isPartial={answer.isPartial} />
      {text === '' && <SearchHints context={context} />}
      {text !== '' && (
        <SearchBody
          {...shared}
          results={results}
          page={context.params.page}
          publishers={toPublishers(answer.articles)}
        />
      )}
    </PageFrame>
  );
}
