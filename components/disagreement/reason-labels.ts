import type { DisagreementReason } from '@/lib/domain/disagreement';

/** The reasons as short tags and as choices of the filter. */
export const REASON_LABELS: Record<DisagreementReason, string> = {
  definition: 'Other definition',
  precision: 'Other precision',
  day: 'Other day',
  contradiction: 'Contradiction',
  slip: 'Slip',
  wording: 'Other words',
  gap: 'Gap',
};
