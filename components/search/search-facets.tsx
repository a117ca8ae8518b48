import { searchWords } from '@words/search';
import { talkSidesWords } from '@words/talk-sides';
import { type LinkContext, searchPath } from '@/lib/url/links';
import {
  chooseResults,
  countKinds,
  countSides,
  type SearchChoice,
  type SearchFacet,
  type SearchResult,
} from '@/lib/view/search-results';

interface FacetsProps {
  text: string;
  results: readonly SearchResult[];
  choice: SearchChoice;
  context: LinkContext;
}

/** The query that asks for the words under a choice; the words in it as typed. */
export function toSearchQuery(text: string, { kind, side }: SearchChoice): Record<string, string | null> {
  return { q: text, kind: kind?.replaceAll('_', '-') ?? null, side };
}

interface FacetLinksProps<Value extends string> {
  label: string;
  all: number;
  facets: readonly SearchFacet<Value>[];
  chosen: Value | null;
  hrefOf: (value: Value | null) => string;
}

function FacetLinks<Value extends string>({ label, all, facets, chosen, hrefOf }: FacetLinksProps<Value>) {
  const choices = [{ value: null, label: searchWords.facets.all, count: all }, ...facets];
  return (
    <nav aria-label={label} className="mt-3 flex flex-wrap gap-2">
      {choices.map(({ value, label: words, count }) => (
        <a
          key={value ?? 'all'}
          className="button"
          href={hrefOf(value)}
          aria-current={value === chosen ? 'true' : undefined}
        >
          {words} <span className="text-12 opacity-75">{count}</span>
        </a>
      ))}
    </nav>
  );
}

/** Links that narrow the results to a kind and a side, each with how many it leaves. */
export function SearchFacets({ text, results, choice, context }: FacetsProps) {
  const hrefOf = (next: SearchChoice) => searchPath(context, toSearchQuery(text, next));
  const countAll = (next: SearchChoice) => chooseResults(results, next).length;
  return (
    <div className="no-print">
      <FacetLinks
        label={searchWords.facets.kind}
        all={countAll({ ...choice, kind: null })}
        facets={countKinds(results, choice)}
        chosen={choice.kind}
        hrefOf={(kind) => hrefOf({ ...choice, kind })}
      />
      <FacetLinks
        label={searchWords.facets.side}
        all={countAll({ ...choice, side: null })}
        facets={countSides(results, choice, talkSidesWords.label)}
        chosen={choice.side}
        hrefOf={(side) => hrefOf({ ...choice, side })}
      />
    </div>
  );
}
