import { changed, kept, lost, unsaid, withheld, type FateRow, type FateTable } from '../fate';

/** What becomes of the parts of a story that the formats of wires do not treat alike. */
export interface OwnFates {
  fields: Pick<FateTable['fields'], 'slug' | 'headline' | 'deck' | 'section' | 'priority' | 'keywords'>;
  blocks: Pick<FateTable['blocks'], 'paragraph' | 'subhead' | 'rule'>;
  lineBreak: FateRow;
}

/** What the formats of wires with control characters make of a story; `called` is the name of the standard. */
export function wireFates(called: string, own: OwnFates): FateTable {
  const nowhere = `Has no place in ${called}.`;
  return {
    fields: {
      ...own.fields,
      format: unsaid(nowhere),
      id: unsaid(nowhere),
      profile: unsaid('Which kind of story it is says its own shape.'),
      label: changed(
        'Behind the slug: “TALKS-PEACE, 1st Lead”; read back from there where it is one a wire knows.',
      ),
      take: kept(
        'Behind the slug, “TALKS-PEACE, Take 2”, and (MORE) at the end of one that another follows.',
      ),
      byline: changed('The line “By …”, without the roles.'),
      dateline: changed(
        'Run into the first paragraph in its agency’s style; what the style does not say is not there.',
      ),
      lead: changed('The line “PHOTO: caption (credit)” before the text.'),
      body: changed(
        'Block by block. Typographic quotes, dashes, ellipses and spaces are set as teleprinters have them. Letters beyond windows-1252 put the whole file into UTF-8, and a note says so: no letter is left out.',
      ),
      desk: changed('Only in the category, where no subject or section says it.', 'info'),
      genre: lost('The genre has no place in a wire.'),
      subjects: changed(
        'Only the category, by the root of a Media Topic: sport, economy, arts, politics, weather, lifestyle.',
        'info',
      ),
      language: unsaid(nowhere),
      embargo: changed('The line “EMBARGOED until …” above the text, to the minute.'),
      editorsNote: withheld('The editor’s note is for editors and is not sent.'),
      usageTerms: lost('The terms of use are not in a wire: send them beside it.'),
      copyright: lost('The copyright notice is not in a wire.'),
      source: lost('The source is not in a wire, which names the house; a dateline may say it.'),
      status: unsaid('Where the story stands in the newsroom is not sent.'),
      links: lost('Related stories are not in a wire.'),
      threads: withheld('Comments of editors are not sent.'),
      createdAt: unsaid(nowhere),
      updatedAt: unsaid(nowhere),
    },
    blocks: {
      ...own.blocks,
      quote: changed('Indented by four spaces, the attribution on a line of its own after a dash.'),
      pullquote: changed('Indented like a quote.'),
      list: kept('Lines with dashes or numbers, deeper ones indented.'),
      photo: changed('The line “PHOTO: caption (credit)”.'),
      table: changed('Columns of a fixed width, the header underlined.'),
      note: withheld('Notes for editors in the text are not sent.'),
    },
    marks: {
      bold: lost('Bold words stand in the text like all others.', 'info'),
      italic: lost('Words in italics stand in the text like all others.', 'info'),
      underline: lost('Underlined words stand in the text like all others.', 'info'),
      strike: lost('Struck-through words stand in the text as if they were not struck through.'),
      sub: lost('Subscripts stand on the line in the text.'),
      sup: lost('Superscripts stand on the line in the text.'),
    },
    photo: {
      media: lost('A wire carries no pictures: send them beside it.'),
      origin: unsaid('Where a missing picture once was is not sent.'),
      caption: changed('In the PHOTO line; without a caption the alternative text stands there.'),
      credit: changed('In brackets at the end of the PHOTO line.'),
      alt: lost('A wire has the caption of a photo, not its alternative text.'),
      byline: lost('A wire has the caption and credit of a photo, not the photographer.'),
      copyright: lost('A wire has the caption and credit of a photo, not its copyright.'),
      bylineTitle: unsaid('A wire has the caption and credit of a photo only.'),
      source: unsaid('A wire has the caption and credit of a photo only.'),
      usageTerms: lost('A wire has the caption and credit of a photo, not the terms it may be used under.'),
      rightsPage: unsaid('A wire has the caption and credit of a photo only.'),
      headline: unsaid('A wire has the caption and credit of a photo only.'),
      title: unsaid('A wire has the caption and credit of a photo only.'),
      longAlt: unsaid('A wire has the caption and credit of a photo only.'),
      captionWriter: unsaid('A wire has the caption and credit of a photo only.'),
      instructions: withheld('Instructions for those who handle a photo are not sent.'),
      jobId: unsaid('A wire has the caption and credit of a photo only.'),
      sublocation: unsaid('A wire has the caption and credit of a photo only.'),
      sourceType: unsaid('A wire has the caption and credit of a photo only.'),
      keywords: unsaid('A wire has the caption and credit of a photo only.'),
      crop: unsaid('A wire has the caption and credit of a photo only.'),
      focus: unsaid('A wire has the caption and credit of a photo only.'),
      takenAt: lost('A wire has the caption and credit of a photo, not when it was taken.'),
      place: lost('A wire has the caption and credit of a photo, not where it was taken.'),
    },
    details: {
      link: changed('The address of a link follows its words in brackets.'),
      attribution: changed('On a line of its own after a dash.'),
      'list-level': kept('By two spaces for each level.'),
      'table-header': changed('Underlined.'),
      'line-break': own.lineBreak,
      'white-space': changed('Stretches become one space, TABs too; none stands at the ends of a paragraph.'),
      'empty-block': lost('Empty blocks are left out.', null),
      'library-link': lost('Related stories are not in a wire.'),
      'control-character': changed(
        'Half of a surrogate pair, which no file can hold, becomes U+FFFD.',
        'info',
      ),
      'control-code': lost('Control characters are left out: a wire is made of them.', 'info'),
      'block-id': unsaid(nowhere),
    },
  };
}
