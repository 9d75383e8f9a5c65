import { changed, kept, lost, unsaid, type FateRow, type FateTable } from '../fate';
import { photoFates } from '../photo-fates';

const PROPERTY = 'A custom property.';
const FACTS = 'In a custom property, by the bookmark of the picture.';

/** In the file for whoever opens it: that is not left unsaid. */
function seen(how: string): FateRow {
  return { ...changed(how), level: 'info' };
}

/** What a Word document makes of a story. */
export const DOCX_FATES: FateTable = {
  fields: {
    format: unsaid('The document has a format of its own.'),
    id: kept(PROPERTY),
    slug: kept('A custom property, and at the head of every page.'),
    profile: kept(PROPERTY),
    label: kept('A custom property, and at the head of every page.'),
    take: kept('A custom property, and at the head of every page.'),
    headline: kept('A paragraph of the style Title, and the title of the document.'),
    deck: kept('A paragraph of the style Subtitle.'),
    byline: kept('A paragraph of the style Byline; names and roles in a custom property.'),
    dateline: kept(
      'Run into the first paragraph in the character style Dateline; its value in a custom property.',
    ),
    lead: kept('A picture above the text.'),
    body: kept('Block by block.'),
    desk: kept('A custom property, and at the head of every page.'),
    section: kept('A custom property, and the category of the document.'),
    priority: kept(PROPERTY),
    genre: kept(PROPERTY),
    keywords: kept('A custom property, and the keywords of the document.'),
    subjects: kept('A custom property, and the subject of the document.'),
    language: kept('The language of the text.'),
    embargo: kept('A line at the very top, and custom properties.'),
    editorsNote: kept('Above the headline: whoever gets the file reads it.'),
    usageTerms: kept('At the foot of the text, and a custom property.'),
    copyright: kept('At the foot of the text, and a custom property.'),
    source: kept('At the foot of the text, and a custom property.'),
    status: unsaid('Where the story stands in the newsroom is not in the file.'),
    links: kept('At the foot of the text, and a custom property.'),
    threads: seen(
      'Comments are Word’s comments, with answers and what is resolved: whoever gets the file reads them. Their times are to the second; a quotation that is not in the text any more stands at the headline, and a conversation without a comment is left out.',
    ),
    createdAt: changed('When the document was created, to the second; not read back.'),
    updatedAt: changed('When the document was changed, to the second; not read back.'),
  },
  blocks: {
    paragraph: kept('A paragraph.'),
    subhead: kept('A paragraph of the style Heading 2.'),
    quote: kept('A paragraph of the style Quote.'),
    pullquote: kept('A paragraph of the style Intense Quote.'),
    list: kept('Paragraphs of the styles List Bullet or List Number, each list counted by itself.'),
    photo: kept('A picture in its line, with caption and credit below it.'),
    table: changed(
      'A table; one of more than 63 columns, which Word does not open, is lines of text between tabs.',
    ),
    rule: kept('An empty paragraph with a line below it.'),
    note: seen('A paragraph of the style Editor’s Note, to be seen: whoever gets the file reads it.'),
  },
  marks: {
    bold: kept('Bold.'),
    italic: kept('Italic.'),
    underline: kept('A single underline.'),
    strike: kept('Struck through.'),
    sub: kept('Subscript.'),
    sup: kept('Superscript.'),
  },
  photo: {
    media: kept(
      'In the file; where it is missing, its alternative text stands for it. The name its file came with is not there.',
    ),
    origin: unsaid('Where a missing picture once was is not in the file.'),
    caption: kept('A paragraph of the style Caption.'),
    credit: kept('A paragraph of the style Credit.'),
    alt: kept('The description of the picture.'),
    ...photoFates(FACTS),
  },
  details: {
    link: kept('A link.'),
    attribution: kept('A paragraph of the style Attribution.'),
    'list-level': kept('The level of the paragraph.'),
    'table-header': kept('A first row that is repeated on every page.'),
    'line-break': kept('A line break.'),
    'white-space': kept('As it is.'),
    'empty-block': kept('An empty paragraph.'),
    'library-link': lost('Related stories that have no web address are left out.'),
    'control-character': changed('A null character or half of a surrogate pair becomes U+FFFD.', 'info'),
    'control-code': changed('A control code, which XML cannot hold, becomes U+FFFD.', 'info'),
    'block-id': unsaid('Blocks get new ids when the document is read.'),
  },
};
