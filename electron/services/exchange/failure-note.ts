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
  'read.missing': (what) => `${what} is not there.`,
  'read.denied': (what) => `${what} may not be read.`,
  'read.not-a-file': (what) => `${what} is not a file.`,
  'read.failed': (what, facts) => `${what} could not be read${because(facts)}.`,
  'read.empty': (what) => `${what} holds no text.`,
  'read.binary': (what) => `${what} is not text.`,
  'read.too-large': (what, { bytes, limit }) => `${what} is too large: ${bytes} bytes, ${limit} at most.`,
  'read.too-many-parts': (what, { limit }) => `${what} has more parts than a story can have (${limit}).`,
  'read.encoding': (what, { encoding }) => `${what} is in an encoding that cannot be read: ${encoding}.`,
  'read.timeout': (what, { seconds }) => `${what} took longer than ${seconds} seconds to read.`,
  'read.too-complex': (what) => `${what} is too complex to be read.`,
  'read.crashed': (what, facts) => `${what} could not be read${because(facts)}.`,
  'read.not-json': (what) => `${what} is damaged or cut short: it is not whole JSON.`,
  'read.not-xml': (what) => `${what} is no well-formed XML, or more than is safe to read.`,
  'read.not-nitf': (what) => `${what} holds no document of NITF.`,
  'read.not-newsml': (what) => `${what} holds no item of NewsML.`,
  'read.not-ninjs': (what) => `${what} holds no ninjs item.`,
  'read.cut-short': (what) => `${what} is cut short: the text of its message has no end.`,
  'read.several': (what, { count }) => `${what} holds ${count} messages: make a file of each.`,
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
