/** Every data file of a day, written and read back to its plain text. */
import { DOMParser } from 'linkedom';
import type { CivilDay } from '@/lib/domain/civil-date';
import { type DataFile, listDataFiles } from '@/lib/formats/files';
import { writeDataFile } from '@/lib/formats/write-file';
import type { Database } from '@/lib/queries/database';
import { getHoldings } from '@/lib/queries/get-holdings';
import { NO_FILTERS } from '@/lib/url/filter-state';
import { toDisputeMarks } from '@/lib/view/dispute-marks';
import { APART, toLeafText } from './leaks';
import { readCsv } from './read-csv';
import { unescapeIcs, unfoldIcs } from './read-ics';

const ORIGIN = 'https://truceline.example';
const DAY_IN_CALENDAR = /:(20\d\d)(\d\d)(\d\d)(?=$|T)/;

/** A calendar's lines with its days as other formats write them. */
const readCalendar = (body: string): string =>
  unfoldIcs(body)
    .map((line) => unescapeIcs(line).replace(DAY_IN_CALENDAR, ': $1-$2-$3 '))
    .join(APART);

/** Elements' own texts apart from each other, and whatever addresses and words attributes hold. */
function readXml(body: string): string {
  const document = new DOMParser().parseFromString(body, 'text/xml');
  const nodes = [...document.querySelectorAll('*')];
  const texts = nodes.filter((node) => node.children.length === 0).map((node) => node.textContent ?? '');
  return [...texts, ...nodes.flatMap((node) => [...node.attributes].map(({ value }) => value))].join(APART);
}

const isJson = (text: string): boolean => text.startsWith('{"');
const readTable = (body: string): string =>
  readCsv(body)
    .flat()
    .map((cell) => (isJson(cell) ? toLeafText(cell) : cell))
    .join(APART);

const READERS: Record<DataFile['format']['key'], (body: string) => string> = {
  csv: readTable,
  json: toLeafText,
  'feed.json': toLeafText,
  atom: readXml,
  svg: readXml,
  ics: readCalendar,
};

/** The plain text of each file by its name. How far the site reaches is the same on every day and left out. */
export async function renderFiles(database: Database, asOf: CivilDay): Promise<Map<string, string>> {
  const { knownThrough: _, ...known } = await getHoldings(database, asOf);
  const disputes = toDisputeMarks(known.disagreements, known.facts);
  const holdings = { ...known, disputes, filters: NO_FILTERS, origin: ORIGIN };
  return new Map(
    listDataFiles().map((file) => {
      const request = { asOfParam: asOf, range: undefined };
      return [file.name, READERS[file.format.key](writeDataFile({ file, request, holdings, knownThrough: null }).body)];
    }),
  );
}
