import type { ReadFormat } from '../../shared/exchange/types';

/** What a source was read as, in a sentence. */
export const SOURCE_NAMES: Readonly<Record<ReadFormat, string>> = {
  rtf: 'an RTF document',
  odt: 'an OpenDocument text',
  anpa: 'ANPA 1312',
  iptc7901: 'IPTC 7901',
  story: 'a story file',
  dateline: 'a Dateline file',
  ninjs: 'a ninjs item',
  nitf: 'NITF',
  'newsml-g2': 'NewsML-G2',
  'newsml-1': 'NewsML 1',
  docx: 'a Word document',
  html: 'a web page',
  markdown: 'Markdown',
  text: 'plain text',
};
