import { searchWords } from '@words/search';
import { type LinkContext, searchPath } from '@/lib/url/links';

interface SearchBoxProps {
  context: LinkContext;
  className?: string;
}

const { label, field, placeholder } = searchWords.box;

/** The search of the masthead: a plain form, so that it works without scripts. `/` focuses it. */
export function SearchBox({ context, className = '' }: SearchBoxProps) {
  return (
    <form action={searchPath({ asOfParam: null })} method="get" aria-label={label} className={className}>
      <input
        type="search"
        name="q"
        aria-label={field}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        maxLength={200}
        data-search-box=""
        className="min-h-8 w-full rounded-control border border-rule-2 bg-card px-2.5 text-14 placeholder:text-ink-3"
      />
      {context.asOfParam && <input type="hidden" name="asOf" value={context.asOfParam} />}
    </form>
  );
}
