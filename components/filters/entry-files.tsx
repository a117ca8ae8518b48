import { filtersWords } from '@words/filters';
import { Phrase } from '@/components/frame/phrase';
import { readOut } from '@/components/frame/read-out';
import { dataFilePath, type LinkContext } from '@/lib/url/links';

interface EntryFilesProps {
  /** The filters, from toFilterQuery. */
  query: Readonly<Record<string, string>>;
  context: LinkContext;
}

/** A feed shows the newest first, whatever the page does. */
function toFeedQuery(query: EntryFilesProps['query']): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([key]) => key !== 'order'));
}

/** The entries that the filters leave, as a file and as a feed. */
export function EntryFiles({ query, context }: EntryFilesProps) {
  return (
    <>
      <a className="button" href={dataFilePath('entries.csv', context, query)}>
        <Phrase of={filtersWords.files.csv({ of: readOut })} />
      </a>
      <a className="button" href={dataFilePath('entries.atom', context, toFeedQuery(query))}>
        <Phrase of={filtersWords.files.feed({ of: readOut })} />
      </a>
    </>
  );
}
