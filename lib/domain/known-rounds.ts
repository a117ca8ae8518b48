/**
 * Rounds of US–China trade talks, 2018 to 2026, by city and month. Reports name an earlier round by its city alone ("the Geneva
 * deal"); this list adds the month, and such a month is always marked as implied. Nothing else is taken from it.
 */
export interface KnownRound {
  city: string;
  country: string;
  /** `YYYY-MM` of its first day. */
  month: string;
}

const ROWS: [city: string, country: string, months: string][] = [
  ['Beijing', 'China', '2018-05 2018-06 2019-01 2019-02 2019-03 2019-04'],
  ['Washington', 'US', '2018-05 2018-08 2019-01 2019-02 2019-04 2019-05 2019-10'],
  ['Shanghai', 'China', '2019-07'],
  ['Geneva', 'Switzerland', '2025-05'],
  ['London', 'UK', '2025-06'],
  ['Stockholm', 'Sweden', '2025-07'],
  ['Madrid', 'Spain', '2025-09'],
  ['Kuala Lumpur', 'Malaysia', '2025-10'],
  ['Paris', 'France', '2026-03'],
  ['Seoul', 'South Korea', '2026-05'],
  ['New York', 'US', '2026-09'],
];

const KNOWN_ROUNDS: readonly KnownRound[] = ROWS.flatMap(([city, country, months]) =>
  months.split(' ').map((month) => ({ city, country, month })),
);

/** Where the two presidents themselves have met, and in which month (2017 to 2025): what was agreed there was agreed by them, not at a round. */
const SUMMITS: ReadonlyMap<string, string> = new Map([
  ['Mar-a-Lago', '2017-04'],
  ['Palm Beach', '2017-04'],
  ['Buenos Aires', '2018-12'],
  ['Osaka', '2019-06'],
  ['Bali', '2022-11'],
  ['Woodside', '2023-11'],
  ['Lima', '2024-11'],
  ['Busan', '2025-10'],
  ['Gyeongju', '2025-10'],
]);
export const isSummitCity = (city: string | null): boolean => city !== null && SUMMITS.has(city);

/** `YYYY-MM` of the presidents' meeting in the city, null where they had not met there by that day. */
export function findSummitMonth(city: string, byDay: string): string | null {
  const month = SUMMITS.get(city) ?? null;
  return month !== null && month <= byDay ? month : null;
}

/** Nobody calls a round by its city alone after so many months. */
const MONTHS_REMEMBERED = 24;

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

/**
 * The latest known round in a city (or, without one, in a country) that began by a month; null when none did.
 * @param within `YYYY-MM` it must have begun in, null where the text gives no month
 */
export function findKnownRound(
  place: { city: string | null; country: string | null },
  byMonth: string,
  within: string | null,
): KnownRound | null {
  const fitting = KNOWN_ROUNDS.filter(
    (round) =>
      (place.city ? round.city === place.city : round.country === place.country) &&
      (within
        ? round.month === within
        : round.month <= byMonth && monthsBetween(round.month, byMonth) <= MONTHS_REMEMBERED),
  );
  return fitting.at(-1) ?? null;
}
