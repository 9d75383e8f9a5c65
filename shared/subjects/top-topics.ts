import { MEDIA_TOPIC, type Vocabulary } from './vocabulary';

const LANGUAGES = ['en-US', 'en-GB', 'de', 'es', 'fr', 'ja', 'ru', 'zh-Hans'] as const;

type Names = readonly [string, string, string, string, string, string, string, string];

/**
 * The seventeen top levels of IPTC Media Topics (release of 31 March 2025, CC BY 4.0), for the time before the whole
 * file is loaded. The English names are IPTC's; the others are Dateline's own words for them, in the languages the
 * house styles write in, and give way to those of the file.
 */
const TOP: Readonly<Record<string, Names>> = {
  '01000000': [
    ...(['arts, culture, entertainment and media', 'arts, culture, entertainment and media'] as const),
    ...(['Kunst, Kultur, Unterhaltung und Medien', 'arte, cultura, entretenimiento y medios'] as const),
    ...(['arts, culture, divertissement et médias', '芸術・文化・娯楽・メディア'] as const),
    ...(['искусство, культура, развлечения и СМИ', '艺术、文化、娱乐和媒体'] as const),
  ],
  '02000000': [
    ...(['crime, law and justice', 'crime, law and justice'] as const),
    ...(['Kriminalität, Recht und Justiz', 'delincuencia, derecho y justicia'] as const),
    ...([
      'criminalité, droit et justice',
      '犯罪・法律・司法',
      'преступность, право и юстиция',
      '犯罪、法律和司法',
    ] as const),
  ],
  '03000000': [
    ...(['disaster, accident and emergency incident', 'disaster, accident and emergency incident'] as const),
    ...(['Katastrophen, Unfälle und Notfälle', 'catástrofes, accidentes y emergencias'] as const),
    ...(['catastrophes, accidents et urgences', '災害・事故・緊急事態'] as const),
    ...(['катастрофы, аварии и чрезвычайные ситуации', '灾难、事故和紧急事件'] as const),
  ],
  '04000000': [
    ...(['economy, business and finance', 'economy, business and finance'] as const),
    ...(['Wirtschaft, Unternehmen und Finanzen', 'economía, negocios y finanzas'] as const),
    ...([
      'économie, affaires et finance',
      '経済・ビジネス・金融',
      'экономика, бизнес и финансы',
      '经济、商业和金融',
    ] as const),
  ],
  '05000000': ['education', 'education', 'Bildung', 'educación', 'éducation', '教育', 'образование', '教育'],
  '06000000': [
    ...(['environment', 'environment', 'Umwelt', 'medio ambiente'] as const),
    ...(['environnement', '環境', 'окружающая среда', '环境'] as const),
  ],
  '07000000': ['health', 'health', 'Gesundheit', 'salud', 'santé', '健康', 'здравоохранение', '健康'],
  '08000000': [
    ...(['human interest', 'human interest', 'Menschen und Schicksale', 'interés humano'] as const),
    ...(['gens et faits de société', '人々の話題', 'люди и судьбы', '人情趣味'] as const),
  ],
  '09000000': ['labor', 'labour', 'Arbeit', 'trabajo', 'travail', '労働', 'труд', '劳动'],
  '10000000': [
    ...(['lifestyle and leisure', 'lifestyle and leisure', 'Lebensart und Freizeit'] as const),
    ...([
      'estilo de vida y ocio',
      'mode de vie et loisirs',
      '暮らし・余暇',
      'образ жизни и досуг',
      '生活方式和休闲',
    ] as const),
  ],
  '11000000': [
    ...(['politics and government', 'politics and government', 'Politik und Regierung'] as const),
    ...([
      'política y gobierno',
      'politique et gouvernement',
      '政治・政府',
      'политика и правительство',
      '政治和政府',
    ] as const),
  ],
  '12000000': ['religion', 'religion', 'Religion', 'religión', 'religion', '宗教', 'религия', '宗教'],
  '13000000': [
    ...(['science and technology', 'science and technology', 'Wissenschaft und Technik'] as const),
    ...([
      'ciencia y tecnología',
      'science et technologie',
      '科学・技術',
      'наука и техника',
      '科学和技术',
    ] as const),
  ],
  '14000000': ['society', 'society', 'Gesellschaft', 'sociedad', 'société', '社会', 'общество', '社会'],
  '15000000': ['sport', 'sport', 'Sport', 'deporte', 'sport', 'スポーツ', 'спорт', '体育'],
  '16000000': [
    ...(['conflict, war and peace', 'conflict, war and peace', 'Konflikt, Krieg und Frieden'] as const),
    ...([
      'conflictos, guerra y paz',
      'conflits, guerre et paix',
      '紛争・戦争・平和',
      'конфликты, война и мир',
      '冲突、战争与和平',
    ] as const),
  ],
  '17000000': ['weather', 'weather', 'Wetter', 'meteorología', 'météo', '天気', 'погода', '天气'],
};

/** The vocabulary before any file is loaded: its top levels. */
export const TOP_TOPICS: Vocabulary = {
  released: '2025-03-31',
  languages: [...LANGUAGES],
  topics: Object.entries(TOP).map(([number, names]) => ({
    code: `${MEDIA_TOPIC}${number}`,
    names: Object.fromEntries(LANGUAGES.map((language, at) => [language, names[at] ?? ''])),
    also: {},
    definitions: {},
    broader: null,
    retired: null,
    replacedBy: [],
  })),
};
