/** Every data set, in the order in which they are offered, and the formats each comes in. */
import { ENTRIES } from './sets/entries';
import { RARE_EARTHS } from './sets/rare-earths';
import { DELEGATIONS, ROUNDS } from './sets/rounds';
import { DISAGREEMENTS, SOURCES } from './sets/sources';
import { TARIFF_RATES, TARIFF_STEPS } from './sets/tariffs';
import { DEADLINES, TRUCE_WINDOWS } from './sets/truce';
import { ISSUES, PEOPLE, STATEMENTS } from './sets/words';
import type { DataSet } from './table';

export const DATA_SETS: readonly DataSet[] = [
  ENTRIES,
  ROUNDS,
  DELEGATIONS,
  TARIFF_STEPS,
  TARIFF_RATES,
  TRUCE_WINDOWS,
  DEADLINES,
  RARE_EARTHS,
  STATEMENTS,
  ISSUES,
  DISAGREEMENTS,
  SOURCES,
  PEOPLE,
];
