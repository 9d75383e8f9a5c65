/** The few words a page says of its own in the story's language. */
export interface PageWords {
  /** Before the names of the byline. */
  by: string;
  /** Between the last two names of the byline. */
  and: string;
  updated: string;
  related: string;
  pictureMissing: string;
  /** Before what was mended, and before what is new. */
  correction: string;
  update: string;
  /** All a page says of a story that was killed. */
  withdrawn: string;
}

/** The words of a language, English for those not listed. */
export function pageWords(language: string): PageWords {
  return WORDS.get((language.split('-')[0] ?? '').toLowerCase()) ?? ENGLISH;
}

function words(
  ...[by, and, updated, related, pictureMissing, correction, update, withdrawn]: readonly [
    ...[string, string, string, string],
    ...[string, string, string, string],
  ]
): PageWords {
  return { by, and, updated, related, pictureMissing, correction, update, withdrawn };
}

const ENGLISH = words(
  'By',
  'and',
  'Updated',
  'Related',
  'Picture not available',
  'Correction',
  'Update',
  'This story has been withdrawn',
);

const WORDS: ReadonlyMap<string, PageWords> = new Map(
  Object.entries<PageWords>({
    en: ENGLISH,
    ar: words(
      'بقلم',
      'و',
      'آخر تحديث',
      'مواضيع ذات صلة',
      'الصورة غير متوفرة',
      'تصحيح',
      'تحديث',
      'سُحب هذا الخبر',
    ),
    de: words(
      'Von',
      'und',
      'Aktualisiert',
      'Mehr zum Thema',
      'Bild nicht verfügbar',
      'Berichtigung',
      'Aktualisierung',
      'Dieser Beitrag wurde zurückgezogen',
    ),
    es: words(
      'Por',
      'y',
      'Actualizado',
      'Relacionado',
      'Imagen no disponible',
      'Corrección',
      'Actualización',
      'Esta información ha sido retirada',
    ),
    fr: words(
      'Par',
      'et',
      'Mis à jour',
      'À lire aussi',
      'Image non disponible',
      'Rectificatif',
      'Mise à jour',
      'Cet article a été retiré',
    ),
    he: words('מאת', 'ו', 'עודכן', 'כתבות קשורות', 'התמונה אינה זמינה', 'תיקון', 'עדכון', 'הידיעה הוסרה'),
    it: words(
      'Di',
      'e',
      'Aggiornato',
      'Leggi anche',
      'Immagine non disponibile',
      'Rettifica',
      'Aggiornamento',
      'Questo articolo è stato ritirato',
    ),
    ja: words(
      '文：',
      '、',
      '更新',
      '関連記事',
      '画像はありません',
      '訂正',
      '更新',
      'この記事は取り消されました',
    ),
    ko: words(
      '글',
      '및',
      '업데이트',
      '관련 기사',
      '사진을 볼 수 없음',
      '정정',
      '업데이트',
      '이 기사는 취소되었습니다',
    ),
    nl: words(
      'Door',
      'en',
      'Bijgewerkt',
      'Meer hierover',
      'Beeld niet beschikbaar',
      'Rectificatie',
      'Update',
      'Dit bericht is ingetrokken',
    ),
    pl: words(
      'Autor:',
      'i',
      'Aktualizacja',
      'Zobacz też',
      'Zdjęcie niedostępne',
      'Sprostowanie',
      'Aktualizacja',
      'Ta wiadomość została wycofana',
    ),
    pt: words(
      'Por',
      'e',
      'Atualizado',
      'Relacionado',
      'Imagem não disponível',
      'Correção',
      'Atualização',
      'Esta notícia foi retirada',
    ),
    ru: words(
      'Автор:',
      'и',
      'Обновлено',
      'По теме',
      'Изображение недоступно',
      'Исправление',
      'Обновление',
      'Эта публикация отозвана',
    ),
    tr: words(
      'Yazan:',
      've',
      'Güncellendi',
      'İlgili haberler',
      'Görsel mevcut değil',
      'Düzeltme',
      'Güncelleme',
      'Bu haber geri çekildi',
    ),
    uk: words(
      'Автор:',
      'і',
      'Оновлено',
      'За темою',
      'Зображення недоступне',
      'Виправлення',
      'Оновлення',
      'Цю публікацію відкликано',
    ),
    zh: words('作者：', '、', '更新', '相关报道', '图片不可用', '更正', '更新', '本稿已撤回'),
  }),
);
