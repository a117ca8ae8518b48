/** The closed word lists of the fact model, with the words the site uses for them. */

export const PARTIES = ['US', 'China'] as const;
/** The two sides of the talks. */
export type Party = (typeof PARTIES)[number];

export const SPEAKER_SIDES = ['US', 'China', 'UK', 'EU', 'Japan', 'analyst', 'other'] as const;
/** Whom a speaker speaks for. */
export type SpeakerSide = (typeof SPEAKER_SIDES)[number];

/** Kinds of facts that articles carry (extraction/SCHEMA.md). */
const ARTICLE_KINDS = [
  'talk_round',
  'delegation',
  'tariff_rate',
  'tariff_change',
  'truce_term',
  'rare_earth_event',
  'statement',
  'breach_accusation',
  'leader_contact',
  'indicator',
  'issue',
] as const;

/** Kinds that only the cited record carries: they need instruments and exact days. */
const RECORD_KINDS = ['tariff_step', 'truce_window', 'policy_event'] as const;

export const KINDS = [...ARTICLE_KINDS, ...RECORD_KINDS] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];
export type Kind = (typeof KINDS)[number];

export const KIND_LABELS: Record<Kind, { one: string; many: string }> = {
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
};

export const ISSUE_TOPICS = [
  'rare_earths',
  'tariffs',
  'chips_export_controls',
  'export_controls',
  'student_visas',
  'fentanyl',
  'taiwan',
  'intellectual_property',
  'economic_model',
  'overcapacity',
  'licensing',
  'chinese_tech_market_access',
  'tiktok',
  'agriculture',
  'russia',
  'iranian_oil',
  'trade_deficit',
  'shipping',
  'entity_list',
] as const;
export type IssueTopic = (typeof ISSUE_TOPICS)[number];

export const ISSUE_LABELS: Record<IssueTopic, string> = {
  rare_earths: 'Rare earths',
  tariffs: 'Tariffs',
  chips_export_controls: 'Chips and export controls',
  export_controls: 'Export controls',
  student_visas: 'Student visas',
  fentanyl: 'Fentanyl',
  taiwan: 'Taiwan',
  intellectual_property: 'Intellectual property',
  economic_model: 'Economic model',
  overcapacity: 'Overcapacity',
  licensing: 'Licensing',
  chinese_tech_market_access: 'Chinese tech market access',
  tiktok: 'TikTok',
  agriculture: 'Agriculture',
  russia: 'Russia',
  iranian_oil: 'Iranian oil',
  trade_deficit: 'Trade deficit',
  shipping: 'Shipping and port fees',
  entity_list: 'Entity lists',
};

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
