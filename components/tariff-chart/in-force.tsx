import { partiesWords } from '@words/parties';
import { ratesWords } from '@words/rates';
import { tariffTablesWords } from '@words/tariff-tables';
import { SourceChip } from '@/components/source-chip/source-chip';
import type { Party } from '@/lib/domain/vocabulary';
import type { LinkContext } from '@/lib/url/links';
import type { RateReason } from '@/lib/view/rate-reasons';

interface InForceProps {
  reasons: readonly RateReason[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const COLOURS: Record<Party, string> = { US: 'text-us', China: 'text-cn' };

/** What a headline rate is made of, as terms of a sum. */
function Components({ reason }: { reason: RateReason }) {
  if (reason.components.length === 0) return null;
  return (
    <ul className="mt-2 divide-y divide-rule border-y border-rule text-14">
      {reason.components.map((component) => (
        <li key={component.name} className="flex justify-between gap-3 py-1.5">
          <span>{component.name}</span>
          <span className="font-medium">{component.rateWords}</span>
        </li>
      ))}
    </ul>
  );
}

function Besides({ reason, publishers, context }: { reason: RateReason } & Omit<InForceProps, 'reasons'>) {
  if (reason.besides.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="text-14 text-ink-2">{tariffTablesWords.besides(reason.besides.length)}</summary>
      <ul className="mt-2 grid gap-2 text-14">
        {reason.besides.map((duty) => (
          <li key={duty.id} className="flex flex-wrap items-baseline gap-2">
            <span className="tag">{duty.definitionWords}</span>
            <span>{duty.rateWords ? tariffTablesWords.dutyAndRate(duty.title, duty.rateWords) : duty.title}</span>
            <SourceChip claims={duty.claims} publishers={publishers} context={context} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Each side's rate on a day with its reason: instrument, since when, parts of the sum, and what is charged beside it. */
export function InForce({ reasons, publishers, context }: InForceProps) {
  return (
    <div className="card grid md:grid-cols-2">
      {reasons.map((reason) => (
        <div key={reason.party} className="min-w-0 p-5 first:border-rule max-md:first:border-b md:first:border-e">
          <h3 className={`font-sans text-14 font-semibold tracking-normal ${COLOURS[reason.party]}`}>
            {partiesWords.levies[reason.party]}
          </h3>
          {reason.rateWords ? (
            <p className={`figure mt-2 text-44 ${COLOURS[reason.party]}`}>{reason.rateWords}</p>
          ) : (
            <p className="mt-2 text-ink-2">{ratesWords.notStated}</p>
          )}
          {reason.why && <p className="mt-2">{reason.why}</p>}
          {reason.sinceWords && <p className="mt-1 text-14 text-ink-2">{reason.sinceWords}</p>}
          <Components reason={reason} />
          <div className="mt-3 flex flex-wrap gap-2">
            <SourceChip claims={reason.claims} publishers={publishers} context={context} />
          </div>
          <Besides reason={reason} publishers={publishers} context={context} />
        </div>
      ))}
    </div>
  );
}
