import type { Sentence } from './errors';

/** What is said of an archive that is made to harm, or so damaged that it might. */
const UNSAFE =
  'That file is not safe to read: it is damaged, or made to do harm. Nothing was brought in; ask where it came from.';

/** What the codes of reading a source say: of files, of formats, and of the archives documents are. */
export const READING_SENTENCES: Readonly<Record<string, Sentence>> = {
  'read.not-json': () => 'That file is damaged or cut short: it is not whole JSON. Nothing was brought in.',
  'read.not-xml': () =>
    'That file is no well-formed XML, or more than is safe to read. Nothing was brought in.',
  'read.not-nitf': () => 'There is no NITF document in that file. Nothing was brought in.',
  'read.only-references': () =>
    'That file is a package that only names its stories: open the files they are in. Nothing was brought in.',
  'read.not-newsml': () => 'There is no item of NewsML in that file. Nothing was brought in.',
  'read.not-ninjs': () => 'There is no ninjs item in that file. Nothing was brought in.',
  'read.not-a-document': () =>
    'That is an Office file, but no text document of Word: a spreadsheet or slides hold no story. Nothing was brought in.',
  'read.binary': (t) =>
    t.has('kind') && t.word('kind', '') !== ''
      ? `That file holds no text that can be read (${t.word('kind', '')}). Nothing was brought in; save it as DOCX, ODT, RTF or plain text.`
      : 'That file is not text, so there is no story in it. Nothing was brought in.',
  'read.other-document': (t) =>
    `That file is ${t.word('kind', 'another kind of document')}, not a text. Nothing was brought in; copy its text into a document of its own.`,
  'read.not-odt': () => 'There is no OpenDocument text in that file. Nothing was brought in.',
  'read.cut-short': () =>
    'That file is cut short: its text has no end. Nothing was brought in; ask for it to be sent again.',
  'read.too-large': (t) =>
    `That file is too large to be a story (${t.size('bytes')}; ${t.size('limit')} at most). Nothing was brought in.`,
  'read.too-many-parts': (t) =>
    `That file has too many parts to be one story (${t.count('parts')}; ${t.count('limit')} at most). Nothing was brought in.`,
  'read.empty': () => 'There is no text in that file. Nothing was brought in.',
  'read.encoding': (t) =>
    `The letters of that file could not be read (${t.word('encoding', 'unknown encoding')}). Save it as UTF-8 and try again.`,
  'read.missing': () => 'That file is no longer there. Nothing was brought in.',
  'read.denied': () => 'Dateline may not read that file. Check its permissions and try again.',
  'read.not-a-file': () => 'That is not a file. Drop or choose files, not folders.',
  'read.cancelled': () => 'The reading was stopped. Nothing was brought in.',
  'read.timeout': () => 'That file takes too long to read, so it was left alone. Nothing was brought in.',
  'read.too-complex': () => 'That file is too complex to be read safely. Nothing was brought in.',
  'read.crashed': () => 'That file could not be read: its reader stopped. Nothing was brought in.',
  'read.failed': (t) =>
    `That file could not be read (${t.word('reason', 'no reason given')}). Nothing was brought in.`,
  'archive.damaged': () =>
    'That file is damaged or cut short. Nothing was brought in; ask for it to be sent again.',
  'archive.encrypted': () =>
    'That file is locked with a password. Nothing was brought in; open it where it was made and save it without one.',
  'archive.unsupported': () =>
    'That file is packed in a way that is not read here. Nothing was brought in; save it anew where it was made.',
  'archive.path': () => UNSAFE,
  'archive.duplicate': () => UNSAFE,
  'archive.overlap': () => UNSAFE,
  'archive.bomb': () => UNSAFE,
  'archive.too-many': (t) =>
    `That file holds too much to be a story (${t.count('count')} files; ${t.count('limit')} at most). Nothing was brought in.`,
  'archive.too-large': (t) =>
    `That file holds too much to be a story (${t.size('bytes')}; ${t.size('limit')} at most). Nothing was brought in.`,
};
