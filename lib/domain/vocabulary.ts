/** The closed word lists of the fact model. The words the site uses for them are those of lib/words. */

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

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
