import { evidenceWords } from '@words/evidence';
import { roundWords } from '@words/round';
import type { AnyFact, CitedEvidence } from '@/lib/domain/fact';
import { articlePath, type LinkContext } from '@/lib/url/links';
import { toDateWords, toDayWords } from '@/lib/view/date-words';
import { listDocuments } from '@/lib/view/source-list';

export interface SourceArticle {
  id: string;
  headline: string;
  publisher: string | null;
  publishedOn: string;
}

interface RoundSourcesProps {
  facts: readonly AnyFact[];
  articles: readonly SourceArticle[];
  context: LinkContext;
}

/** So many documents are open to view; the rest wait under "more". */
const OPEN_DOCUMENTS = 6;

function DocumentItem({ document }: { document: CitedEvidence }) {
  return (
    <li>
      <a className="link font-medium break-words" href={document.url} rel="external noreferrer">
        {document.title}
      </a>
      <p className="text-ink-3">
        {document.official ? evidenceWords.officialPublisher(document.publisher) : document.publisher} ·{' '}
        {toDateWords(document.published)}
      </p>
    </li>
  );
}

/** The articles and documents that a round's facts come from. */
export function RoundSources({ facts, articles, context }: RoundSourcesProps) {
  const ids = new Set(facts.flatMap((fact) => fact.claims.map((claim) => claim.sourceId)));
  const used = articles.filter((article) => ids.has(article.id));
  const documents = listDocuments(facts);
  const rest = documents.slice(OPEN_DOCUMENTS);
  return (
    <section aria-labelledby="sources" className="mt-8 border-t border-rule pt-7">
      <h2 id="sources" className="mb-4 text-24">
        {roundWords.sources.title}
      </h2>
      <ul className="grid gap-x-10 gap-y-3 text-14 md:grid-cols-2">
        {used.map((article) => (
          <li key={article.id}>
            <a className="link font-medium" href={articlePath(article.id, context)}>
              {article.headline}
            </a>
            <p className="text-ink-3">
              {evidenceWords.article(article.id)}
              {article.publisher && ` · ${article.publisher}`} · {toDayWords(article.publishedOn)}
            </p>
          </li>
        ))}
        {documents.slice(0, OPEN_DOCUMENTS).map((document) => (
          <DocumentItem key={document.url} document={document} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="open-in-print mt-4">
          <summary className="min-h-6 text-14 text-ink-2 underline decoration-rule-2 underline-offset-4">
            {roundWords.sources.more(rest.length)}
          </summary>
          <ul className="mt-3 grid gap-x-10 gap-y-3 text-14 md:grid-cols-2">
            {rest.map((document) => (
              <DocumentItem key={document.url} document={document} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
