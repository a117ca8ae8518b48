import { searchWords } from '@words/search';
import { type LinkContext, searchPath } from '@/lib/url/links';
import type { SearchChoice } from '@/lib/view/search-results';

interface FormProps {
  text: string;
  choice: SearchChoice;
  context: LinkContext;
}

/** The search page's own field: keeps the day and what the results are narrowed to. */
export function SearchForm({ text, choice, context }: FormProps) {
  const kept = { kind: choice.kind?.replaceAll('_', '-'), side: choice.side, asOf: context.asOfParam };
  return (
    <search>
      <form action={searchPath({ asOfParam: null })} method="get" className="mt-4 flex max-w-2xl flex-wrap gap-2">
        <input
          type="search"
          name="q"
          aria-label={searchWords.form.field}
          defaultValue={text}
          maxLength={200}
          className="min-h-10 min-w-0 flex-1 basis-56 rounded-control border border-rule-2 bg-card px-3 text-16"
        />
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <button type="submit" className="button button-strong">
          {searchWords.form.button}
        </button>
      </form>
    </search>
  );
}
