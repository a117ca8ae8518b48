/** The newest entries as a feed, before it is written as Atom or as JSON Feed. */
import { dataFeedsWords } from '@words/data-feeds';
import { datesWords } from '@words/dates';
import { kindsWords } from '@words/kinds';
import { quotationWords } from '@words/quotation';
import { topicsWords } from '@words/topics';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Claim } from '@/lib/domain/fact';
import { toDateWords } from '@/lib/view/date-words';
import { listClaims } from '@/lib/view/evidence-marks';
import { toLeadFact } from '@/lib/view/lead-fact';
import type { TimelineEntry } from '@/lib/view/timeline-entry';
import { entryAddress, listEvidenceAddresses } from './sets/common-columns';
import { listShownEntries } from './sets/entries';
import type { Holdings } from './table';

export interface FeedItem {
  /** Its permanent address. */
  address: string;
  title: string;
  /** Line, date and sources, a paragraph each. */
  paragraphs: string[];
  evidence: string[];
  tags: string[];
  publishedOn: CivilDay;
  updatedOn: CivilDay;
}

export interface Feed {
  title: string;
  description: string;
  /** Of the feed itself and of the page that shows the same. */
  address: string;
  homeAddress: string;
  updatedOn: CivilDay;
  items: FeedItem[];
}

const MAX_ITEMS = 50;

const lastKnownOn = (claims: readonly Claim[], fallback: CivilDay): CivilDay =>
  claims
    .map(({ knownOn }) => knownOn)
    .sort()
    .at(-1) ?? fallback;

function toParagraphs(entry: TimelineEntry): string[] {
  const line = entry.line && (entry.isQuoted ? quotationWords.quoted(entry.line) : entry.line);
  const about = dataFeedsWords.about({
    date: entry.date ? toDateWords(entry.date) : datesWords.notStatedAlone,
    kind: kindsWords.entry[entry.kind].one,
    knownOn: toDateWords(entry.knownOn),
  });
  return [...(line ? [line] : []), about];
}

function toItem(entry: TimelineEntry, holdings: Holdings): FeedItem {
  const claims = listClaims(entry.facts);
  return {
    address: entryAddress(toLeadFact(entry).id, holdings),
    title: entry.title,
    paragraphs: toParagraphs(entry),
    evidence: listEvidenceAddresses(claims, holdings),
    tags: [kindsWords.entry[entry.kind].one, ...entry.issues.map((topic) => topicsWords.label[topic])],
    publishedOn: entry.knownOn,
    updatedOn: lastKnownOn(claims, entry.knownOn),
  };
}

const byKnowledge = (a: TimelineEntry, b: TimelineEntry): number =>
  b.knownOn.localeCompare(a.knownOn) || b.firstDay.localeCompare(a.firstDay) || a.id.localeCompare(b.id);

/** The entries that became known last, of those that the filters leave. */
export function toFeed(
  holdings: Holdings,
  names: Pick<Feed, 'title' | 'description' | 'address' | 'homeAddress'>,
): Feed {
  const items = listShownEntries(holdings)
    .sort(byKnowledge)
    .slice(0, MAX_ITEMS)
    .map((entry) => toItem(entry, holdings));
  const [newest] = items.map(({ updatedOn }) => updatedOn).sort((a, b) => b.localeCompare(a));
  return { ...names, updatedOn: newest ?? holdings.asOf, items };
}

/** A day as the instant that feeds ask for: its start in UTC. */
export const toFeedInstant = (day: CivilDay): string => `${day}T00:00:00Z`;
