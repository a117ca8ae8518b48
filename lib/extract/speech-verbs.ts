/** Words that make what stands beside them somebody's words. */

const list = (text: string): string => text.trim().split(/\s+/).join('|');

/** Finite forms that introduce speech before or after it. */
export const SAYING = list(`
  said says say told tells tell added adds add wrote writes written posted posts tweeted tweets stated states announced announces claimed claims claim
  argued argues argue warned warns warn declared declares insisted insists insist stressed stresses stress reiterated reiterates emphasized emphasizes
  emphasised emphasises underlined underscored explained explains replied replies responded responds asked asks answered answers commented
  comments remarked remarks observed observes acknowledged acknowledges conceded concedes admitted admits suggested suggests
  urged urges vowed vows pledged pledges promised promises threatened threatens predicted predicts complained complains cautioned cautions
  concluded concludes continued continues recalled recalls repeated repeats confirmed confirms joked jokes quipped boasted boasts
  touted reported reports noted notes signalled signaled estimated estimates reads read hinted mused joked thundered cheered shouted
  retorted retorts countered counters charged charges alleged alleges asserted asserts affirmed affirms disclosed revealed
  (?:fired|shot|hit|snapped)\\sback testified intoned ventured
  indicated indicates reckons reckoned gushed sniffed fumed raged crowed exclaimed proclaimed opined scoffed grumbled bragged lectured mentioned mentions figured
  maintained maintains contended contends pointed believes believe thinks think hopes hope hoped expects expected
  put(?:s)?\\sit\\s(?:like\\sthis|this\\sway|thus)
  (?:pleased|glad|confident|convinced|delighted)\\sthat
`);

/** Verbs that take the quoted words as what somebody or something is held to be: one word is enough after them. */
export const NAMING = list(`
  called calls call described describes describe labelled labeled labels branded brands termed terms characterized characterised
  characterizes characterises hailed hails praised praises welcomed welcomes denounced denounces condemned condemns slammed slams blasted blasts
  criticized criticised criticizes criticises dismissed dismisses rejected rejects accused accuses blamed blames mocked deemed deems decried decries saw sees
  lamented laments expressed expresses cited cites voiced ridiculed likened lauded
  compared compares portrayed portrays derided derides billed bills framed frames greeted invoked summed
  (?:spoke|spoken|speaks|talked|talks)\\sof referred\\sto refers\\sto us(?:es|ed)\\sthe\\swords?
`);

/** Participles that carry speech on: "calling such thinking …", "Trump saying …". */
export const SAYING_ING = list(`
  saying adding stating noting stressing warning claiming arguing insisting writing telling declaring predicting promising vowing
  urging explaining emphasizing emphasising reiterating complaining posting tweeting asking suggesting pledging announcing
`);
export const NAMING_ING = list(`
  calling describing labelling labeling branding terming hailing praising welcoming denouncing condemning slamming criticizing
  criticising dismissing rejecting accusing blaming citing expressing deeming comparing likening speaking\\sof referring\\sto
`);

/** What may stand between a speaker and the verb. */
export const BEFORE_VERB =
  '(?:(?:also|then|later|earlier|previously|recently|repeatedly|reportedly|publicly|again|once|too|have|has|had|was|is|were|been|since|already|still|all|both|did|would|will|could|once|again|further|simply|flatly|reiterated|immediately|promptly|quickly|\\w+ly|in\\sturn|for\\s(?:his|her|its|their)\\spart)[\\s,]+){0,4}';
