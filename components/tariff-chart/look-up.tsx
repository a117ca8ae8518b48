import { tariffTablesWords } from '@words/tariff-tables';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { LinkContext } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import type { LookUp, RateReason } from '@/lib/view/rate-reasons';
import { Phrase } from '../frame/phrase';
import { InForce } from './in-force';

interface LookUpProps {
  asked: LookUp | null;
  /** Of the day that is asked for; empty when none is. */
  reasons: readonly RateReason[];
  asOf: CivilDay;
  /** The rest of the page's query, to be kept. */
  params: Readonly<Record<string, string>>;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

const words = tariffTablesWords.lookUp;

/** A form that asks for a day and gives both rates of it, with their instruments. */
export function RateLookUp({ asked, reasons, asOf, params, publishers, context }: LookUpProps) {
  const kept = { ...params, ...(context.asOfParam ? { asOf: context.asOfParam } : {}) };
  return (
    <div>
      <form action="/tariffs#look-up" method="get" className="no-print mb-4 flex flex-wrap items-end gap-2">
        {Object.entries(kept)
          .filter(([key]) => key !== 'on')
          .map(([key, value]) => (
            <input key={key} type="hidden" name={key} value={value} />
          ))}
        <label className="grid gap-1 text-14 text-ink-2">
          {words.day}
          <input
            type="date"
            name="on"
            required
            max={asOf}
            defaultValue={asked?.day ?? ''}
            className="min-h-8 rounded-control border border-rule-2 bg-card px-2 text-14 text-ink"
          />
        </label>
        <button type="submit" className="button">
          {words.button}
        </button>
      </form>
      {asked?.problem && <p className="text-rare">{asked.problem}</p>}
      {asked?.day && (
        <>
          <p className="mb-3">
            <Phrase
              of={words.found({
                day: <strong className="font-semibold">{toDayWords(asked.day)}</strong>,
                asOf: toDayWords(asOf),
              })}
            />
          </p>
          <InForce reasons={reasons} publishers={publishers} context={context} />
        </>
      )}
    </div>
  );
}
