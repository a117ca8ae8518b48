/** The pages that rows cite, each once. */
import { createHash } from 'node:crypto';
import { type CivilDay, type DateText, toDateSpan } from '@/lib/domain/civil-date';
import type { CitedEvidence } from '@/lib/domain/fact';
import type { RecordDocument } from './record-load';
import type { Source } from './schema';

const ID_LENGTH = 12;

/**
 * The day from which a publication date counts as known: its last day, so that a month is over. No later than the day the
 * record was closed, because everything in it was out by then.
 */
export function toLastDay(published: DateText, currentTo: CivilDay): CivilDay {
  const { to } = toDateSpan(published);
  return to < currentTo ? to : currentTo;
}

/** The document of a source; its id follows from address and title. */
export function toDocument(source: Source, currentTo: CivilDay): RecordDocument {
  const hash = createHash('sha256').update(`${source.url}\n${source.title}`).digest('hex').slice(0, ID_LENGTH);
  const { title, publisher, url, published, read } = source;
  return {
    type: 'citation',
    id: `d-${hash}`,
    title,
    publisher,
    url,
    published,
    official: source.official ?? false,
    read,
    weak: source.weak ?? false,
    knownOn: toLastDay(published, currentTo),
  };
}

/** A document as evidence of a claim. */
export function toEvidence({ knownOn: _, ...evidence }: RecordDocument): CitedEvidence {
  return evidence;
}

/** Documents without doubles, in order of first mention. */
export function toUniqueDocuments(documents: readonly RecordDocument[]): RecordDocument[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
