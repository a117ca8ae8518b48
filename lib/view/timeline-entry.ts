import type { CivilDay, DateText } from '@/lib/domain/civil-date';
import type { EntryKind, TalkSide } from '@/lib/domain/entry-kind';
import type { AnyFact } from '@/lib/domain/fact';
import type { IssueTopic } from '@/lib/domain/vocabulary';

/** One thing that happened, as the timeline shows it: a round with its delegation, a truce with its terms, a statement. */
export interface TimelineEntry {
  /** Stable across loads, and fit to stand in an address. */
  id: string;
  kind: EntryKind;
  title: string;
  line: string | null;
  isQuoted: boolean;
  /** When it was; null where no source states it. */
  date: DateText | null;
  /** First day on which a source said it. */
  knownOn: CivilDay;
  /** The round it belongs to. */
  round: string | null;
  people: string[];
  issues: IssueTopic[];
  sides: TalkSide[];
  sources: string[];
  firstDay: CivilDay;
  lastDay: CivilDay;
  words: string;
  facts: AnyFact[];
}
