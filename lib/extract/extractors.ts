/** The extractors in order. They never see each other's mentions, so the order only fixes the order of equal offsets. */
import type { Extractor } from './mention';

export const EXTRACTORS: readonly Extractor[] = [];
