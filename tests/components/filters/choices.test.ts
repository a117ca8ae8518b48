import { describe, expect, it } from 'vitest';
import { toChoiceGroups } from '@/components/filters/choices';
import { isMatch, NO_FILTERS, parseFilters, toggleValue } from '@/lib/url/filter-state';
import { toDelegateNames, toTimelineEntries } from '@/lib/view/timeline-entries';
import { delegate, makeEvidence, makeFact, rate, said, talks } from '../../support/view-facts';

const facts = [
  makeFact('talk_round', talks(), { round: 'london-2025-06' }),
  makeFact('delegation', delegate('He Lifeng', { side: 'China' })),
  makeFact('delegation', delegate('Scott Bessent')),
  makeFact('tariff_rate', rate()),
  makeFact('statement', said('Scott Bessent', { quoteParts: ['Rare earths must flow.'] })),
  makeFact('statement', said('Kevin Hassett'), { evidence: [makeEvidence({ quote: 'He met Scott Bessent.' })] }),
];
const entries = toTimelineEntries(facts);
const delegates = toDelegateNames(facts);
const people = new Map([...delegates, ['kevin-hassett', 'Kevin Hassett']]);

describe('toChoiceGroups', () => {
  it('offers what occurs, most used first', () => {
    const [byDelegate, , byKind] = toChoiceGroups(entries, NO_FILTERS, delegates, people);
    expect(byDelegate?.choices.map((choice) => [choice.label, choice.count])).toEqual([
      ['Scott Bessent', 3],
      ['He Lifeng', 1],
    ]);
    expect(byKind?.choices.map((choice) => choice.label)).toEqual(['Statements', 'Talk rounds', 'Tariff steps']);
  });

  it('counts each choice as the number of entries it would leave', () => {
    const { state } = parseFilters({ delegate: 'scott-bessent' });
    for (const group of toChoiceGroups(entries, state, delegates, people).slice(1)) {
      for (const choice of group.choices) {
        const chosen = toggleValue(state, group.key, choice.value);
        expect(entries.filter((entry) => isMatch(entry, chosen))).toHaveLength(choice.count);
      }
    }
  });

  it('keeps a chosen person who is no delegate, so that the choice can be taken back', () => {
    const { state } = parseFilters({ delegate: 'kevin-hassett' });
    const [byDelegate] = toChoiceGroups(entries, state, delegates, people);
    expect(byDelegate?.choices.find((choice) => choice.isChosen)).toMatchObject({ label: 'Kevin Hassett', count: 1 });
  });
});
