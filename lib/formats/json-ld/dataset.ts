/** What the site holds as a schema.org Dataset, for those who look for data. */
import { dataFilesWords } from '@words/data-files';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { JsonLd } from './json-ld-text';

interface DatasetInput {
  name: string;
  description: string;
  /** The whole address of the page. */
  url: string;
  /** First and last day that the data speaks of. */
  from: CivilDay;
  to: CivilDay;
  /** What is measured, in words. */
  measures: readonly string[];
  /** The address of the licence. */
  licence?: string;
  /** Files with the same data, by whole address. */
  downloads?: readonly { url: string; type: string }[];
  /** Works from which the numbers come. */
  citations?: readonly { title: string; url: string }[];
}

/** A Dataset with its span of days, its files and its sources. */
export function toDataset(input: DatasetInput): JsonLd {
  const { name, description, url, from, to, measures, downloads = [], citations = [] } = input;
  return {
    '@type': 'Dataset',
    name,
    description,
    url,
    inLanguage: dataFilesWords.language,
    isAccessibleForFree: true,
    license: input.licence,
    creator: { '@type': 'Organization', name: 'Truceline', url: new URL('/', url).href },
    temporalCoverage: `${from}/${to}`,
    variableMeasured: measures,
    distribution: downloads.map((file) => ({
      '@type': 'DataDownload',
      contentUrl: file.url,
      encodingFormat: file.type,
    })),
    citation: citations.map((work) => ({ '@type': 'CreativeWork', name: work.title, url: work.url })),
  };
}
