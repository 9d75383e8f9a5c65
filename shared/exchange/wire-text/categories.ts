import type { Story } from '../../story/story';

type Subject = Story['subjects'][number];

/** A category of a wire: its code in lower case, and what it is called. */
interface Category {
  anpa: string;
  iptc: string;
  name: string;
  /** The first two digits of the Media Topics that belong to it. */
  topics: readonly string[];
  /** Words by which desks and sections are called that belong to it. */
  words: RegExp;
}

/**
 * Categories that both wires know: letters of ANPA 1312 as the Associated Press assigns them, the three letters of
 * subjects that IPTC 7901 recommends, and the Media Topics that are the same.
 */
const CATEGORIES: readonly Category[] = [
  category('s', 'spo', 'Sports', ['15'], /sport|спорт|deporte|esporte|スポーツ|体育/i),
  category('f', 'fin', 'Business', ['04'], /business|financ|econom|market|wirtschaft|эконом|経済|财经/i),
  category('e', 'ace', 'Entertainment', ['01'], /entertain|cultur|arts?\b|kultur|культур|文化/i),
  category('p', 'pol', 'Politics', ['11'], /politi|политик|政治/i),
  category('o', 'wea', 'Weather', ['17'], /weather|wetter|météo|погода/i),
  category('l', 'lif', 'Lifestyle', ['10'], /life|leisure|style|health|travel/i),
  category(
    'i',
    'int',
    'International',
    [],
    /world|international|foreign|global|мир|国际|国際|monde|mundo|ausland/i,
  ),
  category('a', 'gen', 'General', [], /national|domestic|general|nation\b/i),
];

/** Codes that are only read, and what they mean. */
const READ: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      b: 'Special events',
      c: 'Features',
      d: 'Food',
      g: 'State',
      j: 'Lottery',
      k: 'Commentary',
      m: 'Farm',
    },
    ...{
      n: 'State and regional',
      q: 'Sports results',
      r: 'Racing',
      t: 'Travel',
      v: 'Advisories',
      w: 'Washington',
    },
    ...{
      pl: 'Politics',
      wi: 'Business',
      sp: 'Sports',
      ku: 'Culture',
      vm: 'Miscellany',
      rs: 'Editorial',
      ec: 'Business',
    },
    ...{ cl: 'Culture', edu: 'Education', clj: 'Crime', dis: 'Disasters', evn: 'Environment', hth: 'Health' },
    ...{
      hum: 'Human interest',
      lab: 'Labour',
      rel: 'Religion',
      sci: 'Science',
      soi: 'Society',
      war: 'Conflict',
    },
  }),
);

/** What a category that was read says: the name of a section, and its code as a subject, so that nothing of it goes. */
export function categoryFields(
  scheme: 'anpa' | 'iptc7901',
  code: string,
): Partial<Pick<Story, 'section' | 'subjects'>> {
  const key = code.trim().toLowerCase();
  if (key === '') return {};
  const known = CATEGORIES.find(({ anpa, iptc }) => key === anpa || key === iptc);
  const name = known?.name ?? READ.get(key) ?? code.trim();
  return { section: name, subjects: [{ code: `${scheme}:${key}`, name }] };
}

/**
 * The code of the category a story goes out in: the one it came in with, else by its subjects, its section, its desk,
 * in this order; general news where none of them says.
 */
export function categoryOf(
  scheme: 'anpa' | 'iptc7901',
  story: Pick<Story, 'subjects' | 'section' | 'desk'>,
): string {
  const own = story.subjects.map(({ code }) => codeIn(code, scheme)).find((code) => code !== '');
  if (own !== undefined) return own;
  const found =
    byTopic(story.subjects) ??
    [story.section, story.desk].map(byWords).find((one) => one !== undefined) ??
    CATEGORIES.find(({ anpa }) => anpa === 'a');
  return (scheme === 'anpa' ? found?.anpa : found?.iptc) ?? '';
}

function codeIn(code: string, scheme: 'anpa' | 'iptc7901'): string {
  const found = new RegExp(`^${scheme}:([a-z]{1,3})$`).exec(code)?.[1] ?? '';
  return scheme === 'anpa' ? found.slice(0, 1) : found;
}

function byTopic(subjects: readonly Subject[]): Category | undefined {
  const roots = subjects.map(({ code }) => /^(?:medtop|subj):(\d\d)\d{6}$/.exec(code)?.[1]);
  return CATEGORIES.find(({ topics }) => topics.some((topic) => roots.includes(topic)));
}

function byWords(text: string): Category | undefined {
  return text === '' ? undefined : CATEGORIES.find(({ words }) => words.test(text));
}

function category(
  anpa: string,
  iptc: string,
  name: string,
  topics: readonly string[],
  words: RegExp,
): Category {
  return { anpa, iptc, name, topics, words };
}
