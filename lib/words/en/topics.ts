import type { IssueTopic } from '@/lib/domain/vocabulary';

const LABELS: Record<IssueTopic, string> = {
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

const BEGINS_WITH_NAME = /^(?:TikTok|Taiwan|Russia|Iranian|Chinese)/;

/** The issues of the talks. */
export const topicsWords = {
  /** As headings, links and tags. */
  label: LABELS,
  /** Within a sentence: "about rare earths", "about Taiwan". */
  inSentence: (topic: IssueTopic) => {
    const label = LABELS[topic];
    return BEGINS_WITH_NAME.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  },
};
