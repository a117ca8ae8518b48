/** State media as speakers, and the one document that is always the same office's: the president's order. */
import { cuePattern, listMatches } from '@/lib/text/cue-pattern';
import type { Speaker, SpeakerMention } from './speaker';
import type { Frame } from './speech-frames';
import { OUTLETS } from './venue-words';

/** News agencies and papers of the Chinese state speak for it; other outlets only carry words. */
export function outletsIn(frame: Frame): SpeakerMention[] {
  return listMatches(frame.outside, OUTLETS.state).map((match) => {
    const isAgency = /Xinhua|agency/i.test(match[0]);
    const name =
      /(Xinhua(?: News Agency)?|People[’']s Daily|Global Times|CCTV|China Daily|CGTN|Yuyuan Tantian)/.exec(
        match[0],
      )?.[0] ?? match[0];
    const before = frame.outside.slice(Math.max(0, match.index - 80), match.index);
    const byline = /\b(?:an?\s|the\s)?(commentary|editorial|op-ed|opinion piece|article)\b(?:\s[\w-]+){0,5}\s?$/i.exec(
      before,
    );
    const genre = byline?.[1];
    const start = frame.start + match.index - (byline ? byline[0].length : 0);
    const speaker: Speaker = {
      speaker: genre ? `${name} (${genre.toLowerCase()})` : name,
      role: isAgency ? 'state news agency' : 'state media',
      side: 'China',
      kind: 'outlet',
    };
    return {
      start,
      end: frame.start + match.index + match[0].length,
      speaker,
      form: 'named' as const,
      words: match[0],
    };
  });
}

const ORDER = cuePattern(
  /\b(?:the|his|Trump[’']s|an?)\s((?:executive\s)?order)(?=,?\s(?:says|said|states|stated|reads|read|adds|added)\b)/giu,
);

/** "“…,” the order says": the words of an executive order. */
export function ordersIn(frame: Frame): SpeakerMention[] {
  return listMatches(frame.outside, ORDER).map((match) => {
    const start = frame.start + match.index;
    const speaker: Speaker = { speaker: 'executive order', role: null, side: 'US', kind: 'office' };
    return { start, end: start + match[0].length, speaker, form: 'named' as const, words: match[1] ?? match[0] };
  });
}
