/** A data file, written: its text, its type and its name, from what was asked and what was known. */

import { dataFeedsWords } from '@words/data-feeds';
import { dataFilesWords } from '@words/data-files';
import type { CivilDay } from '@/lib/domain/civil-date';
import { daysBetween } from '@/lib/domain/civil-date';
import { toFilterQuery } from '@/lib/url/filter-state';
import { dataFilePath, dataPath, type LinkContext, tariffsPath, timelinePath, trucePath } from '@/lib/url/links';
import { toChartSection } from '@/lib/view/chart-section';
import { toDayWords } from '@/lib/view/date-words';
import { listDatedEnds } from '@/lib/view/deadline-list';
import { toAtom } from './atom';
import { toCsv } from './csv';
import { type Feed, toFeed } from './feed';
import { type DataFile, type FormatKey, listFormats } from './files';
import { type CalendarEvent, toIcs } from './ics';
import { type TableLinks, toJson } from './json';
import { toJsonFeed } from './json-feed';
import type { DataRequest } from './parse-request';
import { entryAddress, NOW } from './sets/common-columns';
import type { Holdings } from './table';
import { toTariffChartSvg } from './tariff-chart-svg';

export interface WrittenFile {
  body: string;
  contentType: string;
  /** For whoever saves it: `truceline-entries-2025-06-09.csv`. */
  fileName: string;
  isSaved: boolean;
}

interface WriteInput {
  file: DataFile;
  request: Pick<DataRequest, 'asOfParam' | 'range'>;
  holdings: Holdings;
  /** See TableMeta. */
  knownThrough: CivilDay | null;
}

/** The query that repeats what was asked, without the day. */
function toQuery({ request, holdings }: WriteInput): Record<string, string> {
  return { ...toFilterQuery(holdings.filters), ...(request.range !== undefined && { range: request.range }) };
}

function toLinks(input: WriteInput): TableLinks {
  const { file, request, holdings } = input;
  const query = toQuery(input);
  const toFile = (name: string, context: LinkContext) => holdings.origin + dataFilePath(name, context, query);
  const day = { asOfParam: holdings.asOf };
  const isFiltered = Object.keys(query).length > 0;
  return {
    self: toFile(file.name, request),
    fixed: toFile(file.name, day),
    html: holdings.origin + (isFiltered ? timelinePath(request, query) : file.set.pathOf(request)),
    documentation: holdings.origin + dataPath(NOW, file.set.key),
    formats: Object.fromEntries(
      listFormats(file.set.key).map(({ key }) => [key, toFile(`${file.set.key}.${key}`, request)]),
    ),
  };
}

function writeJson(input: WriteInput): string {
  const { file, holdings, knownThrough } = input;
  const { set } = file;
  const links = toLinks(input);
  const cite = dataFilesWords.cite({ title: set.title, day: toDayWords(holdings.asOf), address: links.fixed });
  return toJson({ set, rows: set.rowsOf(holdings), asOf: holdings.asOf, knownThrough, cite, links });
}

function toNamedFeed(input: WriteInput): Feed {
  const { file, request, holdings } = input;
  const query = toQuery(input);
  return toFeed(holdings, {
    title: dataFeedsWords.title(request.asOfParam && toDayWords(request.asOfParam)),
    description: dataFeedsWords.description,
    address: holdings.origin + dataFilePath(file.name, request, query),
    homeAddress: holdings.origin + timelinePath(request, query),
  });
}

/** Rises with each day on which more became known, so that calendars take the newer text; an extension counts as one more. */
function toEvents({ facts, asOf, origin }: Holdings): CalendarEvent[] {
  const firstDays = new Map(facts.map(({ id, knownOn }) => [id, knownOn]));
  return listDatedEnds(facts, asOf).map((end) => {
    const [lastKnownOn = asOf] = end.claims
      .map(({ knownOn }) => knownOn)
      .sort()
      .reverse();
    const sequence = daysBetween(firstDays.get(end.factId) ?? lastKnownOn, lastKnownOn) + (end.isPutOff ? 1 : 0);
    return { ...end, address: entryAddress(end.factId, { origin }), lastKnownOn, sequence };
  });
}

function writeCalendar({ file, request, holdings }: WriteInput): string {
  const { title, description } = dataFeedsWords.calendar;
  return toIcs({
    name: title,
    description: description({ day: toDayWords(holdings.asOf), address: holdings.origin + trucePath(request) }),
    address: holdings.origin + dataFilePath(file.name, request),
    events: toEvents(holdings),
  });
}

function writeChart({ request, holdings }: WriteInput): string {
  const { facts, asOf, origin } = holdings;
  const address = origin + tariffsPath({ asOfParam: asOf }, { range: request.range ?? null });
  return toTariffChartSvg({ section: toChartSection(facts, asOf, request.range), asOf, address });
}

const WRITERS: Record<FormatKey, (input: WriteInput) => string> = {
  csv: ({ file, holdings }) => toCsv(file.set.columns, file.set.rowsOf(holdings)),
  json: writeJson,
  atom: (input) => toAtom(toNamedFeed(input)),
  'feed.json': (input) => toJsonFeed(toNamedFeed(input)),
  ics: writeCalendar,
  svg: writeChart,
};

/** The file as it is sent. */
export function writeDataFile(input: WriteInput): WrittenFile {
  const { set, format } = input.file;
  return {
    body: WRITERS[format.key](input),
    contentType: format.contentType,
    fileName: `truceline-${set.key}-${input.holdings.asOf}.${format.key}`,
    isSaved: format.isSaved,
  };
}
