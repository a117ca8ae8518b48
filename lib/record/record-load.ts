/**
 * What reading the cited record gives: the rows, the claims they make, and the documents they cite.
 *
 * **Versions.** A row may say more on a later day: an outcome, an end, a further page that supports it. Each such day gives
 * another version of the claim, complete in itself, with the day in its id (`US-05/step@2025-04-10`).
 * So a query that loads the claims with `knownOn <= asOf` can't see anything learnt later. Of the versions it loads the last
 * counts (lib/domain/claim-versions).
 *
 * **Evidence.** A claim cites only documents that were out by its `knownOn`. A public act is known on the day it was announced,
 * which can be before the first page we cite: until that page is out the list is empty, and the row itself
 * (its instrument and title) is what a number links to.
 */
import type { CivilDay, DateText } from '@/lib/domain/civil-date';
import type { CitedEvidence, UnfiledClaim } from '@/lib/domain/fact';

/** A file of seeds/record as the caller read it. */
export interface RecordFile {
  /** Without its folder, as problems name it: `tariffs-us.json`. */
  name: string;
  text: string;
}

/** A page that rows cite. The same address with the same title is one document, whichever rows cite it. */
export interface RecordDocument extends CitedEvidence {
  /** The last day its publication date allows: from then on it may be shown. */
  knownOn: CivilDay;
}

/** What a row says of itself from a day on, until its next version. */
export interface RowVersion {
  knownOn: CivilDay;
  title: string;
  notes: string[];
  instrument: string | null;
  /** Ids of the documents that were out by then, in the row's order. */
  documentIds: string[];
}

/** A row of the record, ready to be stored. */
export interface RecordRow {
  id: string;
  /** The row's own kind word: `tariff-us`, `talk-round`. */
  kind: string;
  /** Name of its file without the ending: `tariffs-us`. */
  theme: string;
  /** The day it was announced or happened, as precise as is known. */
  date: DateText;
  knownOn: CivilDay;
  /** Why we hold that it was known on that day. */
  knownGround: string;
  /** Why the evidence is weak; null where a page that says it was read. */
  weakness: string | null;
  /** Parts that no page supports. They give no claim; never show them in an as-of view. */
  unsourced: string[];
  /** In order of `knownOn`; the first is the row's `knownOn`. */
  versions: RowVersion[];
}

export interface RecordLoad {
  rows: RecordRow[];
  claims: UnfiledClaim[];
  documents: RecordDocument[];
  /** The last day the record was brought up to. */
  currentTo: CivilDay;
}

/** One thing wrong with a file of the record. */
export interface RecordProblem {
  file: string;
  /** Row id, or `#3` for the third row when it has none; null for the file as a whole. */
  id: string | null;
  /** Path of the field (`steps.0.components`); empty for the row as a whole. */
  field: string;
  message: string;
}
