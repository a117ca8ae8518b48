/** What a fact is about: the people, issues and sides it names, for filters and tags. */
import { type TalkSide, toTalkSide } from '@/lib/domain/entry-kind';
import type { AnyFact } from '@/lib/domain/fact';
import { ISSUE_TOPICS, type IssueTopic } from '@/lib/domain/vocabulary';

/** Words that show what a statement or a term is about, in the order of the issues. Offered to nobody as facts. */
const TOPIC_WORDS: Partial<Record<IssueTopic, RegExp>> = {
  rare_earths: /\brare[- ]earths?\b|\bcritical minerals?\b|\bmagnets?\b/i,
  tariffs: /\btariffs?\b|\bduties\b|\bimport taxes\b|\blevies\b/i,
  chips_export_controls: /\b(?:micro|computer )?chips?\b|\bsemiconductors?\b|\badvanced technolog/i,
  export_controls: /\bexport (?:controls?|curbs?|restrictions?)\b/i,
  student_visas: /\bvisas?\b|\bstudents?\b/i,
  fentanyl: /\bfentanyl\b/i,
  taiwan: /\bTaiwan\b/i,
  intellectual_property: /\bintellectual property\b/i,
  overcapacity: /\bovercapacity\b/i,
  tiktok: /\bTikTok\b/i,
  agriculture: /\bsoybeans?\b|\bfarm goods\b|\bagricultur/i,
  russia: /\bRussian? oil\b/i,
  iranian_oil: /\bIranian oil\b/i,
  trade_deficit: /\btrade deficit\b/i,
  shipping: /\bport fees?\b|\bshipbuild/i,
  entity_list: /\bentity list\b/i,
};

/** The issues that words speak of. */
function toTopicsOfWords(words: string): IssueTopic[] {
  return ISSUE_TOPICS.filter((topic) => TOPIC_WORDS[topic]?.test(words));
}

/** The sides that a party's or an actor's words name: "US (Donald Trump)" is the US. */
function toActorSides(actor: string): TalkSide[] {
  const sides: TalkSide[] = [];
  if (/\bU\.?S\b|\bAmerican?\b|United States|Washington|White House|\bTrump\b|\bmutual|\bboth\b/i.test(actor))
    sides.push('us');
  if (/\bChin|\bBeijing\b|\bMOFCOM\b|\bXi\b|\bmutual|\bboth\b/i.test(actor)) sides.push('china');
  return sides.length > 0 ? sides : ['others'];
}

/** Who acts or speaks in a fact. */
export function toSidesOf(fact: AnyFact): TalkSide[] {
  switch (fact.kind) {
    case 'delegation':
    case 'statement':
      return [toTalkSide(fact.value.side)];
    case 'tariff_rate':
    case 'tariff_change':
      return fact.value.imposer ? [toTalkSide(fact.value.imposer)] : [];
    case 'tariff_step':
      return [toTalkSide(fact.value.imposer)];
    case 'rare_earth_event':
      return toActorSides(fact.value.actor);
    case 'breach_accusation':
      return toActorSides(fact.value.accuser);
    case 'policy_event':
      return fact.value.actors.flatMap(toActorSides);
    case 'talk_round':
      return fact.value.parties.map(toTalkSide);
    case 'leader_contact':
    case 'truce_term':
    case 'truce_window':
      return ['us', 'china'];
    default:
      return [];
  }
}

/** The issues that a fact is about. */
export function toIssuesOf(fact: AnyFact): IssueTopic[] {
  switch (fact.kind) {
    case 'issue':
      return [fact.value.topic];
    case 'rare_earth_event':
      return ['rare_earths'];
    case 'tariff_rate':
    case 'tariff_change':
    case 'tariff_step':
    case 'truce_window':
      return ['tariffs'];
    case 'truce_term':
      return [...new Set<IssueTopic>(['tariffs', ...toTopicsOfWords(fact.value.text)])];
    case 'policy_event':
      return fact.value.topic ? [fact.value.topic] : [];
    case 'statement':
      return toTopicsOfWords([...fact.value.quoteParts, ...toQuotes(fact)].join(' '));
    default:
      return [];
  }
}

/** The sentences of articles that carry a fact. */
export function toQuotes(fact: AnyFact): string[] {
  return fact.claims.flatMap((claim) =>
    claim.evidence.flatMap((evidence) => (evidence.type === 'quote' ? [evidence.quote] : [])),
  );
}

/** The people whom a fact's own fields name. */
export function toPeopleOf(fact: AnyFact): string[] {
  switch (fact.kind) {
    case 'delegation':
      return [fact.value.person];
    case 'statement':
      return [fact.value.speaker];
    case 'leader_contact':
      return [...fact.value.participants];
    default:
      return [];
  }
}
