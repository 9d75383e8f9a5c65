/** An encoding a person can choose: its label, and what it is for. */
export interface EncodingName {
  label: string;
  name: string;
}

/** The encodings texts come in, by region, those few wires still use last; each label is one that decoding knows. */
export const ENCODINGS: readonly EncodingName[] = [
  { label: 'utf-8', name: 'Any language' },
  { label: 'windows-1252', name: 'Western Europe, America (Windows, Latin-1)' },
  { label: 'ibm850', name: 'Western Europe (DOS)' },
  { label: 'ibm437', name: 'America (DOS)' },
  { label: 'ibm865', name: 'Nordic (DOS)' },
  { label: 'macintosh', name: 'Western Europe (Mac)' },
  { label: 'windows-1250', name: 'Central Europe (Windows)' },
  { label: 'iso-8859-2', name: 'Central Europe (Latin-2)' },
  { label: 'ibm852', name: 'Central Europe (DOS)' },
  { label: 'windows-1257', name: 'Baltic (Windows)' },
  { label: 'windows-1251', name: 'Cyrillic (Windows)' },
  { label: 'koi8-r', name: 'Russian (KOI8)' },
  { label: 'koi8-u', name: 'Ukrainian (KOI8)' },
  { label: 'ibm866', name: 'Cyrillic (DOS)' },
  { label: 'iso-8859-5', name: 'Cyrillic (ISO)' },
  { label: 'windows-1253', name: 'Greek (Windows)' },
  { label: 'ibm737', name: 'Greek (DOS)' },
  { label: 'windows-1254', name: 'Turkish (Windows)' },
  { label: 'ibm857', name: 'Turkish (DOS)' },
  { label: 'windows-1255', name: 'Hebrew (Windows)' },
  { label: 'ibm862', name: 'Hebrew (DOS)' },
  { label: 'windows-1256', name: 'Arabic (Windows)' },
  { label: 'shift_jis', name: 'Japanese (Shift JIS)' },
  { label: 'euc-jp', name: 'Japanese (EUC)' },
  { label: 'iso-2022-jp', name: 'Japanese in seven bits' },
  { label: 'gb18030', name: 'Chinese, simplified' },
  { label: 'big5', name: 'Chinese, traditional' },
  { label: 'euc-kr', name: 'Korean' },
  { label: 'iso_6937', name: 'Accents before letters (ISO 6937, T.61)' },
  { label: 'din_66003', name: 'German in seven bits' },
  { label: 'sen_850200_b', name: 'Swedish, Finnish in seven bits' },
  { label: 'ns_4551-1', name: 'Norwegian, Danish in seven bits' },
];
