/** The topics of the talks in the words articles use for them. */

import type { IssueTopic } from '@/lib/domain/vocabulary';
import { cuePattern } from '@/lib/text/cue-pattern';

export interface TopicWords {
  topic: IssueTopic;
  pattern: RegExp;
  /** What else the sentence must say: trade in rare earths as such, or a duty that merely stands, is no issue. */
  needs?: RegExp;
  /** Words that make the match something else: the name of a company, somebody else's quarrel. */
  refuses?: RegExp;
}

const CONTROL = cuePattern(
  /\b(?:controls?|controlled|controlling|curbs?|restrict\w*|ban(?:s|ned|ning)?|bar(?:s|red)?|licen[cs]\w*|permits?|access|limits?|export polic\w+|block\w*|blacklist\w*|approv\w*|clarity|sales?|sell|eas(?:e|es|ed|ing)|lift\w*|relief|shipped|technolog\w+|disput\w+|agenda|topics?|raised|warn\w*|wants?|allow\w*|not to use|loosen\w*|grip|sp(?:eak|oke) about|talk(?:ed|s)? about|discuss\w*|selling|stop(?:s|ped|ping)?)\b/i,
);
const DISPUTED = cuePattern(
  /\b(?:exports?|shipments?|shipped|supply|supplies|flows?|controls?|curbs?|restrict\w*|licen[cs]\w*|permits?|approv\w*|issues?|questions|complexity|disputes?|tensions?|talks?|discuss\w*|agenda|table|wants?|wanted|demand\w*|seek\w*|ask\w*|pledg\w*|promis\w*|agree\w*|deliver\w*|suspend\w*|leverage|chokehold|dominan\w*|central|deal|access|lift\w*|purchases?|sticking|concern\w*|negotiat\w*|threat\w*|settled|resolved|resolve|cards?|weapons?|trump card|held back|little was said|nothing was said|c[ao]mes? up|raised)\b|\?\s*$/i,
);
const BOUGHT = cuePattern(
  /\b(?:take|takes|snap(?:s|ped)? up|tons?|tonnes?|working group|buy|buys|buying|bought|purchas\w+|orders?|imports?|sales|wants?|ask\w*|pledg\w+|promis\w+|commit\w+|agree\w+|talks?|discuss\w*|deal|issues?|among|agenda|table|demand\w*|exports?|nam(?:es?|ed|ing)|list\w*|includ\w+|cover\w*|topics?)\b/i,
);

export const TOPICS: readonly TopicWords[] = [
  {
    topic: 'rare_earths',
    pattern: cuePattern(
      /\b(?:rare[- ]earths?|critical[- ]minerals?|magnets?|yttrium|dysprosium|terbium|gallium|germanium|neodymium|samarium)\b/i,
    ),
    needs: DISPUTED,
  },
  {
    topic: 'chips_export_controls',
    pattern: cuePattern(
      /\b(?:semiconductors?|microchips?|(?:AI|artificial intelligence|computer|advanced|high-end|memory|H20|H200|Nvidia|chip[- ]design|Blackwell) chips?|Nvidia[’']s (?:\w+ ){0,3}chips?|chips?(?![- ]?(?:makers?|shares|stocks|away|in\b))|chip[- ](?:design )?(?:software|tools?|exports?|equipment|curbs?|controls?)|design software|(?:advanced|dual-use|sensitive|high|American|US|U\.S\.|critical) technolog(?:y|ies)(?: products)?|(?:technology|tech) (?:export )?(?:controls?|restrictions|curbs|export polic(?:y|ies))|technology (?:exports|and minerals)|Huawei|weaponi[sz]ation of (?:trade and )?technology)\b/i,
    ),
    needs: CONTROL,
    refuses: cuePattern(
      /\b(?:Taiwan Semiconductor|semiconductor (?:companies|stocks|shares|index|firms rose)|chip ?makers? (?:rose|fell|gained|slid))\b/i,
    ),
  },
  {
    topic: 'export_controls',
    pattern: cuePattern(
      /\bexport[- ]controls?(?: lists?)?\b|\bcontrols? on exports?\b|\bexport (?:curbs|restrictions|bans?|limits)\b|\brestrict(?:s|ed|ing|ions on)? (?:the )?exports?\b|\bentity list\b|\b(?:off|from|onto?) (?:the|its|a|an American|America[’']s|Washington[’']s|a US|the US)(?: trade| export)? blacklist\b|\brules? on shipping software\b/i,
    ),
    // China's own controls are those on rare earths.
    refuses: cuePattern(
      /^(?!.*\bblack-?list).*(?:\b(?:China|Beijing)[’']s\s(?:[\w-]+\s){0,3}?export\s(?:controls?|curbs|restrictions)|\bChinese export (?:controls?|curbs|restrictions)|\b(?:China|Beijing|(?:commerce|Commerce) [Mm]inistry)\b[^.;]{0,90}\b(?:suspend|lift|ease|pause|delay|postpone|shelve)\b[^.;]{0,50}\bexport (?:controls?|curbs|restrictions)\b)/s,
    ),
  },
  {
    topic: 'student_visas',
    pattern: cuePattern(
      /\b(?:(?:student|students[’']?) visas?|visas? (?:for|of) (?:(?:its|their|Chinese|foreign) )?students?|(?:Chinese|foreign|international|welcoming|curbs on) (?:\w+ )?students?)\b/i,
    ),
  },
  { topic: 'fentanyl', pattern: cuePattern(/\bfentanyl|\bprecursor chemicals?\b|\bsynthetic opioids?\b/i) },
  {
    topic: 'taiwan',
    pattern: cuePattern(/\bTaiwan(?:ese)?\b/),
    needs: cuePattern(
      /\b(?:status|steps?|issue|question|want to hear|on the table|arms|weapons|independence|self-governed|self-ruled|warn\w*|red line|strait|stance|policy|support|sensitive|brought up|disput\w+|differences|quarrel\w*|first\b|return to China|topics?|pledg\w+|agenda|discuss\w*|mention\w*|prudence|caution|urged|concerns?|raised?|tensions?)\b/i,
    ),
    refuses: cuePattern(/\bTaiwan (?:Semiconductor|dollar|stocks|shares)\b/),
  },
  {
    topic: 'tariffs',
    pattern: cuePattern(/\b(?:tariffs?|duties|levies|import taxes)\b/i),
    needs: cuePattern(
      /\b(?:(?:talks?|negotiat\w+|discuss\w*|tensions?|disagree\w*|differences|quarrel\w*|questions?|issues?|agenda|table|resolve|address|bargain\w*|friction)\b[^.;:!?,]{0,40}?\b(?:over|on|about|include|includes|including|such as)\b[^.;:!?\d%]{0,70}?|(?:asks?|asked|asking|wants?|wanted|demand(?:s|ed)?|seeks?|sought|call(?:s|ed|ing)? (?:for|on)|push(?:es|ed|ing)? for|press(?:es|ed|ing)? for|urg(?:es|ed|ing))\b(?! a)[^.;:,]{0,60}?\b(?:lower|cut\w*|remov\w+|lift\w*|roll\w* back|reduc\w+|scrap\w*|cancel\w*|end|relief from|eliminat\w+|drop\w*)\b[^.;:,]{0,40}?|(?:was it|is it|all|only|just|plain|clear|blunt|honest|word|words) (?:about|on) )(?:tariffs?|duties|levies)\b|\b(?:each|both|two)\s(?:country|countries|sides?|governments?|nations?)\s(?:(?:is|are|will|would|agreed)\s(?:to\s)?)(?:cut|lower|reduce|remove|lift|roll back|scale back)\s(?:\w+\s){0,2}(?:tariffs?|duties|levies)\b|\btalks (?:\w+ )?(?:(?:will|would|are to|were to) )?cover(?:ed|s)?\b[^.;]{0,60}\b(?:tariffs?|duties)\b|\b(?:issues?|topics?|agenda|table|These|They) (?:also )?(?:include|includes|included|are|were)\b[^.;]{0,160}\b(?:tariffs?|duties)\b|\b(?:tariffs?|duties)\b[^.;]{0,60}\b(?:on the (?:table|agenda)|will be (?:discussed|addressed|raised)|up for (?:discussion|negotiation)|top(?:s|ped)? the agenda|dominat\w+)\b/i,
    ),
  },
  {
    topic: 'intellectual_property',
    pattern: cuePattern(
      /\bintellectual[- ]property\b|\bIP (?:theft|protections?|rights)\b|\bforced (?:technology )?transfers?\b|\btrade secrets?\b/i,
    ),
  },
  {
    topic: 'economic_model',
    pattern: cuePattern(
      /\b(?:(?:state-\w+|export-\w+|economic|growth|mercantilist|development)[, ](?:\S+ )?(?:economic )?model|mercantilis\w+|state capitalism|(?:state|industrial) subsid\w+|subsid\w+ (?:to|for) (?:its )?(?:state|industr)\w*|structural (?:reforms?|changes?|issues)|non-?market (?:policies|practices)|rebalanc\w+ (?:its|the|China[’']s) econom\w+)\b/i,
    ),
  },
  {
    topic: 'overcapacity',
    pattern: cuePattern(
      /\b(?:over-?capacity|excess (?:industrial |production |manufacturing )?capacity|overproduction|dumping of cheap)\b/i,
    ),
  },
  {
    topic: 'licensing',
    pattern: cuePattern(
      /\b(?:export[- ]licen[cs]\w+ (?:regime|rules?|system|process|requirements?)|licen[cs]ing (?:rules?|and permission|regime|system|process|requirements?)|export licensing|speed up the (?:permits|licen[cs]es))\b/i,
    ),
  },
  {
    topic: 'chinese_tech_market_access',
    pattern: cuePattern(
      /\bChinese (?:tech|technology|telecoms?|software)(?: \w+){0,2}? (?:providers?|companies|firms|groups)\b[^.;]{0,60}\b(?:access|market|consumers|operate|sell)\b|\bmarket access for Chinese\b|\baccess (?:to|for) (?:US|U\.S\.|American) (?:consumers|markets?)\b/i,
    ),
  },
  { topic: 'tiktok', pattern: cuePattern(/\b(?:TikTok|ByteDance)\b/) },
  {
    topic: 'agriculture',
    pattern: cuePattern(
      /\b(?:soy-?beans?|soya(?:[ -]?beans?)?|farm (?:goods|trade|produce|products|exports|purchases)|farm(?:,\s\w+)*,?\sand\s\w+\s(?:goods|products)|agricultur\w+|pork|sorghum|beef|grain purchases|(?:American|US|U\.S\.) crops)\b/i,
    ),
    needs: BOUGHT,
    refuses: cuePattern(/\btariffs? (?:of|on)\b[^.;]{0,40}\b(?:chicken|wheat|pork|beef)\b/i),
  },
  {
    topic: 'russia',
    pattern: cuePattern(
      /\b(?:Russian (?:and Iranian )?(?:oil|crude|energy|gas)|dual-use (?:goods|exports|items|products|technolog\w+) to Russia|(?:support\w*|help\w*|supplies|supplying|sales?|selling|exports?|shipments?|deliver\w+) [^.;]{0,30}\bRussia|(?:buy|buys|buying|purchas\w+)[^.;]{0,24} (?:from )?(?:Moscow|Russia)|war in Ukraine)\b/i,
    ),
  },
  {
    topic: 'iranian_oil',
    pattern: cuePattern(
      /\b(?:Iranian (?:and Russian )?(?:oil|crude)|oil (?:under sanctions )?from (?:Russia and )?Iran|(?:buy|buying|purchases)[^.;]{0,20} Iran(?:ian)?)\b/i,
    ),
  },
  {
    topic: 'trade_deficit',
    pattern: cuePattern(
      /\b(?:(?:trade|goods) (?:deficit|imbalance|gap|surplus)|deficit with China|balanced trade|(?:smaller|lower|narrower) deficit|(?:cut|reduc|narrow|shrink|clos)\w* (?:the|its|that) deficit)\b/i,
    ),
    needs: cuePattern(
      /\b(?:wants?|would like|smaller|reduc\w+|narrow\w*|cut\w*|address\w*|rebalanc\w+|demand\w*|complain\w*|issues?|discuss\w*|blam\w*|come down|bring (?:it |the |down)|help with|fix\w*|solve)\b/i,
    ),
    refuses:
      /^(?!.*\b(?:cut|reduc\w+|narrow|shrink|help with|fix|solve) (?:its|the|their)\b).*(?:[$€¥]\s?\d|\bbillion\b)/,
  },
];

/** Said to be discussed, asked for, disputed or settled in the talks. */
export const ON_TABLE = cuePattern(
  /\b(?:issues?|agenda|table|discuss\w*|talk(?:s|ed|ing)? (?:about|on|over)|address\w*|negotiat\w*|focus\w*|cent(?:er|re)s? on|central|tensions?|friction|disputes?|quarrels?|sticking point|bone of contention|wants?|wanted|would like|asks?|asked|asking|demand\w*|seeks?|sought|call(?:s|ed|ing)? (?:for|on)|push\w*|press\w*|rais(?:e|es|ed|ing)|brought up|complain\w*|criticiz\w*|criticis\w*|accus\w*|concern\w*|pledg\w*|promis\w*|agree\w*|is to|are to|will be|deal|consensus|framework|clarity|relief|resolve|resolving|lift|ease|easing|key|shelve|expects?|confirmed)\b|\?\s*$/i,
);

/** Said to have been left out, or to be nothing but the ground of a duty. */
export const LEFT_OUT = cuePattern(
  /\b(?:did not (?:address|cover|include|resolve)|not (?:part of|on the agenda|discussed|addressed)|left (?:out|aside|unaddressed)|broader concerns|beyond)\b|\bfentanyl[- ](?:duty|duties|tariffs?|charge|levy|trafficking|related)\b|\b(?:linked to|for) fentanyl\b/i,
);

/** "Second, soybeans.": a point of a list raises what it names. */
export const POINT_OF_LIST = cuePattern(
  /^(?:[•–-]\s)?(?:First|Second|Third|Fourth|Fifth|Finally|Lastly|Next)(?:ly)?[,:]\s.{0,120}$/,
);
