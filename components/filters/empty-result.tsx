import { filtersWords } from '@words/filters';
import { type FilterState, isMatch, NO_FILTERS, toFilterQuery, withValues } from '@/lib/url/filter-state';
import type { Filterable } from '@/lib/url/filterable';
import { FILTER_KEYS, FILTERS, type FilterNames } from '@/lib/url/filters';
import { type LinkContext, timelinePath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';

interface EmptyResultProps {
  items: readonly Filterable[];
  state: FilterState;
  names: FilterNames;
  context: LinkContext;
}

/** The filter with one key left out, and how many entries that would leave; only where it leaves any. */
function toWaysOut({ items, state }: Pick<EmptyResultProps, 'items' | 'state'>) {
  return FILTER_KEYS.filter((key) => state.chosen[key].length > 0)
    .map((key) => ({ key, count: items.filter((item) => isMatch(item, state, key)).length }))
    .filter((way) => way.count > 0);
}

/** No entry meets the filter: what it asked, and each way to fewer conditions. */
export function EmptyResult({ items, state, names, context }: EmptyResultProps) {
  const ways = toWaysOut({ items, state });
  const { title, noSource, leaveOut, showAll, today } = filtersWords.nothing;
  return (
    <div className="card mt-6 max-w-xl p-5">
      <h2 className="text-18">{title}</h2>
      {items.length === 0 && <p className="mt-2 text-ink-2">{noSource}</p>}
      <ul className="mt-3 grid gap-2">
        {ways.map(({ key, count }) => {
          const values = state.chosen[key].map((value) =>
            key === 'from' || key === 'to' ? toDayWords(value) : FILTERS[key].nameOf(value, names),
          );
          return (
            <li key={key}>
              <a className="link" href={timelinePath(context, toFilterQuery(withValues(state, key, [])))}>
                {leaveOut(filtersWords.label[key], values)}
              </a>{' '}
              <span className="text-14 text-ink-3">{filtersWords.entries(count)}</span>
            </li>
          );
        })}
        <li>
          <a className="link" href={timelinePath(context, toFilterQuery({ ...NO_FILTERS, order: state.order }))}>
            {showAll(items.length)}
          </a>
        </li>
        {context.asOfParam && (
          <li>
            <a className="link" href={timelinePath({ asOfParam: null }, toFilterQuery(state))}>
              {today}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
