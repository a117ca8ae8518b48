import { toOriginWords } from '@/lib/view/disagreements';

const MAX_SQUARES = 6;

/** One small square per independent origin, with the count in words. */
export function OriginMarks({ count }: { count: number }) {
  const squares = Array.from({ length: Math.min(count, MAX_SQUARES) }, (_, index) => `origin-${index}`);
  return (
    <span className="inline-flex items-center gap-2 text-12 text-ink-3">
      <span aria-hidden="true" className="inline-flex gap-[3px]">
        {squares.map((key) => (
          <span key={key} className="size-2 rounded-[2px] bg-ink-2 forced-colors:bg-[CanvasText]" />
        ))}
      </span>
      <span>{toOriginWords(count)}</span>
    </span>
  );
}
