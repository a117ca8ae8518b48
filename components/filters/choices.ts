/** What the filter column offers: each key's choices with how many entries each would bring. */
import { filtersWords } from '@words/filters';
import { kindsWords } from '@words/kinds';
import { LOCALE } from '@words/locale';
import { talkSidesWords } from '@words/talk-sides';
import { topicsWords } from '@words/topics';
import { ENTRY_KINDS, TALK_SIDES } from '@/lib/domain/entry-kind';
import { ISSUE_TOPICS } from '@/lib/domain/vocabulary';
import { countValues, type FilterState } from '@/lib/url/filter-state';
import type { Filterable } from '@/lib/url/filterable';
import { FILTERS, type FilterKey } from '@/lib/url/filters';

export interface Choice {
  value: string;
  /** As it stands in the address. */
  text: string;
  label: string;
  count: number;
  isChosen: boolean;
}

export interface ChoiceGroup {
  key: FilterKey;
  label: string;
  choices: Choice[];
}

type Offer = readonly (readonly [value: string, label: string])[];

/** Values that occur at all, the most frequent first, so that the list keeps its order while filters change. */
function sortByUse(items: readonly Filterable[], key: FilterKey, offer: Offer, chosen: readonly string[]): Offer {
  const uses = new Map(
    offer.map(([value]) => [value, items.filter((item) => FILTERS[key].matches(item, value)).length]),
  );
  const use = (value: string) => uses.get(value) ?? 0;
  return offer
    .filter(([value]) => use(value) > 0 || chosen.includes(value))
    .toSorted((a, b) => use(b[0]) - use(a[0]) || a[1].localeCompare(b[1], LOCALE));
}

function toGroup(items: readonly Filterable[], state: FilterState, key: FilterKey, offer: Offer): ChoiceGroup {
  const chosen = state.chosen[key];
  const sorted = sortByUse(items, key, offer, chosen);
  const counts = countValues(
    items,
    state,
    key,
    sorted.map(([value]) => value),
  );
  return {
    key,
    label: filtersWords.label[key],
    choices: sorted.map(([value, label]) => ({
      value,
      text: FILTERS[key].serialise(value),
      label,
      count: counts.get(value) ?? 0,
      isChosen: chosen.includes(value),
    })),
  };
}

/**
 * The groups of the filter column in their order.
 * @param delegates names by slug; people who are no delegates are offered only while they are chosen
 */
export function toChoiceGroups(
  items: readonly Filterable[],
  state: FilterState,
  delegates: ReadonlyMap<string, string>,
  people: ReadonlyMap<string, string>,
): ChoiceGroup[] {
  const others = state.chosen.delegate
    .filter((slug) => !delegates.has(slug))
    .map((slug) => [slug, people.get(slug) ?? slug] as const);
  return [
    toGroup(items, state, 'delegate', [...delegates, ...others]),
    toGroup(
      items,
      state,
      'issue',
      ISSUE_TOPICS.map((topic) => [topic, topicsWords.label[topic]] as const),
    ),
    toGroup(
      items,
      state,
      'kind',
      ENTRY_KINDS.map((kind) => [kind, kindsWords.entry[kind].many] as const),
    ),
    toGroup(
      items,
      state,
      'side',
      TALK_SIDES.map((side) => [side, talkSidesWords.label[side]] as const),
    ),
  ];
}
