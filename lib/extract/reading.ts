/**
 * A reading: everything that extractors get about one article. Built once by `read` (./read.ts) and never changed.
 * All offsets count in `reading.text`; all lists are in the order of the text.
 */
import type { CivilDay, DateText } from '@/lib/domain/civil-date';
import type { KnownPerson } from '@/lib/domain/people';
import type { SpeakerSide } from '@/lib/domain/vocabulary';
import type { DateMention } from '@/lib/text/dates';
import type { PercentMention } from '@/lib/text/numbers';
import type { Quotation } from '@/lib/text/quotations';
import type { Paragraph, Sentence } from '@/lib/text/sentences';
import type { Span } from '@/lib/text/span';
import type { Dateline } from './dateline';

/** Someone the article names, once per article. */
export interface Person {
  /** Full name as known or as first written. */
  name: string;
  surname: string;
  /** Null where neither vocabulary nor title tells. */
  side: SpeakerSide | null;
  /** Role as first written in this article; null when none is. */
  role: string | null;
  known: KnownPerson | null;
  /** Which pronoun can mean them; null when not known. */
  gender: 'm' | 'f' | null;
}

/** A place in the text that means a person: full name, surname or title alone, or a pronoun settled by what stands before. */
export interface PersonMention extends Span {
  person: Person;
  form: 'full' | 'surname' | 'title' | 'pronoun';
  /** The title or role written beside this very mention ("Treasury Secretary"), without country words. */
  role: string | null;
  /** From the first word of a title before the name to the end of the name or of a role after it. */
  phrase: Span;
  sentence: number;
}

/** A country, or what stands for its government: "Washington", "Chinese", "the commerce ministry". */
export interface PartyMention extends Span {
  /** `US`, `China`, or the other country or union by its usual English name ("EU", "UK", "Japan"). */
  party: string;
  form: 'name' | 'adjective' | 'capital' | 'office';
  sentence: number;
}

export interface PlaceMention extends Span {
  city: string | null;
  /** Null for a city that is on no list. */
  country: string | null;
  /** Where the report was filed, which is not always where things happened. */
  isDateline: boolean;
  sentence: number;
}

/** A round of US–China talks that the article speaks of. */
export interface RoundRead {
  /** `city-yyyy-mm`; null where the text gives no month or no city. */
  key: string | null;
  city: string | null;
  country: string | null;
  start: DateText | null;
  end: DateText | null;
  /** When it was as precisely as the text says: day, range or month ("last month in Geneva"); null where nothing says. */
  when: DateText | null;
  /** Held before the publication day, that day, or later. */
  status: 'upcoming' | 'underway' | 'concluded';
  /** False where the text only speaks of what was agreed there. */
  isTalks: boolean;
  /** Sentences that speak of it, as numbers in `Reading.sentences`. */
  sentences: number[];
}

/** Whom a sentence is about: the two sides, other countries' trade, or neither. */
export type Relevance = 'us-china' | 'other-pair' | 'unclear' | 'furniture';

/** A sentence with what was found in it. */
export interface SentenceRead extends Sentence {
  text: string;
  relevance: Relevance;
  people: PersonMention[];
  parties: PartyMention[];
  places: PlaceMention[];
  dates: DateMention[];
  percents: PercentMention[];
  /** Quotations that overlap the sentence. */
  quotations: Quotation[];
  /** The round it speaks of (by its own words, or carried on from the sentence before); null where none. */
  round: RoundRead | null;
}

export interface Reading {
  text: string;
  publishedOn: CivilDay;
  paragraphs: Paragraph[];
  sentences: SentenceRead[];
  quotations: Quotation[];
  people: PersonMention[];
  dates: DateMention[];
  /** False where the article is about other countries' deals: then no talks, delegation, rate, truce or call comes out of it. */
  isAboutTalks: boolean;
  dateline: Dateline | null;
  rounds: RoundRead[];
  /** The round the article reports on (its nearest in time); null where none. */
  mainRound: RoundRead | null;
}
