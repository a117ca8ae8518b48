import { disagreementReasonsWords } from '@words/disagreement-reasons';
import { disagreementsWords } from '@words/disagreements';
import { Phrase } from '@/components/frame/phrase';
import type { DisagreementReason } from '@/lib/domain/disagreement';
import { disagreementsPath, type LinkContext } from '@/lib/url/links';

interface ReasonLinksProps {
  counts: readonly { reason: DisagreementReason; count: number }[];
  total: number;
  chosen: DisagreementReason | null;
  context: LinkContext;
}

/** The filter by reason: one link each with its count, so that it works without JavaScript. */
export function ReasonLinks({ counts, total, chosen, context }: ReasonLinksProps) {
  const { title, all } = disagreementsWords.reasons;
  return (
    <nav aria-label={title} className="no-print mt-4 flex flex-wrap gap-2">
      <a className="button" href={disagreementsPath(context)} aria-current={chosen === null ? 'true' : undefined}>
        <Phrase of={all(<span className="text-ink-3">{total}</span>)} />
      </a>
      {counts.map(({ reason, count }) => (
        <a
          key={reason}
          className="button"
          href={disagreementsPath(context, { reason })}
          aria-current={chosen === reason ? 'true' : undefined}
        >
          {disagreementReasonsWords.tag[reason]} <span className="text-ink-3">{count}</span>
        </a>
      ))}
    </nav>
  );
}
