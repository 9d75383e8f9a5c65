import type { Fact, Failure } from '../../shared/ipc/result';
import { FILING_SENTENCES } from './filing-errors';
import { READING_SENTENCES } from './reading-errors';

/** The facts of a failure, ready to stand in a sentence. */
interface Told {
  /** The fact as text, or `otherwise` where it is missing or empty. */
  word(name: string, otherwise: string): string;
  /** The fact as a size: `4.2 MB`. */
  size(name: string): string;
  /** The fact as a number: `12,000`. */
  count(name: string): string;
  /** Whether the fact is there. */
  has(name: string): boolean;
}

/** What a code says, by the facts of the failure. */
export type Sentence = (told: Told) => string;

/** What to do about pictures of kinds that cannot be kept. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  HEIC: 'That is a HEIC picture, as iPhones take them, and no browser shows those. Save it as JPEG first: on a Mac with Preview, on Windows with Photos; or have the iPhone take “Most Compatible” pictures.',
  TIFF: 'That is a TIFF picture, for print and archives. Save it as JPEG first, with its metadata, from the picture editor it came from.',
  SVG: 'That is an SVG drawing, which can hold programs and is never taken. Save it as PNG first.',
  PDF: 'That is a PDF document, not a picture. Save the page or the picture in it as PNG or JPEG first.',
};

/** What a file that is a picture can be besides. */
const DISGUISES: Readonly<Record<string, string>> = {
  ZIP: 'an archive of files',
  PDF: 'a PDF document',
  HTML: 'a web page',
};

/**
 * What each error code says to a person: what happened, that nothing was lost, what to do. A new code is a new
 * line here.
 */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  ...FILING_SENTENCES,
  ...READING_SENTENCES,
  'story.conflict': () => 'This story was changed elsewhere while you were writing. Your text is kept here.',
  'story.missing': () =>
    'This story is no longer in the library. What is on the screen is kept until you close it.',
  'story.newer': () =>
    'This story was made by a newer Dateline. It has been left untouched: install the newer version to open it.',
  'story.damaged': () =>
    'This story could not be read. It has been left as it is: an earlier version or a backup may hold it.',
  'story.invalid': (t) =>
    `This is not a whole story (${t.word('path', 'its format')}: ${t.word('problem', 'unreadable')}). Nothing was changed.`,
  'story.not-json': () => 'This story file is damaged or cut short. Nothing was brought in.',
  'story.not-a-story': () => 'This is not a story in Dateline’s format. Nothing was brought in.',
  'find.bad-pattern': (t) => `This is not a regular expression: ${t.word('reason', 'it cannot be read')}.`,
  'find.too-slow': () =>
    'This regular expression takes too long and was stopped. Nothing was changed: try a simpler one.',
  'version.missing': () => 'That version is no longer kept. The story itself is unchanged.',
  'version.damaged': () =>
    'That version does not match its seal and was not used. The story itself is unchanged.',

  'store.full': () => 'The disk is full. Your text is kept here; free some space and it is saved by itself.',
  'store.failed': (t) =>
    `The store did not answer (${t.word('cause', 'no reason given')}). Your text is kept here and is tried again.`,
  'store.damaged': () => 'The database could not be read. It was kept aside; a backup can take its place.',
  'store.newer': () =>
    'This library was made by a newer Dateline. It has been left untouched: install the newer version to open it.',
  'store.wrong-key': () =>
    'The key on this computer is not the one this library was made with. The library was left as it is: it opens with the key file it was made with.',
  'store.busy': () =>
    'Another program holds the library at the moment. Your text is kept here and is tried again.',
  'store.io': () =>
    'The disk did not answer as it should. Your text is kept here and is tried again; look after the disk soon.',
  'store.read-only': () =>
    'Dateline may not write to its folder. Your text is kept here; give your account the right to write there.',
  'store.closed': () => 'The library is closed, so nothing was changed. Restart Dateline if it stays so.',
  'store.no-room': () =>
    'The disk is full, so there is no room to open the library. It was left as it is; free some space and try again.',
  'store.held': () =>
    'Another program holds the library at the moment. It was left as it is; close that program and try again.',
  'store.not-ours': () =>
    'Dateline may not write to its folder, so the library was left as it is. Give your account the right to write there and try again.',
  'store.cannot-open': () =>
    'The library could not be opened. Its file was left untouched; look after the disk and try again.',
  'store.not-open': () => 'The library is not open, so nothing was changed. Open it and try again.',

  'key.damaged': () =>
    'The file that holds the library’s key is damaged. Nothing was changed: the library is left as it is; a copy of the file from another backup of this computer opens it again.',
  'key.missing': () =>
    'The key to this library is not on this computer. The library is left as it is: it opens where it was made.',
  'key.wrong-passphrase': () => 'That passphrase does not open the library. Nothing was changed; try again.',
  'key.empty-passphrase': () => 'A passphrase needs at least one letter. Nothing was changed.',

  'search.failed': () => 'The search could not be carried out. The stories are safe; try other words.',
  'search.closed': () => 'The search is not running. The stories are safe; restart Dateline if it stays so.',

  'places.unread': () =>
    'The list of the world’s places could not be read, so none are proposed. Places can still be typed.',
  'media.not-a-picture': () =>
    'That file is not a picture Dateline knows. The story is unchanged; use JPEG, PNG, WebP, GIF or AVIF.',
  'media.unsupported': (t) =>
    `${UNSUPPORTED[t.word('type', '')] ?? `Pictures of the type ${t.word('type', 'of that file')} cannot be kept; save it as JPEG or PNG first.`} The story is unchanged.`,
  'media.disguised': (t) =>
    `That file is a picture and, hidden in it, ${DISGUISES[t.word('type', '')] ?? 'something else'}: it was not taken. The story is unchanged; ask where it came from, or save the picture anew from a picture editor.`,
  'media.no-facts': () => 'Nothing can be read of that picture’s file. The story is unchanged.',
  'media.too-large': (t) =>
    t.has('pixels')
      ? `That picture says it has ${t.count('pixels')} pixels, more than can be shown safely (${t.count('most')} at most). The story is unchanged; make it smaller and try again.`
      : `That picture is too large (${t.size('bytes')}; ${t.size('most')} at most). The story is unchanged; make it smaller and try again.`,
  'media.damaged': () => 'That picture is damaged and was not used. The story is unchanged.',
  'media.failed': () =>
    'A picture could not be kept. The text is all there; put the picture in again from its file.',
  'media.unavailable': () =>
    'Pictures cannot be kept just now. The text is all there; put the picture in again later.',
  'media.not-a-thumb': () => 'A small picture could not be kept. The photos themselves are as they were.',
  'media.missing': () =>
    'That picture is not where it was. The story is unchanged; choose the picture again.',

  'handoff.newer': () =>
    'That file was made by a newer Dateline. It has been left untouched: install the newer version to open it.',
  'handoff.damaged': (t) =>
    `That is no whole Dateline file: ${t.word('name', 'a part of it')} is missing, damaged or does not belong in it. Nothing was brought in; ask for it to be sent again.`,
  'handoff.altered': (t) =>
    `That file was changed or damaged since it was made: ${t.word('name', 'a part of it')} is not what its hash says. Nothing was brought in; ask for it to be sent again.`,
  'handoff.broken-chain': () =>
    'That file was changed or damaged since it was made: its history does not hold together. Nothing was brought in; ask for it to be sent again.',
  'handoff.here': () =>
    'That story has come here since the file was looked at. Nothing was brought in; look at it once more.',
  'handoff.changed': () =>
    'The story was changed here since the file was looked at. Nothing was brought in and nothing was overwritten; look at it once more.',
  'handoff.other': () =>
    'That is no longer the file that was looked at. Nothing was brought in; open it once more.',
  'handoff.too-large': (t) =>
    `The file would be too large to be read again (${t.size('bytes')}; ${t.size('limit')} at most). Nothing was written.`,
  'handoff.too-many': (t) =>
    `The story has too many versions and pictures for one file (${t.count('count')}; ${t.count('limit')} at most). Nothing was written.`,

  'export.exists': (t) =>
    `${t.word('name', 'A file of that name')} is there already. It was left as it is; choose to replace it or to keep both.`,
  'export.embargoed': (t) =>
    `${t.word('stories', 'A story is under embargo')}. Nothing was exported; export under embargo only if that is meant.`,
  'export.denied': () =>
    'Dateline may not write in that folder. Nothing was exported; choose another folder.',
  'export.full': () =>
    'The disk is full. The files that were finished are in the folder; free some space and export again.',
  'export.gone': () => 'That story is no longer in the library, so it was not exported.',
  'export.failed': (t) =>
    `The export did not succeed (${t.word('reason', 'no reason given')}). The story is unchanged.`,
  'export.cancelled': () => 'The export was stopped. The files that were finished are in the folder.',

  'backup.missing': () => 'That backup is no longer there. Nothing was changed.',
  'backup.unsound': () =>
    'That backup is damaged and was not used. Your library is unchanged; try an older one.',
  'backup.no-room': (t) =>
    `There is not enough room for a backup (${t.size('needed')} wanted, ${t.size('free')} free). Your library is unchanged.`,

  'dictionary.missing': (t) =>
    `The dictionary ${t.word('dictionary', '')} is no longer there, so this story is not checked. Add it again in the settings.`,
  'dictionary.damaged': (t) =>
    `The dictionary ${t.word('dictionary', '')} could not be read, so this story is not checked. Add it again in the settings.`,
  'dictionary.not-one': () =>
    'That is not a Hunspell dictionary: a .dic file begins with the number of its words. Nothing was added.',
  'dictionary.half': (t) =>
    `A dictionary is two files, ${t.word('name', 'name')}.aff and ${t.word('name', 'name')}.dic, in one folder. Nothing was added.`,
  'dictionary.unnamed': (t) =>
    `A dictionary’s files are called by its language, as in de_DE.dic; ${t.word('name', 'that name')} is none. Nothing was added.`,
  'dictionary.encoding': (t) =>
    `The letters of that dictionary could not be read (${t.word('encoding', 'unknown encoding')}). Nothing was added.`,
  'dictionary.too-large': (t) => `That dictionary is too large (${t.size('bytes')}). Nothing was added.`,
  'spelling.stopped': () =>
    'Spelling stopped and is not checked for now. Your text is untouched; reopen the story.',
  'spelling.no-dictionary': () =>
    'There is no dictionary for the language of this story. Add one in the settings.',
  'words.unreadable': () => 'That list could not be read. No words were added.',
  'words.unwritable': () => 'The list could not be kept there. Choose another folder.',
  'style.unreadable': () => 'That file could not be read. No rule was changed.',
  'style.unwritable': () => 'The file could not be kept there. Choose another folder.',
  'style.too-large': () => 'That file is too large to be a style pack. No rule was changed.',
  'style.not-json': () => 'That is not a style pack: the file is not JSON. No rule was changed.',
  'style.not-a-pack': (t) =>
    `That is not a style pack (${t.word('path', 'the whole')}: ${t.word('problem', 'unreadable')}). No rule was changed.`,
  'style.twice': (t) =>
    `Two rules of that style pack are called ${t.word('rule', 'the same')}. No rule was changed.`,
  'style.bad-pattern': (t) =>
    `The pattern of the rule ${t.word('rule', '')} is not a regular expression: ${t.word('reason', 'it cannot be read')}. No rule was changed.`,
  'style.slow-pattern': (t) =>
    `The pattern of the rule ${t.word('rule', '')} takes too long over some texts. No rule was changed: make it simpler.`,
  'style.slow': (t) =>
    `The rule ${t.word('rule', '')} takes too long and is not used any more in this session. Mend its pattern in the settings.`,
  'style.stopped': () =>
    'Style stopped and is not checked for now. Your text is untouched; reopen the story.',

  'ipc.invalid': (t) =>
    `Dateline did not understand its own request (${t.word('request', 'unnamed')} ${t.word('path', '')}). Nothing was changed.`,
  'ipc.refused': () => 'The request was refused. Nothing was changed.',
  'command.unknown': () => 'That command is not known here. Nothing was changed.',
  internal: (t) =>
    `Something went wrong inside Dateline (${t.word('request', 'unnamed')}). Nothing you wrote was changed; try it again.`,
  'ipc.gone': () =>
    'Dateline’s storage is not answering. Your text is kept here; if this stays, restart Dateline.',
  'store.unsaved': () =>
    'Not everything on the screen could be saved, so nothing was replaced. Save or close the story and try again.',
  'window.broken': (t) =>
    `A part of the window stopped (${t.word('reason', 'no reason given')}). Your stories are on disk; restart Dateline if something is missing.`,
  'subjects.not-json': () =>
    'That file is damaged or cut short. The subjects stay as they were; fetch the file from IPTC again.',
  'subjects.not-topics': (t) =>
    `That is not the file of IPTC Media Topics (${t.word('path', 'its format')}). The subjects stay as they were; choose the “cptall” file in JSON, as IPTC publishes it.`,
  'subjects.other': (t) =>
    `That is another vocabulary of IPTC (${t.word('name', 'not Media Topics')}). The subjects stay as they were; choose the one of Media Topics.`,
  'subjects.too-large': (t) =>
    `That file is too large to be the Media Topics (${t.size('bytes')}). The subjects stay as they were.`,
  'subjects.unreadable': () => 'That file could not be read. The subjects stay as they were.',
  'subjects.unkept': () =>
    'The subjects could not be kept: the disk is full or refuses to write. Those from before are still there.',
  'wires.missing': () =>
    'This wire is no longer kept: its time was over, or its folder is not watched any more. Drafts made of it stay.',
  'wires.gone': () =>
    'The folder is not there: its disk or network share may be away. What came in stays; it is looked for again by itself.',
  'wires.denied': () =>
    'Dateline may not look into the folder. What came in stays; give your account the right to read there.',
  'wires.not-a-folder': () =>
    'This is a file, not a folder. What came in stays; choose the folder in the settings again.',
  'wires.silent': () =>
    'The folder does not answer: its network share may be away. What came in stays; it is asked again by itself.',
  'wires.failed': (t) =>
    `The folder could not be looked into (${t.word('reason', 'no reason given')}). What came in stays; it is tried again by itself.`,
  'link.refused': () => 'Only web and mail addresses can be opened. The address was left alone.',
};

/** What a failure says to a person. A code without a sentence is shown with its facts, so that it can be reported. */
export function sentenceFor({ code, facts }: Failure): string {
  const sentence = SENTENCES[code];
  return sentence === undefined
    ? unknown(code, facts)
    : sentence(telling(facts)).replace(/ +/g, ' ').replace(/ \)/g, ')');
}

/** Whether a code has a sentence of its own. */
export function hasSentence(code: string): boolean {
  return Object.hasOwn(SENTENCES, code);
}

function unknown(code: string, facts: Readonly<Record<string, Fact>>): string {
  const details = Object.entries(facts).map(([name, fact]) => `${name} ${String(fact)}`);
  return `That did not work (${[code, ...details].join(', ')}). Nothing you wrote was changed; try it again.`;
}

function telling(facts: Readonly<Record<string, Fact>>): Told {
  const text = (name: string): string => String(facts[name] ?? '');
  const number = (name: string): number | null => {
    const fact = facts[name];
    return typeof fact === 'number' ? fact : null;
  };
  return {
    word: (name, otherwise) => text(name) || otherwise,
    size: (name) => sizeText(number(name)),
    has: (name) => facts[name] !== undefined,
    count: (name) => number(name)?.toLocaleString('en') ?? 'too many',
  };
}

/** A number of bytes as people write it, e.g. `4.2 MB`; null where nobody knows. */
export function sizeText(bytes: number | null): string {
  if (bytes === null) return 'size unknown';
  if (bytes < 1000) return `${bytes} bytes`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 'bytes';
  for (const next of units) {
    if (value < 999.5) break;
    value /= 1000;
    unit = next;
  }
  return `${value >= 10 ? Math.round(value) : value.toFixed(1)} ${unit}`;
}
