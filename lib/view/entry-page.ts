/** One fact on a page of its own: what it says, who says so, and what it belongs to. */
import { cardsWords } from '@words/cards';
import { datesWords } from '@words/dates';
import { descriptionsWords } from '@words/descriptions';
import { sourcePillsWords } from '@words/source-pills';
import type { Disagreement } from '@/lib/domain/disagreement';
import { type EntryKind, toEntryKind } from '@/lib/domain/entry-kind';
import type { AnyClaim, AnyFact, Review } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';
import type { IssueTopic } from '@/lib/domain/vocabulary';
import { listPlain } from '@/lib/words/list';
import { type CardWords, toCount } from './card-words';
import { toDateWords, toDayWords } from './date-words';
import { listDelegates, toRoundsByKey } from './delegate-list';
import { type DisagreementView, toDisagreementViews } from './disagreements';
import { toDisputeMarks } from './dispute-marks';
import { groupFacts } from './entry-groups';
import { toIssuesOf, toPeopleOf } from './entry-subjects';
import { type FactWords, toFactWords } from './fact-words';
import { type FieldRow, toFieldRows } from './field-words';
import { toQuoted } from './quote-marks';
import { toRoundHeading } from './round-list';

interface EntryPerson {
  name: string;
  nativeName: string | null;
  slug: string;
  /** Whether they have a page of their own. */
  isDelegate: boolean;
}

/** What one source says of it. */
export interface ClaimView {
  claim: AnyClaim;
  /** In its own words, where they differ from the fact's; null where they say the same. */
  says: string | null;
}

export interface EntryView extends FactWords {
  fact: AnyFact;
  kind: EntryKind;
  /** "9–10 Jun 2025"; null where no source gives a date. */
  dateWords: string | null;
  /** "to the day", "to the month": how exact the date is. */
  precisionWords: string | null;
  /** A person's finding; null where nobody has checked it. */
  checked: Review | null;
  round: { key: string; heading: string } | null;
  people: EntryPerson[];
  issues: IssueTopic[];
  claims: ClaimView[];
  sourceCount: number;
  /** "2 articles, 1 row of the record with 5 documents". */
  sourceWords: string;
  origins: number;
  fields: FieldRow[];
  disagreements: DisagreementView[];
  /** The other facts of the same timeline entry. */
  siblings: AnyFact[];
}

/** What the page is made of: a fact and all that is known by the day. */
export interface EntryInput {
  fact: AnyFact;
  origins: number;
  facts: readonly AnyFact[];
  disagreements: readonly Disagreement[];
}

function toPeople(fact: AnyFact, facts: readonly AnyFact[]): EntryPerson[] {
  const delegates = new Set(listDelegates(facts).map(({ slug }) => slug));
  return [...new Set(toPeopleOf(fact))].map((name) => ({
    name,
    nativeName: findKnownPerson(name)?.nativeName ?? null,
    slug: toSlug(name),
    isDelegate: delegates.has(toSlug(name)),
  }));
}

function toRound(fact: AnyFact, facts: readonly AnyFact[]): EntryView['round'] {
  const key = fact.round ?? (fact.value as { round?: string | null }).round ?? null;
  const summary = key ? toRoundsByKey(facts).get(key) : undefined;
  return summary ? { key: summary.round, heading: toRoundHeading(summary) } : null;
}

function toClaimView(claim: AnyClaim, fact: AnyFact): ClaimView {
  const [own, shared] = [toFactWords(claim), toFactWords(fact)];
  return { claim, says: own.title === shared.title ? null : own.title };
}

function listDisagreementsOf({ fact, facts, disagreements }: EntryInput): DisagreementView[] {
  const anchors = new Set(
    toDisputeMarks(disagreements, facts)
      .get(fact.id)
      ?.map(({ anchor }) => anchor),
  );
  return anchors.size === 0 ? [] : toDisagreementViews(disagreements).filter(({ anchor }) => anchors.has(anchor));
}

function listSiblings(fact: AnyFact, facts: readonly AnyFact[]): AnyFact[] {
  const group = groupFacts(facts).find((one) => one.facts.some(({ id }) => id === fact.id));
  return group?.facts.filter(({ id }) => id !== fact.id) ?? [];
}

/** Articles and rows of the record, and how many documents the rows cite. */
function toSourceWords(claims: readonly AnyClaim[]): string {
  const count = (type: AnyClaim['sourceType']) =>
    new Set(claims.filter(({ sourceType }) => sourceType === type).map(({ sourceId }) => sourceId)).size;
  const urls = claims.flatMap(({ evidence }) =>
    evidence.flatMap((item) => (item.type === 'citation' ? [item.url] : [])),
  );
  const [articles, rows, documents] = [count('article'), count('record'), new Set(urls).size];
  return listPlain([
    ...(articles > 0 ? [sourcePillsWords.articles(articles)] : []),
    ...(rows > 0 ? [sourcePillsWords.rows({ rows, documents })] : []),
  ]);
}

export function toEntryView(input: EntryInput): EntryView {
  const { fact, facts, origins } = input;
  const { resolvedDate, datePrecision } = fact;
  const claims: readonly AnyClaim[] = fact.claims;
  const checked = claims.find(({ review }) => review.state === 'confirmed' || review.state === 'amended');
  return {
    ...toFactWords(fact),
    fact,
    kind: toEntryKind(fact.kind),
    dateWords: resolvedDate && toDateWords(resolvedDate, 'long'),
    precisionWords: resolvedDate && datePrecision && datesWords.precision[datePrecision],
    checked: checked?.review ?? null,
    round: toRound(fact, facts),
    people: toPeople(fact, facts),
    issues: [...new Set(toIssuesOf(fact))],
    claims: claims.map((claim) => toClaimView(claim, fact)),
    sourceCount: new Set(claims.map(({ sourceId }) => sourceId)).size,
    sourceWords: toSourceWords(claims),
    origins,
    fields: toFieldRows(fact.value, claims),
    disagreements: listDisagreementsOf(input),
    siblings: listSiblings(fact, facts),
  };
}

/** One sentence for search engines and shared links. */
export function toEntryDescription({ title, line, dateWords, sourceCount, fact }: EntryView): string {
  const knownOn = toDayWords(fact.knownOn);
  return descriptionsWords.entry({ title, line, date: dateWords, sources: sourceCount, knownOn });
}

/** The card of a shared link. */
export function toEntryCard({ title, line, isQuoted, dateWords, sourceCount, origins }: EntryView): CardWords {
  const lead = line && (isQuoted ? toQuoted(line) : line);
  return {
    eyebrow: dateWords ?? datesWords.notStatedAlone,
    title,
    lead,
    figures: [toCount(sourceCount, cardsWords.counts.sources, 'truce'), toCount(origins, cardsWords.counts.origins)],
  };
}
