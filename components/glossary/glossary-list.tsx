import { glossaryListWords } from '@words/glossary-list';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { LinkContext } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import type { GlossaryView } from '@/lib/view/glossary';

interface GlossaryProps {
  terms: readonly GlossaryView[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** The acts of the record that name the term, with their sources. */
function Acts({ term, publishers, context }: { term: GlossaryView } & Omit<GlossaryProps, 'terms'>) {
  if (term.acts.length === 0) return null;
  return (
    <ul
      aria-label={glossaryListWords.acts(term.term)}
      className="mt-2 grid gap-1.5 border-s border-rule-2 ps-3 text-14"
    >
      {term.acts.map(({ id, value, knownOn, claims }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span>
            <span className="text-ink-3">{toDayWords(knownOn)}</span> {value.title}
          </span>
          <SourceChip claims={claims} publishers={publishers} context={context} />
        </li>
      ))}
    </ul>
  );
}

/** Each term with its meaning, the law it comes from, and where it stands in the record. */
export function GlossaryList({ terms, ...shared }: GlossaryProps) {
  return (
    <dl className="mt-6">
      {terms.map((term) => (
        <div
          key={term.anchor}
          id={term.anchor}
          className="grid scroll-mt-4 gap-x-8 gap-y-1 border-t border-rule py-4 target:bg-mark sm:grid-cols-[13rem_minmax(0,1fr)]"
        >
          <dt className="min-w-0">
            <a className="font-serif text-18 font-[560] no-underline hover:underline" href={`#${term.anchor}`}>
              {term.term}
            </a>
            {term.inFull && <span className="block text-14 text-ink-2">{term.inFull}</span>}
          </dt>
          <dd className="min-w-0 max-w-[68ch]">
            <p>{term.meaning}</p>
            {term.headlineWords && (
              <p className="mt-1 text-14 text-ink-2">{glossaryListWords.headline(term.headlineWords)}</p>
            )}
            {term.law && <p className="mt-1 text-14 text-ink-2">{glossaryListWords.law(term.law)}</p>}
            <Acts term={term} {...shared} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
