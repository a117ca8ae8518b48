import { delegatesPath, issuesPath, type LinkContext, searchPath, timelinePath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import type { SearchChoice } from '@/lib/view/search-results';
import { toSearchQuery } from './search-facets';

const EXAMPLES = ['rare-earth licences', 'He Lifeng', '何立峰', '"critical minerals"', '145%'];

/** Nothing was asked yet: what can be. */
export function SearchHints({ context }: { context: LinkContext }) {
  return (
    <div className="mt-6 max-w-[65ch] text-ink-2">
      <p>
        Searches every fact in words, the sentences and documents that carry it, everybody named (in English and
        Chinese, by name or title), and the full text of the articles. Quotation marks keep words together; a slip of
        the keyboard is forgiven.
      </p>
      <p className="eyebrow mt-5">For example</p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {EXAMPLES.map((text) => (
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
          No source has “{typed}”: searched for “{taken.join('” or “')}” instead.
        </p>
      ))}
      {isPartial && (
        <p className="mt-2 text-14 text-rare">
          Nothing has all of this as it stands: the results have some of the words, or have them apart.
        </p>
      )}
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

/** Nothing was found: what was asked, and each way on. */
export function NothingFound({ text, choice, without, context }: NothingProps) {
  const query = toSearchQuery(text, choice);
  return (
    <div className="card mt-6 max-w-xl p-5">
      <h2 className="text-18">Nothing found for “{text}”</h2>
      {context.asOfParam && (
        <p className="mt-2 text-ink-2">Only what was known by {toDayWords(context.asOfParam)} is searched.</p>
      )}
      <ul className="mt-3 grid gap-2">
        {without > 0 && (
          <li>
            <a className="link" href={searchPath(context, { q: text })}>
              Show all {without} results of any kind and side
            </a>
          </li>
        )}
        {context.asOfParam && (
          <li>
            <a className="link" href={searchPath({ asOfParam: null }, query)}>
              Ask the same as of today
            </a>
          </li>
        )}
        <li>
          Or look through the{' '}
          <a className="link" href={timelinePath(context)}>
            timeline
          </a>
          , the{' '}
          <a className="link" href={delegatesPath(context)}>
            delegates
          </a>{' '}
          and the{' '}
          <a className="link" href={issuesPath(context)}>
            issues
          </a>
          .
        </li>
      </ul>
    </div>
  );
}
