import type { CitedEvidence } from '@/lib/domain/fact';
import type { Confidence } from '@/lib/domain/vocabulary';

/** How every page names a source. */
export const evidenceWords = {
  /** An article by its number: "Article 004". */
  article: (id: string) => `Article ${id}`,
  officialPublisher: (publisher: string) => `${publisher} (official)`,
  /** How far a cited page was read. */
  read: {
    'full-text': 'read in full',
    excerpt: 'read in excerpt',
    'cited-by-others': 'known through others who cite it',
  } satisfies Record<CitedEvidence['read'], string>,
  /** How surely a sentence was read, as in "high confidence". */
  confidence: { high: 'high', medium: 'medium', low: 'low' } satisfies Record<Confidence, string>,
};
