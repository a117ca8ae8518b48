import { filtersWords } from '@words/filters';
import { type FilterState, toFilterQuery } from '@/lib/url/filter-state';
import { type LinkContext, timelinePath } from '@/lib/url/links';

const ORDERS = ['newest', 'oldest'] as const;

/** The two reading orders, as links. */
export function OrderLinks({ state, context }: { state: FilterState; context: LinkContext }) {
  return (
    <nav aria-label={filtersWords.order.name} className="no-print flex gap-2">
      {ORDERS.map((order) => (
        <a
          key={order}
          className="button"
          aria-current={order === state.order ? 'true' : undefined}
          href={timelinePath(context, toFilterQuery({ ...state, order }))}
        >
          {filtersWords.order[order]}
        </a>
      ))}
    </nav>
  );
}
