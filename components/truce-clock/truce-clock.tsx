import { truceClockWords } from '@words/truce-clock';
import type { ReactNode } from 'react';
import type { LinkContext } from '@/lib/url/links';
import type { ClockView } from '@/lib/view/clock-words';
import { Phrase } from '../frame/phrase';
import { readOut } from '../frame/read-out';
import { SourceChip, SourcedFigure } from '../source-chip/source-chip';
import { ReaderZoneTime } from './reader-zone-time';
import { TimeLeft } from './time-left';

interface TruceClockProps {
  clock: ClockView;
  publishers: Readonly<Record<string, string | null>>;
  context: LinkContext;
  /** Further pills or links after the sources. */
  children?: ReactNode;
}

function ReplacedEnd({ end }: { end: string }) {
  return (
    <del className="text-ink-3">
      <Phrase of={truceClockWords.replaced(end, { hidden: readOut })} />
    </del>
  );
}

/** What only the browser knows: the reader's hour and, on the page of today, the hours left. */
function ReaderTimes({ endsAt, isNow }: { endsAt: string; isNow: boolean }) {
  return (
    <>
      <ReaderZoneTime instant={endsAt} />
      {isNow && <TimeLeft endsAt={endsAt} />}
    </>
  );
}

function Ending({ clock, isNow }: { clock: ClockView; isNow: boolean }) {
  const { verb, replacedEnd, endWords, endNote, endsAt, windowWords } = clock;
  if (!endWords) return windowWords && <p className="text-ink-2">{windowWords}</p>;
  const pieces = {
    verb,
    replaced: replacedEnd && <ReplacedEnd end={replacedEnd} />,
    end: <strong className="font-semibold text-ink">{endWords}</strong>,
    note: endNote,
    further: endsAt && <ReaderTimes endsAt={endsAt} isNow={isNow} />,
    window: windowWords,
  };
  return (
    <p className="text-ink-2">
      <Phrase of={truceClockWords.ending<ReactNode>(pieces)} />
    </p>
  );
}

/** How much of the window has passed; the words under it say the same. */
function WindowBar({ bar }: { bar: NonNullable<ClockView['bar']> }) {
  return (
    <div className="mt-5">
      <div aria-hidden="true" className="h-3 overflow-hidden rounded-full bg-truce-bg forced-colors:border">
        <div
          className="h-full rounded-full bg-truce forced-colors:bg-[CanvasText]"
          style={{ width: `${(Math.min(1, Math.max(0, bar.share)) * 100).toFixed(2)}%` }}
        />
      </div>
      <p className="mt-1.5 flex justify-between gap-2 text-14 text-ink-2">
        <span>{bar.from}</span>
        <span>{bar.middle}</span>
        <span>{bar.to}</span>
      </p>
    </div>
  );
}

/** The number of days in the largest type on the page, then what ends, when, and who says so. */
export function TruceClock({ clock, publishers, context, children }: TruceClockProps) {
  return (
    <div>
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2 sm:flex-nowrap">
        {clock.figure && (
          <p className="figure text-[5.5rem] text-truce">
            <SourcedFigure claims={clock.claims} context={context}>
              {clock.figure}
            </SourcedFigure>
          </p>
        )}
        <div className="min-w-0 basis-60 grow pb-1">
          <p className="font-serif text-18 font-[560]">{clock.caption}</p>
          <Ending clock={clock} isNow={context.asOfParam === null} />
        </div>
      </div>
      {clock.bar && <WindowBar bar={clock.bar} />}
      <div className="mt-4 flex flex-wrap gap-2">
        <SourceChip claims={clock.claims} publishers={publishers} context={context} />
        {children}
      </div>
    </div>
  );
}
