'use client';

import { LOCALE } from '@words/locale';
import { readerZoneWords } from '@words/reader-zone';
import { useSyncExternalStore } from 'react';

const subscribeToNothing = () => () => {};

function toLocalWords(instant: string): string {
  const time = new Intl.DateTimeFormat(LOCALE, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(new Date(instant));
  return readerZoneWords.local(time);
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
