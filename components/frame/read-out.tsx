import type { ReactNode } from 'react';

/** Inner words of a phrase that only a screen reader reads out. */
export const readOut = (words: string): ReactNode => <span className="sr-only">{words}</span>;
