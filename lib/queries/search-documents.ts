/** What the search index holds: a document for each claim, each person as a source names them, and each article. */
import { kindsWords } from '@words/kinds';
import { topicsWords } from '@words/topics';
import type { CivilDay } from '@/lib/domain/civil-date';
import { toEntryKind } from '@/lib/domain/entry-kind';
import type { AnyClaim, Article } from '@/lib/domain/fact';
import { findKnownPerson } from '@/lib/domain/people';
import { toSlug } from '@/lib/domain/slug';

export interface SearchDocument {
  type: 'claim' | 'person' | 'article';
  /** The claim's id, the person's slug, or the article's id. */
  id: string;
  /** Before this day it may not be found. */
  knownOn: CivilDay;
  /** Names and labels: a match here counts for more. */
  title: string;
  body: string;
}

/** Days and round keys are no words. */
const CODE = /^\d{4}-\d{2}|^[a-z0-9-]+-\d{4}-\d{2}$/;

/** All words of a value, however deep, numbers included: "145" finds 145%. */
function toWordsIn(value: unknown): string[] {
  if (typeof value === 'string') return CODE.test(value) ? [] : [value.replaceAll('_', ' ')];
  if (typeof value === 'number') return [String(value)];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(toWordsIn);
}

/** Everybody whom a claim's own fields name. */
function toNamedPeople(claim: AnyClaim): string[] {
  if (claim.kind === 'delegation') return [claim.value.person];
  if (claim.kind === 'statement') return [claim.value.speaker];
  return claim.kind === 'leader_contact' ? claim.value.participants : [];
}

/** A name with all forms it is known by, in both scripts. */
function toNameForms(name: string): string[] {
  const known = findKnownPerson(name);
  return known ? [known.name, known.nativeName ?? '', ...known.aliases] : [name];
}

function toEvidenceWords({ evidence }: AnyClaim): string[] {
  return evidence.flatMap((one) => (one.type === 'quote' ? [one.quote] : [one.title, one.publisher]));
}

function toClaimDocument(claim: AnyClaim): SearchDocument {
  const { kind, value } = claim;
  const topic = 'topic' in value && value.topic ? topicsWords.label[value.topic] : '';
  const title = 'title' in value ? value.title : '';
  const people = toNamedPeople(claim).flatMap(toNameForms);
  return {
    type: 'claim',
    id: claim.id,
    knownOn: claim.knownOn,
    title: [kindsWords.entry[toEntryKind(kind)].one, topic, title, ...people].filter(Boolean).join('\n'),
    body: [...toWordsIn(value), ...toEvidenceWords(claim)].join('\n'),
  };
}

/** A person as one source names them, with the role it gives: a role stated later is not found earlier. */
function toPersonDocuments(claim: AnyClaim): SearchDocument[] {
  if (claim.kind !== 'delegation' && claim.kind !== 'statement') return [];
  const role = claim.value.role ?? '';
  return toNamedPeople(claim)
    .filter((name) => claim.kind === 'delegation' || findKnownPerson(name) !== null)
    .map((name) => ({
      type: 'person',
      id: toSlug(name),
      knownOn: claim.knownOn,
      title: toNameForms(name).join('\n'),
      body: role,
    }));
}

/** One document for each different thing that is said of a person, from the first day it was said. */
function dropRepeated(documents: readonly SearchDocument[]): SearchDocument[] {
  const first = new Map<string, SearchDocument>();
  for (const document of documents) {
    const key = `${document.id}\n${document.body}`;
    const other = first.get(key);
    if (document.id && (!other || document.knownOn < other.knownOn)) first.set(key, document);
  }
  return [...first.values()];
}

/** All documents of the index. */
export function listSearchDocuments(
  claims: readonly AnyClaim[],
  articles: readonly Pick<Article, 'id' | 'headline' | 'publisher' | 'publishedOn' | 'text'>[],
): SearchDocument[] {
  return [
    ...claims.map(toClaimDocument),
    ...dropRepeated(claims.flatMap(toPersonDocuments)),
    ...articles.map(
      ({ id, headline, publisher, publishedOn, text }): SearchDocument => ({
        type: 'article',
        id,
        knownOn: publishedOn,
        title: [headline, publisher ?? ''].join('\n'),
        body: text,
      }),
    ),
  ];
}
