import type { FateTable } from './fate';
import { FATE_GROUPS, FATES, rowsOf } from './fates';
import { READERS, WRITERS } from './registry';
import { READ_FORMATS, WRITE_FORMATS, type Fate } from './types';

/** What `docs/formats.md` says: what every format keeps, changes and loses, from the tables the notes are made from. */
export function formatsDocument(): string {
  return [
    ...INTRODUCTION,
    '## At a glance',
    '',
    ...glance(),
    ...WRITE_FORMATS.flatMap((format) => ['', ...formatSection(WRITERS[format], FATES[format])]),
    '',
    ...PDF_AND_SITE,
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
  '- **lost**: it is not in the file. Notes for editors, comments and the story’s place in the newsroom are left out of',
  '  everything but the story format on purpose.',
  '',
];

const GROUPS: Readonly<Record<keyof FateTable, string>> = {
  fields: 'Fields',
  blocks: 'Blocks',
  marks: 'Marks',
  photo: 'Photos',
  details: 'Details',
};

const SIGNS: Readonly<Record<Fate, string>> = { kept: 'kept', changed: 'changed', lost: '**lost**' };

function glance(): string[] {
  const rows = FATE_GROUPS.flatMap((group) =>
    rowsOf(FATES.story, group).map(([name]) => {
      const fates = WRITE_FORMATS.map((format) => SIGNS[fateOf(FATES[format], group, name)]);
      return `| ${[`${GROUPS[group]}: ${name}`, ...fates].join(' | ')} |`;
    }),
  );
  return [
    `| | ${WRITE_FORMATS.join(' | ')} |`,
    `| --- | ${WRITE_FORMATS.map(() => '---').join(' | ')} |`,
    ...rows,
  ];
}

function fateOf(table: FateTable, group: keyof FateTable, name: string): Fate {
  return rowsOf(table, group).find(([other]) => other === name)?.[1].fate ?? 'lost';
}

function formatSection(
  { label, extension }: { label: string; extension: string },
  table: FateTable,
): string[] {
  const heading = `## ${label} (\`.${extension}\`)`;
  if (FATE_GROUPS.every((group) => rowsOf(table, group).every(([, { fate }]) => fate === 'kept'))) {
    return [heading, '', 'Keeps everything, exactly. The pictures are files beside, known by their hash.'];
  }
  const tables = FATE_GROUPS.flatMap((group) => [
    `### ${GROUPS[group]}`,
    '',
    '| | | |',
    '| --- | --- | --- |',
    ...rowsOf(table, group).map(([name, { fate, how }]) => `| ${name} | ${SIGNS[fate]} | ${escaped(how)} |`),
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
  'not read back. A site is a page for every story, a front page and an Atom feed; stories that are killed, held or',
  'under embargo are left out, and the report says so by name.',
];

const READING: Readonly<Record<(typeof READ_FORMATS)[number], string>> = {
  story: 'exactly; an older format is lifted to the newest, a newer one refused and left untouched.',
  ninjs:
    'items Dateline wrote come back as the tables above say. Items of versions 1 to 3 and what agencies send that is nearly that: the text from its HTML where it has any, the dateline from the head of the text.',
  nitf: 'documents Dateline wrote come back as the tables above say. Those of any version, with or without namespace and document type, are read: headline, byline, dateline, slug, dates, keywords, subjects, rights, and every word of the text and captions.',
  'newsml-g2':
    'messages Dateline wrote come back as the tables above say. An item, a message or a package of any version 2 is read, its text as XHTML, NITF, HTML or plain text, its pictures with what is said of them; of several texts the longest.',
  'newsml-1':
    'the text of an item, in whatever form it has it, its lines and metadata, and the pictures with it; of several texts the longest. It is not written.',
  html: 'pages Dateline wrote come back as the tables above say. Of any other page the article is found, and what was recognised is shown before it is accepted. Nothing is run and nothing is fetched; pictures are taken from the file and from the folder of the saved page.',
  markdown:
    'files Dateline wrote come back as the tables above say. Of any other file the first heading is the headline, the first image above the text the lead photo, and front matter as Hugo, Jekyll, Pandoc and Obsidian write it is understood. Links to other places than the web and mail keep their words only; a numbered list begins with 1.',
  anpa: 'messages with or without their control characters, of several agencies: what they are filed by, priority, category, headline, byline, lines for editors (as notes), tables, takes, and every word of the text. Letters are read in the encoding they look to be in, which can be corrected. A message that ends before its text does is refused, and so are several in one file.',
  iptc7901:
    'messages with or without their control characters, of several agencies, as ANPA 1312; what stands below a text for editors only (dpa’s notebook) becomes notes for editors.',
  text: 'headline, deck, byline, photo lines, dateline, subheads, quotes, lists and tables are recognised; whatever is doubtful stays in the text, and only what is clearly furniture of a page is dropped.',
};

const LIMITS = [
  '## Limits',
  '',
  'A source may be 25 MB. Markdown of more than a million characters, or nested more than forty deep, is read as plain',
  'text, its signs included, and a note says so. In the application a source is read in a process of its own, which is',
  'ended when it takes longer than 15 seconds (two more for each megabyte) or more than a gigabyte of memory, and which',
  'can be stopped at any time.',
];
