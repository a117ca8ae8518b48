import type { ValueOf } from '@/lib/domain/fact-values';

type RareEarth = ValueOf<'rare_earth_event'>;

const TYPE_TITLES: Record<RareEarth['type'], (actor: string) => string> = {
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
  figure: () => 'Rare earths, a figure',
};

const UNIT_SIGNS: Record<string, string> = { percent: '%', pct: '%', '%': '%' };

/** "69% of global mining", "6 months (validity of some licences)". */
function toFigureWords(figure: NonNullable<RareEarth['figure']>): string {
  const sign = UNIT_SIGNS[figure.unit.toLowerCase()];
  const amount = sign ? `${figure.value}${sign}` : `${figure.value} ${figure.unit}`;
  if (!figure.of) return amount;
  return sign ? `${amount} of ${figure.of}` : `${amount} (${figure.of})`;
}

/** A rare-earth event: our headline by its type, and what the source says of it. */
export function toRareEarthWords(value: RareEarth): { title: string; line: string } {
  const title =
    value.type === 'figure' && value.figure
      ? `Rare earths: ${toFigureWords(value.figure)}`
      : TYPE_TITLES[value.type](value.actor);
  return { title, line: value.detail };
}
