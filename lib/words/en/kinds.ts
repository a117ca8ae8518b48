import type { EntryKind } from '@/lib/domain/entry-kind';
import type { Kind } from '@/lib/domain/vocabulary';

interface Labels {
  one: string;
  many: string;
}

/** What facts and entries of the timeline are called, as labels. */
export const kindsWords = {
  fact: {
    talk_round: { one: 'Talk round', many: 'Talk rounds' },
    delegation: { one: 'Delegation', many: 'Delegations' },
    tariff_rate: { one: 'Tariff rate', many: 'Tariff rates' },
    tariff_change: { one: 'Tariff change', many: 'Tariff changes' },
    truce_term: { one: 'Truce term', many: 'Truce terms' },
    rare_earth_event: { one: 'Rare-earth event', many: 'Rare-earth events' },
    statement: { one: 'Statement', many: 'Statements' },
    breach_accusation: { one: 'Breach accusation', many: 'Breach accusations' },
    leader_contact: { one: 'Leader contact', many: 'Leader contacts' },
    indicator: { one: 'Indicator', many: 'Indicators' },
    issue: { one: 'Issue', many: 'Issues' },
    tariff_step: { one: 'Tariff step', many: 'Tariff steps' },
    truce_window: { one: 'Truce window', many: 'Truce windows' },
    policy_event: { one: 'Policy event', many: 'Policy events' },
  } satisfies Record<Kind, Labels>,
  entry: {
    talk_round: { one: 'Talk round', many: 'Talk rounds' },
    truce: { one: 'Truce', many: 'Truce terms' },
    tariff: { one: 'Tariff step', many: 'Tariff steps' },
    rare_earth: { one: 'Rare-earth event', many: 'Rare-earth events' },
    statement: { one: 'Statement', many: 'Statements' },
    accusation: { one: 'Accusation', many: 'Accusations' },
    leader_contact: { one: 'Leaders’ contact', many: 'Leaders’ contacts' },
    indicator: { one: 'Indicator', many: 'Indicators' },
    policy: { one: 'Policy event', many: 'Policy events' },
    issue: { one: 'Issue', many: 'Issues' },
  } satisfies Record<EntryKind, Labels>,
  /** What a search finds beside facts. */
  person: { one: 'Person', many: 'People' },
  article: { one: 'Article', many: 'Articles' },
  /** A label (of a kind, a field, a filter) as it stands within a sentence. */
  inSentence: (label: string) => label.toLowerCase(),
};
