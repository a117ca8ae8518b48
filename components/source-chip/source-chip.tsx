import { openedPillWords } from '@words/opened-pill';
import type { Claim } from '@/lib/domain/fact';
import { type LinkContext, recordRowPath } from '@/lib/url/links';
import { type EvidenceMark, toEvidenceMark } from '@/lib/view/evidence-marks';
import { DisagreementMark } from '../disagreement/disagreement-mark';
import { EvidenceEntryItem, RecordRowItem } from './evidence-entry';
import { toEvidenceHref } from './evidence-href';

interface SourceChipProps {
  claims: readonly Claim[];
  context: LinkContext;
  /** Publisher per article id, where the article names one. */
  publishers?: Readonly<Record<string, string | null>>;
  /** Words that take the place of the count, as in "EO 14298 since 14 May 2025". */
  words?: { strong: string; rest: string };
}

function ChipWords({ strong, rest }: Pick<EvidenceMark, 'strong' | 'rest'>) {
  return (
    <>
      <strong>{strong}</strong>
      {rest && <span>{rest}</span>}
    </>
  );
}

/** Where a single source can be read at once; null where there are several, so that they have to be listed. */
function toOnlyHref({ entries, rows, weakness }: EvidenceMark, context: LinkContext): string | null {
  const [entry] = entries;
  const [row] = rows;
  if (weakness || entries.length + rows.length !== 1) return null;
  if (entry) return toEvidenceHref(entry.evidence, context);
  return row ? recordRowPath(row.id, context) : null;
}

function Pill({
  mark,
  words,
  context,
  publishers,
}: Required<Omit<SourceChipProps, 'claims'>> & { mark: EvidenceMark }) {
  const href = toOnlyHref(mark, context);
  if (href) {
    return (
      <a className="chip" href={href} data-source-chip="">
        <ChipWords {...words} />
      </a>
    );
  }
  return (
    <details className="group min-w-0 max-w-full open:basis-full" data-source-chip="">
      <summary className={`chip list-none [&::-webkit-details-marker]:hidden ${mark.weakness ? 'chip-weak' : ''}`}>
        <ChipWords {...words} />
        {mark.weakness && <span>{openedPillWords.weak}</span>}
      </summary>
      <div className="card my-2 grid max-w-xl gap-3 p-3">
        {mark.weakness && <p className="text-12 text-rare">{openedPillWords.weakBecause(mark.weakness)}</p>}
        <ul className="grid gap-3">
          {mark.entries.map((entry) => (
            <EvidenceEntryItem key={entry.evidence.id} entry={entry} context={context} publishers={publishers} />
          ))}
          {mark.rows.map((row) => (
            <RecordRowItem key={row.id} row={row} context={context} />
          ))}
        </ul>
      </div>
    </details>
  );
}

/**
 * The small pill after a number. One sentence: a link to it. Several sources, or a weak one: opens their list. Where the sources
 * tell the thing differently, the mark that leads to their answers stands beside it.
 */
export function SourceChip({ claims, context, publishers = {}, words }: SourceChipProps) {
  const mark = toEvidenceMark(claims);
  if (!mark) return null;
  return (
    <>
      <Pill mark={mark} words={words ?? mark} context={context} publishers={publishers} />
      <DisagreementMark claims={claims} context={context} />
    </>
  );
}

/** The number itself as a link to its best source, for the large figures: the pill beside it lists the others. */
export function SourcedFigure({ claims, context, children }: SourceChipProps & { children: React.ReactNode }) {
  const mark = toEvidenceMark(claims);
  const [best] = mark?.entries ?? [];
  const [row] = mark?.rows ?? [];
  const href = best ? toEvidenceHref(best.evidence, context) : row && recordRowPath(row.id, context);
  if (!href) return children;
  return (
    <a className="no-underline hover:underline" href={href}>
      {children}
    </a>
  );
}
