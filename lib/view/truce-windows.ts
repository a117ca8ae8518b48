/**
 * Truce windows as known on a day, chained by extension, and what articles alone say of the truce.
 *
 * A window runs from its first day to the day on which it lapses. Where the hour is published both ends are instants too.
 */
import { addDays, type CivilDay, type DateText, daysBetween, monthOf, toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Claim, Fact } from '@/lib/domain/fact';
import { BEIJING, toZonedTime, WASHINGTON, type ZonedTime } from '@/lib/domain/zones';

export interface TruceWindow {
  factId: string;
  /** Id of its record row, by which later windows name the one they prolong. */
  recordId: string;
  title: string;
  instrument: string | null;
  note: string | null;
  agreedOn: CivilDay;
  startsOn: CivilDay;
  startsAt: string | null;
  endsOn: CivilDay;
  /** Null where the hour was not published. */
  endsAt: string | null;
  /** Civil days from the first day to the day of the lapse. */
  lengthDays: number;
  /** The window this one prolongs, and the one that prolongs it, as far as known. */
  extendsId: string | null;
  extendedById: string | null;
  claims: Claim[];
}

const isWindow = (fact: AnyFact): fact is Fact<'truce_window'> => fact.kind === 'truce_window';

function toWindow(fact: Fact<'truce_window'>, all: readonly Fact<'truce_window'>[]): TruceWindow {
  const { value, claims, id } = fact;
  const recordId = claims[0]?.sourceId ?? id;
  const next = all.find((other) => other.value.extends === recordId);
  const { title, instrument, note, agreedOn, startsOn, startsAt, endsOn, endsAt } = value;
  return {
    ...{ factId: id, recordId, title, instrument, note, agreedOn, startsOn, startsAt, endsOn, endsAt, claims },
    lengthDays: daysBetween(startsOn, endsOn),
    extendsId: value.extends,
    extendedById: next?.claims[0]?.sourceId ?? null,
  };
}

/** All windows known, by first day. @param facts settled from the claims known by the as-of day */
export function toTruceWindows(facts: readonly AnyFact[]): TruceWindow[] {
  const windows = facts.filter(isWindow);
  return windows
    .map((fact) => toWindow(fact, windows))
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn) || a.recordId.localeCompare(b.recordId));
}

/** The window that has begun last by `asOf`, or the first one to come; null when none is known. */
export function toWindowOn(windows: readonly TruceWindow[], asOf: CivilDay): TruceWindow | null {
  return windows.findLast((window) => window.startsOn <= asOf) ?? windows[0] ?? null;
}

/** The window at the end of the chain that prolongs `window`; itself when nothing does. */
export function toLastOfChain(windows: readonly TruceWindow[], window: TruceWindow): TruceWindow {
  let last = window;
  const seen = new Set<string>();
  while (last.extendedById && !seen.has(last.recordId)) {
    seen.add(last.recordId);
    last = windows.find(({ recordId }) => recordId === last.extendedById) ?? last;
  }
  return last;
}

/** The end of a truce or of a deadline, as a date of any precision and as clocks where the hour is known. */
export interface TruceEnd {
  date: DateText;
  instant: string | null;
  washington: ZonedTime | null;
  beijing: ZonedTime | null;
  /** In the zone asked for. */
  local: (ZonedTime & { zone: string }) | null;
}

/** @param zone the reader's, an IANA name; null where it is not known */
export function toTruceEnd(date: DateText, instant: string | null, zone: string | null): TruceEnd {
  return {
    date,
    instant,
    washington: instant ? toZonedTime(instant, WASHINGTON) : null,
    beijing: instant ? toZonedTime(instant, BEIJING) : null,
    local: instant && zone ? { ...toZonedTime(instant, zone), zone } : null,
  };
}

/** A truce as articles tell of it: by month, without days. */
export interface StatedTruce {
  start: DateText | null;
  lengthDays: number | null;
  /** As stated; else reckoned from start and length, as months where the start is one. */
  end: DateText | null;
  isEndStated: boolean;
  isExtended: boolean;
  claims: Claim[];
}

type TermFact = Fact<'truce_term'>;

const isTerm = (fact: AnyFact): fact is TermFact => fact.kind === 'truce_term';

/** The month or months in which a truce ends that began in `start`: a length counts from each day the start allows. */
function toReckonedEnd(start: DateText, lengthDays: number): DateText {
  const span = toDateSpan(start);
  const [from, to] = [addDays(span.from, lengthDays), addDays(span.to, lengthDays)];
  if (from === to) return from;
  return monthOf(from) === monthOf(to) ? monthOf(from) : `${from}/${to}`;
}

const bySources = (a: TermFact, b: TermFact) => b.claims.length - a.claims.length || a.id.localeCompare(b.id);

/** What the terms say together; null when no source speaks of an agreed truce. */
export function toStatedTruce(facts: readonly AnyFact[]): StatedTruce | null {
  const terms = facts.filter(isTerm).sort(bySources);
  const extension = terms.find(({ value }) => value.aspect === 'extension' && value.expiry);
  const agreed = terms.find(({ value }) => value.aspect === 'agreed');
  const length = terms.find(({ value }) => value.aspect === 'length' && value.lengthDays);
  const expiry = extension ?? terms.find(({ value }) => value.aspect === 'expiry' && value.expiry);
  const used = [...new Set([agreed, length, expiry])].filter((term) => term !== undefined);
  if (used.length === 0) return null;
  const start = agreed?.value.start ?? length?.value.start ?? agreed?.resolvedDate ?? null;
  const lengthDays = length?.value.lengthDays ?? null;
  const reckoned = start && lengthDays ? toReckonedEnd(start, lengthDays) : null;
  return {
    start,
    lengthDays,
    end: expiry?.value.expiry ?? reckoned,
    isEndStated: Boolean(expiry),
    isExtended: Boolean(extension),
    claims: used.flatMap((term) => term.claims),
  };
}
