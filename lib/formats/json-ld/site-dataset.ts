/** Everything the site offers as files, as one schema.org Dataset. */
import { dataFilesWords } from '@words/data-files';
import type { CivilDay } from '@/lib/domain/civil-date';
import { LICENCE } from '@/lib/formats/licence';
import type { DataSetView } from '@/lib/view/data-set-view';
import { toDataset } from './dataset';
import type { JsonLd } from './json-ld-text';

interface SiteDatasetInput {
  views: readonly Pick<DataSetView, 'title' | 'files'>[];
  /** Scheme and host of this site. */
  origin: string;
  /** The path of the page. */
  path: string;
  from: CivilDay;
  to: CivilDay;
}

const TYPES: Record<string, string> = { csv: 'text/csv', json: 'application/json' };

/** The media type of a file by the end of its name; none for formats that are no data. */
const toType = (name: string): string | undefined => TYPES[name.split('.').at(-1) ?? ''];

/** The data page as a Dataset with every file on it. */
export function toSiteDataset({ views, origin, path, from, to }: SiteDatasetInput): JsonLd {
  return toDataset({
    name: dataFilesWords.whole.title,
    description: dataFilesWords.whole.description,
    url: origin + path,
    from,
    to,
    licence: LICENCE.url,
    measures: views.map(({ title }) => title),
    downloads: views.flatMap(({ files }) =>
      files.flatMap(({ name, href }) => {
        const type = toType(name);
        return type ? [{ url: origin + href, type }] : [];
      }),
    ),
  });
}
