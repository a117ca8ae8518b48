import { searchWords } from '@words/search';
import { type LinkContext, searchPath } from '@/lib/url/links';
import { chooseResults, type SearchChoice, type SearchResult } from '@/lib/view/search-results';
import { Phrase } from '../frame/phrase';
import { ResultRow } from './result-row';
import { SearchFacets, toSearchQuery } from './search-facets';
import { NothingFound } from './search-notes';

const PER_PAGE = 30;
const words = searchWords.results;

interface BodyProps {
  text: string;
  results: readonly SearchResult[];
  choice: SearchChoice;
  /** From 1, as the address gives it; what is no page is the first. */
  page: string | undefined;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** The page that an address names, within those there are. */
function toPageNumber(text: string | undefined, count: number): number {
  const last = Math.max(1, Math.ceil(count / PER_PAGE));
  const page = text && /^\d{1,4}$/.test(text) ? Number(text) : 1;
  return Math.min(Math.max(page, 1), last);
}

/** The results under their facets, thirty to a page. */
export function SearchBody({ text, results, choice, page, publishers, context }: BodyProps) {
  const chosen = chooseResults(results, choice);
  const number = toPageNumber(page, chosen.length);
  const shown = chosen.slice((number - 1) * PER_PAGE, number * PER_PAGE);
  const hrefOf = (next: number) =>
    searchPath(context, { ...toSearchQuery(text, choice), page: next > 1 ? String(next) : null });
  const first = (number - 1) * PER_PAGE + 1;
  const count = <strong>{words.count(chosen.length)}</strong>;
  return (
    <>
      <p className="mt-4" role="status">
        {chosen.length > PER_PAGE ? (
          <Phrase of={words.shown({ count, first, last: first + shown.length - 1 })} />
        ) : (
          count
        )}
      </p>
      {results.length > 0 && <SearchFacets text={text} results={results} choice={choice} context={context} />}
      {shown.length === 0 && <NothingFound text={text} choice={choice} without={results.length} context={context} />}
      <ol className="mt-4">
        {shown.map((result) => (
          <ResultRow
            key={`${result.type} ${result.type === 'fact' ? result.fact.id : result.type === 'person' ? result.slug : result.article.id}`}
            result={result}
            publishers={publishers}
            context={context}
          />
        ))}
      </ol>
      {chosen.length > PER_PAGE && (
        <nav aria-label={words.pages.label} className="no-print mt-4 flex gap-2">
          {number > 1 && (
            <a className="button" rel="prev" href={hrefOf(number - 1)}>
              {words.pages.previous}
            </a>
          )}
          {number * PER_PAGE < chosen.length && (
            <a className="button" rel="next" href={hrefOf(number + 1)}>
              {words.pages.next}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
