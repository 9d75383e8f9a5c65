import type { House } from '../house/house';
import type { Result } from '../ipc/result';
import type { Block } from '../story/blocks';
import type { Story } from '../story/story';
import type { KeptVersion } from '../story/version';

/** The formats a story can be written in; `pdf` only by the application. */
export const WRITE_FORMATS = [
  'story',
  'dateline',
  'html',
  'text',
  'markdown',
  'ninjs',
  'nitf',
  'newsml-g2',
  'docx',
  'anpa',
  'iptc7901',
] as const;

/** A format a story can be written in by plain functions. */
export type WriteFormat = (typeof WRITE_FORMATS)[number];

/** What the command line converts into: the formats, and a site of all inputs. */
export const CONVERT_FORMATS = [...WRITE_FORMATS, 'site'] as const;

/** What the command line converts into. */
export type ConvertFormat = (typeof CONVERT_FORMATS)[number];

/** The formats of bytes a story can be read from: archives, and wires that are more than their letters. */
export const BYTE_FORMATS = ['dateline', 'docx', 'rtf', 'odt', 'anpa', 'iptc7901'] as const;

/** The formats of text a story can be read from. */
export const TEXT_FORMATS = [
  'story',
  'ninjs',
  'nitf',
  'newsml-g2',
  'newsml-1',
  'html',
  'markdown',
  'text',
] as const;

/** The formats a story can be read from. */
export const READ_FORMATS = [...BYTE_FORMATS, ...TEXT_FORMATS] as const;

/** A format a story can be read from. */
export type ReadFormat = (typeof READ_FORMATS)[number];

/** Something the person should know about a reading or a writing. */
export interface Note {
  level: 'info' | 'warning' | 'error';
  code: string;
  /** One sentence in plain words. */
  message: string;
}

/** What a part of a source is taken for. `drop` is page furniture that the story does not keep. */
export const ROLES = [
  'drop',
  'slug',
  'headline',
  'deck',
  'byline',
  'alt',
  'caption',
  'credit',
  'photo',
  'dateline',
  'paragraph',
  'subhead',
  'quote',
  'pullquote',
  'list',
  'table',
  'rule',
  'note',
] as const;

/** What a part of a source is taken for. */
export type Role = (typeof ROLES)[number];

/**
 * A part of a source in its order: the block that would stand in the body if it were text, and what the reader
 * takes it for. The text is all there, so that changing the role never loses a word. A `dateline` part is the
 * beginning of the paragraph part that follows it; in any other role it is joined to that paragraph again.
 */
export interface Part {
  id: string;
  role: Role;
  block: Block;
  /** False where the reader is guessing: the review shows it. */
  certain: boolean;
}

/** What the fields of a story would be by the source itself (front matter, JSON-LD, meta elements). */
export type Fields = Partial<Omit<Story, 'format' | 'body' | 'createdAt' | 'updatedAt'>>;

/** A picture a source carries or names; photos with `origin` equal to this one's are this picture. */
export interface FoundImage {
  origin: string;
  /** The bytes when the source holds them (data: addresses); otherwise null, and never fetched from afar. */
  bytes: Uint8Array | null;
}

/** The history that comes with a story from another Dateline: which story it is of, and its versions without theirs. */
export interface History {
  /** The id of the story. */
  story: string;
  /** The id of the newest version. */
  head: string;
  /** Every one behind its parents, the newest last. */
  versions: readonly Omit<KeptVersion, 'story'>[];
}

/** What a reader made of a source. `exact` is set by formats that hold the story itself. */
export interface Reading {
  format: ReadFormat;
  name: string;
  exact: Story | null;
  parts: Part[];
  fields: Fields;
  images: FoundImage[];
  notes: Note[];
  /** The encoding its letters were read in, where somebody may know better; null where there was no choice. */
  encoding: string | null;
  /** The other stories of a source that holds several, each a reading of its own without further ones. */
  further?: readonly Reading[];
  /** Set by the format that holds a story's versions. */
  history?: History;
}

/** What a reader may know beside the source. */
export interface ReadContext {
  /** The name of the file, `''` for the clipboard. */
  name: string;
  /** The day and instant of reading, ISO 8601: a dateline without a year is dated by it at the latest. */
  now: string;
  house: House;
}

interface ReaderFacts {
  format: ReadFormat;
  label: string;
  /** File name endings, without the point: only for the file dialog; what a file is, its content says. */
  extensions: readonly string[];
}

/** A reader of text: text in, reading out; never throws, never fetches, in bounded time. */
export interface Reader extends ReaderFacts {
  takes: 'text';
  /** How sure the reader is that the text is its own, 0 to 1. */
  recognises(text: string): number;
  read(text: string, context: ReadContext): Result<Reading>;
}

/** The text of bytes, the encoding it was read in (a WHATWG label) and what the person should know. */
export interface Decoded {
  text: string;
  encoding: string;
  notes: Note[];
}

/** What a reader of bytes may know beside them, and how it comes to letters: no table of encodings is its own. */
export interface BytesContext extends ReadContext {
  /** The encoding somebody chose, a WHATWG label; null to find it out. */
  encoding: string | null;
  /**
   * The text of bytes by what they are; `encoding` counts where they do not say it themselves. Errors: `read.empty`,
   * `read.binary` {kind}, `read.encoding` {encoding}.
   */
  decode(bytes: Uint8Array, encoding: string | null): Result<Decoded>;
  /** The text of bytes in an encoding, whatever they look like; null for an encoding nobody knows. */
  decodeAs(bytes: Uint8Array, encoding: string): string | null;
}

/** A reader of bytes: an archive, or a wire whose control characters matter; as bounded as a reader of text. */
export interface BytesReader extends ReaderFacts {
  takes: 'bytes';
  /** How sure the reader is that the bytes are its own, 0 to 1; above 0 no reader of text is asked. */
  recognises(bytes: Uint8Array): number;
  read(bytes: Uint8Array, context: BytesContext): Result<Reading>;
}

/** Why a story goes out: for the first time, again with news or a mended mistake, or not to be used any more. */
export const SENDINGS = ['first', 'update', 'correction', 'kill'] as const;

/** How a story goes out: each format has its own marks for it. */
export interface Sending {
  kind: (typeof SENDINGS)[number];
  /** Counted from 1, one more each time the story goes out. */
  version: number;
  /** What editors are told of it, `corrects spelling of Nuñez in 3rd paragraph`; `''` for nothing. */
  note: string;
}

/** A story that goes out for the first time. */
export const FIRST_SENDING: Sending = { kind: 'first', version: 1, note: '' };

/** What a writer may know beside the story. */
export interface WriteContext {
  house: House;
  /** The instant of writing, ISO 8601. */
  now: string;
  /** The bytes of a kept picture, or null when the file is missing. */
  media(hash: string): Uint8Array | null;
  /** Pictures inside the file (`inline`), as files beside it (`beside`), or in a folder beside it (`folder`). */
  images: 'inline' | 'beside' | 'folder';
  /** The name of the file without its ending; files beside it begin with it. */
  baseName: string;
  /** Whether a wire text goes out in takes of the house's length. */
  takes: boolean;
  sending: Sending;
  /** The story's versions, every one behind its parents, the newest last; for the format that holds them. */
  versions?: readonly KeptVersion[];
}

/** A file a writer wants made; `name` is relative, with forward slashes. */
export interface WrittenFile {
  name: string;
  content: string | Uint8Array;
}

/** What a writer made: the story's own file first, then those beside it. */
export interface Written {
  files: [WrittenFile, ...WrittenFile[]];
  notes: Note[];
}

/** What happens to a part of the story in a format. */
export type Fate = 'kept' | 'changed' | 'lost';

/** A writer: story in, files out; pure. */
export interface Writer {
  format: WriteFormat;
  label: string;
  /** The ending of the file, without the point. */
  extension: string;
  write(story: Story, context: WriteContext): Result<Written>;
}
