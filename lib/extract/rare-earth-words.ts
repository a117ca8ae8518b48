/**
 * Words of rare earths and of what is done with their export, as ordered rules: the first that fits a clause names its type.
 * `G` stands for a short run of words inside the clause; all runs are bounded, so that reading stays linear.
 */

import type { RARE_EARTH_TYPES } from '@/lib/domain/fact-values';
import { cuePattern } from '@/lib/text/cue-pattern';

export type RareEarthType = (typeof RARE_EARTH_TYPES)[number];

export const RARE_EARTH = String.raw`(?:rare[- ]earths?|(?:critical|strategic|crucial|key)[- ](?:mineral|raw[- ]material|metal)s?|(?:permanent\s)?magnets?(?!\sfor\s(?:talent|investors|capital))|(?<=\b(?:held|kept|keep|keeps|hold|holds|holding|keeping)\sback\s)minerals|gallium|germanium|antimony|graphite|yttrium|dysprosium|terbium|samarium|scandium|gadolinium|lutetium|neodymium|holmium|erbium|thulium|europium|ytterbium|tungsten)`;

const G = (most: number): string => `[^.;]{0,${most}}?`;
const CONTROLS = `(?:curbs?|controls?|restrictions?|limits?|bans?|measures|rules|regime|requirements?|embargo|blockade)`;
const FLOW = `(?:shipments?|exports?|flows?|suppl(?:y|ies)|deliver(?:y|ies)|licen[cs](?:es?|ing)|approvals?|applications?)`;
const GIVE = String.raw`(?:resum(?:e|ing)|lift(?:ing)?|suppl(?:y(?!\s(?:chain|of\s))|ying)|deliver(?:ing)?|eas(?:e|ing)|remov(?:e|ing)|suspend(?:ing)?|do(?:ing)?\saway|releas(?:e|ing)|speed(?:ing)?|expedit(?:e|ing)|accelerat(?:e|ing)|issu(?:e|ing)|restor(?:e|ing)|paus(?:e|ing)|delay(?:ing)?|postpon(?:e|ing)|defer(?:ring)?|allow(?:ing)?|restart(?:ing)?|ship(?:ping)?\b|export(?:ing)?\b(?=\s(?!controls|curbs|restrictions|licen|bans|rules))|provid(?:e|ing)|scrap(?:ping)?|drop(?:ping)?|end(?:ing)?|address(?:ing)?|relax(?:ing)?|loosen(?:ing)?|roll(?:ing)?\sback|approv(?:e|ing)|grant(?:ing)?|clear(?:ing)?|reopen(?:ing)?|hold(?:ing)?\soff|sell(?:ing)?|guarantee(?:ing)?|review(?:ing)?|streamlin(?:e|ing)|shelv(?:e|ing)|wait(?:ing)?\s(?:a|another|one)\s(?:year|month)\swith|stop(?:ping)?\srestrict\w+)`;
const GRUDGING = String.raw`(?:slow[- ]?(?:walk|roll)\w*|dragg?(?:ing|ed|s)?\s(?:its|their)\s(?:feet|heels)|withh(?:eld|old(?:s|ing)?)|(?:hold|keep)(?:s|ing)?\sback(?!\s(?:its|their|the)\s[\w-]+\s(?:[\w-]+\s)?(?:rules|controls|curbs|restrictions))|(?:held|kept)\sback|sitting\son|sat\son|stonewall\w*|foot-dragging)`;
const re = (source: string): RegExp => new RegExp(source, 'i');

export interface RareEarthRule {
  type: RareEarthType;
  pattern: RegExp;
  /** The rare earths must stand in the clause; some patterns hold them in their own words. */
  refuse?: RegExp;
  /** What the clause must hold besides. */
  needs?: RegExp;
  /** Whose act it is where no subject says so. */
  actor: 'US' | 'China';
  /** Whether the subject before the verb may change that. */
  bySubject?: boolean;
}

/** In order: what is complained of, wished, promised or made to depend on something is read before what happened. */
export const RARE_EARTH_RULES: readonly RareEarthRule[] = [
  {
    // "accused Beijing of slow-walking licences", "dragging its feet on magnets": words that only a complainant uses
    type: 'complaint',
    actor: 'US',
    pattern: re(String.raw`\b${GRUDGING}\b${G(150)}${RARE_EARTH}|${RARE_EARTH}${G(80)}\b${GRUDGING}\b`),
    refuse: cuePattern(/\b(?:den(?:y|ied|ies)|reject(?:s|ed)?)\b|\bon its (?:commitments|promises|obligations)\b/i),
  },
  {
    // "in exchange for a year’s respite from Beijing’s rare earth restrictions"
    type: 'easing',
    actor: 'China',
    pattern: re(String.raw`\b(?:respite|relief|reprieve|breather|let-up)\s(?:from|on|in)\b${G(60)}${RARE_EARTH}`),
    refuse: cuePattern(/\b(?:seek|sought|want|hop(?:e|ing)|need|no|without|if)\b/i),
  },
  {
    type: 'complaint',
    actor: 'US',
    bySubject: true,
    pattern: re(
      String.raw`\b(?:critici[sz]\w+|complain\w*|lament\w*|protest(?:ed|s|ing)?|frustrat\w+|blast(?:ed|s)|slam(?:med|s)|condemn\w*|object(?:ed|s)\sto|fault(?:ed|s)|chid\w+|decr(?:y|ied|ies))\b${G(150)}${RARE_EARTH}`,
    ),
  },
  {
    type: 'conditional_easing',
    actor: 'US',
    bySubject: true,
    pattern: re(
      String.raw`\b(?:eas(?:e|ed|ing)|lift(?:ed|ing)?|relax(?:ed|ing)?|loosen(?:ed|ing)?|remov(?:e|ed|ing)|drop(?:ped|ping)?|cut|lower(?:ed|ing)?|withdraw|roll(?:ed|ing)?\sback|suspend(?:ed|ing)?)\b${G(120)}\b(?:in\s(?:exchange|return)\sfor|once|if|as\slong\sas|provided|on\s(?:the\s)?condition|as\ssoon\sas|after|when|only\safter)\b${G(110)}${RARE_EARTH}|\b(?:in\s(?:exchange|return)\sfor|once|if|as\ssoon\sas|as\slong\sas)\b${G(60)}${RARE_EARTH}${G(80)}\b(?:would|will|could)\s(?:be\s)?(?:eas|lift|relax|loosen|remov|drop|cut|lower|withdr|suspend)\w*`,
    ),
    refuse: cuePattern(/\bafter\b(?!.*\b(?:licen|approv|ship|deliver|releas|receiv|flow))/i),
  },
  {
    type: 'settlement',
    actor: 'China',
    pattern: re(
      String.raw`${RARE_EARTH}${G(70)}\b(?:(?:has|have|had)\sbeen\s(?:fully\s|completely\s)?(?:settled|resolved|solved|sorted|addressed)|(?:is|are|was|were)\s(?:now\s|all\s|fully\s)?(?:settled|resolved|solved|sorted)|roadblock\s(?:is|was)\s(?:now\s)?gone)|\b(?:settled|resolved|solved)\b${G(60)}${RARE_EARTH}|\bno\s(?:more|longer\sany|further)\s(?:roadblocks?|obstacles?|problems?|issues?)\b${G(30)}${RARE_EARTH}`,
    ),
    refuse: cuePattern(
      /\b(?:not|yet|until|un(?:settled|resolved)|hope\w*|to be|if|whether|expect\w*|will be|would be|could be)\b/i,
    ),
  },
  {
    type: 'commitment',
    actor: 'China',
    bySubject: true,
    pattern: re(
      String.raw`\b(?:agree(?:d|s|ing)?|pledg(?:e|ed|es|ing)|promis(?:e|ed|es|ing)|commit(?:ted|s|ting|ment)?|undert(?:ook|aken|akes?|aking)|vow(?:ed|s|ing)?|consent(?:ed|s)|offered)\b${G(60)}\b${GIVE}\b${G(200)}${RARE_EARTH}|\bagreed\s(?:on|to)\s(?:an?|the)\s(?:[\w-]+\s){0,2}(?:framework|deal|plan|outline|consensus)\b${G(90)}\bto\s${GIVE}\b${G(90)}${RARE_EARTH}|,\sand\s(?:Mr\.?\s)?(?:Xi|China|Beijing)\sto\s${GIVE}\b${G(90)}${RARE_EARTH}|\b(?:agree(?:d|s)?|pledg(?:ed|es)|promis(?:ed|es)|commit(?:ted|s))\b${G(40)}${RARE_EARTH}${G(40)}\b(?:resume|flow|again|be\s(?:lifted|released|shipped|resumed|approved|exported))|\b(?:China|Beijing|Xi|it|they|Chinese)(?:[’']s)?(?:,?\sfor\sits\spart,?)?\s(?:side\s|government\s|authorities\s)?(?:(?:is|are|was|were)\sto|will|would|[’']ll)\s(?:also\s|now\s|then\s|once\sagain\s|again\s)?${GIVE}\b${G(110)}${RARE_EARTH}|\b(?:China|Beijing|Xi|it|they|Chinese)(?:[’']re|[’']s|\sis|\sare)\sgoing\sto\s${GIVE}\b${G(60)}${RARE_EARTH}|\bexpect(?:s|ed)?\b${G(60)}${RARE_EARTH}${G(40)}\bto\sbe\s(?:resolved|settled|solved|sorted|addressed)|${RARE_EARTH}${G(60)}\b(?:will|would)\s(?:\w+\s)?be\s(?:supplied|provided|delivered|shipped|released|exported|resumed)`,
    ),
    refuse: cuePattern(
      /\b(?:did not|didn[’']t|has not|have not|refus\w+|no (?:pledge|promise|commitment)|fail\w* to|whether|failing|accus\w+|violat\w+|unless)\b/i,
    ),
  },
  {
    type: 'demand',
    actor: 'US',
    bySubject: true,
    pattern: re(
      String.raw`\b(?:wants?|wanted|demand(?:s|ed|ing)?|call(?:s|ed|ing)?\s(?:on|for)|urg(?:e|es|ed|ing)|press(?:es|ed|ing)|(?:would|will|to)\spress|insist(?:s|ed|ing)?|ask(?:s|ed|ing)?\s(?:for|that|China|Beijing)|seek(?:s|ing)?|sought|needs?(?!\s(?:to\s(?:obtain|get|apply)|an?\s(?:\w+\s)?(?:licen|permit|approv)|licen|permit))|push(?:es|ed|ing)\s(?:for|China|Beijing))\b${G(130)}${RARE_EARTH}`,
    ),
    refuse: cuePattern(
      /^(?!.*\b(?:flow|resum|lift|releas|reinstat|eas(?:e|ing)|export|ship|suppl|access|sell|remov|speed|relief|licen|unrestrict|open|back\b|again)).*$|\b(?:license|licen[cs]e)s? (?:is|are) needed|what (?:is|was) needed/is,
    ),
  },
  {
    type: 'slowdown',
    actor: 'China',
    pattern: re(
      String.raw`\b(?:slow(?:ed|ing|er|down|s)?|drop(?:s|ped|ping)?|f[ae]ll(?:s|en|ing)?|declin\w+|plung\w+|plummet\w+|dwindl\w+|stall\w*|trickle\w*|shortages?|delay(?:s|ed|ing)?|drag(?:ged|ging)|slump\w*|held\sup|bottlenecks?|backlogs?|tumbl\w+|shr[au]nk|s[au]nk|collaps\w+|lag(?:s|ged|ging)?|disrupt(?:ed|ion)s?)\b(?!-)${G(70)}\b${FLOW}\b|\b${FLOW}\b${G(80)}\b(?:slow(?:ed|ing|er|down|s)?|drop(?:s|ped|ping)?|f[ae]ll(?:s|en|ing)?|declin\w+|plung\w+|plummet\w+|dwindl\w+|stall\w*|trickle\w*|dried\sup|delayed|slump\w*|(?:been|were)\sheld\sup|tumbl\w+|shr[au]nk|s[au]nk|collaps\w+|lag(?:s|ged|ging)?|(?:is|are|was|were)\sdown|down\s\d|\d+(?:%|\sper\s?cent|\spercent)\s(?:lower|below|less|fewer|down))\b`,
    ),
    refuse: cuePattern(
      /\b(?:accus\w+|tariffs? (?:fell|drop)|could|might|would|if|delay(?:ed|ing|s)?\s(?:[\w’-]+\s){0,8}?(?:controls|curbs|restrictions|rules|measures|regime|requirements|regulations)|slow-walk\w*|prices?)\b/i,
    ),
  },
  {
    type: 'licence_approval',
    actor: 'China',
    pattern: re(
      String.raw`\b(?:approv(?:e|ed|es|al|als|ing)|grant(?:s|ed|ing)?|issu(?:ed|ing)|clear(?:s|ed|ing)?|award(?:s|ed)?|hand(?:ed|s|ing)(?:\sout)?|receiv(?:ed|es|ing)|obtain(?:ed|s)|w[oi]n(?:s)?|secur(?:ed|es))\b${G(80)}\b(?:licen[cs]es?|permits?|applications?|exports?|shipments?)\b|\b(?:licen[cs]es?|permits?|applications?)\b${G(60)}\b(?:approved|granted|issued|cleared|awarded)\b|\blicen[cs]es?\b${G(40)}\b(?:went|have\sgone|has\sgone)\sto\b`,
    ),
    refuse: cuePattern(
      /\b(?:not|yet to|slow to|refus\w+|could|might|would|if|until|accus\w+|must|need(?:s|ed)? to|requir\w+)\b/i,
    ),
  },
  {
    type: 'easing',
    actor: 'China',
    pattern: re(
      String.raw`\bexpect(?:s|ed)?\b${G(40)}\b(?:shelve|delay|postpone|suspend|lift|ease|pause|defer|drop|relax|put\soff|hold\soff|push\sback)\b${G(60)}\b${CONTROLS}\b|\b(?:eased|easing|eases|lift(?:ed|ing|s)|relax(?:ed|ing|es)|loosen(?:ed|ing|s)|remov(?:ed|ing|es)|suspend(?:ed|ing|s)?|paus(?:ed|ing|es)|postpon(?:ed|ing|es)|delay(?:ed|ing|s)|scrap(?:ped|ping|s)|shelv(?:ed|ing|es)|deferred|rolled\sback|withdrew|withdrawn|suspension\sof|dropped|puts?(?:ting)?\s(?:off|on\s(?:hold|ice))|held\soff|pushed\sback)\b${G(70)}\b${CONTROLS}\b|\b${CONTROLS}\b${G(90)}\b(?:(?:was|were|has\sbeen|have\sbeen|had\sbeen|be)\s)(?:eased|lifted|relaxed|loosened|removed|suspended|paused|postponed|delayed|scrapped|shelved|deferred|rolled\sback|withdrawn)\b`,
    ),
    refuse: cuePattern(
      /\b(?:could|might|may|if|unless|not|wants?|urg\w+|call\w* (?:on|for)|demand\w*|whether|tariffs? (?:were|was) eased|end(?:s|ed)? (?:the|its) suspension)\b/i,
    ),
  },
  {
    type: 'resumption',
    actor: 'China',
    pattern: re(
      String.raw`\b(?:resum(?:ed|es|ing|ption)|restart(?:ed|s|ing)?|releas(?:ed|es|ing)|flow(?:ing|ed|s)?\s(?:again|freely|more|once)|reach\w*\s${G(24)}again|restored|recover(?:ed|ing|s)?|rebound(?:ed|ing|s)?|pick(?:ed|ing|s)?\sup|start(?:ed|ing)?\s(?:to\s)?(?:flow|ship)\w*|(?:are|is|have|has|were|was)\s(?:been\s)?(?:now\s)?flowing|(?:exports?|shipments?|flows?)\s${G(45)}(?:rose|jumped|surged|(?:(?:has|have|had)\s)?improved|(?:more\sthan\s)?(?:doubled|tripled)|climbed|increased|soared))\b`,
    ),
    refuse: cuePattern(
      /\b(?:fail\w* to|if|unless|hop(?:e|es|ed|ing)|accus\w+|to be (?:resumed|restored)|not (?:yet )?(?:resum|releas|restor|flow))\b|\b(?:talks|negotiations)\s(?:\w+\s){0,3}resum|\bresum\w*\s(?:\w+\s){0,3}(?:talks|negotiations|dialogue|discussions)/i,
    ),
  },
  {
    type: 'export_curb',
    actor: 'China',
    bySubject: false,
    pattern: re(
      String.raw`\b(?:impos(?:e|ed|es|ing)|suspend(?:ed|s|ing)?|halt(?:ed|s|ing)?|restrict(?:ed|s|ing)?|curb(?:bed|bing)|curb\s(?=${G(30)}exports?)|bann(?:ed|ing)|tighten(?:ed|s|ing)?|expand(?:ed|s|ing)?|block(?:ed|s|ing)?|announc(?:e|ed|es|ing)|introduc(?:e|ed|es|ing)|add(?:ed|s|ing)|widen(?:ed|s|ing)?|plac(?:ed|es|ing)|puts?|putting|requir(?:ed|es|ing)|stopp(?:ed|ing)|weaponi[sz](?:e|ed|ing)|cut\soff|unveil(?:ed|s|ing)?|broaden(?:ed|s|ing)?|limit(?:ing|ed)|extend(?:ed|s|ing)|choked?\soff|subject(?:ed|ing)|brought\sin|decid(?:ed|es))\b(?!\sback)${G(90)}\b(?:exports?|export\s(?:licen[cs]\w+|${CONTROLS})|shipments?|${CONTROLS}|licen[cs](?:es?|ing)|sales|supplies)\b|\b(?:${CONTROLS}|licen[cs]ing\s\w+)\b${G(70)}\b(?:imposed|announced|introduced|placed|put\sin\splace|brought\sin|expanded|unveiled|adopted|tightened)\b|\b(?:new|wider|widened|sweeping|tighter|tougher|stricter|fresh|expanded|broader|further|additional)\s(?:[\w’-]+\s){0,3}${CONTROLS}\s(?:on|over)\s(?:[\w’-]+\s){0,4}?${RARE_EARTH}|\b(?:new|latest|wider|widened|sweeping|tighter|tougher|stricter|fresh|expanded|broader|further|additional|recent)\s(?:[\w’-]+\s){0,2}${RARE_EARTH}[\s-](?:[\w-]+\s){0,2}${CONTROLS}|\b(?:restrict(?:ed|s|ing)|curb(?:bed|bing)|bann(?:ed|ing)|(?:choked|cut)\soff)\s(?:[\w’-]+\s){0,4}?${RARE_EARTH}|\b(?:replied|responded|answered|retaliated|hit\sback|struck\sback|countered)\b${G(40)}\bwith\b${G(40)}\b(?:${CONTROLS}|licen[cs]\w+)\b|\badd(?:ed|s|ing)\b${G(40)}${RARE_EARTH}${G(40)}\bto\s(?:its|the|a|their)\s(?:[\w-]+\s){0,4}?(?:list|controls|catalogue)\b|\b(?:made|makes|making|placed?|put)\b${G(20)}${RARE_EARTH}${G(20)}\b(?:subject\sto|under)\b${G(30)}\b(?:licen[cs]\w+|permits?|approval|controls?)\b|\btighten(?:ed|s|ing)?\s(?:its|their)\s(?:grip|hold)\b${G(20)}${RARE_EARTH}|\b(?:need|needs|requires?|required|must\s(?:obtain|have|seek|get)|have\sto\s(?:obtain|apply\sfor|seek|get))\b${G(40)}\b(?:licen[cs]es?|permits?|approval)\b`,
    ),
    refuse: cuePattern(
      /\b(?:tariff escalations?|step(?:ped)? back|threaten\w* to|could|might|may (?:impose|restrict|halt)|would (?:impose|restrict|halt)|if|unless|lift\w*|eas(?:e|ed|ing)|suspend\w* (?:\w+\s){0,4}(?:controls|curbs|restrictions|measures|rules)|not (?:to )?(?:impose|restrict)|no longer|without|suspension of|resum\w+)\b/i,
    ),
  },
];

/** Shares and amounts: "69% of global supply", "about 90% of the world’s refining". */
export const SHARE_OF = cuePattern(
  /^\s(?:of|in)\s((?:the\s)?(?=[^.,;()—]{0,60}\b(?:world|global|international|suppl|production|output|mining|mined|refin|process|reserves|imports?|exports?|capacity|demand|market|magnets?|rare|minerals?)\b|[^.,;()—]{0,60}\b(?:world|suppl|refin|process)\w*)(?!.{0,30}\b(?:revenue|sales|profit|turnover|staff|workforce)\b)[^.,;()—]{3,70})/i,
);
export const SHARE_SUBJECT = cuePattern(
  /\b(?:min(?:e|es|ed|ing)|refin\w+|process\w*|produc\w+|suppl\w+|output|accounts?|accounted|control\w*|dominat\w*|dominance|share|import(?:s|ed)?|capacity|market|global|world)\b/i,
);
/** Licences, controls and shipments of rare earths spoken of shortly before, without naming them again. */
export const CARRIED_TERM = cuePattern(
  /\b(?:licen[cs]es?|permits?|applications?|export (?:controls|curbs|restrictions|rules)|(?:Beijing|China)[’']s\s(?:\w+\s){0,3}rules|(?:tighten|widen|expand|broaden)\w*\s(?:the|its)\srules|controls|controlled|control list|curbs|restrictions|shipments|(?:refin|process|min|produc)es|accounts?\sfor|(?:the|those|these|such) (?:minerals|metals|elements))\b/i,
);
export const OTHER_GOODS = cuePattern(
  /\b(?:chips?|semiconductors?|software|ethane|jet engines?|aircraft|AI|visas?|students?|Nvidia|H20|tariffs?|soy\w*|fentanyl|port fees?)\b/i,
);
export const LICENCE_TERM = cuePattern(
  /\blicen[cs]es?\b[^.;]{0,70}\b(?:valid|lasting|good|granted|limited|run(?:ning)?)\s(?:only\s)?(?:for|to)\s(?:just\s|only\s|up to\s)?(\d{1,3}|one|two|three|six|twelve|a)[- ](month|year)s?\b|\b(\d{1,3}|one|two|three|six|twelve)[- ](month|year)\s(?:[\w-]+\s){0,3}licen[cs]es?\b/i,
);

const THE_MINERALS = cuePattern(/\b(?:the|those|these|such) (?:minerals|metals|elements|magnets)\b/i);
/** Where rare earths were spoken of just before and are only meant here. */
export const CARRIED_RULES: readonly RareEarthRule[] = [
  {
    type: 'commitment',
    actor: 'China',
    bySubject: true,
    pattern: re(
      String.raw`\b(?:agreed|pledg(?:ed|es)|promis(?:ed|es)|committed|undertook|vowed)\b${G(40)}\b${GIVE}\b${G(60)}\b(?:permits?|licen[cs](?:es?|ing)|controls|curbs|restrictions|shipments)\b`,
    ),
    refuse: cuePattern(/\b(?:did not|refus\w+|whether|accus\w+)\b/i),
  },
  {
    type: 'export_curb',
    actor: 'China',
    pattern: re(String.raw`\belements?\b${G(40)}\badded\b${G(30)}\blist\b|\badd(?:ed|ing)\b${G(30)}\belements\b`),
  },
  {
    type: 'commitment',
    actor: 'China',
    pattern: re(
      String.raw`\b(?:China|Beijing|it)\s(?:would|will|(?:ha[sd]\s)?(?:agreed|pledged|promised|undert(?:ook|aken))\sto)\s(?:also\s)?(?:suspend|lift|pause|delay|postpone|shelve|ease|put\soff|hold\s(?:back|off))\b${G(60)}\b(?:controls|curbs|restrictions|export\srules|rules)\b`,
    ),
    refuse: cuePattern(/\b(?:if|unless|whether)\b/i),
  },
  {
    type: 'export_curb',
    actor: 'China',
    pattern: re(
      String.raw`\b(?:tighten(?:ed|s|ing)?|widen(?:ed|s|ing)?|expand(?:ed|s|ing)?|broaden(?:ed|s|ing)?)\s(?:the|its|their|those)\s(?:export\s|licensing\s)?(?:rules|controls|curbs|restrictions|regime)\b`,
    ),
    refuse: /\b(?:if|unless|could|might|whether|threat\w*)\b/i,
  },
  {
    type: 'easing',
    actor: 'China',
    pattern: re(
      String.raw`\b(?:those|these|they|the\s(?:rules|controls|curbs|restrictions))\s(?:have|has|had|were|was)\s(?:now\s|since\s|all\s)?(?:been\s)?(?:shelved|suspended|lifted|paused|eased|scrapped|postponed)\b`,
    ),
    refuse: /\b(?:if|unless|could|might|whether|tariffs?|duties)\b/i,
  },
  {
    type: 'easing',
    actor: 'China',
    pattern: re(
      String.raw`\b(?:rules|controls|curbs|restrictions)\b${G(70)}\b(?:stays?|remains?|kept|(?:is|are)\sstill)\s(?:suspended|on\s(?:hold|ice)|frozen|paused|shelved)\b`,
    ),
    refuse: cuePattern(/\b(?:if|unless|could|might|whether)\b/i),
  },
  ...RARE_EARTH_RULES.filter(({ type }) => type === 'licence_approval' || type === 'easing'),
  ...RARE_EARTH_RULES.filter(({ type }) => type === 'slowdown').map((rule) => ({ ...rule, needs: THE_MINERALS })),
];

/** How many elements are controlled: "twelve of the 17 elements are now controlled", "bringing the total to 12". */
export const ELEMENT_COUNT = cuePattern(
  /\b(\d{1,2}|[a-z]{3,9})\s(?:(?:more|other|new|further|additional|heavy|medium)\s){0,3}(?:of\sthe\s(?:17|seventeen)\s)?(?:rare[- ]earths?(?:\s(?:elements|metals|minerals))?|elements)\b|\bbringing\sthe\s(?:total|number)\s(?:\w+\s){0,3}to\s(\d{1,2}|[a-z]{3,9})\b/gi,
);
export const UNDER_CONTROL = cuePattern(
  /\b(?:controlled|restrict(?:ed|ing|s)?|under (?:export )?licen[cs]\w+|(?:control|export) list|added|adding|controls|curbs|licensing)\b/i,
);
