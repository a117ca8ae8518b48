/**
 * Words of tariffs: what a levy is called, what else a percentage may measure, what is taxed. Word lists only; the rules
 * that read with them stand in tariff-measure.ts, tariff-parties.ts and tariff-status.ts.
 */
import { cuePattern } from '@/lib/text/cue-pattern';

/** What a levy on imports is called. Not "heavy-duty", "duty-free", "off duty", "toll", "port fees". */
export const TARIFF_NOUN = String.raw`(?:tariffs?|lev(?:y|ies)|(?<!(?:off|active|heavy|civic)[ -])(?:(?<!\bon[ -])duty|duties)(?!-free|\sto\b)|(?:import|customs|border)\stax(?:es)?|surtax(?:es)?|(?<!(?:fuel|peak|service|card|energy)\s)surcharges?|(?:reciprocal|tariff|duty|country-specific|retaliatory|tit-for-tat)\srates?|rates?(?=\s(?:on|for|against)\s(?:(?:most|all|many|some|almost|nearly)\s){0,2}(?:China|Chinese|American|US|U\.S\.)(?![\w-]))|(?<=Chinese\s|American\s|US\s|U\.S\.\s|[’']s\s)ones?(?=\son\s|\s(?:down\s|up\s)?(?:from|to|at)\s(?:\d|$))|those(?=\s(?:of\s(?:the\s)?(?:China|Beijing|US|United\sStates|America|Washington)\s)?on\s(?:American|Chinese|US|U\.S\.)\s)|charges?(?=\s(?:on\s(?:[\w’'.]+\s){0,4}(?:goods|products|imports)|linked\sto\sfentanyl))|(?<=[’']s\s|US\s|U\.S\.\s|Chinese\s|American\s)(?:rates?|totals?)(?=\s(?:on\s(?:[\w’'.]+\s){0,4}(?:goods|products|imports|exports)|at\s|to\s|stands?\s|stood\s|(?:goes|falls?|fell|rises?|rose|drops?|climbs?|jumps?|comes?|is|was|remains?|stays?|would|will|could)\s))|tax(?:es)?(?=\son\s(?:[\w’'.]+\s){0,5}(?:imports|goods|products)))`;

/** What is taxed: the noun that closes "on $200 billion of Chinese goods". */
export const GOODS_NOUN = `(?:goods|(?<=(?:American|Chinese|US)\\s)ones|imports?|products?|exports?|items?|merchandise|shipments|purchases|cars|autos|automobiles|vehicles|EVs|trucks|steel|alumini?um|copper|lumber|timber|furniture|chips|semiconductors|soybeans?|soyabeans?|pork|beef|corn|wheat|cotton|poultry|chicken|sorghum|fruit|wine|coal|LNG|gas|oil|crude|energy|machinery|batteries|panels|magnets|toys|shoes|clothing|apparel|electronics|smartphones|laptops|parcels|packages|ships|cranes|drugs|pharmaceuticals|medicines|films|movies)`;

/** Other things that rise, fall and are counted in percent: as head of a percentage they refuse it as a rate of tariff. */
export const OTHER_MEASURE = String.raw`(?:exports?|imports?|shipments?|purchases|(?:retail|new-home|car|home|vehicle)?\s?sales|trade\s(?:surplus|deficit|gap|volumes?)|surplus|deficit|GDP|gross\sdomestic\sproduct|growth|econom(?:y|ies)|inflation|prices?|price\sindex|index(?:es)?|indices|S&P(?:\s500)?|Nasdaq|Dow|CSI\s?300|Hang\sSeng|Nikkei|shares?|stocks?|futures|yields?|bonds?|(?:interest|lending|policy|benchmark|key|cash|repo|prime|mortgage|exchange|unemployment|jobless|inflation|success|approval|savings|borrowing|poverty|growth|corporate|income)\s(?:tax\s)?rates?|(?:corporate|income|sales|value-added|property)\stax(?:es)?|VAT|unemployment|joblessness|output|production|orders|polls?|surveys?|voters|respondents|Americans|firms|companies|approval|probability|chances?|odds|likelihood|revenues?|profits?|earnings|stakes?|ownership|supply|supplies|yuan|renminbi|dollar|euro|currency|currencies|PMI|demand|bookings|volumes?|cargo|traffic|capacity|market|markets|mining|refining|processing|wages|incomes?|spending|investment|budget(?!\sLab)|debt|loans?|market\sshare|import\svolumes?|interest|holdings?|workforce|population|staff|jobs)`;

/** A rate that is meant though the noun is not repeated: "a new figure of 80%", "that rate". */
export const RATE_PRONOUN = String.raw`(?:(?:tariff\s)?rates?|penalt(?:y|ies)|charges?|figures?|levels?|numbers?|total|(?:overall\s|weighted\s)?average|baseline|ceiling|floor|they|both|it|this|that|those|one)`;

/** Duties that fall on goods of every country. */
export const EVERY_COUNTRY = cuePattern(
  /\b(?:all|every|most|nearly all|almost all|virtually all)\s(?:\w+\s){0,2}?(?:countr(?:y|ies)|nations?|(?:trading|trade)\spartners?|imports|imported\sgoods|goods|foreign\s\w+|products)\b(?!\s(?:from|of)\sChina)|\b(?:universal|across[- ]the[- ]board|worldwide|global(?:ly)?|(?:rest|goods|imports)\s(?:of|from)\s(?:across|around)?\s?the\s(?:world|globe)|from\s(?:across|around)\sthe\s(?:world|globe)|rest of the world|from (?:anywhere|everywhere)|^countries\b|dozens of (?:\w+\s)?(?:countries|nations|economies|partners)|(?:many|other|scores of) (?:countries|nations|partners)|foreign(?:-made)?\s\w+)\b/i,
);
