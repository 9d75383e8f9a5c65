/** The names styles have in the word processors of many languages, and in newsrooms. */
export const SETTING_NAMES = {
  title: [
    ...['Title', 'Headline', 'Titel', 'Titre', 'Título', 'Titolo', 'Название', 'Заголовок документа', 'Назва'],
    ...['表題', 'タイトル', '标题', '標題', '文档标题', '제목', '표제', 'Tytuł', 'Název', 'Názov', 'Tittel', 'Cím'],
    ...['Konu Başlığı', 'Başlık', 'Τίτλος', 'العنوان', 'عنوان', 'כותרת טקסט', 'Titlu', 'Otsikko', 'Rubrik'],
    ...['Judul', 'Tiêu đề', 'ชื่อเรื่อง', 'शीर्षक', 'Pealkiri', 'Virsraksts', 'Pavadinimas', 'Заглавие', 'Naslov', 'Наслов'],
    ...['Schlagzeile', 'Hauptüberschrift', 'Überschrift', 'Head', 'Hed', 'Titulaire', 'Titular'],
  ],
  subtitle: [
    ...['Subtitle', 'Deck', 'Dek', 'Standfirst', 'Subhead line', 'Untertitel', 'Unterzeile', 'Vorspann', 'Sous-titre'],
    ...['Chapô', 'Chapeau', 'Subtítulo', 'Entradilla', 'Bajada', 'Sottotitolo', 'Occhiello', 'Подзаголовок'],
    ...['Підзаголовок', '副題', 'サブタイトル', '副标题', '副標題', '부제', '부제목', 'Podtytuł', 'Podnadpis', 'Podtitul'],
    ...['Alaotsikko', 'Underrubrik', 'Undertittel', 'Undertitel', 'Alcím', 'Altyazı', 'Alt Başlık', 'Υπότιτλος'],
    ...['Ondertitel', 'العنوان الفرعي', 'عنوان فرعي', 'כותרת משנה', 'Subtitlu', 'Subjudul', 'Подзаглавие', 'Podnaslov'],
  ],
  heading: [
    ...['Heading', 'Head', 'Subhead', 'Subheading', 'Crosshead', 'Überschrift', 'Zwischentitel', 'Zwischenüberschrift'],
    ...['Titre', 'Intertitre', 'Título', 'Encabezado', 'Ladillo', 'Titolo', 'Intestazione', 'Заголовок', 'Заглавие'],
    ...['見出し', '标题', '標題', '제목', '개요', 'Nagłówek', 'Nadpis', 'Otsikko', 'Rubrik', 'Overskrift', 'Címsor'],
    ...['Başlık', 'Επικεφαλίδα', 'Kop', 'Cabeçalho', 'عنوان', 'رأس', 'כותרת', 'Titlu', 'Pealkiri', 'Virsraksts', 'Antraštė'],
    ...['Naslov', 'Наслов', 'Judul', 'Đầu đề', 'หัวเรื่อง', 'शीर्षक', 'Tiêu đề', 'Zaglavlje', 'Mellanrubrik', 'Väliotsikko'],
  ],
  quote: [
    ...['Quote', 'Quotations', 'Quotation', 'Block Quotation', 'Block Quote', 'Blockquote', 'Block Text', 'Intense Quote'],
    ...['Zitat', 'Intensives Zitat', 'Blocktext', 'Citation', 'Citations', 'Citation intense', 'Cita', 'Cita destacada'],
    ...['Citas', 'Citação', 'Citação Intensa', 'Citazione', 'Citazione intensa', 'Citazioni', 'Цитата', 'Цитаты'],
    ...['Выделенная цитата', '引用', '引用文', '引用文 2', '明显引用', '鮮明引文', '引文', '인용', '인용문', '강한 인용'],
    ...['Cytat', 'Cytaty', 'Citát', 'Výrazný citát', 'Lainaus', 'Citat', 'Starkt citat', 'Sitat', 'Sterkt sitat'],
    ...['Idézet', 'Kiemelt idézet', 'Alıntı', 'Güçlü Alıntı', 'Παράθεση', 'Citaat', 'Duidelijk citaat', 'اقتباس', 'ציטוט'],
  ],
  pullquote: [
    ...['Pull Quote', 'Pullquote', 'Pull-out quote', 'Zitat hervorgehoben', 'Exergue', 'Destacado', 'Sumario'],
  ],
  attribution: ['Attribution', 'Quote Attribution', 'Zitatquelle', 'Pull Quote Attribution'],
  caption: [
    ...['Caption', 'Illustration', 'Figure', 'Figure Caption', 'Image Caption', 'Table Caption', 'Photo Caption'],
    ...['Cutline', 'Beschriftung', 'Abbildung', 'Bildunterschrift', 'Légende', 'Leyenda', 'Descripción', 'Epígrafe'],
    ...['Legenda', 'Didascalia', 'Название объекта', 'Подпись', 'Иллюстрация', '図表番号', '题注', '標號', '캡션'],
    ...['Podpis', 'Titulek', 'Kuvaotsikko', 'Kuvateksti', 'Beskrivning', 'Bildtext', 'Bildetekst', 'Billedtekst'],
    ...['Képaláírás', 'Resim Yazısı', 'Λεζάντα', 'Bijschrift', 'تسمية توضيحية', 'כיתוב'],
  ],
  credit: ['Credit', 'Photo Credit', 'Photo credit line', 'Bildnachweis', 'Bildrecht', 'Crédit photo', 'Crédito'],
  byline: ['Byline', 'By-line', 'Author', 'Autor', 'Autorenzeile', 'Auteur', 'Autore', 'Firma', 'Signature line', 'Автор'],
  slug: ['Slug', 'Slugline', 'Slug line', 'Stichwort', 'Catchline'],
  code: ['Preformatted Text', 'HTML Preformatted', 'Source Code', 'Plain Text'],
} as const;
