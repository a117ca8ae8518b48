import { createElement, Fragment, type ReactNode } from 'react';
import type { Phrase as Pieces } from '@/lib/words/phrase';

/** A sentence of the words with its links in place. */
export function Phrase({ of: pieces }: { of: Pieces<ReactNode> }) {
  return createElement(Fragment, null, ...pieces);
}
