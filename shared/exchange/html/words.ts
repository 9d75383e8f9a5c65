/** The few words a page says of its own in the story's language. */
export interface PageWords {
  /** Before the names of the byline. */
  by: string;
  /** Between the last two names of the byline. */
  and: string;
  updated: string;
  related: string;
  pictureMissing: string;
}

/** The words of a language, English for those not listed. */
export function pageWords(language: string): PageWords {
  return WORDS[(language.split('-')[0] ?? '').toLowerCase()] ?? ENGLISH;
}

function words(by: string, and: string, updated: string, related: string, pictureMissing: string): PageWords {
  return { by, and, updated, related, pictureMissing };
}

const ENGLISH = words('By', 'and', 'Updated', 'Related', 'Picture not available');

const WORDS: Readonly<Record<string, PageWords>> = {
  en: ENGLISH,
  ar: words('بقلم', 'و', 'آخر تحديث', 'مواضيع ذات صلة', 'الصورة غير متوفرة'),
  de: words('Von', 'und', 'Aktualisiert', 'Mehr zum Thema', 'Bild nicht verfügbar'),
  es: words('Por', 'y', 'Actualizado', 'Relacionado', 'Imagen no disponible'),
  fr: words('Par', 'et', 'Mis à jour', 'À lire aussi', 'Image non disponible'),
  he: words('מאת', 'ו', 'עודכן', 'כתבות קשורות', 'התמונה אינה זמינה'),
  it: words('Di', 'e', 'Aggiornato', 'Leggi anche', 'Immagine non disponibile'),
  ja: words('文：', '、', '更新', '関連記事', '画像はありません'),
  ko: words('글', '및', '업데이트', '관련 기사', '사진을 볼 수 없음'),
  nl: words('Door', 'en', 'Bijgewerkt', 'Meer hierover', 'Beeld niet beschikbaar'),
  pl: words('Autor:', 'i', 'Aktualizacja', 'Zobacz też', 'Zdjęcie niedostępne'),
  pt: words('Por', 'e', 'Atualizado', 'Relacionado', 'Imagem não disponível'),
  ru: words('Автор:', 'и', 'Обновлено', 'По теме', 'Изображение недоступно'),
  tr: words('Yazan:', 've', 'Güncellendi', 'İlgili haberler', 'Görsel mevcut değil'),
  uk: words('Автор:', 'і', 'Оновлено', 'За темою', 'Зображення недоступне'),
  zh: words('作者：', '、', '更新', '相关报道', '图片不可用'),
};
