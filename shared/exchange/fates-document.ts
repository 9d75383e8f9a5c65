import { isMissed, type FateRow, type FateTable } from './fate';
import { FATE_GROUPS, FATES, fatesIn, rowsOf, type FatedFormat } from './fates';
import { READERS, WRITERS } from './registry';
import { READ_FORMATS, WRITE_FORMATS } from './types';

/** What `docs/formats.md` says: what every format keeps, changes and loses, from the tables the notes are made from. */
export function formatsDocument(): string {
  return [
    ...INTRODUCTION,
    ...PREFLIGHT,
    '## At a glance',
    '',
    ...glance(),
    ...WRITE_FORMATS.flatMap((format) => ['', ...formatSection(format, WRITERS[format], FATES[format])]),
    '',
    ...formatSection('pdf', { label: 'PDF', extension: 'pdf' }, fatesIn('pdf')),
    '',
    ...PDF_AND_SITE,
    '',
    ...SENDING,
    '',
    '## Reading',
    '',
    ...READ_FORMATS.map((format) => `- **${READERS[format].label}**: ${READING[format]}`),
    '',
    ...LIMITS,
    '',
  ].join('\n');
}

const INTRODUCTION = [
  '# Formats',
  '',
  'What becomes of a story when it is written, and what comes back when it is read again. This page is made from the',
  'tables in `shared/exchange/*/fates.ts`, from which the application also says, at every export, what this story',
  'loses. A test compares the two; property tests write and read thousands of generated stories and accept no loss',
  'that is not listed here.',
  '',
  '- **kept**: it is in the file, and comes back as it was.',
  '- **changed**: it is in the file in another form, or comes back so.',
  '- **lost**: it is not in the file, and somebody may miss it. With `--strict` such a format is not written.',
  '- **left out**: it is not in the file on purpose (notes for editors, comments, the story’s place in the newsroom), or',
  '  it says nothing outside this library, or it is only worth a mention.',
  '',
];

const PREFLIGHT = [
  '## Before a story goes out',
  '',
  'The export of the application shows, before anything is written, what is to be known of the chosen stories, and what',
  'the chosen formats keep, change and lose of them, from the tables below. Of each story it says: what its kind',
  'requires and it has not, limits that are not kept, what is still to come (TK), photos without credit or alt text,',
  'pictures that are missing, an embargo that holds, a hold or a kill, comments that are not resolved, and what the',
  'checks of the inspector find. A click leads to each in its story. Nothing of this keeps an export from being made,',
  'but for the embargo, which is agreed to by name.',
  '',
  '`dateline convert --json` has the same in the notes of every input: what is known of the story, one step quieter than',
  'in the application (what would keep it from being filed is a warning, what is for the desk to decide is for your',
  'information), and a note `preflight.<format>` with what is kept, changed, lost and left out. An error is always',
  'something that was not written.',
  '',
  '`--strict` makes loss an error. A format is not written of a story that uses anything the table of that format marks as',
  '**lost**, or of which a picture cannot go out as it is meant to: its file is missing or damaged, it says where it was',
  'taken and cannot be cleaned, or it could not be cut, turned or kept moving. The notes name each loss (`Not written as',
  'text: …`), the input has failed (`ok` is false, the exit status 1), and its other formats are written.',
  '',
];

const GROUPS: Readonly<Record<keyof FateTable, string>> = {
  fields: 'Fields',
  blocks: 'Blocks',
  marks: 'Marks',
  photo: 'Photos',
  details: 'Details',
};

function signOf(row: FateRow): string {
  if (isMissed(row)) return '**lost**';
  return row.fate === 'lost' ? 'left out' : row.fate;
}

function glance(): string[] {
  const rows = FATE_GROUPS.flatMap((group) =>
    rowsOf(FATES.story, group).map(([name]) => {
      const fates = WRITE_FORMATS.map((format) => signIn(FATES[format], group, name));
      return `| ${[`${GROUPS[group]}: ${name}`, ...fates].join(' | ')} |`;
    }),
  );
  return [
    `| | ${WRITE_FORMATS.join(' | ')} |`,
    `| --- | ${WRITE_FORMATS.map(() => '---').join(' | ')} |`,
    ...rows,
  ];
}

function signIn(table: FateTable, group: keyof FateTable, name: string): string {
  const row = rowsOf(table, group).find(([other]) => other === name)?.[1];
  return row === undefined ? '' : signOf(row);
}

/** What is said of the formats that keep everything. */
const WHOLE: Partial<Readonly<Record<FatedFormat, string>>> = {
  dateline:
    'Keeps everything, exactly: the story with its comments, all its versions, and the pictures of all of them as they were kept, in one file. It is described in [The Dateline file](dateline-file.md).',
};

function formatSection(
  format: FatedFormat,
  { label, extension }: { label: string; extension: string },
  table: FateTable,
): string[] {
  const heading = `## ${label} (\`.${extension}\`)`;
  if (FATE_GROUPS.every((group) => rowsOf(table, group).every(([, { fate }]) => fate === 'kept'))) {
    return [
      heading,
      '',
      WHOLE[format] ?? 'Keeps everything, exactly. The pictures are files beside, known by their hash.',
    ];
  }
  const tables = FATE_GROUPS.flatMap((group) => [
    `### ${GROUPS[group]}`,
    '',
    '| | | |',
    '| --- | --- | --- |',
    ...rowsOf(table, group).map(([name, row]) => `| ${name} | ${signOf(row)} | ${escaped(row.how)} |`),
    '',
  ]);
  return [heading, '', ...tables.slice(0, -1)];
}

/** A sentence as a cell of a table: tags and signs stand for themselves. */
function escaped(how: string): string {
  return how.replace(/[\\<*_~[\]|]/g, '\\$&');
}

const PDF_AND_SITE = [
  '## PDF and site',
  '',
  'A PDF is the web page, printed: what the page shows is in it. It is tagged, has an outline and page numbers, and is',
  'not read back. A site is a page for every story, a front page, and an Atom and a JSON feed of the hundred newest',
  '(RFC 4287; JSON Feed 1.1). Where the web address it will stand at is known (in the dialog, or `--site-url`), it has a',
  'sitemap of all pages and one for news, of the last two days, and the JSON feed leads to the pages. Stories that are',
  'killed, held or under embargo are in none of them, and the report says so by name. On the command line',
  '(`--to site`) all inputs become one site.',
];

const SENDING = [
  '## Going out again',
  '',
  'A story that was sent before goes out with the marks of its format. A correction or an update: the web page says it',
  'above the story, in the story’s language, and in its JSON-LD (`correction`, `version`); Markdown in its front matter',
  '(`sending`, `version`, `note`) and in its first line; wire text behind the slug and in an advisory line to editors,',
  '“(Corrects spelling …)”. A kill has no word of the story: a page that says it is withdrawn and why, the same in',
  'Markdown, “BULLETIN KILL” with slug, headline and the note on the wire. What a correction or update says of itself is',
  'no text of the story when it is read again: the advisory line of a wire is a note for editors.',
];

const READING: Readonly<Record<(typeof READ_FORMATS)[number], string>> = {
  dateline:
    'exactly, with all versions and pictures, each proved by its hash. One whose story is here already is a new version of it, if nothing was changed here since; otherwise it is kept beside as a copy. A file of a newer format is refused and left untouched.',
  rtf: 'documents of Word, WordPad, LibreOffice, Apple’s programs and old newsroom systems, every font in its own code page: headline, deck, quotes and captions by their styles, else recognised as in plain text; lists, tables, links, pictures (PNG and JPEG) and comments. Footnotes stand at the end, numbered. Tracked changes are taken as accepted, hidden text and other pictures left out; notes say so. Heads and feet of pages are set aside. A file that was cut short is read as far as it goes, and a note says so.',
  odt: 'OpenDocument text as an archive, a template or one file of XML, as RTF is; text boxes, ruby and fields too. Comments come as threads with their answers and what they are about. Nothing is fetched; one that is locked, or is a spreadsheet or presentation, is refused.',
  story: 'exactly; an older format is lifted to the newest, a newer one refused and left untouched.',
  ninjs:
    'items Dateline wrote come back as the tables above say. Items of versions 1 to 3 and what agencies send that is nearly that: the text from its HTML where it has any, the dateline from the head of the text or beside it; packages, lists and items wrapped as agencies’ services wrap them give each of their stories.',
  nitf: 'documents Dateline wrote come back as the tables above say. Those of any version, with or without namespace and document type, are read: headline, byline, dateline, slug, dates, keywords, subjects, places, series, rights, and every word of the text and captions.',
  'newsml-g2':
    'messages Dateline wrote come back as the tables above say. An item, a message or a package of any version 2 is read, its text as XHTML, NITF, HTML or plain text, its pictures with what is said of them; of several texts each is a story. A package that only names its stories is refused.',
  'newsml-1':
    'the text of an item, in whatever form it has it, its lines and metadata, and the pictures with it; of several texts, in one item or in many, each is a story, and of the forms of one text the fullest is read. It is not written.',
  docx: 'documents Dateline wrote come back as the tables above say, also when they were saved again in Word or LibreOffice; what is to be seen in them counts. Of any other document headline, deck, subheads, quotes, lists, captions and credits are taken by their styles, in any language, and the rest as in plain copy; whatever somebody typed is kept. Tracked changes are taken as accepted: a note says how many and whose, and what was deleted stands in a note for editors at the end. Comments become conversations. Footnotes and endnotes stand as notes for editors below their paragraphs, text boxes below theirs; heads and feet of pages and hidden text are set aside, to be seen when it is brought in. Macros are never run.',
  html: 'pages Dateline wrote come back as the tables above say. Of any other page the article is found, and what was recognised is shown before it is accepted. Nothing is run and nothing is fetched; pictures are taken from the file and from the folder of the saved page.',
  markdown:
    'files Dateline wrote come back as the tables above say. Of any other file the first heading is the headline, the first image above the text the lead photo, and front matter as Hugo, Jekyll, Pandoc and Obsidian write it is understood. Links to other places than the web and mail keep their words only; a numbered list begins with 1.',
  anpa: 'messages with or without their control characters, of several agencies: what they are filed by, priority, category, headline, byline, lines for editors (as notes), tables, takes, and every word of the text. Letters are read in the encoding they look to be in, which can be corrected. A message that ends before its text does is refused, and several in one file are several stories.',
  iptc7901:
    'messages with or without their control characters, of several agencies, as ANPA 1312; what stands below a text for editors only (dpa’s notebook) becomes notes for editors.',
  text: 'headline, deck, byline, photo lines, dateline, subheads, quotes, lists and tables are recognised; whatever is doubtful stays in the text, and only what is clearly furniture of a page is dropped.',
};

const LIMITS = [
  '## Limits',
  '',
  'Agencies’ slips are taken as they are meant: grammars named elsewhere, prefixes without a namespace, bare ampersands,',
  'escaped signs in headlines, empty dates. A file that is cut short is refused, never read by half.',
  '',
  'A source may be 25 MB, a Dateline file 512. Markdown of more than a million characters, or nested more than forty',
  'deep, is read as plain',
  'text, its signs included, and a note says so. In the application a source is read in a process of its own, which is',
  'ended when it takes longer than 15 seconds (two more for each megabyte) or more than a gigabyte of memory, and which',
  'can be stopped at any time.',
];
