/** Words of trade figures and of the economy: what is counted, how it moved, and against what it is measured. */
import { cuePattern } from '@/lib/text/cue-pattern';

/** A name as written, and what the site calls it. Longer names stand before the shorter ones they hold. */
export const INDICATOR_NAMES: readonly (readonly [RegExp, string])[] = [
  [cuePattern(/^trade\s(?:surplus)$/i), 'trade surplus'],
  [
    cuePattern(/^(?:goods\s|overall\s)?(?:trade\s)?deficit$|^(?:trade|overall|goods)\s(?:deficit|gap)$/i),
    'trade deficit',
  ],
  [cuePattern(/^surplus$/i), 'trade surplus'],
  [cuePattern(/^exports?$|^outbound\sshipments$/i), 'exports'],
  [cuePattern(/^imports?$|^inbound\sshipments$/i), 'imports'],
  [cuePattern(/^shipments|^sales$|^deliveries$/i), 'exports'],
  [cuePattern(/^(?:bilateral|two-way|total|goods|foreign)?\s?trade$/i), 'trade'],
  [cuePattern(/^(?:core\s)?(?:consumer\sprice(?:s|\sindex)|CPI|consumer\sinflation)$/i), 'consumer price index'],
  [cuePattern(/^inflation(?:\srate)?$/i), 'inflation'],
  [cuePattern(/^(?:producer\sprice(?:s|\sindex)|PPI|factory[- ]gate\sprices|wholesale\sprices)$/i), 'producer prices'],
  [cuePattern(/^(?:industrial|factory)\s(?:output|production)$/i), 'industrial output'],
  [cuePattern(/^retail\ssales$/i), 'retail sales'],
  [cuePattern(/^(?:GDP|gross\sdomestic\sproduct|econom(?:y|ic\sgrowth|ic\soutput))$/i), 'GDP'],
  [cuePattern(/^(?:(?:urban|youth)\s)?(?:unemployment|jobless)(?:\srate)?$/i), 'unemployment'],
  [cuePattern(/^(?:fixed-asset\s|foreign\s(?:direct\s)?)?investment$/i), 'investment'],
  [cuePattern(/^(?:industrial\s)?profits$/i), 'industrial profits'],
  [cuePattern(/^factory\sorders$/i), 'factory orders'],
];

export const INDICATOR_NOUN = String.raw`(?:trade\ssurplus|(?:goods\s|overall\s)?(?:trade\s)?deficit|(?:trade|overall|goods)\sgap|surplus|(?:outbound|inbound)\sshipments|exports?(?![- ](?:controls?|curbs?|restrictions?|licen[cs]es?|bans?|permits?|applications?|regime|rules?|hub|powerhouse|orders|markets?|growth\sof))|imports?(?![- ](?:tax(?:es)?|dut(?:y|ies)|tariffs?|levies|bans?|prices))|shipments(?=\s(?:to|from|of|abroad|overseas)\b|\s(?:also\s)?(?:rose|fell|grew|climbed|jumped|dropped|declined|slid|slipped|surged|plunged|sank|shrank|expanded|contracted|increased|were\s(?:up|down))\b)|sales(?=\sto\sthe\s(?:US|U\.S\.|United\sStates|EU|European\sUnion)|\sto\s(?:China|America|Southeast\sAsia|South-East\sAsia|Europe|ASEAN|Africa|Latin\sAmerica|India|Japan)\b)|deliveries(?=\sthere\b|\sto\s(?:the\s)?(?:US|U\.S\.|United\sStates|America|China|EU|European\sUnion|Europe)\b)|(?:bilateral|two-way|total|foreign)\strade|(?:core\s)?consumer\sprice(?:s|\sindex)|CPI|consumer\sinflation|inflation(?:\srate)?|producer\sprice(?:s|\sindex)|PPI|factory[- ]gate\sprices|wholesale\sprices|(?:industrial|factory)\s(?:output|production)|retail\ssales|GDP|gross\sdomestic\sproduct|economy|economic\s(?:growth|output)|(?:(?:urban|youth)\s)?(?:unemployment|jobless)(?:\srate)?|fixed-asset\sinvestment|foreign\sdirect\sinvestment|industrial\sprofits|factory\sorders)`;

/** What is traded, where the figure counts only that: "rare earth exports", "soybean imports". */
export const CARGO = String.raw`(?:(?:rare[- ]earth(?:\smagnets?)?|magnets?|soybean|soyabean|soy|car|auto|vehicle|EV|chip|semiconductor|steel|alumini?um|crude|oil|LNG|coal|agricultural|farm|beef|pork|grain|corn|toy|furniture|smartphone|textile|integrated\scircuit)\s)`;

export const DOWN = cuePattern(
  /\b(?:f[ae]ll(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|slip(?:s|ped|ping)?|shr[aiu]nk(?:s|ing)?|sank|sinks?|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|contract(?:s|ed|ing|ion)?|down|lower|decreas(?:e|es|ed|ing)|dip(?:s|ped|ping)?|slid(?:e|es|ing)?|eas(?:e|ed|ing)|weaken(?:s|ed|ing)?|narrow(?:s|ed|ing)?|los[et]|less|fewer|collaps(?:e|ed|ing)|crash(?:ed|ing)?|retreat(?:ed|ing)?|reduc(?:ed|tion)|div(?:ed|ing)|halved)\b/gi,
);
export const UP = cuePattern(
  /\b(?:ris(?:e|es|en|ing)|rose|gr[eo]w(?:s|n|ing|th)?|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|surg(?:e|es|ed|ing)|expand(?:s|ed|ing)?|expansion|up|higher|accelerat(?:e|es|ed|ing)|widen(?:s|ed|ing)?|soar(?:s|ed|ing)?|rebound(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|more|leap(?:s|ed|t)?|rocketed|doubled)\b/gi,
);

export const YEAR_ON_YEAR = cuePattern(
  /\byear[- ]on[- ]year\b|\byear[- ]over[- ]year\b|\by\/y\b|\byoy\b|\b(?:from|than|against|compared (?:with|to)|on|over)\s(?:a|the|one)?\s?(?:year\s(?:earlier|ago|before)|same\s(?:month|period|quarter)|previous\syear|year)\b|\b(?:a|one)\syear\s(?:earlier|ago|before)\b|\bannual(?:ly|i[sz]ed)?\b|\bon-year\b|\bfrom \w+ (?:of )?(?:last year|20\d\d)\b/i,
);
export const MONTH_ON_MONTH = cuePattern(
  /\bmonth[- ]on[- ]month\b|\bmonth[- ]over[- ]month\b|\bm\/m\b|\b(?:from|than|on|over)\s(?:a|the|one)\s(?:month(?:\s(?:earlier|ago|before))?|(?:previous|prior|preceding)\smonth)\b/i,
);
/** A figure that was guessed or wanted, or that counts a part: no reading of the indicator. */
export const NOT_MEASURED = cuePattern(
  /\b(?:expect(?:ed|ing|ation|ations)?|forecasts?|forecasting|poll(?:ed|s)?|estimat(?:e|es|ed)|predict(?:ed|ing|ion|s)?|consensus|target(?:s|ed)?|projected|projection|goal|could|would|might|will|economists (?:had|saw)|share|portion|accounts?|accounted|accounting|makes? up|made up)\b/i,
);
