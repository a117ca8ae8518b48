import type { Evidence } from '@/lib/domain/fact';
import { evidencePath, type LinkContext } from '@/lib/url/links';

/** Where a piece of evidence can be read: the marked sentence on this site, or the cited page itself. */
export function toEvidenceHref(evidence: Evidence, context: LinkContext): string {
  return evidence.type === 'quote' ? evidencePath(evidence, context) : evidence.url;
}
