import { filtersWords } from '@words/filters';
import { countChosen, type FilterState } from '@/lib/url/filter-state';
import { type LinkContext, timelinePath } from '@/lib/url/links';
import { AutoSubmit } from './auto-submit';
import { ChoiceList } from './choice-list';
import type { ChoiceGroup } from './choices';
import styles from './filters.module.css';

interface FilterFormProps {
  groups: readonly ChoiceGroup[];
  state: FilterState;
  context: LinkContext;
  /** The result in words, to be read out after the reader's own change. */
  result: string;
}

const FIELD = 'mt-1 w-full min-h-8 rounded-control border border-rule-2 bg-card px-2 text-14 text-ink';

/** Words and days: the filters that are typed. */
function TypedFilters({ state }: { state: FilterState }) {
  const { label } = filtersWords;
  const [text = ''] = state.chosen.text;
  const [from = ''] = state.chosen.from;
  const [to = ''] = state.chosen.to;
  return (
    <div className="grid gap-3 border-t border-rule pt-3 text-14">
      <label className="font-semibold">
        {label.text}
        <input type="search" name="text" defaultValue={text} maxLength={80} className={`${FIELD} font-normal`} />
      </label>
      <div className="grid grid-cols-2 gap-2">
        <label className="min-w-0 font-semibold">
          {label.from}
          <input type="date" name="from" defaultValue={from} className={`${FIELD} font-normal`} />
        </label>
        <label className="min-w-0 font-semibold">
          {label.to}
          <input type="date" name="to" defaultValue={to} className={`${FIELD} font-normal`} />
        </label>
      </div>
    </div>
  );
}

/** What the form must hand on although it shows no control for it. */
function HiddenFields({ state, context }: Pick<FilterFormProps, 'state' | 'context'>) {
  return (
    <>
      {state.chosen.source.length > 0 && <input type="hidden" name="source" value={state.chosen.source.join(',')} />}
      {state.order === 'oldest' && <input type="hidden" name="order" value="oldest" />}
      {context.asOfParam && <input type="hidden" name="asOf" value={context.asOfParam} />}
    </>
  );
}

/** The filter column: a plain GET form, folded away on phones. Scripts only spare the press on Apply. */
export function FilterForm({ groups, state, context, result }: FilterFormProps) {
  const chosenCount = countChosen(state);
  const { open, set, name, title, apply, numbers } = filtersWords.form;
  return (
    <details className={`${styles.fold} no-print`}>
      <summary className="button">
        {open}
        {chosenCount > 0 && <span className="text-ink-3"> · {set(chosenCount)}</span>}
      </summary>
      <form
        action={timelinePath({ asOfParam: null })}
        method="get"
        aria-label={name}
        autoComplete="off"
        className="grid gap-4 max-md:mt-4"
      >
        <h2 className="eyebrow -mb-3 font-sans">{title}</h2>
        <HiddenFields state={state} context={context} />
        {groups.map((group) => (
          <ChoiceList key={group.key} group={group} />
        ))}
        <TypedFilters state={state} />
        <button type="submit" className="button button-strong justify-self-start">
          {apply}
        </button>
        <p className="text-12 text-ink-3">{numbers}</p>
        <AutoSubmit result={result} />
      </form>
    </details>
  );
}
