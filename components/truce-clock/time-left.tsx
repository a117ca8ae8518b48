'use client';

import { useEffect, useState } from 'react';
import { toTimeLeftWords, untilNextMinute } from '@/lib/view/time-left';

/**
 * Hours and minutes in the last two days before an instant, ticking with the reader's own clock: empty until it runs in the
 * browser, and wherever days say enough. Not announced each minute; a screen reader reads it when it comes to it.
 */
export function TimeLeft({ endsAt }: { endsAt: string }) {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    let timer = 0;
    const tick = () => {
      const now = Date.now();
      const left = toTimeLeftWords(endsAt, now);
      setWords(left);
      if (left !== null) timer = window.setTimeout(tick, untilNextMinute(endsAt, now));
    };
    tick();
    return () => window.clearTimeout(timer);
  }, [endsAt]);
  return (
    words && (
      <>
        {' · '}
        <span role="timer" className="font-semibold text-truce tabular-nums">
          {words}
        </span>
      </>
    )
  );
}
