/** Headings over lists of what one side levies. */
import type { Party } from '@/lib/domain/vocabulary';

/** "THE AMERICAN SIDE", "China’s tariffs:": the heading of a list of what one side levies; null for any other line. */
export function sidesOfHeading(line: string): { imposer: Party; target: Party } | null {
  const match = ONE_SIDE.exec(line.trim());
  if (!match) return null;
  return match[1] ? { imposer: 'US', target: 'China' } : { imposer: 'China', target: 'US' };
}
const ONE_SIDE =
  /^(?:the\s)?(?:(US|U\.S\.|American?|Washington|United\sStates)|Chin(?:a|ese)|Beijing)(?:[’']s)?(?:\s(?:side|tariffs?|duties|measures|list|part))?:?$/i;
