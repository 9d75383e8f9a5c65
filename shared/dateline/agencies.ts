/** Names agencies sign with: what stands in a dateline's brackets is one of them, or needs other evidence. */
const KNOWN: readonly string[] = [
  ...[
    'AP',
    'The Associated Press',
    'Associated Press',
    'Reuters',
    'Thomson Reuters',
    'AFP',
    'Agence France-Presse',
  ],
  ...['TASS', 'ТАСС', 'ITAR-TASS', 'ИТАР-ТАСС', 'dpa', 'Deutsche Presse-Agentur', 'EFE', 'Agencia EFE'],
  ...[
    'Xinhua',
    'Xinhua News Agency',
    'Kyodo',
    'Kyodo News',
    'AAP',
    'ANP',
    'STT',
    'UPI',
    'ANSA',
    'AGI',
    'Adnkronos',
  ],
  ...[
    'Interfax',
    'Интерфакс',
    'RIA Novosti',
    'РИА Новости',
    'Sputnik',
    'Bloomberg',
    'Dow Jones',
    'PTI',
    'IANS',
    'ANI',
  ],
  ...[
    'UNI',
    'Yonhap',
    'Jiji',
    'Jiji Press',
    'Anadolu',
    'AA',
    'DHA',
    'Belga',
    'APA',
    'Ritzau',
    'NTB',
    'TT',
    'PAP',
  ],
  ...[
    'CTK',
    'ČTK',
    'TASR',
    'SITA',
    'MTI',
    'Lusa',
    'Ukrinform',
    'Укринформ',
    'Укрінформ',
    'UNIAN',
    'BelTA',
    'БелТА',
  ],
  ...['Tanjug', 'Beta', 'FoNet', 'Hina', 'FENA', 'BTA', 'Agerpres', 'Mediafax', 'ATA', 'BNS', 'ELTA', 'LETA'],
  ...[
    'Notimex',
    'Télam',
    'Telam',
    'Agência Brasil',
    'Andina',
    'Prensa Latina',
    'Europa Press',
    'KCNA',
    'VNA',
    'TNA',
  ],
  ...[
    'Antara',
    'Bernama',
    'PNA',
    'APP',
    'BSS',
    'UNB',
    'CNA',
    'CNS',
    'SANA',
    'WAFA',
    'IRNA',
    'Fars',
    'Tasnim',
    'ISNA',
  ],
  ...[
    'MENA',
    'WAM',
    'SPA',
    'KUNA',
    'QNA',
    'BNA',
    'ONA',
    'Petra',
    'NNA',
    'NAN',
    'APS',
    'MAP',
    'TAP',
    'LANA',
    'SUNA',
  ],
  ...[
    'CP',
    'The Canadian Press',
    'La Presse Canadienne',
    'PA',
    'PA Media',
    'Press Association',
    'SID',
    'KNA',
    'epd',
  ],
  ...[
    'Keystone-SDA',
    'Keystone-ATS',
    'SDA',
    'ATS',
    'Trend',
    'Azertac',
    'Armenpress',
    'Kazinform',
    'Montsame',
    'MIA',
  ],
  ...[
    'RNS',
    'JTA',
    'NZPA',
    'PR Newswire',
    'PRNewswire',
    'Business Wire',
    'GLOBE NEWSWIRE',
    'Newsfile',
    'Media OutReach',
  ],
];

/** The names of the agencies that are known, as they write themselves. */
export const AGENCY_NAMES = KNOWN;

const canonical: ReadonlyMap<string, string> = new Map(KNOWN.map((name) => [name.toLowerCase(), name]));

/** The name of a known agency as it writes itself, `REUTERS` → `Reuters`; null for any other. */
export function knownAgency(text: string): string | null {
  return canonical.get(text.trim().toLowerCase()) ?? null;
}

/** Whether a signature begins with a known agency: `TASS Correspondent Ivan Petrov`, `dpa/lsw`, `AP Sports Writer`. */
export function beginsWithAgency(text: string): boolean {
  const [first = '', second = ''] = text.trim().split(/[ /,]+/, 2);
  return knownAgency(first) !== null || knownAgency(`${first} ${second}`) !== null;
}

/** Whether two names of agencies are the same but for capitals. */
export function isSame(a: string, b: string): boolean {
  return b !== '' && a.toLowerCase() === b.toLowerCase();
}
