import type { CivilDay } from '@/lib/domain/civil-date';
import type { EntryKind, TalkSide } from '@/lib/domain/entry-kind';
import type { IssueTopic } from '@/lib/domain/vocabulary';

/** What a filter asks of the things it sifts. Timeline entries have these fields. */
export interface Filterable {
  kind: EntryKind;
  /** Slugs of the people it names. */
  people: readonly string[];
  issues: readonly IssueTopic[];
  /** Who acts or speaks in it. */
  sides: readonly TalkSide[];
  /** Ids of the articles and record rows that carry it. */
  sources: readonly string[];
  /** The days it can lie on: those of its date, or of its publication where no date is stated. */
  firstDay: CivilDay;
  lastDay: CivilDay;
  /** All its words in lower case, for the text filter. */
  words: string;
}
