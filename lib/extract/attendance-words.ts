/** The words that put people into a delegation, each with where those people stand and what it says of them. */
import { cuePattern } from '@/lib/text/cue-pattern';

export interface AttendanceCue {
  pattern: RegExp;
  /** Where the people stand: before the words, after them, or on both sides. */
  people: 'before' | 'after' | 'both';
  capacity: 'lead' | 'member' | null;
  attended: boolean;
  name: string;
}

const TEAM =
  '(?:delegation|team|side|contingent|negotiat(?:ors|ing team|ions)|talks|group|representatives|mission|efforts|envoys|party|charge)';
const AUX = '(?:(?:will|would|to|is|are|was|were|has|have|had|also|be|been|again|currently)\\s){0,4}';
/** A side as the object of "for": governments and capitals. */
const SIDE =
  '(?:US|U\\.S\\.|United States|American side|Americans|Washington|White House|China|Beijing|Chinese side|Chinese)';
const cue = (
  name: string,
  people: AttendanceCue['people'],
  capacity: AttendanceCue['capacity'],
  source: string,
  attended = true,
): AttendanceCue => ({ name, people, capacity, attended, pattern: cuePattern(new RegExp(`\\b${source}`, 'giu')) });

/** In order: where two overlap, the first wins. */
export const ATTENDANCE_CUES: readonly AttendanceCue[] = [
  cue(
    'absent',
    'before',
    null,
    "(?:did not|didn[’']t|does not|will not|won[’']t|would not|was not|were not|is not|wasn[’']t|had not)\\s(?:\\p{L}+\\s)?(?:attend(?:ing|ed)?|take part|taking part|taken part|participat\\p{L}+|join\\p{L}*|travel\\p{L}*|part of|present|at the|in the room|there)\\b",
    false,
  ),
  cue(
    'absent',
    'before',
    null,
    '(?:skipped|missed|was absent|were absent|is absent|was missing|(?:stayed|remained) (?:at home|away|behind|in (?:Washington|Beijing))|sat (?:it |this one |the round )?out|was excluded|was left out|(?:pulled|dropped|bowed) out|begged off|was not among)\\b',
    false,
  ),
  cue(
    'led-by',
    'after',
    'lead',
    `(?:led|headed|helmed|spearheaded|chaired|co-chaired|fronted|captained|overseen)\\s(?:\\p{L}[\\p{L}.’'-]*\\s){0,5}?by\\b`,
  ),
  cue('led-by', 'after', 'lead', `${TEAM}\\s(?:is\\s|was\\s)?under\\b(?!\\s(?:the|a|way))`),
  cue(
    'leads-for',
    'after',
    'lead',
    `leading (?:for|on behalf of) (?:the )?${SIDE}(?![\\p{L}])[^.;]{0,50}?\\b(?:is|was|are|were)\\b`,
  ),
  cue(
    'leads-for',
    'before',
    'lead',
    `${AUX}(?:lead|leads|led|leading)\\s(?:(?:the\\s)?(?:talks|negotiations)\\s)?(?:for|on behalf of)\\s(?:the\\s)?${SIDE}(?![\\p{L}])`,
  ),
  cue(
    'stayed',
    'before',
    null,
    '(?:left (?:early|after|before|halfway|the (?:talks|meeting|session|venue|hotel)\\b)|stayed (?:to|until|till|on|for|through)\\b|arrived (?:late|early|at)|returned (?:to the table|home)|flew (?:home|out|back)|walked out)',
  ),
  cue(
    'took-part',
    'before',
    null,
    `${AUX}(?:took part|takes part|take part|taking part|participated|participates|sat in|joined in|featured|spoke|speaks)\\s(?:in|for|on behalf of|at)\\s(?:the\\s)?(?:US|U\\.S\\.|United States|American|Americans|Washington|China|Beijing|Chinese|talks|negotiations|meetings?|discussions|sessions?|round)(?![\\p{L}])`,
  ),
  cue(
    'took-part',
    'before',
    null,
    `${AUX}(?:took part|takes part|take part|taking part|participated|sat in|joined in|attended|joined them|joined him|joined her)(?=[,.;]|\\s(?:while|and|as|alongside|with)\\b|$)`,
  ),
  cue('agreed-both', 'before', null, '(?:had |have )?agreed (?:that|on)(?=\\s)'),
  cue('agreed', 'before', null, 'agreed to (?:add|extend|prolong|pause|cut|lower|suspend|set up|keep)\\b'),
  cue('as-did', 'after', null, '(?:as|so) (?:did|was|were|had|would)(?! not)(?=\\s(?:the\\s|\\p{Lu}|his\\s|her\\s))'),
  // "With him are Greer and Lutnick", "Next to her sat Wang Wentao": those named after.
  cue(
    'beside-him',
    'after',
    null,
    '(?<=^|[.;]\\s)(?:With|Beside|Next to|Alongside|At the side of)\\s(?:him|her|them)\\s(?:(?:will be|are|is|were|was|sat|sits|stood|came|comes|travel(?:l)?ed)(?:\\salso)?)(?=\\s(?:the\\s|\\p{Lu}))',
  ),
  // "and a new face: Zhong Shan"
  cue('newcomer', 'after', null, '(?:a new face|a newcomer|a new man|a new woman)[:,](?=\\s(?:the\\s|\\p{Lu}))'),
  cue(
    'at-side',
    'before',
    'member',
    "(?:(?:at|by)\\s(?:his|her|their|[\\p{L}’']+[’']s)\\s(?:side|elbow|shoulder)|(?:beside|alongside|next to|with)\\s(?:him|her|them))(?![\\p{L}])",
  ),
  cue(
    'travels',
    'before',
    'lead',
    `${AUX}(?:bring(?:s|ing)?|brought|tak(?:e|es|ing)|took|lead(?:s|ing)?|led)\\s(?:[\\p{L}\\d.’'-]+\\s){0,5}?(?:officials|aides|delegation|team|negotiators|people)\\s(?:to|in)\\s(?=\\p{Lu})`,
  ),
  cue(
    'leading',
    'after',
    'lead',
    `(?:leading|heading|spearheading)\\s(?:\\p{L}[\\p{L}.’']*\\s){0,4}?${TEAM}\\s(?:at the talks\\s|there\\s|in \\p{Lu}\\p{L}+\\s)?(?:is|are|was|were|will be)\\b`,
  ),
  cue(
    'leads',
    'before',
    'lead',
    `${AUX}(?:co-?)?(?:lead|leads|led|leading|head|heads|headed|heading|spearhead(?:s|ed|ing)?|helm(?:s|ed|ing)?)(?:\\sup)?\\s(?:\\p{L}[\\p{L}.’'-]*\\s){0,5}?${TEAM}\\b`,
  ),
  cue(
    'lead-negotiator',
    'before',
    'lead',
    `${AUX}(?:served|acted|serving|acting)\\sas\\s(?:the\\s)?(?:chief|lead)\\snegotiators?\\b`,
  ),
  cue(
    'for-side',
    'before',
    null,
    "(?<=[\\p{L}.’']\\s|,\\s)for\\s(?:the\\s)?(?:US|U\\.S\\.|United States|Americans|American side|Washington|China|Beijing|Chinese|Chinese side)(?=[;,.]|\\sand\\s|$)",
  ),
  cue(
    'agreed-by',
    'after',
    null,
    '(?:(?:worked|hammered|hashed|thrashed|ironed|sketched|drawn)\\s(?:out|up)|negotiated|brokered|struck|reached|agreed|drafted|clinched|settled|crafted|prepared|discussed|attended)\\s(?:[^.;:]{1,60}?\\s)?by\\b(?!\\s(?:(?:the\\s)?(?:end|start|middle|close|time)|an?|another|about|around|roughly|nearly|up|more|\\d|\\p{L}+ing)\\b)',
  ),
  cue('represented-by', 'after', null, '(?:represented|fronted)\\sby\\b'),
  cue(
    'includes',
    'after',
    'member',
    `${TEAM}\\b[^.;]{0,60}?\\b(?:includes?|included|including|comprises?|comprised|comprising|consists? of|consisted of|consisting of|made up of|composed of|featur(?:es|ed|ing))\\b`,
  ),
  cue(
    'represents',
    'before',
    'member',
    `${AUX}represent(?:s|ed|ing)?\\s(?:the\\s)?(?:US|U\\.S\\.|United States|American|Washington|China|Beijing|Chinese|their|both)(?![\\p{L}])`,
  ),
  cue(
    'speaks-for',
    'before',
    'member',
    `${AUX}(?:speak|speaks|spoke|speaking|negotiat(?:e|es|ed|ing))\\s(?:there\\s)?(?:for|on behalf of)\\s(?:the\\s)?(?:US|U\\.S\\.|United States|American|Washington|China|Beijing|Chinese)(?![\\p{L}])`,
  ),
  cue(
    'opposite',
    'both',
    null,
    `(?:sat|sits|sit|[Ss]itting|[Ss]eated|was|were|is|are)\\s(?:opposite|across (?:the table )?from|facing)(?![\\p{L}])`,
  ),
  cue('opposite', 'both', null, `face[ -]to[ -]face with\\b`),
  cue(
    'met-under',
    'after',
    'lead',
    `(?:met|talked|negotiated|gathered|convened|sat down)\\b[^.;]{0,50}?\\sunder\\b(?=\\s\\p{Lu})`,
  ),
  cue(
    'sent',
    'after',
    null,
    `(?<=${SIDE}\\s|Trump\\s|Xi\\s)(?:has\\s|had\\s|will\\s|is\\s)?(?:sent|sends|send|sending|dispatch(?:ed|es|ing)?|fielded|fields)\\b`,
  ),
  cue(
    'had-beside',
    'both',
    'member',
    '(?:has|had|have|with|brought|brings)(?=\\s[^.;]{3,90}?\\s(?:with|beside|alongside|at) (?:him|her|them|his side|her side|his elbow))',
  ),
  cue(
    'across-table',
    'after',
    null,
    '(?:(?:on|for|from) the (?:Chinese|American|US|U\\.S\\.) side,? (?:there )?(?:were|was|are|is|sat|stood)|(?<=^|\\?\\s)on the (?:Chinese|American|US|U\\.S\\.) side(?=:? \\p{Lu})(?![^.]{0,200} (?:said|says|told|has|had|will|would|called|wants|is|was)\\b)|across the table|on the other side(?: of the table)?|opposite (?:him|her|them)|(?:across|opposite) from (?:him|her|them)(?: (?:were|was|sat|are|is))?|facing them)\\b',
  ),
  cue(
    'stays',
    'before',
    null,
    `(?:will be|is|are|was|were|is due|are due|are to be|is to be)\\s(?:back\\s)?in\\s(?=the\\s\\p{Lu}|\\p{Lu})`,
  ),
  // "Mr Liu brought Yi Gang, governor of the central bank": his team, where an offer is no name.
  cue(
    'accompanied',
    'both',
    'member',
    '(?:brought|brings)(?:\\salong|\\swith\\s(?:him|her))?(?=\\s\\p{Lu}\\p{L}+\\s\\p{Lu})',
  ),
  cue(
    'brings',
    'before',
    null,
    '(?:(?:brings?|brought)(?!\\s(?:back|about|up|to|in|down|on|over|together)\\b)|offers?|offered|arrived with|came with an offer)(?=\\s\\p{Ll})',
  ),
  cue(
    'was-there',
    'before',
    null,
    `${AUX}(?:was|were|is|are|will be|be|been)\\s(?:also\\s)?(?:there|in (?:the room|attendance)|present|at the (?:talks|table|meeting)|on hand|(?:part|a member|members) of (?:the|his|her|their) (?:\\p{L}[\\p{L}.]*\\s){0,3}(?:delegation|team|party)|on (?:the|his|her|their) (?:\\p{L}[\\p{L}.]*\\s){0,3}(?:delegation|team)|in (?:the|his|her|their) (?:\\p{L}[\\p{L}.]*\\s){0,3}delegation|among (?:the|those) (?:\\p{L}[\\p{L}.]*\\s){0,2}(?:delegates|negotiators|officials|present|attending))\\b`,
  ),
  cue(
    'came-with',
    'both',
    null,
    '(?:came|arrived|travel(?:l)?ed|flew|comes?|will travel|will fly|went)\\s(?:\\p{L}+\\s){0,3}?(?:together\\s)?(?:with|alongside)\\b',
  ),
  cue(
    'accompanied',
    'both',
    'member',
    '(?:accompanied|joined|flanked|supported|assisted|backed|aided)\\s(?:\\p{Ll}+\\s|in \\p{Lu}\\p{L}+\\s){0,3}?by\\b',
  ),
  cue(
    'attends',
    'before',
    null,
    `${AUX}(?:also\\s)?(?:attend(?:s|ed|ing)?|take part in|takes part in|took part in|taking part in|participat(?:e|es|ed|ing) in|join(?:s|ed|ing)?)\\s(?:\\p{L}[\\p{L}.’'-]*\\s){0,5}?(?:talks|meetings?|round|negotiations|delegation|discussions|session|team)\\b`,
  ),
  // "Also in the American delegation was Jamieson Greer."
  cue(
    'includes',
    'after',
    null,
    '(?<=^|[.;]\\s)[Aa]lso (?:in|on|part of|among) (?:the|his|her|their) (?:\\p{L}[\\p{L}.]*\\s){0,3}(?:delegation|team|party|negotiators) (?:was|were|is|are)\\b',
  ),
  cue(
    'round-for',
    'after',
    null,
    '(?<!(?:are|is|were|was|be|been)\\s)(?:round|meeting|session|set of talks)\\s(?:[\\p{L}-]+\\s){0,5}?for\\b',
  ),
  cue(
    'talks-between',
    'after',
    null,
    "(?:talks|negotiations|meetings?|discussions|round|negotiating session|consultations|session)\\s(?:[\\p{L}\\p{N}’'-]+\\s){0,6}?(?:between|among|involving|with)\\b",
  ),
  cue(
    'meets',
    'both',
    null,
    `${AUX}(?:meet|meets|met|meeting|talks|talked(?!\\s(?:about|to|of|up|down|tough|on)\\b|\\swith\\s(?:the\\s)?(?:reporters|journalists|press|media))|conferred|huddled|spent (?:(?:\\p{L}+|\\d+) ){1,4}?(?:hours?|minutes|days?)(?: (?:in talks|talking|huddled|closeted|locked in talks))?(?= (?:with|opposite) (?!reporters|journalists|the press|lawmakers|senators|investors|executives))|(?:sat|sitting|been closeted)(?: together)? for (?:[\\p{L}\\d]+ ){1,8}?(?=with )|(?:prepared|planned) (?:the|a) (?:visit|summit|meeting|ground|agreement|deal)(?= (?:with|in|at)\\b)|(?:receive|host|welcome)(?:s|d)?(?= (?:a|the) (?:Chinese|American|US) (?:delegation|team) (?:under|led by|headed by))|saw each other|faced each other|sat down|sit down|sits down|sitting down|held talks|hold talks|holds talks|holding talks|held a (?:\\p{L}+\\s){0,2}(?:round|meeting)|shook hands|negotiat(?:e|es|ed|ing)|spoke for|(?:worked|hammered|hashed|thrashed|ironed|sketched)\\s(?:out|up)|begin talks|began talks|resume talks|resumed talks|wrapped up (?:\\p{L}+\\s){0,3}(?:talks|meetings?)|concluded (?:\\p{L}+\\s){0,3}(?:talks|meetings?))(?:\\s(?:\\p{L}+\\s){0,4}?(?:with|and)\\b)?`,
  ),
  cue(
    'was-there',
    'before',
    null,
    '(?:was|were) (?:also )?(?:seen|spotted|photographed) (?:entering|arriving|leaving|walking|at|in|outside)\\b',
  ),
  cue(
    'travels',
    'before',
    null,
    `${AUX}(?:travel(?:l)?(?:s|ed|ing)?|fl(?:y|ies|ew|ying)|arriv(?:e|es|ed|ing)(?:\\s(?!in\\b|at\\b)\\p{L}+){0,4}?|head(?:s|ed|ing)?|went|goes|go|going|came|due|expected|landed)\\s(?:back\\s)?(?:to|in|at|for)\\s`,
  ),
  cue(
    'began',
    'before',
    null,
    `${AUX}(?:began|begun|begin|begins|started|start|starts|opened|open|opens|kicked off|kick off|held|hold|holds|holding|wrapped up|concluded|resume[sd]?|co-chaired|attended)\\s(?:holding\\s)?(?:\\p{L}[\\p{L}.’'-]*\\s){0,6}?(?:meetings?|talks|round|negotiations|consultations|discussions)\\b`,
  ),
];
