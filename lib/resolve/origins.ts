/**
 * Independent origins: a sentence printed in two articles, or two texts that name the same agency, are one origin.
 */
import type { AnyClaim } from '@/lib/domain/fact';
import { toWords } from './words';

const AGENCY =
  /\b(Reuters|Xinhua|BBC|AFP|Associated Press|Bloomberg|CNBC|Fox News|CBS|Nikkei|Financial Times|Wall Street Journal|New York Times)\b(?:[^.]{0,30}\b(?:reported|report|said|quoted|told)\b|(?=,?\s(?:News\s)?(?:said|reported|agency)))|\b(?:told|reported|quoted by|according to)\s(?:the\s)?(?:state[- ]\w+\s)?(?:news agency\s)?(Reuters|Xinhua|BBC|AFP|Associated Press|Bloomberg|CNBC|Fox News|CBS|Nikkei|Financial Times|Wall Street Journal|New York Times)\b/;

/** What a claim rests on: its agencies, its very sentence, the publishers it cites, its article. Sharing one is enough. */
function rootsOf(claim: AnyClaim): string[] {
  const roots = claim.evidence.flatMap((item) => {
    if (item.type === 'citation') return [`publisher:${item.publisher.toLowerCase()}`];
    const agency = AGENCY.exec(item.quote);
    const name = agency?.[1] ?? agency?.[2];
    return [`sentence:${toWords(item.quote).join(' ')}`, ...(name ? [`agency:${name}`] : [])];
  });
  return claim.sourceType === 'article' ? [`article:${claim.sourceId}`, ...roots] : [`row:${claim.sourceId}`, ...roots];
}

/** How many independent origins stand behind the claims. */
export function countOrigins(claims: readonly AnyClaim[]): number {
  const parent = new Map<string, string>();
  const find = (root: string): string => {
    let at = root;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const claim of claims) {
    const [first, ...others] = rootsOf(claim);
    if (first === undefined) continue;
    if (!parent.has(first)) parent.set(first, first);
    for (const other of others) {
      if (!parent.has(other)) parent.set(other, other);
      parent.set(find(other), find(first));
    }
  }
  return new Set([...parent.keys()].map(find)).size;
}
