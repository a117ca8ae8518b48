import type { ValueOf } from '@/lib/domain/fact-values';
import { plural } from '../plural';

/** Lines on the rates of a day: beside the headline rates, in the look-up of a day, and in the table of steps. */
export const rateLinesWords = {
  /** Under a headline rate. */
  downFrom: ({ rate, date }: { rate: string; date: string | null }) => `down from ${rate}${date ? ` (${date})` : ''}`,
  suspended: (points: number) => `${points} ${plural(points, { one: 'point', other: 'points' })} suspended`,
  /** Why a rate is what it is: a step and the act that made it. */
  stepByAct: (step: string, act: string) => `${step} (${act})`,
  asArticlesStateIt: (step: string) => `${step}, as articles state it.`,
  /** "In force since 14 May 2025, 26 days by then." */
  inForceSince: (day: string, days: number | null) =>
    `In force since ${day}${days ? `, ${days} ${plural(days, { one: 'day', other: 'days' })} by then` : ''}.`,
  added: (rate: string) => `${rate} added`,
  noRate: 'no rate of its own',
  startUnsupported: 'no page states this first day',
  /** Answers to a day that cannot be looked up. */
  noDay: (text: string) => `“${text}” is no day. Days are written 2025-06-09.`,
  liesAfter: (day: string, asOf: string) => `${day} lies after ${asOf}, the day this page speaks of.`,
  /** How a step stands on the day. */
  states: {
    threatened: 'threatened',
    proposed: 'proposed',
    announced: 'announced',
    in_force: 'in force',
    superseded: 'superseded',
    ended: 'ended',
    never_in_force: 'never took effect',
  },
  /** What a duty counts, in a word or two. */
  definitions: {
    headline: 'headline sum',
    partial_list: 'partial list',
    sector: 'sector duty (s232)',
    average: 'average',
    older_s301: 'older s301',
    all_in: 'all duties together',
    parcel: 'parcels',
  } satisfies Record<ValueOf<'tariff_step'>['definition'], string>,
};
