/** Lines in rows, parted by bars. */
const lines = (...rows: readonly string[]): readonly string[] => rows.flatMap((row) => row.split('|'));

/**
 * What pages print around a story, by language, in small letters. A line is furniture when it is one of these and
 * nothing more; a colon, arrow or dots at its end do not count.
 */
export const FURNITURE_LINES: Readonly<Record<string, readonly string[]>> = {
  en: lines(
    'all news|news|latest news|top news|breaking news|live|home|menu|search|sign in|sign up',
    'log in|register|subscribe|subscribe now|newsletter|newsletters|updated at|updated',
    'last updated|last updated on|last modified|published|published at|share|share this',
    'share this article|share this story|share article|share via|facebook|twitter|x|telegram',
    'whatsapp|linkedin|reddit|email|e-mail|copy link|link copied|print|print this article',
    'print this page|save|save article|bookmark|comments|comment|add a comment|leave a comment',
    'post a comment|read also|read more|see also|also read|more on this story|related',
    'related stories|related articles|related news|related topics|related content|more stories',
    'most read|most popular|trending|trending now|recommended|recommended for you',
    "you may also like|editors’ picks|editors' picks|advertisement|advertising|ad|sponsored",
    'sponsored content|promoted|article continues after this advertisement',
    'story continues below advertisement|back to top|next|previous|next article|previous article',
    'next story|previous story|listen|listen to this article|skip to content|skip to main content',
    'follow us|about us|contact us|privacy policy|terms of use|terms of service|cookie policy',
    'cookies|accept|close|click to enlarge|enlarge|enlarge image|view gallery|photo gallery',
    'open image in gallery|open in app|download app|download the app|tags|topics|report an error',
    'give feedback',
  ),
  ru: lines(
    'все новости|новости|главные новости|последние новости|лента новостей|лента|главная|меню',
    'поиск|войти|регистрация|подписаться|подпишитесь|обновлено|обновлено в|опубликовано',
    'поделиться|поделиться ссылкой|скопировать ссылку|печать|распечатать|версия для печати',
    'вконтакте|одноклассники|телеграм|комментарии|читайте также|читать также|читать далее',
    'читать дальше|смотрите также|по теме|материалы по теме|другие новости|самое читаемое',
    'популярное|реклама|на правах рекламы|теги|наверх|сообщить об ошибке|наши новости',
    'следующая новость|предыдущая новость',
  ),
  uk: lines(
    'усі новини|всі новини|новини|останні новини|головна|оновлено|опубліковано|поділитися|друк',
    'версія для друку|читайте також|дивіться також|реклама|коментарі|теги',
  ),
  de: lines(
    'alle nachrichten|nachrichten|startseite|menü|suche|anmelden|abonnieren|aktualisiert',
    'aktualisiert am|stand|veröffentlicht|veröffentlicht am|teilen|artikel teilen|drucken',
    'artikel drucken|merken|kommentare|lesen sie auch|mehr lesen|weiterlesen|siehe auch',
    'mehr zum thema|auch interessant|meistgelesen|anzeige|werbung|zum seitenanfang|nach oben',
    'schlagworte|themen',
  ),
  fr: lines(
    "toutes les actualités|actualités|accueil|rechercher|se connecter|s'abonner|s’abonner",
    'mis à jour|mis à jour le|mise à jour|publié|publié le|partager|partager cet article|imprimer',
    'envoyer|commentaires|lire aussi|à lire aussi|lire la suite|voir aussi|sur le même sujet',
    'les plus lus|publicité|haut de page|retour en haut|écouter',
  ),
  es: lines(
    'todas las noticias|noticias|últimas noticias|inicio|portada|menú|buscar|iniciar sesión',
    'suscríbete|suscribirse|actualizado|actualizado a las|publicado|compartir|imprimir',
    'comentarios|lea también|lee también|leer más|ver también|te puede interesar',
    'noticias relacionadas|más leídas|lo más leído|publicidad|etiquetas|volver arriba',
  ),
  it: lines(
    'tutte le notizie|notizie|ultime notizie|cerca|accedi|abbonati|aggiornato|aggiornato alle',
    'pubblicato|condividi|stampa|commenti|leggi anche|leggi tutto|vedi anche|pubblicità',
    'articoli correlati|i più letti|torna su',
  ),
  pt: lines(
    'todas as notícias|notícias|últimas notícias|início|pesquisar|entrar|assine|atualizado',
    'atualizado em|publicado|publicado em|compartilhar|partilhar|imprimir|comentários|leia também',
    'leia mais|veja também|mais lidas|publicidade|notícias relacionadas',
  ),
  nl: lines(
    'alle nieuws|nieuws|zoeken|inloggen|abonneren|bijgewerkt|gepubliceerd|delen|deel|afdrukken',
    'reacties|lees ook|lees meer|lees verder|zie ook|advertentie|meest gelezen',
  ),
  ja: lines(
    'ニュース一覧|ニュース|新着ニュース|最新ニュース|ホーム|トップ|メニュー|検索|ログイン|更新|更新日時|公開日時|共有|シェア|シェアする|ツイート|印刷|印刷する|コメント',
    '関連記事|関連ニュース|続きを読む|あわせて読みたい|広告|人気記事|ランキング|会員登録',
  ),
  zh: lines(
    '全部新闻|所有新闻|新闻|最新新闻|首页|菜单|搜索|登录|更新|更新时间|发布时间|分享|打印|评论|相关新闻|相关报道|相关阅读|延伸阅读|阅读更多|阅读全文|广告|热门|最新新聞',
    '首頁|搜尋|登入|更新時間|列印|評論|相關新聞|相關報導|延伸閱讀|廣告',
  ),
  ar: lines(
    'كل الأخبار|جميع الأخبار|الأخبار|أخبار|آخر الأخبار|الرئيسية|بحث|القائمة|تسجيل الدخول',
    'آخر تحديث|تم التحديث|نشر|نُشر|مشاركة|شارك|طباعة|تعليقات|التعليقات|اقرأ أيضا|اقرأ أيضاً',
    'اقرأ المزيد|أخبار ذات صلة|مواضيع ذات صلة|إعلان|الأكثر قراءة',
  ),
};

/** Words that stand before the hour or day of a page's last change, in small letters. */
export const MOMENT_LABELS: readonly string[] = lines(
  'updated|updated at|updated on|last updated|last updated at|last updated on|published',
  'published at|published on|first published|posted|posted on|posted at|modified|date|обновлено',
  'обновлено в|опубликовано|оновлено|опубліковано|aktualisiert|aktualisiert am|stand',
  'veröffentlicht|veröffentlicht am|mis à jour le|mis à jour|publié le|publié|actualizado',
  'actualizado el|actualizado a las|publicado|publicado el|aggiornato|aggiornato il',
  'aggiornato alle|pubblicato|pubblicato il|atualizado|atualizado em|publicado em|bijgewerkt',
  'gepubliceerd|更新|更新日時|公開日時|公開|掲載|更新时间|发布时间|更新時間|發布時間|آخر تحديث|تم التحديث|نشر|نُشر',
);

/** Words other than months that an hour or day is made of, in small letters. */
export const MOMENT_WORDS: readonly string[] = lines(
  'at|on|the|of|am|pm|a|p|m|st|nd|rd|th|ago|today|yesterday|second|seconds|sec|minute|minutes',
  'min|mins|hour|hours|hr|hrs|h|day|days|utc|gmt|msk|et|est|edt|ct|cst|cdt|mt|pt|pst|pdt|bst',
  'ist|cet|cest|jst|kst|hkt|sgt|aest|aedt|wib|t|z|мск|г|года|год|в|сегодня|вчера|назад|час|часа',
  'часов|мин|минут|минуты|р|року|о|uhr|um|à|le|de|del|el|las|alle|ore|às|em|om|uur|年|月|日|時|分|时',
  '点|午前|午後|上午|下午|il|y|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed',
  'thu|thur|thurs|fri|sat|sun|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi',
  'vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
);

/** Sections of a page that stand above a headline, in small letters. */
export const SECTIONS: readonly string[] = lines(
  'world|national|politics|business|economy|markets|sport|sports|culture|science|technology',
  'tech|society|health|opinion|entertainment|environment|education|arts|в мире|мир|политика',
  'экономика|общество|спорт|культура|наука|происшествия|politik|wirtschaft|kultur|wissen|monde',
  'politique|économie|mundo|política|economía|deportes|esteri|cronaca|economia|国際|政治|経済|社会|スポーツ',
  '国际|财经|体育',
);
