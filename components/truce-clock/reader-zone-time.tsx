'use client';

import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

function toLocalWords(instant: string): string {
  const words = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
  return `, ${words} where you are`;
}

/** The instant in the reader's own zone, which only the browser knows: empty until it runs there. */
export function ReaderZoneTime({ instant }: { instant: string }) {
  const words = useSyncExternalStore(
    subscribeToNothing,
    () => toLocalWords(instant),
    () => '',
  );
  return words && <time dateTime={instant}>{words}</time>;
}
