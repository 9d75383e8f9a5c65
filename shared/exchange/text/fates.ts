import { changed, kept, lost, unsaid, withheld, type FateTable } from '../fate';

const FIELD = 'Has no place in a wire text.';
const MARK = 'Plain text has no typographic marks; the words stay.';
const FACT = 'A wire text says of a photo its caption and credit.';

/** What plain text as a wire sends it makes of a story. */
export const TEXT_FATES: FateTable = {
  fields: {
    format: unsaid(FIELD),
    id: unsaid(FIELD),
    slug: kept('The first line.'),
    headline: changed('A line by itself; line breaks in it become spaces.'),
    deck: changed('A line by itself; line breaks in it become spaces.'),
    byline: changed('The line “By …”, without the roles.'),
    dateline: changed(
      'Run into the first paragraph in its agency’s style; what the style does not say is not there.',
    ),
    lead: changed('The line “PHOTO: caption (credit)” before the text.'),
    body: changed('Block by block, an empty line between them, and the end mark -30-.'),
    desk: lost(`The desk: ${FIELD.toLowerCase()}`),
    section: lost(`The section: ${FIELD.toLowerCase()}`),
    priority: lost(`The priority: ${FIELD.toLowerCase()}`),
    genre: lost(`The genre: ${FIELD.toLowerCase()}`),
    keywords: lost(`The keywords: ${FIELD.toLowerCase()}`),
    subjects: lost(`The subjects: ${FIELD.toLowerCase()}`),
    language: unsaid(FIELD),
    embargo: kept('The line “EMBARGOED until …” below the slug.'),
    editorsNote: withheld('The editor’s note is for editors and is not sent.'),
    usageTerms: lost('The terms of use are not in a wire text: send them beside it.'),
    copyright: lost('The copyright notice is not in a wire text.'),
    source: lost('The source is not in a wire text, unless the dateline names it.'),
    status: unsaid('Where the story stands in the newsroom is not sent.'),
    links: lost('Related stories are not in a wire text.'),
    threads: withheld('Comments of editors are not sent.'),
    createdAt: unsaid(FIELD),
    updatedAt: unsaid(FIELD),
  },
  blocks: {
    paragraph: kept('A paragraph, unwrapped.'),
    subhead: kept('A line by itself.'),
    quote: changed('Indented by four spaces, the attribution on a line of its own after a dash.'),
    pullquote: changed('Indented like a quote.'),
    list: kept('Lines with dashes or numbers, deeper ones indented.'),
    photo: changed('The line “PHOTO: caption (credit)”.'),
    table: changed('Columns of a fixed width, the header underlined.'),
    rule: kept('A line of three asterisks.'),
    note: withheld('Notes for editors in the text are not sent.'),
  },
  marks: {
    bold: lost(`Bold: ${MARK.toLowerCase()}`, 'info'),
    italic: lost(`Italics: ${MARK.toLowerCase()}`, 'info'),
    underline: lost(`Underlining: ${MARK.toLowerCase()}`, 'info'),
    strike: lost('Struck-through words stand as if they were not struck through.'),
    sub: lost('Subscripts stand on the line.'),
    sup: lost('Superscripts stand on the line.'),
  },
  photo: {
    media: lost('Plain text carries no pictures: send them beside it.'),
    origin: unsaid('Where a missing picture once was is not sent.'),
    caption: changed('In the PHOTO line; without a caption the alternative text stands there.'),
    credit: changed('In brackets at the end of the PHOTO line.'),
    alt: lost('The alternative text of a photo that has a caption is not there.'),
    byline: lost(`The photographer: ${FACT.toLowerCase()}`),
    copyright: lost(`The photo’s copyright: ${FACT.toLowerCase()}`),
    takenAt: lost(`When the photo was taken: ${FACT.toLowerCase()}`),
    place: lost(`Where the photo was taken: ${FACT.toLowerCase()}`),
  },
  details: {
    link: changed('The address of a link follows its words in brackets.'),
    attribution: changed('On a line of its own after a dash.'),
    'list-level': kept('By two spaces for each level.'),
    'table-header': changed('Underlined.'),
    'line-break': kept('A new line.'),
    'white-space': changed(
      'Kept in paragraphs; in headline, captions and tables stretches become one space.',
    ),
    'empty-block': lost('Empty blocks are left out.', null),
    'library-link': lost('Related stories are not in a wire text.'),
    'control-character': changed(
      'Half of a surrogate pair, which no text file can hold, becomes U+FFFD.',
      'info',
    ),
    'block-id': unsaid(FIELD),
  },
};
