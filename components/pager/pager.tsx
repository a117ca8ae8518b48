import { pagerWords } from '@words/pager';

interface PagerProps {
  /** What is paged, for its name: "Timeline". */
  label: string;
  number: number;
  count: number;
  /** The address of a page, from 1. */
  hrefOf: (number: number) => string;
}

/** Links to the pages of a long list; nothing where there is only one. */
export function Pager({ label, number, count, hrefOf }: PagerProps) {
  if (count < 2) return null;
  const { name, previous, next, page } = pagerWords;
  return (
    <nav aria-label={name(label)} className="no-print mt-8 flex flex-wrap items-center gap-2 text-14">
      {number > 1 && (
        <a className="button" rel="prev" href={hrefOf(number - 1)}>
          {previous}
        </a>
      )}
      <span className="px-1 text-ink-2">{page(number, count)}</span>
      {number < count && (
        <a className="button" rel="next" href={hrefOf(number + 1)}>
          {next}
        </a>
      )}
    </nav>
  );
}
