'use client';

import { type KeyboardEvent, useState } from 'react';
import { addDays, type CivilDay, daysBetween } from '@/lib/domain/civil-date';
import { toDayWords } from '@/lib/view/date-words';

interface ScrubberProps {
  /** The page's own path, which the form asks again with another day. */
  path: string;
  params: Record<string, string>;
  firstDay: CivilDay;
  lastDay: CivilDay;
  day: CivilDay;
  /** Days that get a tick: the first day of each round. */
  tickDays: CivilDay[];
  words: Record<'label' | 'open' | 'show', string>;
}

/** Day zero of the form's number (app/view-context.ts reads it back): a range input cannot send a date. */
const EPOCH: CivilDay = '1970-01-01';

const toNumber = (day: CivilDay) => daysBetween(EPOCH, day);

function Ticks({ tickDays, firstDay, lastDay }: Pick<ScrubberProps, 'tickDays' | 'firstDay' | 'lastDay'>) {
  const length = Math.max(1, daysBetween(firstDay, lastDay));
  return (
    <span aria-hidden="true" className="pointer-events-none absolute inset-x-2 inset-y-0">
      {tickDays.map((day) => (
        <span
          key={day}
          className="absolute top-1/2 h-3.5 w-px -translate-y-1/2 bg-ink-3 forced-colors:bg-[CanvasText]"
          style={{ left: `${((daysBetween(firstDay, day) / length) * 100).toFixed(3)}%` }}
        />
      ))}
    </span>
  );
}

/**
 * The whole record as one line to drag along. A native range input in a GET form: without JavaScript a Show button sends
 * it; with it, letting go of the thumb does, and the arrow keys only choose until Enter is pressed.
 */
export function Scrubber({ path, params, firstDay, lastDay, day, tickDays, words }: ScrubberProps) {
  const [chosen, setChosen] = useState(toNumber(day));
  const chosenDay = addDays(EPOCH, chosen);
  const isPending = chosen !== toNumber(day);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  return (
    <form action={path} method="get" className="no-print relative flex min-w-40 flex-1 items-center gap-2">
      {Object.entries(params).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <span className="relative flex-1">
        <Ticks tickDays={tickDays} firstDay={firstDay} lastDay={lastDay} />
        <input
          type="range"
          name="day"
          min={toNumber(firstDay)}
          max={toNumber(lastDay)}
          value={chosen}
          aria-label={words.label}
          aria-valuetext={toDayWords(chosenDay)}
          className="scrubber relative block h-8 w-full"
          onChange={(event) => setChosen(event.currentTarget.valueAsNumber)}
          onKeyDown={onKeyDown}
          onPointerUp={(event) => {
            if (isPending) event.currentTarget.form?.requestSubmit();
          }}
        />
        {isPending && (
          <span className="absolute inset-x-0 top-full z-10 mt-1 text-center text-12 text-ink-2">
            <span className="card rounded-control px-2 py-1">
              {toDayWords(chosenDay)} · {words.open}
            </span>
          </span>
        )}
      </span>
      <button type="submit" className="button hidden noscript:inline-flex">
        {words.show}
      </button>
    </form>
  );
}
