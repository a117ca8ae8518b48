import { timelineListWords } from '@words/timeline-list';
import { type FilterState, toFilterQuery, withoutDays, withValues } from '@/lib/url/filter-state';
import { type LinkContext, timelinePath } from '@/lib/url/links';
import { type DensityBin, type Spanned, toDensity } from '@/lib/view/density';
import { Phrase } from '../frame/phrase';
import { RangeDrag } from './range-drag';

interface DensityStripProps {
  /** Every entry. */
  all: readonly Spanned[];
  /** Those that meet the filters, the days left aside. */
  shown: readonly Spanned[];
  state: FilterState;
  context: LinkContext;
}

type StripProps = Omit<DensityStripProps, 'all' | 'shown'> & { bins: readonly DensityBin[]; className: string };

const HEIGHT_PX = 52;
/** A single entry must still be seen. */
const LEAST_BAR_PX = 5;

function toRangeState(state: FilterState, from: string | null, to: string): FilterState {
  return withValues(withValues(state, 'from', from ? [from] : []), 'to', [to]);
}

/** Whether a bin lies in the days that are chosen; none does while none are chosen. */
function isChosen({ from, to }: DensityBin, { chosen }: FilterState): boolean {
  const [first, last] = [chosen.from[0], chosen.to[0]];
  if (!first && !last) return false;
  return (!first || (from !== null && first <= to)) && (!last || (from ?? '') <= last);
}

function isWhole({ from, to }: DensityBin, { chosen }: FilterState): boolean {
  return (chosen.from[0] ?? null) === from && chosen.to[0] === to;
}

const toHeight = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(LEAST_BAR_PX, (count / most) * HEIGHT_PX);

/** The bars: all entries pale, those of the filter dark, the chosen days shaded. */
function Bars({ bins, state }: Pick<StripProps, 'bins' | 'state'>) {
  const most = Math.max(1, ...bins.map(({ allCount }) => allCount));
  const width = 100 / bins.length;
  return (
    <svg aria-hidden="true" width="100%" height={HEIGHT_PX} className="density block">
      {bins.map((bin, index) => {
        const [all, shown] = [toHeight(bin.allCount, most), toHeight(bin.shownCount, most)];
        const place = { x: `${(index + 0.12) * width}%`, width: `${width * 0.76}%` };
        return (
          <g key={bin.key}>
            {isChosen(bin, state) && (
              <rect x={`${index * width}%`} width={`${width}%`} y={0} height={HEIGHT_PX} className="density-chosen" />
            )}
            <rect {...place} y={HEIGHT_PX - all} height={all} className="density-all" />
            <rect {...place} y={HEIGHT_PX - shown} height={shown} className="density-shown" />
          </g>
        );
      })}
      <line x1="0" x2="100%" y1={HEIGHT_PX - 0.5} y2={HEIGHT_PX - 0.5} stroke="var(--color-rule-2)" />
    </svg>
  );
}

function toBinWords({ label, shownCount, allCount }: DensityBin): string {
  const { all, some } = timelineListWords.strip;
  return shownCount === allCount ? all(label, allCount) : some(label, { shown: shownCount, all: allCount });
}

function BinLink({ bin, state, context }: { bin: DensityBin } & Pick<StripProps, 'state' | 'context'>) {
  const isOnly = isWhole(bin, state);
  const next = isOnly ? withoutDays(state) : toRangeState(state, bin.from, bin.to);
  const words = toBinWords(bin);
  return (
    <li className="min-w-0 flex-1">
      <a
        href={timelinePath(context, toFilterQuery(next))}
        title={words}
        aria-current={isOnly ? 'true' : undefined}
        draggable={false}
        className="block hover:bg-ink/5"
        style={{ height: HEIGHT_PX }}
      >
        <span className="sr-only">{words}</span>
      </a>
    </li>
  );
}

function Strip({ bins, state, context, className }: StripProps) {
  return (
    <div className={className}>
      <div className="relative">
        <Bars bins={bins} state={state} />
        <RangeDrag stretches={bins.map(({ from, to }) => ({ from: from ?? '', to }))}>
          {bins.map((bin) => (
            <BinLink key={bin.key} bin={bin} state={state} context={context} />
          ))}
        </RangeDrag>
      </div>
      <div aria-hidden="true" className="flex h-5 text-12 text-ink-3">
        {bins.map(({ key, tick }) => (
          <span key={key} className="min-w-0 flex-1 ps-0.5 whitespace-nowrap">
            {key === 'earlier' ? '…' : tick}
          </span>
        ))}
      </div>
    </div>
  );
}

const toScripted = (words: string) => <span className="needs-script">{words}</span>;

/**
 * Where the entries lie over the whole span, as bars that are links to their months, or to quarters where a month would be
 * too narrow for a finger. With scripts a stretch can be dragged over.
 */
export function DensityStrip({ all, shown, state, context }: DensityStripProps) {
  const [months, quarters] = [toDensity(all, shown, 'month'), toDensity(all, shown, 'quarter')];
  if (months.length < 2) return null;
  const rest = { state, context };
  return (
    <nav aria-label={timelineListWords.strip.label} className="no-print mt-5">
      <Strip bins={months} {...rest} className="hidden lg:block" />
      <Strip bins={quarters} {...rest} className="lg:hidden" />
      <p className="mt-1 text-12 text-ink-3">
        <Phrase of={timelineListWords.strip.explained({ scripted: toScripted })} />
      </p>
    </nav>
  );
}
