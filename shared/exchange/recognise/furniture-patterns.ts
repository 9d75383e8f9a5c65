/** Lines of furniture that are more than fixed words. */
export const FURNITURE_PATTERNS: readonly RegExp[] = [
  /^\d{1,3}[ -]min(?:ute)?s?[ -]read$/i,
  /^время (?:на )?чтения:? .{1,20}$/i,
  /^[\d.,]{1,9}[KMk]? (?:comments?|shares?|views?|likes?|reads?|комментари\p{L}*|просмотр\p{L}*)$/iu,
  /^(?:photo|image|picture|slide) \d{1,3} (?:of|\/) \d{1,3}$/i,
  /^(?:follow|like|find) us on .{1,40}$/i,
  /^share (?:this .{0,12})?(?:on|via|with) .{1,30}$/i,
  /^(?:sign up|subscribe) (?:for|to) (?:our|the|all) .{1,80}$/i,
  /^подпи(?:шитесь|сывайтесь|саться) на .{1,80}$/i,
  /^(?:photo|image|video|fotos?|bild(?:er)?|фото|видео) \d{1,3}\/\d{1,3}$/i,
];

/** Marks that end a story on the wire. */
export const END_MARK =
  /^(?:-{1,2} ?30 ?-{1,2}|[–—] ?30 ?[–—]|#{3,}|#(?: #){2,}|-{1,2} ?0 ?-{1,2}|\(?-{0,2} ?ends?(?:it)? ?-{0,2}\)?|\(?(?:fin|ende|fine|конец|完|了)\)?|\*{3,})$/i;

/** Marks of the wire below a take that another follows. */
export const MORE_MARK =
  /^(?:\((?:-{0,2} ?)?(?:more(?: to (?:come|follow))?|mtf|à suivre|a suivre|sigue|segue|folgt|следует|продолжение следует)(?: ?-{0,2})?\)|-{1,2} ?more ?-{1,2}|m\/f)$/i;

/** The line of rights at the foot of a page. */
export const RIGHTS =
  /^(?:©|\(c\)|copyright|авторские права|copyright ©)\s.{0,160}(?:\b(?:19|20)\d\d\b|rights? reserved|all rights|права защищены|alle rechte|tous droits|derechos)/i;

/** The line of tags at the foot of a page; the tags are its group. */
export const TAGS =
  /^(?:tags?|topics?|keywords|теги|метки|schlagworte|schlagwörter|etiquetas|mots-clés|タグ|标签)\s*[:：]\s*(\S.{0,400})$/i;

/** Lines to editors that a wire sends with a story: never published. An “Editor’s note:” is for readers, and text. */
export const FOR_EDITORS: readonly RegExp[] = [
  /^(?:eds|editors?|attn(?:\.|ention)? editors?|note to editors?)\s*[:.–—-]\s*\S/i,
  /^\((?:adds?|updates?|recasts?|corrects?|rewrites?|releads?|refiles?|repeats?|fixes|edits?|removes?|clarifies)\b[^()]{0,200}\)$/i,
  /^(?:hinweis(?:e)? an die redaktion|для редакторов|note aux rédactions|nota a los editores)\s*[:.–—-]\s*\S/i,
];
