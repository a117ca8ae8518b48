import { overviewWords } from '@words/overview';
import { dataFilePath, glossaryPath, type LinkContext, trucePath } from '@/lib/url/links';
import type { ClockView } from '@/lib/view/clock-words';
import type { RateCell } from '@/lib/view/rate-cells';
import { linkTo } from '../frame/link-to';
import { Phrase } from '../frame/phrase';
import { Rates } from '../rates/rates';
import { TruceClock } from '../truce-clock/truce-clock';

interface ClockAndRatesProps {
  clock: ClockView;
  cells: readonly RateCell[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** The overview's first look: how long the truce still runs, and what is charged on each side's goods. */
export function ClockAndRates({ clock, cells, publishers, context }: ClockAndRatesProps) {
  return (
    <div className="grid gap-x-11 gap-y-8 md:grid-cols-[5fr_4fr]">
      <section aria-labelledby="truce-clock">
        <h2 id="truce-clock" className="eyebrow mb-1">
          {overviewWords.clock.title}
        </h2>
        <TruceClock clock={clock} publishers={publishers} context={context}>
          <a className="chip" href={trucePath(context)}>
            {overviewWords.clock.windows}
          </a>
          <a className="chip" href={dataFilePath('deadlines.ics', context)}>
            {overviewWords.clock.calendar}
          </a>
        </TruceClock>
      </section>
      <section aria-labelledby="headline-rates">
        <h2 id="headline-rates" className="eyebrow mb-2">
          {overviewWords.rates.title}
        </h2>
        <Rates cells={cells} publishers={publishers} context={context} />
        <p className="mt-2.5 text-14 text-ink-3">
          <Phrase of={overviewWords.rates.note({ counts: linkTo(glossaryPath(context, 'headline-rate')) })} />
        </p>
      </section>
    </div>
  );
}
