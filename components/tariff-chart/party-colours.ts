import type { Party } from '@/lib/domain/vocabulary';

/** The sides' colours as custom properties, so that both themes and forced colours keep them. */
export const PARTY_COLOURS: Record<Party, string> = { US: 'var(--color-us)', China: 'var(--color-cn)' };
