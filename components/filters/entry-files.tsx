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
        CSV<span className="sr-only"> of these entries</span>
      </a>
      <a className="button" href={dataFilePath('entries.atom', context, toFeedQuery(query))}>
        Feed<span className="sr-only"> of these entries</span>
      </a>
    </>
  );
}
