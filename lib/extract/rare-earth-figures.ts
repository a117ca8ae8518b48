/**
 * Figures of rare earths: shares of the world's supply, from what content on a rule applies, how many elements are under
 * control, how long licences are valid.
 *
 * Accepts: "producing 69% of global supply", "goods that contain even 0.1 per cent", "twelve of the 17 elements are now
 * controlled", "licences, each valid for three years". Refuses: shares of revenue, prices and sales, counts without a control.
 */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import { type PercentMention, parseCount } from '@/lib/text/numbers';
import {
  ELEMENT_COUNT,
  LICENCE_TERM,
  type RareEarthType,
  SHARE_OF,
  SHARE_SUBJECT,
  UNDER_CONTROL,
} from './rare-earth-words';
import type { SentenceRead } from './reading';

/** An event as read in its sentence, before it becomes a mention. */
export interface RareEarthRead {
  type: RareEarthType;
  actor: 'US' | 'China';
  detail: string;
  /** Offsets in the sentence. */
  start: number;
  end: number;
  figure: { value: number; unit: string; of: string | null } | null;
  isSure: boolean;
}

/** All figures of a sentence that is about rare earths. */
export function listFigures(sentence: SentenceRead): RareEarthRead[] {
  const shares = sentence.percents.flatMap((percent) => readShare(sentence, percent) ?? []);
  const term = licenceTerm(sentence.text);
  return [...shares, ...listCounts(sentence.text), ...(term ? [term] : [])];
}

function readShare(sentence: SentenceRead, percent: PercentMention): RareEarthRead | null {
  if (percent.unit !== 'percent' || percent.value === null) return null;
  const [start, end] = [percent.start - sentence.start, percent.end - sentence.start];
  const of = SHARE_OF.exec(sentence.text.slice(end, end + 90))?.[1]?.replace(OF_ENDS, '');
  if (CONTAINING.test(sentence.text.slice(Math.max(0, start - 40), start)))
    return toFigure({ start, end, value: percent.value, unit: '%', of: 'content of rare earths' });
  if (REFINES.test(sentence.text.slice(Math.max(0, start - 60), start)))
    return toFigure({ start, end, value: percent.value, unit: '%', of: 'global supply' });
  if (!of || !SHARE_SUBJECT.test(sentence.text.slice(Math.max(0, start - 90), end + 80))) return null;
  return toFigure({ start, end, value: percent.value, unit: '%', of: of.trim(), detail: `share of ${of.trim()}` });
}

/** "69% of global supply makes this issue sensitive": what the share is of ends where another clause or its verb begins. */
const OF_ENDS = cuePattern(
  /\s(?:and|but|while|which|that|who|when|so|because|since|as|after|before|where|thanks|according|makes?|made|making|gives?|gave|giving|means?|meant|is|are|was|were|has|have|had|will|would|could|can|may|might|leaves?|left|puts?|comes?|came|remains?|allows?|lets?|lends?|helps?|turns?|hands?|shows?|says?|said)\s.*/,
);
/** "goods that contain as little as 0.1 per cent": from where on a rule applies. */
const CONTAINING = cuePattern(/\bcontain\w*\s(?:[\w.]+\s){0,4}$/i);

/** "yttrium, of which China refines more than 90 per cent". */
const REFINES = cuePattern(
  /\bof (?:which|them) (?:China|Beijing|it) (?:now )?(?:refines|processes|mines|produces|makes|supplies|controls) (?:[\p{L}]+ ){0,3}$/u,
);

interface FigureRead {
  start: number;
  end: number;
  value: number;
  unit: string;
  of: string;
  detail?: string;
}

const toFigure = ({ start, end, value, unit, of, detail = of }: FigureRead): RareEarthRead => ({
  type: 'figure',
  actor: 'China',
  detail,
  start,
  end,
  figure: { value, unit, of },
  isSure: true,
});

/** How many elements are under control, each number once; there are 17 in all. */
function listCounts(text: string): RareEarthRead[] {
  if (!UNDER_CONTROL.test(text)) return [];
  const counts = listMatches(text, ELEMENT_COUNT).flatMap((match) => {
    const value = parseCount(match[1] ?? match[2] ?? '');
    if (!value || value < 2 || value > 17) return [];
    const end = match.index + match[0].length;
    return [toFigure({ start: match.index, end, value, unit: 'elements', of: 'elements under control' })];
  });
  return counts.filter(({ figure }, i) => counts.findIndex((one) => one.figure?.value === figure?.value) === i);
}

/** "some licences valid for six months": a figure of the licences just spoken of. */
function licenceTerm(text: string): RareEarthRead | null {
  const match = LICENCE_TERM.exec(text);
  const count = match?.[1] ?? match?.[3];
  const unit = match?.[2] ?? match?.[4];
  const value = /^a$/i.test(count ?? '') ? 1 : parseCount(count ?? '');
  if (!match || !value || !unit) return null;
  const [start, end] = [match.index, match.index + match[0].length];
  const detail = 'validity of export licences';
  return toFigure({ start, end, value, unit: `${unit.toLowerCase()}s`, of: 'validity of licences', detail });
}
