import type { Review } from '@/lib/domain/fact';

/** What a person's finding is called. */
export const REVIEW_TAGS: Record<Review['state'], string> = {
  auto: 'not checked by a person',
  confirmed: 'checked by a person',
  amended: 'corrected by a person',
  rejected: 'rejected by a person',
};
