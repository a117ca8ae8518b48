/** Words of accusations that a deal was broken. */
import { cuePattern } from '@/lib/text/cue-pattern';

/** What an accused does to a deal; the object must be a deal. */
export const BREACHING =
  '(?:violat(?:ing|ed|es|e)|breach(?:ing|ed|es)?|break(?:ing|s)?|broken?|renege?(?:ing|d|s)?(?:\\son)?|backpedal\\w*(?:\\s(?:on|from))?|back-?track\\w*(?:\\son)?|slow-?roll\\w*(?:\\son)?|wriggl\\w+\\sout\\sof|torn?\\sup|tear(?:ing|s)?\\sup|sitting\\son|betray(?:ed|ing|s)?|slow-?walk\\w*(?:\\son)?|undermin(?:ing|ed|es)|flout(?:ing|ed|s)|defy(?:ing)?|(?:going|gone|went|goes|go)\\sback\\son|walk(?:ing|ed|s)?\\s(?:back|away)\\s?(?:on|from)?|back(?:ing|ed|s)?\\s(?:out\\sof|away\\sfrom|off)|dragging\\s(?:its|their)\\sfeet(?:\\son)?|fail(?:ing|ed|s|ure)?\\sto\\s(?:\\w+ly\\s)?(?:honou?r|implement|comply\\swith|fulfill?|keep|live\\sup\\sto|abide\\sby|stick\\sto|uphold|carry\\sout|deliver\\son|meet)|not\\s(?:\\w+ly\\s)?(?:honou?r(?:ing|ed)|comply(?:ing)?(?:\\swith)?|complied(?:\\swith)?|implement(?:ing|ed)|liv(?:ing|ed)\\sup\\sto|abid(?:ing|ed)\\sby|adher(?:ing|ed)\\sto|keeping|kept|fulfill?(?:ing|ed))|non-?compliance(?:\\swith)?|rip(?:ping|ped)\\sup|cheat(?:ing|ed)(?:\\son)?|ignor(?:ing|ed)|sabotag(?:ing|ed)|violations?(?:\\sof)?|breach(?:es)?(?:\\sof)?)';

/** What is broken. A rule of the WTO, a law or a right is none of these. */
export const DEAL =
  '(?:agreements?|deals?|truce|accords?|pacts?|cease-?fire|consensus|commitments?|understandings?|terms|promises?|pledges?|arrangements?|frameworks?|word|undertakings?|obligations|bargain|spirit|détente|what\\s(?:it|they|he|both\\ssides|the\\stwo\\ssides|was|had)\\s(?:had\\s|have\\s|been\\s)?(?:agreed|promised|signed|settled))';

/** Deals that are not between the two: a breach of them is another matter. */
export const OTHER_DEAL = cuePattern(
  /\b(?:WTO|World Trade Organi[sz]ation|human rights|international law|nuclear|climate|Paris agreement|sanctions|copyright|patent|maritime|intellectual property|Basic Law|Joint Declaration|Minsk|arms control)\b/i,
);

/** Accused of the same by both sides at once. */
export const MUTUAL = cuePattern(
  /\b(?:mutual\s(?:accusations|recriminations)|accus(?:ed|ing|e)\s(?:each|one\san)\s?other|(?:each|both)\s(?:\w+\s){0,3}?accus(?:ed|ing|es|e)\s(?:the\sother|each)|each\s(?:\w+\s){0,3}?(?:says?|said|swears?|insist(?:s|ed)|claim(?:s|ed)|maintain(?:s|ed))\s(?:that\s)?the\sother|(?:finger-pointing|recriminations?)\b|trad(?:ed|ing|e)\s(?:accusations|charges|blame)|blam(?:ed|ing|e)\seach\sother|accusations\s(?:of\s[\w\s]{1,40}\s)?(?:from|by|on)\s(?:each|both)\ssides?|exchang(?:ed|ing|e)\saccusations)\b/i,
);

export const ACCUSING =
  '(?:accus(?:ed|es|ing|e)|blam(?:ed|es|ing|e)|alleg(?:ed|es|ing|e)|charg(?:ed|es|ing)|complain(?:ed|s|ing)|claim(?:ed|s|ing)|sa(?:id|ys|ying)|insist(?:ed|s|ing)|criticiz(?:ed|es|ing)|criticis(?:ed|es|ing)|wrote|posted|tweeted|declar(?:ed|es|ing)|told|argu(?:ed|es|ing)|assert(?:ed|s|ing)|protest(?:ed|s|ing)|warn(?:ed|s|ing)|stat(?:ed|es|ing)|suggest(?:ed|s|ing)|believes?|retort(?:ed|s|ing)?|counter(?:ed|s)|(?:fired|shot|hit)\\sback|respond(?:ed|s)|testif\\w+|slamm(?:ed|ing)|lash(?:ed|ing)\\sout\\sat|(?:regard|view|treat)(?:s|ed)?|sees?|saw|consider(?:s|ed)?|denounc(?:ed|es|ing)|condemn(?:ed|s|ing)?|call(?:s|ed|ing)?|describ(?:ed|es|ing))';
