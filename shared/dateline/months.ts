/** The months of a language as they stand in a date, and how a day is put together with them. */
export interface MonthTable {
  full: readonly string[];
  /** Shortened, without points. */
  short: readonly string[];
  /** What follows the number of the day when it comes first: `.` in `21. Januar`. */
  afterDay: '' | '.';
  /** The word between day and full month, and full month and year: `de` in `21 de enero de 2019`. */
  link: '' | 'de';
}

const words = (list: string): readonly string[] => list.split(' ');

/**
 * Months by language. English `short` is AP's list without points, as AAP, Reuters and AFP write them; Spanish is
 * EFE's, French AFP's. Slavic and Finnish months stand in the case a date wants.
 */
export const MONTHS: Readonly<Record<string, MonthTable>> = {
  en: {
    full: words('January February March April May June July August September October November December'),
    short: words('Jan Feb March April May June July Aug Sept Oct Nov Dec'),
    afterDay: '',
    link: '',
  },
  es: {
    full: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    short: words('ene feb mar abr may jun jul ago sep oct nov dic'),
    afterDay: '',
    link: 'de',
  },
  fr: {
    full: words('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    short: words('jan fév mars avr mai juin juil août sept oct nov déc'),
    afterDay: '',
    link: '',
  },
  de: {
    full: words('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    short: words('Jan Feb März April Mai Juni Juli Aug Sept Okt Nov Dez'),
    afterDay: '.',
    link: '',
  },
  it: {
    full: words(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    short: words('gen feb mar apr mag giu lug ago set ott nov dic'),
    afterDay: '',
    link: '',
  },
  pt: {
    full: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    short: words('jan fev mar abr mai jun jul ago set out nov dez'),
    afterDay: '',
    link: 'de',
  },
  nl: {
    full: words('januari februari maart april mei juni juli augustus september oktober november december'),
    short: words('jan feb mrt apr mei jun jul aug sep okt nov dec'),
    afterDay: '',
    link: '',
  },
  sv: {
    full: words('januari februari mars april maj juni juli augusti september oktober november december'),
    short: words('jan feb mars april maj juni juli aug sept okt nov dec'),
    afterDay: '',
    link: '',
  },
  da: {
    full: words('januar februar marts april maj juni juli august september oktober november december'),
    short: words('jan feb mar apr maj jun jul aug sep okt nov dec'),
    afterDay: '.',
    link: '',
  },
  no: {
    full: words('januar februar mars april mai juni juli august september oktober november desember'),
    short: words('jan feb mars april mai juni juli aug sep okt nov des'),
    afterDay: '.',
    link: '',
  },
  fi: {
    full: words(
      'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
    ),
    short: words('tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu'),
    afterDay: '.',
    link: '',
  },
  pl: {
    full: words(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    short: words('sty lut mar kwi maj cze lip sie wrz paź lis gru'),
    afterDay: '',
    link: '',
  },
  cs: {
    full: words('ledna února března dubna května června července srpna září října listopadu prosince'),
    short: words('led úno bře dub kvě čvn čvc srp zář říj lis pro'),
    afterDay: '.',
    link: '',
  },
  tr: {
    full: words('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'),
    short: words('Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'),
    afterDay: '',
    link: '',
  },
  ru: {
    full: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    short: words('янв фев мар апр мая июн июл авг сен окт ноя дек'),
    afterDay: '',
    link: '',
  },
  uk: {
    full: words('січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'),
    short: words('січ лют бер кві тра чер лип сер вер жов лис гру'),
    afterDay: '',
    link: '',
  },
};

/**
 * Months of languages whose datelines are read only, in small letters: Hungarian, Serbian, Croatian, Romanian, Arabic.
 */
export const MONTHS_READ: readonly (readonly string[])[] = [
  words('január február március április május június július augusztus szeptember október november december'),
  words('januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra'),
  words('јануара фебруара марта априла маја јуна јула августа септембра октобра новембра децембра'),
  words('siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca'),
  words('ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'),
  words('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'),
  words('جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'),
];

/** English in three letters, for the form that is pointed when shortened. */
export const ENGLISH_THREE_LETTERS = words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

/** The days of the week as English wires put them in place of a date, Sunday first. */
export const WEEKDAYS = words('sunday monday tuesday wednesday thursday friday saturday');
