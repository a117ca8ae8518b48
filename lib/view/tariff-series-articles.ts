/** A headline series from what articles state: a peak and the rate now, by month or without any date. */
import { rateTitlesWords } from '@words/rate-titles';
import { toDateSpan } from '@/lib/domain/civil-date';
import type { AnyFact, Fact } from '@/lib/domain/fact';
import type { Party } from '@/lib/domain/vocabulary';
import { toRateTitle } from './rate-words';
import type { TariffPoint } from './tariff-series-point';

type RateFact = Fact<'tariff_rate'>;

/** Words of a rate on the whole trade; anything narrower is no headline rate. */
const WHOLE_TRADE =
  /^(?:not stated|all|(?:all |most )?(?:chinese|american|u\.?s\.?) (?:goods|imports|exports|products))$/i;

const isHeadlineRate = (fact: AnyFact, party: Party): fact is RateFact =>
  fact.kind === 'tariff_rate' && fact.value.imposer === party && isWhole(fact.value);

/** A rate without a number may speak of "some" tariffs: that is why it has none. */
function isWhole({ scope, qualifier }: RateFact['value']): boolean {
  return qualifier === 'triple_digit' || !scope || WHOLE_TRADE.test(scope.trim());
}

function toMissing({ ratePct, qualifier }: RateFact['value']): string | null {
  if (ratePct !== null) return null;
  const { tripleDigitsInArticles, noNumberInArticles } = rateTitlesWords.figure;
  return qualifier === 'triple_digit' ? tripleDigitsInArticles : noNumberInArticles;
}

/**
 * The peak's date in an article is the day of the news that it ended ("before the May reset"), so a peak has no day of its own.
 */
function toPoint(fact: RateFact): TariffPoint {
  const isPeak = fact.value.status !== 'in_force';
  const span = fact.resolvedDate && !isPeak ? toDateSpan(fact.resolvedDate) : null;
  return {
    factId: fact.id,
    from: span?.from ?? null,
    to: span?.to ?? null,
    ratePercent: fact.value.ratePct,
    missing: toMissing(fact.value),
    title: toRateTitle(fact.value),
    instrument: null,
    components: [],
    isStartUnsupported: false,
    claims: fact.claims,
    continuedBy: [],
  };
}

/** The one that says most: a number before none, then an exact one, then what most sources say, then the newest. */
function toBest(facts: RateFact[]): RateFact | null {
  const rank = ({ value, claims, knownOn, id }: RateFact) => [
    value.ratePct === null ? 1 : 0,
    value.qualifier === 'exact' ? 0 : 1,
    -new Set(claims.map((claim) => claim.sourceId)).size,
    -Number(knownOn.replaceAll('-', '')),
    id,
  ];
  const compare = (a: RateFact, b: RateFact) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((part, index) => part !== y[index]);
    return at < 0 ? 0 : (x[at] ?? 0) < (y[at] ?? 0) ? -1 : 1;
  };
  return [...facts].sort(compare)[0] ?? null;
}

/** The peak (undated) and the rate in force, as far as articles state them. */
export function toArticlePoints(facts: readonly AnyFact[], party: Party): TariffPoint[] {
  const rates = facts.filter((fact) => isHeadlineRate(fact, party)) as RateFact[];
  const peak = toBest(rates.filter(({ value }) => value.status === 'peak'));
  const current = toBest(rates.filter(({ value }) => value.status === 'in_force'));
  return [peak, current].flatMap((fact) => (fact ? [toPoint(fact)] : []));
}
