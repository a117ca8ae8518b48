/** Short texts for the tests of statements, accusations and issues. */

import type { Extractor } from '@/lib/extract/mention';
import { read } from '@/lib/extract/read';
import { normaliseText } from '@/lib/text/normalise';

/** What one extractor finds in a text published on the given day. */
export const findIn = (extractor: Extractor, text: string, publishedOn = '2025-06-09') =>
  extractor.extract(read(normaliseText(text), publishedOn));
