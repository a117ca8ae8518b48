import type { DisagreementReason } from '@/lib/domain/disagreement';

/** Why the answers of sources to one question differ. */
export const disagreementReasonsWords = {
  /** As short tags and as choices of the filter. */
  tag: {
    definition: 'Other definition',
    precision: 'Other precision',
    day: 'Other day',
    contradiction: 'Contradiction',
    slip: 'Slip',
    wording: 'Other words',
    gap: 'Gap',
  } satisfies Record<DisagreementReason, string>,
  /** One line on each. */
  line: {
    definition: 'They count different things.',
    precision: 'One source is more exact than the other.',
    day: 'They name different days.',
    contradiction: 'They say different things about the same thing.',
    slip: 'One of them is a slip of the pen.',
    wording: 'The same thing in other words.',
    gap: 'No source tells the whole; each tells a part.',
  } satisfies Record<DisagreementReason, string>,
};
