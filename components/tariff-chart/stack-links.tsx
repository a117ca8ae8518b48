import { partiesWords } from '@words/parties';
import { tariffChartWords } from '@words/tariff-chart';
import type { Party } from '@/lib/domain/vocabulary';

export interface StackLink {
  party: Party;
  href: string;
  isCurrent: boolean;
}

/** Whose sum the chart shows in its parts, as links: one press shows it, another hides it. */
export function StackLinks({ links }: { links: readonly StackLink[] }) {
  if (links.length === 0) return null;
  const { label, lead, isShown } = tariffChartWords.stack;
  return (
    <nav aria-label={label} className="no-print mb-3 flex flex-wrap items-center gap-2 text-14 text-ink-2">
      {lead}
      {links.map(({ party, href, isCurrent }) => (
        <a key={party} className="button" href={href} aria-current={isCurrent ? 'true' : undefined}>
          {partiesWords.short[party]}
          <span className="sr-only">{isCurrent ? isShown : ''}</span>
        </a>
      ))}
    </nav>
  );
}
