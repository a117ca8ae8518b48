/** Cities where the sides have met or might, and countries with the words that mean them or their governments. */

export interface City {
  name: string;
  country: string;
}

const CITY_ROWS: Record<string, string> = {
  US: 'Washington, New York, San Francisco, Palm Beach, Mar-a-Lago, Honolulu, Anchorage, Woodside, Los Angeles, Chicago, Miami, Houston',
  China: 'Beijing, Shanghai, Tianjin, Shenzhen, Guangzhou, Hangzhou, Chongqing, Xiamen, Qingdao, Boao',
  UK: 'London, Edinburgh, Turnberry',
  Switzerland: 'Geneva, Zurich, Bern, Davos, Lausanne, Montreux',
  Sweden: 'Stockholm',
  Spain: 'Madrid, Barcelona',
  Malaysia: 'Kuala Lumpur, Putrajaya',
  'South Korea': 'Seoul, Busan, Gyeongju',
  Japan: 'Tokyo, Osaka',
  France: 'Paris',
  Germany: 'Berlin, Frankfurt, Hamburg',
  Belgium: 'Brussels',
  Argentina: 'Buenos Aires',
  Singapore: 'Singapore',
  Thailand: 'Bangkok',
  Indonesia: 'Jakarta, Bali',
  Malta: 'Valletta',
  Austria: 'Vienna',
  Finland: 'Helsinki',
  Italy: 'Rome, Milan',
  Netherlands: 'The Hague, Amsterdam',
  Canada: 'Ottawa, Toronto, Kananaskis',
  Mexico: 'Mexico City',
  Brazil: 'Brasilia, Rio de Janeiro',
  India: 'New Delhi, Mumbai',
  Vietnam: 'Hanoi',
  'Papua New Guinea': 'Port Moresby',
  Russia: 'Moscow',
  Turkey: 'Istanbul, Ankara',
  'Saudi Arabia': 'Riyadh',
  Qatar: 'Doha',
  'United Arab Emirates': 'Abu Dhabi, Dubai',
  'South Africa': 'Johannesburg, Cape Town, Pretoria',
  'Hong Kong': 'Hong Kong',
};

/** Buildings where the sides have met, so that a report need not name the city: "at Lancaster House". */
export const VENUE_CITIES: Readonly<Record<string, string>> = {
  'Lancaster House': 'London',
  Rosenbad: 'Stockholm',
  'Palacio de Santa Cruz': 'Madrid',
  'Santa Cruz Palace': 'Madrid',
  'Merdeka 118': 'Kuala Lumpur',
  Diaoyutai: 'Beijing',
  'Great Hall of the People': 'Beijing',
  'Eisenhower Executive Office Building': 'Washington',
  Gimhae: 'Busan',
};

export const CITIES: readonly City[] = Object.entries(CITY_ROWS).flatMap(([country, names]) =>
  names.split(', ').map((name) => ({ name, country })),
);

const CITY_BY_NAME = new Map(CITIES.map((city) => [city.name, city]));
export const findCity = (name: string): City | null => CITY_BY_NAME.get(name) ?? null;

/** A country or union other than the two sides, with the forms that name it. */
export interface Country {
  name: string;
  names: string[];
  adjectives: string[];
  /** Capitals that stand for the government. */
  capitals: string[];
}

const country = (name: string, names: string, adjectives: string, capitals = ''): Country => ({
  name,
  names: names.split(', '),
  adjectives: adjectives ? adjectives.split(', ') : [],
  capitals: capitals ? capitals.split(', ') : [],
});

export const OTHER_COUNTRIES: readonly Country[] = [
  country(
    'UK',
    'UK, U.K., United Kingdom, Britain, Great Britain, England',
    'British',
    'Downing Street, Foreign Office',
  ),
  country(
    'EU',
    'EU, E.U., European Union, European Commission, Europe, Eurozone, eurozone',
    'European, Europeans',
    'Brussels',
  ),
  country('Japan', 'Japan', 'Japanese', 'Tokyo'),
  country('South Korea', 'South Korea, Korea', 'South Korean, Korean', 'Seoul'),
  country('Canada', 'Canada', 'Canadian, Canadians', 'Ottawa'),
  country('Mexico', 'Mexico', 'Mexican, Mexicans', 'Mexico City'),
  country('India', 'India', 'Indian, Indians', 'New Delhi, Delhi'),
  country('Vietnam', 'Vietnam', 'Vietnamese', 'Hanoi'),
  country('Switzerland', 'Switzerland', 'Swiss', 'Bern'),
  country('Brazil', 'Brazil', 'Brazilian', 'Brasilia'),
  country('Taiwan', 'Taiwan', 'Taiwanese', 'Taipei'),
  country('Russia', 'Russia', 'Russian, Russians', 'Moscow, Kremlin'),
  country('Ukraine', 'Ukraine', 'Ukrainian', 'Kyiv'),
  country('Iran', 'Iran', 'Iranian', 'Tehran'),
  country('Germany', 'Germany', 'German', 'Berlin'),
  country('France', 'France', 'French', 'Paris'),
  country('Italy', 'Italy', 'Italian', ''),
  country('Spain', 'Spain', 'Spanish', ''),
  country('Sweden', 'Sweden', 'Swedish', ''),
  country('Netherlands', 'Netherlands', 'Dutch', ''),
  country('Malaysia', 'Malaysia', 'Malaysian', ''),
  country('Thailand', 'Thailand', 'Thai', ''),
  country('Indonesia', 'Indonesia', 'Indonesian', 'Jakarta'),
  country('Cambodia', 'Cambodia', 'Cambodian', ''),
  country('Philippines', 'Philippines', 'Philippine, Filipino', 'Manila'),
  country('Australia', 'Australia', 'Australian, Australians', 'Canberra'),
  country('Singapore', 'Singapore', 'Singaporean', ''),
  country('Argentina', 'Argentina', 'Argentine, Argentinian', ''),
  country('Turkey', 'Turkey', 'Turkish', 'Ankara'),
  country('Israel', 'Israel', 'Israeli', ''),
  country('North Korea', 'North Korea', 'North Korean', 'Pyongyang'),
  country('Hong Kong', 'Hong Kong', '', ''),
  country('ASEAN', 'ASEAN', '', ''),
  country('G7', 'G7, Group of Seven', '', ''),
  country('South Africa', 'South Africa', 'South African', 'Pretoria'),
];
