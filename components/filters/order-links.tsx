import { type FilterState, toFilterQuery } from '@/lib/url/filter-state';
import { type LinkContext, timelinePath } from '@/lib/url/links';

const ORDERS = [
  { order: 'newest', label: 'Newest first' },
  { order: 'oldest', label: 'Oldest first' },
] as const;

/** The two reading orders, as links. */
export function OrderLinks({ state, context }: { state: FilterState; context: LinkContext }) {
  return (
    <nav aria-label="Order" className="no-print flex gap-2">
      {ORDERS.map(({ order, label }) => (
        <a
          key={order}
          className="button"
          aria-current={order === state.order ? 'true' : undefined}
          href={timelinePath(context, toFilterQuery({ ...state, order }))}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
