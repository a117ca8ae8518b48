/** Words that titles and roles are made of. A word alone makes no role: a head noun must be among them. */

const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Head nouns of offices and trades, in small letters. */
export const ROLE_HEADS = words(`
  president premier minister secretary representative ambassador director director-general chairman chairwoman chair chairperson
  governor chancellor commissioner adviser advisor spokesman spokeswoman spokesperson negotiator envoy economist analyst
  strategist professor lecturer manager ceo cfo senator sen congressman congresswoman leader chief head expert researcher fellow
  scholar partner founder co-founder executive official lawyer attorney trader farmer owner minister-counselor counsellor
  diplomat historian columnist editor author consultant undersecretary vice-premier vice-president vice-minister counterpart
  pm republican democrat politician lawmaker mp dean investor specialist scientist academic correspondent journalist reporter anchor host
  entrepreneur exporter importer businessman businesswoman shopkeeper judge justice general admiral pope king queen czar
`);

/** Words that may stand before or between them. */
export const ROLE_MODIFIERS = words(`
  vice deputy assistant associate under senior chief executive former ex acting prime first top lead leading special international
  foreign trade commerce treasury finance financial economy economic economics agriculture agricultural defense defence energy state
  press national council security white house federal reserve fed central bank department ministry general managing global research
  market markets fund investment portfolio asset policy political state-run party communist politburo member
  head veteran cabinet government us u.s. american chinese china british uk u.k. eu european japanese german french swiss
  canadian mexican indian korean russian taiwanese house senate democratic republican asia asia-pacific greater business development
  industry commercial customs tax technology tech equity currency forex fx fixed-income commodity commodities oil macro rates chief-economist
  budget homeland interior labor labour health transport transportation environment affairs staff legal law history science
  university emeritus co principal regional country bureau sales supply chain logistics shipping soybean farm steel auto
  world bank imf wto group co-head independent visiting nonresident non-resident resident distinguished affairs
  domestic external vice-foreign vice-finance vice-commerce counselor negotiations
`);

/** Forms of address: what follows is a person, and whether man or woman. */
export const HONORIFICS: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['mr', 'm'],
  ['mr.', 'm'],
  ['sir', 'm'],
  ['ms', 'f'],
  ['ms.', 'f'],
  ['mrs', 'f'],
  ['mrs.', 'f'],
  ['madam', 'f'],
  ['dr', null],
  ['dr.', null],
  ['prof.', null],
  ['sen.', null],
  ['rep.', null],
  ['gov.', null],
  ['gen.', null],
  ['rep', null],
  ['sen', null],
  ['gov', null],
  ['prof', null],
]);

const TITLE_WORDS = new Set([...ROLE_HEADS, ...ROLE_MODIFIERS, ...HONORIFICS.keys()]);

/** Whether a word can stand in a title: "chief", "trade", "Ms". */
export const isTitleWord = (word: string): boolean => TITLE_WORDS.has(word.toLowerCase());

/** Roles of people who comment rather than act. */
export const ANALYST_HEADS = words(`
  economist analyst strategist professor lecturer manager expert researcher fellow scholar partner consultant trader historian
  columnist academic specialist investor lawyer attorney dean scientist
`);

/** Words that make a capitalised run the name of a body, not of a person. */
export const BODY_WORDS = words(`
  council ministry department agency bank group university institute house news times post journal economics capital securities
  partners company corp corporation inc association chamber commission committee congress senate party court union office
  bureau organization organisation centre center school college fund foundation index market markets street journal daily
  morning post social radio television tv network reserve treasury administration embassy museum hotel palace resort airport
  square road avenue tower mechanism agreement accord deal talks act day summit forum motors motor electric technologies technology
  industries holdings international global research trading advisors advisers management asset investment investments insurance
  airlines steel federation league society alliance coalition board authority service services press media digital online
  world nations states kingdom republic province county city island islands sea ocean river valley hill hills mountain
  north south east west northern southern eastern western tariffs tariff trade
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
`);

/** Family names that come first in Chinese names; enough of them to tell the order where a title does not. */
export const CHINESE_SURNAMES = words(`
  Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Deng Han Feng Cao
  Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lv Ding Ren Shen Yao Lu Jin Fu Shi Cui Liao Zhong Ling Lan
  Mao Geng Hua Shu Qin Xi Ning Yi Bai Cong Bao Tu Tao Ke Long Wan Duan Lei Qian Yin Shao Meng Xue Hou Qiu Ji Gu Zou Hao Gong Chang Dai
`);
