/** Two rates of one sentence that belong together: what is left behind and where it goes. */
import { cuePattern } from '@/lib/text/cue-pattern';
import type { RateStatus } from './tariff-status';
import { SPREADS_FROM } from './tariff-status-words';
import type { RatePlace, RateWork } from './tariff-threads';

const TO_COME = new Set<RateStatus>(['threatened', 'proposed', 'announced']);

/** "from 10% to 25%": what is left behind is still in force while the new rate only threatens, and was when it is cut. */
export function settlePairs(places: RatePlace[]): void {
  shareTargets(places);
  for (const [i, place] of places.entries()) {
    if (place.status !== 'prior') continue;
    const beside = [places[i + 1], places[i - 1]].find(
      (other) => other && other.parties.imposer === place.parties.imposer && other.status !== 'prior',
    );
    const isRise = (beside?.percent.value ?? 0) > (place.percent.value ?? 0);
    if (beside && isRise) place.status = pairStatus(place.status, beside.status);
  }
}

/** "hiked to 25% from 10% on $200 billion of Chinese goods": what follows the pair is said of both. */
function shareTargets(places: RatePlace[]): void {
  for (const [i, place] of places.entries()) {
    const next = places[i + 1];
    if (!next || place.parties.imposer || place.parties.target || !next.parties.target) continue;
    const between = place.sentence.text.slice(place.percent.end, next.percent.phraseStart);
    if (/^\s(?:from|to)\s(?:the\s)?$/.test(between)) place.parties = next.parties;
  }
}

/** The status of the rate that is left behind, by what becomes of the new one: it stays in force while the new one only threatens. */
function pairStatus(left: RateStatus, next: RateStatus): RateStatus {
  if (left !== 'prior') return left;
  return next === 'threatened' || next === 'proposed' || next === 'announced' ? 'in_force' : 'prior';
}

/** "raise the tariff from 25 to 30 percent": one number is left behind, the other is where it goes. */
export const isFromTo = ({ sentence, percent }: RatePlace): boolean =>
  percent.value !== null &&
  percent.upTo !== null &&
  /\bfrom\s$/i.test(sentence.text.slice(Math.max(0, percent.phraseStart - 6), percent.phraseStart)) &&
  !SPREADS_FROM.test(sentence.text.slice(Math.max(0, percent.phraseStart - 30), percent.phraseStart)) &&
  !ALL_STAY.test(sentence.text.slice(percent.end));

/** "tariffs, from 7.5% to 100%, stay". */
const ALL_STAY = /^,\s(?:all\s|still\s)?(?:stay|remain|hold|stand)s?(?:[.,;]|\s)/;

/** The status of the number left behind. */
export const leftStatus = ({ status }: RatePlace): RateStatus => (TO_COME.has(status) ? 'in_force' : 'prior');

/** "start at 10 percent on Sept. 24 and climb to 25 percent on Jan. 1": in force from a day that has not come. */
export function isToStart({ reading, sentence, percent, percents, i }: RateWork, status: RateStatus): boolean {
  // "left at 10 per cent on January 1": nothing starts.
  if (status !== 'in_force' || KEPT_AT.test(sentence.text.slice(0, percent.phraseStart).slice(-60))) return false;
  const rest = sentence.text.slice(percent.end, percents[i + 1]?.start ?? sentence.text.length);
  const [lead = ''] = STARTS_ON.exec(rest) ?? [];
  const at = sentence.start + percent.end + lead.length;
  return (
    lead !== '' &&
    sentence.dates.some(({ start, date }) => date !== null && Math.abs(start - at) <= 5 && date > reading.publishedOn)
  );
}
const KEPT_AT = cuePattern(/\b(?:left|leav(?:e|es|ing)|stay|stays|kept|keeps?|remains?|unchanged)\b/i);
const STARTS_ON = cuePattern(/^\s(?:on|from|starting|beginning|effective)\s(?:(?:on|from)\s)?/i);
