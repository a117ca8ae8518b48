import type { CitedEvidence } from '@/lib/domain/fact';

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
};
