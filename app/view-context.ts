import 'server-only';
import { redirect } from 'next/navigation';
import { addDays, type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import type { DisputeMarks } from '@/lib/domain/disagreement';
import { openDatabase } from '@/lib/queries/database';
import { listDisagreements } from '@/lib/queries/list-disagreements';
import { type AsOf, parseAsOf } from '@/lib/url/as-of';
import { type LinkContext, toPath } from '@/lib/url/links';
import { toDisputeMarks } from '@/lib/view/dispute-marks';
import { today } from './clock';

/** A page's search parameters as Next hands them over. */
export type RawParams = Record<string, string | string[] | undefined>;

/** What every page knows about its own address: the day it speaks of, and what else was asked. */
export interface ViewContext extends LinkContext {
  asOf: AsOf;
  /** The path of this page, without its query. */
  path: string;
  /** The query without the day, the first value of each key. */
  params: Record<string, string>;
}

/** Day zero of the scrubber's count: a range input can only send a number. */
const EPOCH: CivilDay = '1970-01-01';
/** The furthest day the scrubber can name, so that junk cannot overflow a date. */
const LAST_EPOCH_DAY = daysBetween(EPOCH, '9999-12-31');

/** The day a scrubber's number names, or null when it names none. */
function parseEpochDay(text: string | undefined): CivilDay | null {
  if (!text || !/^\d{1,7}$/.test(text)) return null;
  const days = Number(text);
  return days <= LAST_EPOCH_DAY ? addDays(EPOCH, days) : null;
}

function toFirstValues(raw: RawParams): Record<string, string> {
  const entries = Object.entries(raw).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value] as const);
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => Boolean(entry[1])));
}

/**
 * Reads what a page's address asks for. The as-of bar works without JavaScript by sending the scrubber's number as `day`;
 * that is answered with a redirect to the day's own address, so that a shared link always says `asOf=YYYY-MM-DD`.
 * @param path the page's path, as in `/rounds/london-2025-06`
 */
export async function readViewContext(path: string, searchParams: Promise<RawParams>): Promise<ViewContext> {
  const { asOf: asOfText, day: epochDay, ...params } = toFirstValues(await searchParams);
  const scrubbedTo = parseEpochDay(epochDay);
  if (scrubbedTo) redirect(toPath(path, { asOfParam: scrubbedTo === today() ? null : scrubbedTo }, params));
  const asOf = parseAsOf(asOfText, today());
  return { asOf, asOfParam: asOf.asOfParam, path, params, disputes: await readDisputes(asOf.asOf) };
}

/** What the sources known by the day tell differently: source chips mark it on every page. */
async function readDisputes(asOf: CivilDay): Promise<DisputeMarks> {
  const { disagreements, facts } = await listDisagreements(await openDatabase(), asOf);
  return toDisputeMarks(disagreements, facts);
}
