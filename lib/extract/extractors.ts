/** The extractors in order. They never see each other's mentions, so the order only fixes the order of equal offsets. */
import { breachAccusations } from './breach-accusations';
import { delegations } from './delegations';
import { indicators } from './indicators';
import { issues } from './issues';
import { leaderContacts } from './leader-contacts';
import type { Extractor } from './mention';
import { rareEarthEvents } from './rare-earth-events';
import { statements } from './statements';
import { talkRounds } from './talk-rounds';
import { tariffChanges } from './tariff-changes';
import { tariffRates } from './tariff-rates';
import { truceTerms } from './truce-terms';

export const EXTRACTORS: readonly Extractor[] = [
  talkRounds,
  delegations,
  leaderContacts,
  tariffRates,
  tariffChanges,
  truceTerms,
  rareEarthEvents,
  indicators,
  statements,
  breachAccusations,
  issues,
];
