import { filtersWords } from '@words/filters';
import type { ReactNode } from 'react';
import { Phrase } from '@/components/frame/phrase';
import { readOut } from '@/components/frame/read-out';
import { type SentencePart, toFilterSentence } from '@/lib/url/filter-sentence';
import { type FilterState, isFiltered, NO_FILTERS, toFilterQuery, toggleValue } from '@/lib/url/filter-state';
import { FILTER_KEYS, FILTERS, type FilterNames } from '@/lib/url/filters';
import { type LinkContext, timelinePath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';

interface ResultLineProps {
  count: number;
  state: FilterState;
  names: FilterNames;
  context: LinkContext;
}

/** The result as plain words, for reading out. */
export function toResultWords({ count, state, names }: Omit<ResultLineProps, 'context'>): string {
  const parts = toFilterSentence(count, state, names, toDayWords);
  return filtersWords.sentence(parts.map((part) => part.text)).join('');
}

/** Each chosen value as a link that takes it out again. */
function ChosenValues({ state, names, context }: Omit<ResultLineProps, 'count'>) {
  const chosen = FILTER_KEYS.flatMap((key) => state.chosen[key].map((value) => ({ key, value })));
  if (chosen.length < 2) return null;
  return (
    <ul className="no-print mt-3 flex flex-wrap gap-2" aria-label={filtersWords.set}>
      {chosen.map(({ key, value }) => {
        const isDay = key === 'from' || key === 'to';
        const name = isDay ? filtersWords.day[key](toDayWords(value)) : FILTERS[key].nameOf(value, names);
        return (
          <li key={`${key}-${value}`}>
            <a className="tag" href={timelinePath(context, toFilterQuery(toggleValue(state, key, value)))}>
              <Phrase of={filtersWords.remove(name, { remove: readOut })} />
              <span aria-hidden="true" className="ps-1.5">
                ×
              </span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

const toPiece = ({ text, strong }: SentencePart): ReactNode =>
  strong ? <strong className="font-semibold">{text}</strong> : text;

/** The current filter as a sentence, with the way back to everything. */
export function ResultLine({ count, state, names, context }: ResultLineProps) {
  const sentence = toFilterSentence(count, state, names, toDayWords).map(toPiece);
  return (
    <>
      <p className="mt-2 text-ink-2">
        <Phrase of={filtersWords.sentence(sentence)} />{' '}
        {isFiltered(state) && (
          <a
            className="link no-print"
            href={timelinePath(context, toFilterQuery({ ...NO_FILTERS, order: state.order }))}
          >
            {filtersWords.clear}
          </a>
        )}
      </p>
      <ChosenValues state={state} names={names} context={context} />
    </>
  );
}

/** What a page left out of its address, said plainly. */
export function IgnoredNote({ ignored }: { ignored: readonly string[] }) {
  if (ignored.length === 0) return null;
  return <p className="mt-2 text-14 text-rare">{filtersWords.ignored(ignored.slice(0, 8))}</p>;
}
