import { asOfWords } from '@words/as-of';
import type { ReactNode } from 'react';
import type { CivilDay } from '@/lib/domain/civil-date';
import type { SiteReach } from '@/lib/domain/site-reach';
import type { AsOf } from '@/lib/url/as-of';
import { toPath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';
import { Phrase } from '../frame/phrase';
import { SEED_DAY, toAsOfNotices, toDistanceWords } from './as-of-notice';
import { Scrubber } from './scrubber';

interface AsOfBarProps {
  asOf: AsOf;
  path: string;
  /** Where the first shortcut leads. */
  seedDayPath: string;
  params: Record<string, string>;
  /** Null where the store cannot be read: the bar then has no scrubber. */
  reach: SiteReach | null;
}

function DayForm({ asOf, path, params }: Omit<AsOfBarProps, 'reach' | 'seedDayPath'>) {
  return (
    <form action={path} method="get" className="flex items-end gap-2">
      {Object.entries(params).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <label className="grid gap-1 text-12 text-ink-2">
        {asOfWords.form.label}
        <input
          type="date"
          name="asOf"
          required
          defaultValue={asOf.asOf}
          className="min-h-8 rounded-control border border-rule-2 bg-card px-2 text-14 text-ink"
        />
      </label>
      <button type="submit" className="button">
        {asOfWords.form.show}
      </button>
    </form>
  );
}

interface ShortcutProps extends Omit<AsOfBarProps, 'reach' | 'seedDayPath'> {
  day: CivilDay;
  label: string;
  /** What the reader should know before following it. */
  note?: string;
}

function Shortcut({ day, label, note, asOf, path, params }: ShortcutProps) {
  const href = toPath(path, { asOfParam: day === asOf.today ? null : day }, params);
  return (
    <a href={href} title={note} className="button" aria-current={asOf.asOf === day ? 'true' : undefined}>
      {label}
    </a>
  );
}

function clampDay(day: CivilDay, first: CivilDay, last: CivilDay): CivilDay {
  if (day < first) return first;
  return day > last ? last : day;
}

const toStrong = (words: string): ReactNode => <strong className="font-semibold text-ink">{words}</strong>;

function DayOfPage({ asOf }: Pick<AsOfBarProps, 'asOf'>) {
  const figures = { day: toDayWords(asOf.asOf), distance: toDistanceWords(asOf) };
  return <Phrase of={asOfWords.day(figures, { strong: toStrong })} />;
}

/** The day the page speaks of, and the ways to choose another: a line to drag along, a date, two shortcuts. */
export function AsOfBar({ asOf, path, seedDayPath, params, reach }: AsOfBarProps) {
  const isKnownThen = seedDayPath === path;
  const lastDay = reach && reach.lastDay > asOf.today ? reach.lastDay : asOf.today;
  return (
    <section aria-label={asOfWords.label} className="as-of-bar border-b border-rule bg-card">
      <div className="column flex flex-wrap items-center gap-x-4 gap-y-1 py-2 text-14">
        <details className="group relative">
          <summary className="inline-flex min-h-8 list-none items-center gap-1 text-ink-2 [&::-webkit-details-marker]:hidden">
            <span>
              <DayOfPage asOf={asOf} />
            </span>
            <span aria-hidden="true" className="no-print text-12 group-open:rotate-180">
              ▾
            </span>
          </summary>
          <div className="card no-print absolute start-0 z-20 mt-1 p-3">
            <DayForm asOf={asOf} path={path} params={params} />
          </div>
        </details>
        {reach && (
          <div className="order-last flex basis-full md:order-none md:flex-1 md:basis-40">
            <Scrubber
              key={asOf.asOf}
              path={path}
              params={params}
              firstDay={reach.firstDay}
              lastDay={lastDay}
              day={clampDay(asOf.asOf, reach.firstDay, lastDay)}
              tickDays={reach.roundDays}
              words={asOfWords.scrubber}
            />
          </div>
        )}
        <nav aria-label={asOfWords.shortcuts.label} className="no-print ms-auto flex gap-2">
          <Shortcut
            day={SEED_DAY}
            label={toDayWords(SEED_DAY)}
            note={isKnownThen ? undefined : asOfWords.shortcuts.notKnownThen}
            asOf={asOf}
            path={seedDayPath}
            params={isKnownThen ? params : {}}
          />
          <Shortcut day={asOf.today} label={asOfWords.shortcuts.today} asOf={asOf} path={path} params={params} />
        </nav>
        {toAsOfNotices(asOf, reach).map((notice) => (
          <p key={notice} className="order-last basis-full text-14 text-rare">
            {notice}
          </p>
        ))}
      </div>
    </section>
  );
}
