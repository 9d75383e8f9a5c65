import type { Note } from '../../../shared/exchange/types';
import type { Failure } from '../../../shared/ipc/result';

/** A failure as a note of a report: what happened, in one sentence. `what` is a file or a format. */
export function failureNote({ code, facts }: Failure, what: string): Note {
  const sentence = SENTENCES[code];
  const message = sentence === undefined ? `${what}: ${code}${listed(facts)}.` : sentence(what, facts);
  return { level: 'error', code, message };
}

type Facts = Failure['facts'];

const SENTENCES: Readonly<Record<string, (what: string, facts: Facts) => string>> = {
  'export.denied': (what) => `${what} could not be written: Dateline may not write there.`,
  'export.full': (what) => `${what} could not be written: the disk is full.`,
  'export.failed': (what, facts) => `${what} could not be written${because(facts)}.`,
  'convert.input': (what, { name }) =>
    `${what} is not on the site: the site’s ${name} would take the place of an input.`,
  'convert.over-input': (what, { name }) =>
    `${what} was not written whole: its ${name} would take the place of an input. Write into another folder.`,
  'convert.over-other': (what, { name }) =>
    `${what} was not written whole: another story has the name ${name}. Convert them into two folders.`,
  'read.missing': (what) => `${what} is not there.`,
  'read.denied': (what) => `${what} may not be read.`,
  'read.not-a-file': (what) => `${what} is not a file.`,
  'read.failed': (what, facts) => `${what} could not be read${because(facts)}.`,
  'read.empty': (what) => `${what} holds no text.`,
  'read.binary': (what, { kind }) =>
    kind === undefined || kind === ''
      ? `${what} is not text.`
      : `${what} holds no text that can be read (${String(kind)}): save it as DOCX, ODT, RTF or plain text.`,
  'read.other-document': (what, { kind }) =>
    `${what} is ${String(kind)}, not a text: copy the text into a document of its own.`,
  'read.not-odt': (what) => `${what} holds no OpenDocument text.`,
  'read.cut-short': (what) => `${what} is cut short: its text has no end.`,
  'read.too-large': (what, { bytes, limit }) => `${what} is too large: ${bytes} bytes, ${limit} at most.`,
  'read.too-many-parts': (what, { limit }) => `${what} has more parts than a story can have (${limit}).`,
  'read.encoding': (what, { encoding }) => `${what} is in an encoding that cannot be read: ${encoding}.`,
  'read.timeout': (what, { seconds }) => `${what} took longer than ${seconds} seconds to read.`,
  'read.too-complex': (what) => `${what} is too complex to be read.`,
  'read.crashed': (what, facts) => `${what} could not be read${because(facts)}.`,
  'read.not-json': (what) => `${what} is damaged or cut short: it is not whole JSON.`,
  'read.not-xml': (what) => `${what} is no well-formed XML, or more than is safe to read.`,
  'read.not-nitf': (what) => `${what} holds no document of NITF.`,
  'read.only-references': (what) =>
    `${what} is a package that only names its stories: open the files they are in.`,
  'read.not-newsml': (what) => `${what} holds no item of NewsML.`,
  'read.not-ninjs': (what) => `${what} holds no ninjs item.`,
  'read.not-a-document': (what) => `${what} is an Office file, but no text document of Word.`,
  'archive.damaged': (what, facts) => `${what} is damaged or cut short${within(facts)}.`,
  'archive.encrypted': (what) => `${what} is locked with a password: save it without one.`,
  'archive.unsupported': (what, facts) => `${what} is packed in a way that is not read${within(facts)}.`,
  'archive.path': (what, facts) =>
    `${what} is not safe to read: a file of it points outside${within(facts)}.`,
  'archive.duplicate': (what, facts) =>
    `${what} is not safe to read: it holds two files of one name${within(facts)}.`,
  'archive.overlap': (what, facts) =>
    `${what} is not safe to read: files of it share their bytes${within(facts)}.`,
  'archive.too-many': (what, { count, limit }) => `${what} holds ${count} files, ${limit} at most are read.`,
  'archive.too-large': (what, { bytes, limit }) =>
    `${what} would unpack to ${bytes} bytes, ${limit} at most are read.`,
  'archive.bomb': (what, facts) =>
    `${what} is not safe to read: it would unpack to far more than it is${within(facts)}.`,
  'handoff.newer': (what, { format }) =>
    `${what} was made by a newer Dateline (file format ${format}); it was left untouched.`,
  'handoff.damaged': (what, facts) => `${what} is no whole Dateline file${within(facts)}.`,
  'handoff.altered': (what, facts) =>
    `${what} was changed or damaged since it was made: a part of it is not what its hash says${within(facts)}.`,
  'handoff.broken-chain': (what, { version }) =>
    `${what} was changed or damaged since it was made: its history does not hold together (${version}).`,
  'handoff.too-large': (what, { bytes, limit }) =>
    `${what} would be too large to be read again: ${bytes} bytes, ${limit} at most.`,
  'handoff.too-many': (what, { count, limit }) =>
    `${what} would hold too many versions and pictures to be read again: ${count}, ${limit} at most.`,
  'version.damaged': (what) =>
    `${what} could not be made: the newest version of the story does not match its seal.`,
  'story.not-a-story': (what) => `${what} is not a story of Dateline.`,
  'story.newer': (what, { format }) =>
    `${what} was made by a newer Dateline (format ${format}); it was left untouched.`,
  'story.invalid': (what, { path, problem }) => `${what} is not a valid story: ${path}: ${problem}.`,
};

function because({ reason }: Facts): string {
  return reason === undefined || reason === '' ? '' : ` (${String(reason)})`;
}

function within({ name }: Facts): string {
  return name === undefined || name === '' ? '' : ` (${String(name)})`;
}

function listed(facts: Facts): string {
  const all = Object.entries(facts).map(([name, fact]) => `${name} ${String(fact)}`);
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}
