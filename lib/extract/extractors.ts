/** The extractors in order. They never see each other's mentions, so the order only fixes the order of equal offsets. */
import { delegations } from './delegations';
import { leaderContacts } from './leader-contacts';
import type { Extractor } from './mention';
import { talkRounds } from './talk-rounds';

export const EXTRACTORS: readonly Extractor[] = [talkRounds, delegations, leaderContacts];
