import { searchWords } from '@words/search';
import { delegatesPath, issuesPath, type LinkContext, searchPath, timelinePath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import type { SearchChoice } from '@/lib/view/search-results';
import { linkTo } from '../frame/link-to';
import { Phrase } from '../frame/phrase';
import { toSearchQuery } from './search-facets';

/** Nothing was asked yet: what can be. */
export function SearchHints({ context }: { context: LinkContext }) {
  const { text: hint, title, examples } = searchWords.hints;
  return (
    <div className="mt-6 max-w-[65ch] text-ink-2">
      <p>{hint}</p>
      <p className="eyebrow mt-5">{title}</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {examples.map((text) => (
          <li key={text}>
            <a className="button" href={searchPath(context, { q: text })}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface NotesProps {
  corrections: readonly { typed: string; taken: readonly string[] }[];
  isPartial: boolean;
}

/** How what was typed was understood, where it was not taken as it stands. */
export function SearchNotes({ corrections, isPartial }: NotesProps) {
  return (
    <>
      {corrections.map(({ typed, taken }) => (
        <p key={typed} className="mt-2 text-14 text-rare">
          {searchWords.notes.corrected({ typed, taken })}
        </p>
      ))}
      {isPartial && <p className="mt-2 text-14 text-rare">{searchWords.notes.isPartial}</p>}
    </>
  );
}

interface NothingProps {
  text: string;
  choice: SearchChoice;
  /** How many results there are without the choice of kind and side. */
  without: number;
  context: LinkContext;
}

const toElsewhere = (context: LinkContext) => ({
  timeline: linkTo(timelinePath(context)),
  delegates: linkTo(delegatesPath(context)),
  issues: linkTo(issuesPath(context)),
});

/** Nothing was found: what was asked, and each way on. */
export function NothingFound({ text, choice, without, context }: NothingProps) {
  const query = toSearchQuery(text, choice);
  const words = searchWords.nothing;
  return (
    <div className="card mt-6 max-w-xl p-5">
      <h2 className="text-18">{words.title(text)}</h2>
      {context.asOfParam && <p className="mt-2 text-ink-2">{words.knownBy(toDayWords(context.asOfParam))}</p>}
      <ul className="mt-3 grid gap-2">
        {without > 0 && (
          <li>
            <a className="link" href={searchPath(context, { q: text })}>
              {words.showAll(without)}
            </a>
          </li>
        )}
        {context.asOfParam && (
          <li>
            <a className="link" href={searchPath({ asOfParam: null }, query)}>
              {words.today}
            </a>
          </li>
        )}
        <li>
          <Phrase of={words.elsewhere(toElsewhere(context))} />
        </li>
      </ul>
    </div>
  );
}
