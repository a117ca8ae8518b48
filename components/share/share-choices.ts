import { shareChoicesWords } from '@words/share-choices';
import type { CivilDay } from '@/lib/domain/civil-date';
import { toPath } from '@/lib/url/links';
import { toDayWords } from '@/lib/view/date-words';

interface SharedPage {
  /** Scheme and host of this site, as in `https://truceline.example`. */
  origin: string;
  path: string;
  params: Record<string, string>;
  /** The day the page speaks of. */
  day: CivilDay;
}

/** The two links to a page: one that follows the calendar, one that stays on the day shown. */
export function toShareChoices({ origin, path, params, day }: SharedPage) {
  const { now, fixed } = shareChoicesWords;
  return [
    { ...now, url: origin + toPath(path, { asOfParam: null }, params) },
    { label: fixed.label, meaning: toDayWords(day), url: origin + toPath(path, { asOfParam: day }, params) },
  ];
}
