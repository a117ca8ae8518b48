import { datesWords } from '@words/dates';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { LinkContext } from '@/lib/url/links';
import { toDateWords, toDayWords } from '@/lib/view/date-words';
import { toRoundKeyParts } from '@/lib/view/round-words';
import { type SearchResult, toKindLabel } from '@/lib/view/search-results';
import { MarkedWords } from './marked-words';
import { toResultHref } from './result-href';

interface RowProps {
  result: SearchResult;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** When it was, as far as a source says. */
function toDateOf(result: SearchResult): string | null {
  if (result.type === 'article') return datesWords.published(toDayWords(result.article.publishedOn));
  if (result.type === 'person') return null;
  const { resolvedDate, knownOn } = result.fact;
  return resolvedDate ? toDateWords(resolvedDate) : datesWords.notStatedButPublished(toDayWords(knownOn));
}

/** At which round somebody sat: the headline alone does not say. */
function toPlaceOf(result: SearchResult): string | null {
  if (result.type !== 'fact' || (result.fact.kind !== 'delegation' && result.fact.kind !== 'issue')) return null;
  return result.fact.round ? toRoundKeyParts(result.fact.round).city : null;
}

function ResultLine({ result }: { result: SearchResult }) {
  if (result.line.length === 0) return null;
  const isQuoted = result.type === 'article' || (result.type === 'fact' && result.isQuoted);
  return (
    <p className={`mt-0.5 max-w-[68ch] text-ink-2 ${isQuoted ? 'font-serif' : 'text-14'}`}>
      {isQuoted && '“'}
      <MarkedWords parts={result.line} />
      {isQuoted && '”'}
    </p>
  );
}

/** One thing found: what it is, its words with the matches marked, when, and its sources. */
export function ResultRow({ result, publishers, context }: RowProps) {
  const date = toDateOf(result);
  const place = toPlaceOf(result);
  return (
    <li className="border-t border-rule py-4 first:border-t-0">
      <h2 className="text-18">
        <a className="hover:underline" href={toResultHref(result, context)}>
          <MarkedWords parts={result.title} />
          {result.type === 'person' && result.nativeName && (
            <span lang="zh-Hans" className="ms-1.5">
              {result.nativeName}
            </span>
          )}
        </a>
      </h2>
      <ResultLine result={result} />
      <div className="mt-2 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-14 text-ink-2">
        <span className="tag">{toKindLabel(result.kind).one}</span>
        {date && <span>{date}</span>}
        {place && <span>{place}</span>}
        {result.type === 'fact' && <SourceChip claims={result.fact.claims} publishers={publishers} context={context} />}
      </div>
    </li>
  );
}
