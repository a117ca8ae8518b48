import { evidenceWords } from '@words/evidence';
import { sourcesWords } from '@words/sources';
import type { CitedEvidence } from '@/lib/domain/fact';
import { toDateWords } from '@/lib/view/date-words';
import type { PublisherGroup } from '@/lib/view/source-list';

const words = sourcesWords.documents;

function DocumentRow({ document }: { document: CitedEvidence }) {
  return (
    <li className="min-w-0">
      <a className="link" href={document.url} rel="external noreferrer">
        {document.title}
      </a>
      <p className="text-12 text-ink-3">
        {toDateWords(document.published)} · {evidenceWords.read[document.read]}
        {document.weak && <span className="text-rare"> · {words.weak}</span>}
      </p>
    </li>
  );
}

/** The cited documents by publisher, governments' own pages first. */
export function DocumentList({ groups, count }: { groups: readonly PublisherGroup[]; count: number }) {
  return (
    <section aria-labelledby="documents" className="mt-10">
      <h2 id="documents" className="pb-3 text-24">
        {words.title}
      </h2>
      <p className="pb-3 text-14 text-ink-2">
        {count === 0 ? words.nothing : words.count({ documents: count, publishers: groups.length })}
      </p>
      <ul>
        {groups.map((group) => (
          <li
            key={`${group.publisher}-${group.isOfficial}`}
            className="grid gap-x-8 gap-y-2 border-t border-rule py-4 md:grid-cols-[15rem_minmax(0,1fr)]"
          >
            <h3 className="font-sans text-14 font-semibold tracking-normal">
              {group.publisher} {group.isOfficial && <span className="tag ms-1">{words.official}</span>}
            </h3>
            <ul className="grid gap-2.5 text-14">
              {group.documents.map((document) => (
                <DocumentRow key={document.id} document={document} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
