import { rosterWords } from '@words/roster';
import { BothScripts } from '@/components/person-name/both-scripts';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { LinkContext } from '@/lib/url/links';
import { delegatePath } from '@/lib/url/links';
import type { Seat } from '@/lib/view/roster';

export interface SeatProps {
  seat: Seat;
  /** "Geneva": where newcomers were not seated; null where there is no round before. */
  comparedPlace: string | null;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** How many sources name the seat, for a pill that must stay small. */
function toSourceCount(seat: Seat): { strong: string; rest: string } {
  const count = new Set(seat.fact.claims.map((claim) => claim.sourceId)).size;
  return { strong: String(count), rest: rosterWords.seat.sources(count) };
}

function SeatTags({ seat, comparedPlace }: Pick<SeatProps, 'seat' | 'comparedPlace'>) {
  const isUs = seat.fact.value.side === 'US';
  const { isAbsent, isLead, isNew, isFromRecord } = rosterWords.seat;
  return (
    <>
      {!seat.fact.value.attended && <span className="tag border-dashed">{isAbsent}</span>}
      {seat.isLead && <span className="tag">{isLead}</span>}
      {seat.isNew && comparedPlace && (
        <span className={`tag ${isUs ? 'tag-us' : 'tag-cn'}`}>{isNew(comparedPlace)}</span>
      )}
      {seat.isRecordOnly && <span className="tag">{isFromRecord}</span>}
    </>
  );
}

/** One delegate: initials, name in both scripts, role, what is particular, and the sources. */
export function SeatRow({ seat, comparedPlace, publishers, context }: SeatProps) {
  const isUs = seat.fact.value.side === 'US';
  const isAbsent = !seat.fact.value.attended;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 border-t border-rule py-3 first:border-t-0">
      <span
        aria-hidden="true"
        className={`mt-0.5 grid size-9 shrink-0 place-items-center rounded-full text-12 font-semibold ${isAbsent ? 'border border-dashed border-rule-2 text-ink-3' : isUs ? 'bg-us-bg text-us' : 'bg-cn-bg text-cn'}`}
      >
        {seat.initials}
      </span>
      <div className="min-w-0 flex-1 basis-40">
        <p className="leading-snug">
          <a className="font-semibold hover:underline" href={delegatePath(seat.slug, context)}>
            <BothScripts name={seat.name} nativeName={seat.nativeName} />
          </a>
        </p>
        <p className="text-14 text-ink-2">{seat.role ?? rosterWords.seat.roleNotStated}</p>
      </div>
      <div className="flex flex-wrap items-center gap-1.5 pt-0.5 max-lg:ps-12">
        <SeatTags seat={seat} comparedPlace={comparedPlace} />
        <SourceChip claims={seat.fact.claims} words={toSourceCount(seat)} publishers={publishers} context={context} />
      </div>
    </li>
  );
}
