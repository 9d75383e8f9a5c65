/** Words that attribute a quotation, by language; what is between bars are forms of one verb. */
const VERBS: Readonly<Record<string, string>> = {
  en:
    'said|says|told|tells|asked|asks|added|adds|wrote|writes|tweeted|posted|replied|replies|explained|explains|announced|' +
    'testified|argued|argues|noted|notes|stated|states|recalled|recalls|responded|warned|warns|shouted|whispered|joked|' +
    'insisted|insists|acknowledged|admitted|claimed|claims|declared|declares|remarked|commented|continued|concluded|' +
    'called|vowed|pleaded|read|reads|quipped|opined|exclaimed|texted|emailed',
  de: 'sagte|sagt|sagten|erklärte|erklärt|betonte|betont|meinte|meint|fügte|schrieb|schreibt|teilte|kritisierte|warnte|forderte|antwortete|hieß|so',
  fr: 'dit|a dit|déclaré|a déclaré|affirmé|a affirmé|expliqué|a expliqué|ajouté|a ajouté|indiqué|a indiqué|assuré|a assuré|écrit|a écrit|souligné|a souligné|lancé|a lancé|déclare|affirme|explique|ajoute|indique|assure|souligne',
  es: 'dijo|dice|dijeron|afirmó|afirma|declaró|declara|señaló|señala|agregó|agrega|añadió|explicó|explica|aseguró|asegura|sostuvo|indicó|indica|expresó|manifestó|escribió|comentó|advirtió|subrayó',
  it: 'ha detto|dice|disse|ha dichiarato|dichiara|ha affermato|afferma|ha spiegato|spiega|ha aggiunto|aggiunge|ha scritto|scrive|ha sottolineato|sottolinea|commenta|ha commentato',
  pt: 'disse|diz|afirmou|afirma|declarou|declara|explicou|explica|acrescentou|escreveu|ressaltou|destacou|comentou|contou|garantiu',
  ru: 'сказал|сказала|сказали|заявил|заявила|заявили|отметил|отметила|отметили|сообщил|сообщила|сообщили|подчеркнул|подчеркнула|добавил|добавила|пояснил|пояснила|написал|написала|считает|рассказал|рассказала|уточнил|уточнила|говорит|указал|указала',
};

/** What stands before the name of a source: `according to`. */
const SOURCES: Readonly<Record<string, string>> = {
  en: 'according to',
  de: 'laut|zufolge|nach Angaben von|so',
  fr: "selon|d’après|d'après",
  es: 'según',
  it: 'secondo',
  pt: 'segundo|de acordo com|conforme',
  ru: 'по словам|по данным|по мнению',
};

/** Words that stand for somebody named before. */
const PRONOUNS: Readonly<Record<string, string>> = {
  en: 'he|she|they|it|we|i',
  de: 'er|sie|es|ich|wir',
  fr: 'il|elle|ils|elles|on|je|nous|t-il|t-elle|-t-il|-t-elle',
  es: 'él|ella|ellos|ellas|yo',
  it: 'lui|lei|egli|ella|loro',
  pt: 'ele|ela|eles|elas',
  ru: 'он|она|они|я|мы',
};

/** How a language attributes what somebody said. */
export interface AttributionWords {
  /** A verb as a whole word, the alternatives of a pattern. */
  verbs: string;
  sources: string;
  isPronoun: (speaker: string) => boolean;
}

/** How a language (a BCP 47 tag) attributes what somebody said; null where that is not known here. */
export function attributionWords(language: string): AttributionWords | null {
  const [base = ''] = language.toLowerCase().split('-');
  const verbs = VERBS[base];
  const sources = SOURCES[base];
  if (verbs === undefined || sources === undefined) return null;
  const pronouns = new Set((PRONOUNS[base] ?? '').split('|'));
  // The longest first: `a dit` before `dit`.
  const sorted = verbs.split('|').toSorted((a, b) => b.length - a.length);
  return { verbs: sorted.join('|'), sources, isPronoun: (speaker) => pronouns.has(speaker.toLowerCase()) };
}
