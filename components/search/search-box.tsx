import { type LinkContext, searchPath } from '@/lib/url/links';

interface SearchBoxProps {
  context: LinkContext;
  className?: string;
}

/** The search of the masthead: a plain form, so that it works without scripts. `/` focuses it. */
export function SearchBox({ context, className = '' }: SearchBoxProps) {
  return (
    <form action={searchPath({ asOfParam: null })} method="get" aria-label="Search from any page" className={className}>
      <input
        type="search"
        name="q"
        aria-label="Search facts, people, quotes and articles"
        aria-keyshortcuts="/"
        placeholder="Search  /"
        maxLength={200}
        data-search-box=""
        className="min-h-8 w-full rounded-control border border-rule-2 bg-card px-2.5 text-14 placeholder:text-ink-3"
      />
      {context.asOfParam && <input type="hidden" name="asOf" value={context.asOfParam} />}
    </form>
  );
}
