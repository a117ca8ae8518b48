/** Where words are said or printed. */
import { cuePattern } from '@/lib/text/cue-pattern';

/** Chinese state media: they speak for themselves ("Xinhua said") and carry others' words ("quoted by Xinhua"). */
const STATE = cuePattern(
  /(?:(?:state|state-run|state-owned|official)\s(?:news\sagency|media|broadcaster|newspaper|tabloid)\s)?(?:the\s)?(?:Xinhua(?:\sNews\sAgency)?|People[’']s\sDaily|Global\sTimes|CCTV|China\sDaily|CGTN|Yuyuan\sTantian)|(?:Chinese\s)?(?:state-run\s|official\s)?state\smedia/g,
);

/** Wire services, papers and broadcasters that report but take no part. */
const PRESS =
  '(?:Reuters|AFP|Agence France-Presse|Associated Press|AP|Bloomberg(?:\\s(?:TV|Television|News))?|BBC(?:\\s(?:News|Radio\\s\\d))?|CNN|CNBC|Fox\\s(?:News|Business)(?:\\sNetwork)?|NBC(?:\\sNews)?|ABC(?:\\sNews)?|CBS(?:\\sNews)?|MSNBC|NPR|PBS|Sky\\sNews|Nikkei(?:\\sAsia)?|Kyodo|Financial\\sTimes|Wall\\sStreet\\sJournal|New\\sYork\\sTimes|Washington\\sPost|South\\sChina\\sMorning\\sPost|Guardian|Economist|Politico|Axios|Newsmax|Time\\smagazine|Der\\sSpiegel|Le\\sMonde|Punchbowl|Semafor|[A-Z]{3,5}\\sradio)';

export const OUTLETS = { state: STATE, press: PRESS };

/** Venues in the words around a quotation, most telling first, and what they are called. `$1` stands for what was found. */
export const VENUES: [RegExp, string][] = [
  [cuePattern(/\bTruth\sSocial\b/), 'Truth Social'],
  [cuePattern(/\b(?:Twitter|tweet(?:s|ed|ing)?)\b/), 'Twitter'],
  [cuePattern(/\b(?:on|to)\sX\b(?!\s?[A-Z])/), 'X'],
  [cuePattern(/\b(Weibo|WeChat|Facebook|Telegram|LinkedIn)\b/), '$1'],
  [cuePattern(new RegExp(`\\b((?:the\\s)?${PRESS}(?:\\s(?:program(?:me)?|show)\\s)¤+)`)), '$1'],
  [
    cuePattern(
      new RegExp(
        `\\b(${PRESS}[’']s?\\s(?:Face\\sthe\\sNation|Meet\\sthe\\sPress|This\\sWeek|State\\sof\\sthe\\sUnion|[A-Z]\\w+(?:\\s(?:the|of|on|in|[A-Z]\\w+)){0,4}))`,
      ),
    ),
    '$1',
  ],
  [
    cuePattern(
      new RegExp(
        `\\b(?:told|tells|telling|interview\\s(?:with|on|to)|appear(?:ance|ing|ed)\\son|speaking\\s(?:on|to)|on|quoted\\sby)\\s(?:the\\s)?(${PRESS})(?![\\w’'])`,
      ),
    ),
    '$1',
  ],
  [
    cuePattern(
      /\b(?:[Qq]uoted\sby|[Aa]ccording\sto|told|, )\s?(?:the\s)?(?:state(?:-run)?\s)?(?:official\s)?(?:news\sagency\s|media\s|broadcaster\s)?(Xinhua|CCTV|People[’']s\sDaily|Global\sTimes)\b/,
    ),
    '$1',
  ],
  [cuePattern(/\bsocial\smedia\b/), 'social media'],
  [cuePattern(/\b(press\s(?:conference|briefing)|news\s(?:conference|briefing)|briefing)\b/), '$1'],
  [cuePattern(/\b((?:pre-summit|research|client)\snote|note\sto\s(?:clients|investors)|note)\b/), '$1'],
  [
    cuePattern(
      /\b(rally(?:\sin\s[A-Z]\w+)?|speech|hearing|op-ed|joint\sstatement|statement|readout|podcast|letter|email|interview|post)\b/,
    ),
    '$1',
  ],
  [cuePattern(/\bsummary\sby\s(the\s\w+\s(?:government|ministry))\b/), 'summary by $1'],
];
