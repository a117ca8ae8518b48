/** A point of a headline series. */
import type { CivilDay } from '@/lib/domain/civil-date';
import type { Claim, Fact } from '@/lib/domain/fact';

export type StepFact = Fact<'tariff_step'>;

/** A rate from a day on, until the next point of its series. */
export interface TariffPoint {
  /** The fact that set it: a tariff step, or a rate that articles state. */
  factId: string;
  /** First and last possible day of the change; null where no source gives any date. */
  from: CivilDay | null;
  to: CivilDay | null;
  /** Percent ad valorem; null where there is no number, and then `missing` says why. */
  ratePercent: number | null;
  missing: string | null;
  title: string;
  instrument: string | null;
  /** What the rate is made of; empty where that is not stated. */
  components: { name: string; ratePct: number }[];
  /** No page states the first day. */
  isStartUnsupported: boolean;
  /** Of the fact and of steps that carried the same rate on. */
  claims: Claim[];
  /** Later steps with the same rate: a suspension that was prolonged. */
  continuedBy: StepFact[];
}
