/** Talks between the two sides that are not on trade: of soldiers, on the climate, on consulates. */
import type { SentenceRead } from './reading';

/** "American and Chinese military officers held two days of talks": both sides, but no talks on trade. */
const OF_OTHER_TALKS =
  /\b(?:military|officers|nav(?:y|ies)|warships|defen[cs]e\s(?:ministers?|secretar\w+|officials|chiefs)|theater\scommand\w*|Adm\.|Gen\.|admirals?|climate|consular|arms\scontrol|counter-?narcotics)\b/i;
const OF_TRADE = /\b(?:trad(?:e|ing)|tariffs?|econom\w+|commerc\w+|duties|Treasury|vice[ -]premier)\b/i;

/** Whether the sentence tells of talks between the two on something else than trade. */
export const isOfOtherTalks = ({ text }: SentenceRead): boolean => OF_OTHER_TALKS.test(text) && !OF_TRADE.test(text);
