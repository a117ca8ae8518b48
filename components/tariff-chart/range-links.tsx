import { tariffChartWords } from '@words/tariff-chart';
import type { RangeChoice } from '@/lib/view/chart-ranges';

/** The stretches of time the chart can show, as links: they work without JavaScript and can be shared. */
export function RangeLinks({ choices }: { choices: readonly (RangeChoice & { href: string; isCurrent: boolean })[] }) {
  return (
    <nav aria-label={tariffChartWords.ranges} className="no-print flex flex-wrap gap-2">
      {choices.map(({ key, label, href, isCurrent }) => (
        <a key={key} className="button" href={href} aria-current={isCurrent ? 'true' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
