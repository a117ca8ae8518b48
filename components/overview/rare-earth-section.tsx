import { overviewWords } from '@words/overview';
import { SourceChip, SourcedFigure } from '@/components/source-chip/source-chip';
import { type LinkContext, rareEarthsPath } from '@/lib/url/links';
import { toDateWords } from '@/lib/view/date-words';
import { toQuoted } from '@/lib/view/quote-marks';
import type { LedgerLine, SupplyShare } from '@/lib/view/rare-earth-excerpt';
import { toPercentWords } from '@/lib/view/rate-words';
import { SectionHead } from './section-head';

interface RareEarthProps {
  lines: LedgerLine[];
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
}

/** What was done about rare earths, and the next day that ends something. */
export function RareEarthSection({ lines, publishers, context }: RareEarthProps) {
  const { title, all, scheduled } = overviewWords.rareEarths;
  return (
    <section aria-labelledby="rare-earths">
      <SectionHead id="rare-earths" title={title}>
        <a className="button" href={rareEarthsPath(context)}>
          {all}
        </a>
      </SectionHead>
      <ol>
        {lines.map((line) => (
          <li
            key={line.key}
            className="grid grid-cols-[11px_minmax(0,1fr)] gap-x-4 sm:grid-cols-[7rem_11px_minmax(0,1fr)]"
          >
            <p className="col-start-2 pt-1 text-14 text-ink-2 sm:col-start-1 sm:pt-[3px] sm:text-end">
              {toDateWords(line.date)}
            </p>
            <div
              aria-hidden="true"
              className="col-start-1 row-span-2 row-start-1 flex flex-col items-center pt-2 sm:col-start-2"
            >
              <span
                className={`size-[11px] shrink-0 rounded-full border-2 border-rare ${line.isScheduled ? '' : 'bg-rare'}`}
              />
              <span className="mt-1 w-px flex-1 bg-rule-2" />
            </div>
            <div className="col-start-2 min-w-0 pb-6 sm:col-start-3">
              <h3 className="text-18">{line.title}</h3>
              {line.line && <p className="mt-1 text-ink-2">{line.isQuoted ? toQuoted(line.line) : line.line}</p>}
              <div className="mt-2 flex flex-wrap gap-2">
                {line.isScheduled && <span className="tag">{scheduled}</span>}
                <SourceChip claims={line.fact.claims} publishers={publishers} context={context} />
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** China's share of supply, with what the figure counts: shares of mining, refining and magnets differ widely. */
export function SupplyShareCard({
  share,
  publishers,
  context,
}: Omit<RareEarthProps, 'lines'> & { share: SupplyShare }) {
  const { title, of, ofUnnamed } = overviewWords.supply;
  return (
    <section aria-labelledby="supply-share" className="card p-5">
      <h2 id="supply-share" className="eyebrow">
        {title}
      </h2>
      <p className="figure mt-2 text-44 text-rare">
        <SourcedFigure claims={share.fact.claims} context={context}>
          {toPercentWords(share.percent)}
        </SourcedFigure>
      </p>
      <p className="mt-1 mb-3 text-ink-2">{share.of ? of(share.of) : ofUnnamed}</p>
      <SourceChip claims={share.fact.claims} publishers={publishers} context={context} />
    </section>
  );
}
