/**
 * People who come up in reports of the talks, 2018 to 2026: the only place where names stand.
 *
 * The reader also finds people who are not listed, by title or role; the list adds full names for bare surnames, sides,
 * names in Chinese script and, for pages, the roles with the days they were held. A day is left null where we have not
 * checked it.
 */
import type { CivilDay } from './civil-date';
import type { SpeakerSide } from './vocabulary';

interface RoleHeld {
  title: string;
  from: CivilDay | null;
  to: CivilDay | null;
}

export interface KnownPerson {
  name: string;
  surname: string;
  nativeName: string | null;
  side: SpeakerSide;
  gender: 'm' | 'f';
  /** Other full forms of the name ("Donald J. Trump", "Maroš Šefčovič"). */
  aliases: string[];
  roles: RoleHeld[];
  /** Heads of state or government, whose calls and meetings are leader contacts. */
  isLeader: boolean;
}

type RoleRow = [title: string, from?: CivilDay | null, to?: CivilDay | null];
interface Row {
  name: string;
  surname?: string;
  native?: string;
  side: SpeakerSide;
  gender?: 'f';
  aliases?: string[];
  roles: RoleRow[];
  leader?: true;
}

const ROWS: Row[] = [
  {
    name: 'Donald Trump',
    native: '唐纳德·特朗普',
    side: 'US',
    aliases: ['Donald J. Trump', 'Donald John Trump'],
    leader: true,
    roles: [
      ['President', '2017-01-20', '2021-01-20'],
      ['President', '2025-01-20'],
    ],
  },
  {
    name: 'Joe Biden',
    native: '乔·拜登',
    side: 'US',
    aliases: ['Joseph Biden', 'Joseph R. Biden'],
    leader: true,
    roles: [['President', '2021-01-20', '2025-01-20']],
  },
  {
    name: 'JD Vance',
    native: '万斯',
    side: 'US',
    aliases: ['J.D. Vance', 'J. D. Vance'],
    roles: [['Vice President', '2025-01-20']],
  },
  { name: 'Mike Pence', native: '彭斯', side: 'US', roles: [['Vice President', '2017-01-20', '2021-01-20']] },
  {
    name: 'Kamala Harris',
    native: '哈里斯',
    side: 'US',
    gender: 'f',
    roles: [['Vice President', '2021-01-20', '2025-01-20']],
  },
  { name: 'Scott Bessent', native: '斯科特·贝森特', side: 'US', roles: [['Treasury Secretary', '2025-01-28']] },
  {
    name: 'Steven Mnuchin',
    native: '史蒂文·姆努钦',
    side: 'US',
    aliases: ['Steve Mnuchin'],
    roles: [['Treasury Secretary', '2017-02-13', '2021-01-20']],
  },
  {
    name: 'Janet Yellen',
    native: '珍妮特·耶伦',
    side: 'US',
    gender: 'f',
    roles: [['Treasury Secretary', '2021-01-26', '2025-01-20']],
  },
  { name: 'Howard Lutnick', native: '霍华德·卢特尼克', side: 'US', roles: [['Commerce Secretary', '2025-02-21']] },
  {
    name: 'Wilbur Ross',
    native: '威尔伯·罗斯',
    side: 'US',
    roles: [['Commerce Secretary', '2017-02-28', '2021-01-20']],
  },
  {
    name: 'Gina Raimondo',
    native: '吉娜·雷蒙多',
    side: 'US',
    gender: 'f',
    roles: [['Commerce Secretary', '2021-03-03', '2025-01-20']],
  },
  { name: 'Jamieson Greer', native: '贾米森·格里尔', side: 'US', roles: [['Trade Representative', '2025-02-27']] },
  {
    name: 'Robert Lighthizer',
    native: '罗伯特·莱特希泽',
    side: 'US',
    aliases: ['Bob Lighthizer'],
    roles: [['Trade Representative', '2017-05-15', '2021-01-20']],
  },
  {
    name: 'Katherine Tai',
    native: '戴琪',
    side: 'US',
    gender: 'f',
    roles: [['Trade Representative', '2021-03-18', '2025-01-20']],
  },
  {
    name: 'Jeffrey Gerrish',
    native: '杰弗里·格里什',
    side: 'US',
    aliases: ['Jeff Gerrish'],
    roles: [['Deputy Trade Representative']],
  },
  { name: 'Rick Switzer', side: 'US', roles: [['Deputy Trade Representative']] },
  { name: 'Marco Rubio', native: '马尔科·鲁比奥', side: 'US', roles: [['Secretary of State', '2025-01-21']] },
  {
    name: 'Mike Pompeo',
    native: '迈克·蓬佩奥',
    side: 'US',
    roles: [['Secretary of State', '2018-04-26', '2021-01-20']],
  },
  {
    name: 'Antony Blinken',
    native: '安东尼·布林肯',
    side: 'US',
    roles: [['Secretary of State', '2021-01-26', '2025-01-20']],
  },
  {
    name: 'Jake Sullivan',
    native: '杰克·沙利文',
    side: 'US',
    roles: [['National Security Adviser', '2021-01-20', '2025-01-20']],
  },
  {
    name: 'John Bolton',
    native: '约翰·博尔顿',
    side: 'US',
    roles: [['National Security Adviser', '2018-04-09', '2019-09-10']],
  },
  {
    name: 'Karoline Leavitt',
    native: '卡罗琳·莱维特',
    side: 'US',
    gender: 'f',
    roles: [['White House press secretary', '2025-01-20']],
  },
  { name: 'Kush Desai', side: 'US', roles: [['White House spokesperson', '2025-01-20']] },
  {
    name: 'Sarah Sanders',
    side: 'US',
    gender: 'f',
    aliases: ['Sarah Huckabee Sanders'],
    roles: [['White House press secretary', '2017-07-26', '2019-07-01']],
  },
  { name: 'Tammy Bruce', side: 'US', gender: 'f', roles: [['State Department spokesperson']] },
  {
    name: 'Kevin Hassett',
    native: '凯文·哈西特',
    side: 'US',
    roles: [['National Economic Council director', '2025-01-20']],
  },
  {
    name: 'Larry Kudlow',
    native: '拉里·库德洛',
    side: 'US',
    roles: [['National Economic Council director', '2018-04-02', '2021-01-20']],
  },
  { name: 'Peter Navarro', native: '彼得·纳瓦罗', side: 'US', roles: [['White House trade adviser']] },
  {
    name: 'Stephen Miran',
    native: '斯蒂芬·米兰',
    side: 'US',
    roles: [['Council of Economic Advisers chair', '2025-03-13']],
  },
  { name: 'David Perdue', native: '庞德伟', side: 'US', roles: [['Ambassador to China', '2025-05-15']] },
  {
    name: 'Terry Branstad',
    native: '泰里·布兰斯塔德',
    side: 'US',
    roles: [['Ambassador to China', '2017-07-12', '2020-10-04']],
  },
  {
    name: 'Nicholas Burns',
    native: '尼古拉斯·伯恩斯',
    side: 'US',
    roles: [['Ambassador to China', '2022-03-08', '2025-01-20']],
  },
  {
    name: 'David Malpass',
    native: '戴维·马尔帕斯',
    side: 'US',
    roles: [['Treasury under secretary', '2017-09-25', '2019-04-08']],
  },
  { name: 'Ted McKinney', side: 'US', roles: [['Agriculture under secretary']] },
  { name: 'Gilbert Kaplan', side: 'US', roles: [['Commerce under secretary']] },
  { name: 'Gregg Doud', side: 'US', roles: [['Chief agricultural negotiator']] },
  { name: 'Sonny Perdue', side: 'US', roles: [['Agriculture Secretary', '2017-04-25', '2021-01-20']] },
  { name: 'Brooke Rollins', side: 'US', gender: 'f', roles: [['Agriculture Secretary', '2025-02-13']] },
  { name: 'Jeffrey Kessler', side: 'US', roles: [['Commerce under secretary']] },
  { name: 'Pete Hegseth', side: 'US', roles: [['Defense Secretary', '2025-01-25']] },
  { name: 'Susie Wiles', side: 'US', gender: 'f', roles: [['White House chief of staff', '2025-01-20']] },
  { name: 'Jared Kushner', side: 'US', roles: [['Senior adviser']] },
  { name: 'Jerome Powell', native: '鲍威尔', side: 'US', roles: [['Federal Reserve chair', '2018-02-05']] },

  {
    name: 'Xi Jinping',
    surname: 'Xi',
    native: '习近平',
    side: 'China',
    leader: true,
    roles: [['President', '2013-03-14']],
  },
  { name: 'Li Qiang', surname: 'Li', native: '李强', side: 'China', leader: true, roles: [['Premier', '2023-03-11']] },
  {
    name: 'Li Keqiang',
    surname: 'Li',
    native: '李克强',
    side: 'China',
    leader: true,
    roles: [['Premier', '2013-03-15', '2023-03-11']],
  },
  { name: 'He Lifeng', surname: 'He', native: '何立峰', side: 'China', roles: [['Vice Premier', '2023-03-12']] },
  {
    name: 'Liu He',
    surname: 'Liu',
    native: '刘鹤',
    side: 'China',
    roles: [['Vice Premier', '2018-03-19', '2023-03-12']],
  },
  { name: 'Ding Xuexiang', surname: 'Ding', native: '丁薛祥', side: 'China', roles: [['Vice Premier', '2023-03-12']] },
  {
    name: 'Han Zheng',
    surname: 'Han',
    native: '韩正',
    side: 'China',
    roles: [
      ['Vice Premier', '2018-03-19', '2023-03-12'],
      ['Vice President', '2023-03-10'],
    ],
  },
  {
    name: 'Wang Qishan',
    surname: 'Wang',
    native: '王岐山',
    side: 'China',
    roles: [['Vice President', '2018-03-17', '2023-03-10']],
  },
  {
    name: 'Li Chenggang',
    surname: 'Li',
    native: '李成钢',
    side: 'China',
    roles: [['China International Trade Representative', '2025-04-16']],
  },
  {
    name: 'Wang Shouwen',
    surname: 'Wang',
    native: '王受文',
    side: 'China',
    roles: [['China International Trade Representative', '2022-09-26', '2025-04-16']],
  },
  {
    name: 'Wang Wentao',
    surname: 'Wang',
    native: '王文涛',
    side: 'China',
    roles: [['Commerce Minister', '2020-12-26']],
  },
  {
    name: 'Zhong Shan',
    surname: 'Zhong',
    native: '钟山',
    side: 'China',
    roles: [['Commerce Minister', '2017-02-24', '2020-12-26']],
  },
  { name: 'Wang Yi', surname: 'Wang', native: '王毅', side: 'China', roles: [['Foreign Minister']] },
  {
    name: 'Qin Gang',
    surname: 'Qin',
    native: '秦刚',
    side: 'China',
    roles: [['Foreign Minister', '2022-12-30', '2023-07-25']],
  },
  { name: 'Yang Jiechi', surname: 'Yang', native: '杨洁篪', side: 'China', roles: [['Politburo member']] },
  { name: 'Liao Min', surname: 'Liao', native: '廖岷', side: 'China', roles: [['Vice Finance Minister']] },
  {
    name: "Lan Fo'an",
    surname: 'Lan',
    native: '蓝佛安',
    side: 'China',
    aliases: ['Lan Foan', 'Lan Fo’an'],
    roles: [['Finance Minister', '2023-10-24']],
  },
  {
    name: 'Liu Kun',
    surname: 'Liu',
    native: '刘昆',
    side: 'China',
    roles: [['Finance Minister', '2018-03-19', '2023-10-24']],
  },
  { name: 'Zhu Guangyao', surname: 'Zhu', native: '朱光耀', side: 'China', roles: [['Vice Finance Minister']] },
  {
    name: 'Yi Gang',
    surname: 'Yi',
    native: '易纲',
    side: 'China',
    roles: [['Central bank governor', '2018-03-19', '2023-07-25']],
  },
  {
    name: 'Pan Gongsheng',
    surname: 'Pan',
    native: '潘功胜',
    side: 'China',
    roles: [['Central bank governor', '2023-07-25']],
  },
  {
    name: 'Ning Jizhe',
    surname: 'Ning',
    native: '宁吉喆',
    side: 'China',
    roles: [['National Development and Reform Commission vice chairman']],
  },
  { name: 'Han Jun', surname: 'Han', native: '韩俊', side: 'China', roles: [['Vice Agriculture Minister']] },
  { name: 'Ling Ji', surname: 'Ling', native: '凌激', side: 'China', roles: [['Vice Commerce Minister']] },
  { name: 'Yu Jianhua', surname: 'Yu', native: '俞建华', side: 'China', roles: [['Vice Commerce Minister']] },
  { name: 'Zheng Zeguang', surname: 'Zheng', native: '郑泽光', side: 'China', roles: [['Vice Foreign Minister']] },
  {
    name: 'Cui Tiankai',
    surname: 'Cui',
    native: '崔天凯',
    side: 'China',
    roles: [['Ambassador to the United States', '2013-04-02', '2021-06-23']],
  },
  {
    name: 'Xie Feng',
    surname: 'Xie',
    native: '谢锋',
    side: 'China',
    roles: [['Ambassador to the United States', '2023-05-23']],
  },
  { name: 'Lin Jian', surname: 'Lin', native: '林剑', side: 'China', roles: [['Foreign ministry spokesperson']] },
  {
    name: 'Mao Ning',
    surname: 'Mao',
    native: '毛宁',
    side: 'China',
    gender: 'f',
    roles: [['Foreign ministry spokesperson']],
  },
  { name: 'Guo Jiakun', surname: 'Guo', native: '郭嘉昆', side: 'China', roles: [['Foreign ministry spokesperson']] },
  { name: 'Wang Wenbin', surname: 'Wang', native: '汪文斌', side: 'China', roles: [['Foreign ministry spokesperson']] },
  { name: 'Zhao Lijian', surname: 'Zhao', native: '赵立坚', side: 'China', roles: [['Foreign ministry spokesperson']] },
  { name: 'Geng Shuang', surname: 'Geng', native: '耿爽', side: 'China', roles: [['Foreign ministry spokesperson']] },
  { name: 'Lu Kang', surname: 'Lu', native: '陆慷', side: 'China', roles: [['Foreign ministry spokesperson']] },
  {
    name: 'Hua Chunying',
    surname: 'Hua',
    native: '华春莹',
    side: 'China',
    gender: 'f',
    roles: [['Foreign ministry spokesperson']],
  },
  {
    name: 'He Yongqian',
    surname: 'He',
    native: '何咏前',
    side: 'China',
    gender: 'f',
    roles: [['Commerce ministry spokesperson']],
  },
  { name: 'He Yadong', surname: 'He', native: '何亚东', side: 'China', roles: [['Commerce ministry spokesperson']] },
  {
    name: 'Shu Jueting',
    surname: 'Shu',
    native: '束珏婷',
    side: 'China',
    gender: 'f',
    roles: [['Commerce ministry spokesperson']],
  },
  { name: 'Gao Feng', surname: 'Gao', native: '高峰', side: 'China', roles: [['Commerce ministry spokesperson']] },
  { name: 'Liu Pengyu', surname: 'Liu', native: '刘鹏宇', side: 'China', roles: [['Chinese embassy spokesperson']] },

  { name: 'Keir Starmer', side: 'UK', leader: true, roles: [['Prime Minister', '2024-07-05']] },
  { name: 'Rachel Reeves', side: 'UK', gender: 'f', roles: [['Chancellor of the Exchequer', '2024-07-05']] },
  {
    name: 'Ursula von der Leyen',
    surname: 'von der Leyen',
    side: 'EU',
    gender: 'f',
    leader: true,
    roles: [['European Commission President', '2019-12-01']],
  },
  { name: 'Maroš Šefčovič', side: 'EU', aliases: ['Maros Sefcovic'], roles: [['Trade Commissioner', '2024-12-01']] },
  {
    name: 'Jean-Claude Juncker',
    side: 'EU',
    leader: true,
    roles: [['European Commission President', '2014-11-01', '2019-11-30']],
  },
  {
    name: 'Cecilia Malmström',
    side: 'EU',
    gender: 'f',
    aliases: ['Cecilia Malmstrom'],
    roles: [['Trade Commissioner', '2014-11-01', '2019-11-30']],
  },
  { name: 'Shigeru Ishiba', side: 'Japan', leader: true, roles: [['Prime Minister', '2024-10-01', '2025-10-21']] },
  { name: 'Sanae Takaichi', side: 'Japan', gender: 'f', leader: true, roles: [['Prime Minister', '2025-10-21']] },
  { name: 'Shinzo Abe', side: 'Japan', leader: true, roles: [['Prime Minister', '2012-12-26', '2020-09-16']] },
  { name: 'Ryosei Akazawa', side: 'Japan', roles: [['Chief trade negotiator']] },
  { name: 'Emmanuel Macron', side: 'other', leader: true, roles: [['President', '2017-05-14']] },
  { name: 'Friedrich Merz', side: 'other', leader: true, roles: [['Chancellor', '2025-05-06']] },
  { name: 'Narendra Modi', side: 'other', leader: true, roles: [['Prime Minister', '2014-05-26']] },
  { name: 'Mark Carney', side: 'other', leader: true, roles: [['Prime Minister', '2025-03-14']] },
  { name: 'Justin Trudeau', side: 'other', leader: true, roles: [['Prime Minister', '2015-11-04', '2025-03-14']] },
  { name: 'Claudia Sheinbaum', side: 'other', gender: 'f', leader: true, roles: [['President', '2024-10-01']] },
  {
    name: 'Lee Jae-myung',
    surname: 'Lee',
    side: 'other',
    aliases: ['Lee Jae Myung'],
    leader: true,
    roles: [['President', '2025-06-04']],
  },
  { name: 'Vladimir Putin', side: 'other', leader: true, roles: [['President']] },
  {
    name: 'Volodymyr Zelensky',
    side: 'other',
    aliases: ['Volodymyr Zelenskyy'],
    leader: true,
    roles: [['President', '2019-05-20']],
  },
  { name: 'Kim Jong Un', surname: 'Kim', side: 'other', aliases: ['Kim Jong-un'], leader: true, roles: [['Leader']] },
  { name: 'Anwar Ibrahim', surname: 'Anwar', side: 'other', leader: true, roles: [['Prime Minister', '2022-11-24']] },
  {
    name: 'Pedro Sánchez',
    side: 'other',
    aliases: ['Pedro Sanchez'],
    leader: true,
    roles: [['Prime Minister', '2018-06-02']],
  },
  { name: 'Karin Keller-Sutter', side: 'other', gender: 'f', leader: true, roles: [['President']] },
  { name: 'Guy Parmelin', side: 'other', roles: [['Economy Minister']] },
  { name: 'Ngozi Okonjo-Iweala', side: 'other', gender: 'f', roles: [['WTO director-general', '2021-03-01']] },
  {
    name: 'Roberto Azevêdo',
    side: 'other',
    aliases: ['Roberto Azevedo'],
    roles: [['WTO director-general', '2013-09-01', '2020-08-31']],
  },
  {
    name: 'Christine Lagarde',
    side: 'other',
    gender: 'f',
    roles: [
      ['IMF managing director', '2011-07-05', '2019-09-12'],
      ['European Central Bank president', '2019-11-01'],
    ],
  },
  { name: 'Kristalina Georgieva', side: 'other', gender: 'f', roles: [['IMF managing director', '2019-10-01']] },
  { name: 'Jensen Huang', side: 'other', roles: [['Nvidia chief executive']] },
  { name: 'Elon Musk', side: 'other', roles: [['Tesla chief executive']] },
  { name: 'Wendy Cutler', side: 'analyst', gender: 'f', roles: [['Asia Society Policy Institute vice president']] },
];

export const KNOWN_PEOPLE: readonly KnownPerson[] = ROWS.map((row) => ({
  name: row.name,
  surname: row.surname ?? row.name.slice(row.name.lastIndexOf(' ') + 1),
  nativeName: row.native ?? null,
  side: row.side,
  gender: row.gender ?? 'm',
  aliases: row.aliases ?? [],
  roles: row.roles.map(([title, from, to]) => ({ title, from: from ?? null, to: to ?? null })),
  isLeader: row.leader ?? false,
}));

const BY_NAME = new Map(
  KNOWN_PEOPLE.flatMap((person) => [person.name, ...person.aliases].map((name) => [name.toLowerCase(), person])),
);
const BY_SURNAME = new Map<string, KnownPerson[]>();
for (const person of KNOWN_PEOPLE) BY_SURNAME.set(person.surname, [...(BY_SURNAME.get(person.surname) ?? []), person]);

/** The listed person of that full name or alias, in any case of letters; null when none. */
export function findKnownPerson(fullName: string): KnownPerson | null {
  return BY_NAME.get(fullName.toLowerCase().replaceAll('’', "'")) ?? null;
}

/** Listed people with that surname, in the order of the list. */
export function listKnownBySurname(surname: string): readonly KnownPerson[] {
  return BY_SURNAME.get(surname) ?? [];
}

/** Whether the person held an office on that day; an unchecked start or end counts as open. */
export function holdsOfficeOn(person: KnownPerson, day: CivilDay): boolean {
  return person.roles.some((role) => (role.from ?? '0000') <= day && day < (role.to ?? '9999'));
}
