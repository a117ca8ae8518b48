/** The cited documents behind facts, each once, and by publisher. */
import type { CitedEvidence, Claim } from '@/lib/domain/fact';

/** A fact, an answer, or whatever else rests on claims. */
export interface Cited {
  claims: readonly Claim[];
}

/** Documents that the facts cite, official ones first, then by publisher and title. */
export function listDocuments(cited: readonly Cited[]): CitedEvidence[] {
  const byAddress = new Map<string, CitedEvidence>();
  for (const { claims } of cited) {
    for (const claim of claims) {
      for (const evidence of claim.evidence) {
        if (evidence.type === 'citation' && !byAddress.has(evidence.url)) byAddress.set(evidence.url, evidence);
      }
    }
  }
  return [...byAddress.values()].sort(
    (a, b) =>
      Number(b.official) - Number(a.official) ||
      a.publisher.localeCompare(b.publisher, 'en') ||
      a.title.localeCompare(b.title, 'en'),
  );
}

export interface PublisherGroup {
  publisher: string;
  isOfficial: boolean;
  documents: CitedEvidence[];
}

/** Documents by publisher: governments' own pages first, then those who are cited most. */
export function groupByPublisher(documents: readonly CitedEvidence[]): PublisherGroup[] {
  const groups = new Map<string, PublisherGroup>();
  for (const document of documents) {
    const key = `${document.publisher}|${document.official}`;
    const group = groups.get(key) ?? { publisher: document.publisher, isOfficial: document.official, documents: [] };
    group.documents.push(document);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.documents.sort((a, b) => b.published.localeCompare(a.published));
  return [...groups.values()].sort(
    (a, b) =>
      Number(b.isOfficial) - Number(a.isOfficial) ||
      b.documents.length - a.documents.length ||
      a.publisher.localeCompare(b.publisher, 'en'),
  );
}
