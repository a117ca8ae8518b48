import type { Claim } from '@/lib/domain/fact';
import type { LinkContext } from '@/lib/url/links';
import { type EvidenceMark, toEvidenceMark } from '@/lib/view/evidence-marks';
import { EvidenceEntryItem } from './evidence-entry';
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

/** The small pill after a number. One sentence: a link to it. Several sources, or a weak one: opens their list. */
export function SourceChip({ claims, context, publishers = {}, words }: SourceChipProps) {
  const mark = toEvidenceMark(claims);
  if (!mark) return null;
  const [only, ...others] = mark.entries;
  const said = words ?? mark;
  if (only && others.length === 0 && !mark.weakness) {
    return (
      <a className="chip" href={toEvidenceHref(only.evidence, context)} data-source-chip="">
        <ChipWords {...said} />
      </a>
    );
  }
  return (
    <details className="group min-w-0 max-w-full open:basis-full" data-source-chip="">
      <summary className={`chip list-none [&::-webkit-details-marker]:hidden ${mark.weakness ? 'chip-weak' : ''}`}>
        <ChipWords {...said} />
        {mark.weakness && <span>weak evidence</span>}
      </summary>
      <div className="card my-2 grid max-w-xl gap-3 p-3">
        {mark.weakness && <p className="text-12 text-rare">Weak or secondary evidence: {mark.weakness}.</p>}
        <ul className="grid gap-3">
          {mark.entries.map((entry) => (
            <EvidenceEntryItem key={entry.evidence.id} entry={entry} context={context} publishers={publishers} />
          ))}
        </ul>
      </div>
    </details>
  );
}

/** The number itself as a link to its best source, for the large figures: the pill beside it lists the others. */
export function SourcedFigure({ claims, context, children }: SourceChipProps & { children: React.ReactNode }) {
  const [best] = toEvidenceMark(claims)?.entries ?? [];
  if (!best) return children;
  return (
    <a className="no-underline hover:underline" href={toEvidenceHref(best.evidence, context)}>
      {children}
    </a>
  );
}
