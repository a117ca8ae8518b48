import type { ValueOf } from '@/lib/domain/fact-values';

type EventType = Exclude<ValueOf<'rare_earth_event'>['type'], 'figure'>;

/** Rare-earth events as headlines. An actor is a country or a body, as its source names it. */
export const rareEarthEventsWords = {
  title: {
    export_curb: (actor) => `${actor} curbs rare-earth exports`,
    licence_approval: (actor) => `${actor} approves rare-earth export licences`,
    commitment: (actor) => `${actor} commits itself on rare earths`,
    slowdown: (actor) => `Rare-earth shipments slow (${actor})`,
    resumption: (actor) => `Rare-earth shipments resume (${actor})`,
    easing: (actor) => `${actor} eases rare-earth curbs`,
    conditional_easing: (actor) => `${actor} would ease rare-earth curbs, on a condition`,
    settlement: (actor) => `${actor}: rare-earth settlement`,
    demand: (actor) => `${actor} asks for rare earths`,
    complaint: (actor) => `${actor} complains over rare earths`,
  } satisfies Record<EventType, (actor: string) => string>,
  figure: (figure: string) => `Rare earths: ${figure}`,
  figureNotStated: 'Rare earths, a figure',
  /** "69% of global mining". */
  share: (percent: string, whole: string) => `${percent} of ${whole}`,
  amount: (amount: number | string, unit: string) => `${amount} ${unit}`,
  /** "6 months (validity of some licences)". */
  amountOf: (amount: string, counted: string) => `${amount} (${counted})`,
};
