import { changed, kept } from '../fate';
import { wireFates } from '../wire-text/fates';

/** What ANPA 1312 makes of a story. */
export const ANPA_FATES = wireFates('ANPA 1312', {
  fields: {
    slug: changed(
      'Whole in the first line of the text; in the keyword of the header cut to 24 letters of ASCII, as a note says. A story without one is filed by its headline.',
    ),
    headline: changed('The line below the one by which the story is filed; line breaks in it become spaces.'),
    deck: changed('A line “DECK: …” above the text; line breaks in it become spaces.'),
    section: changed(
      'Only in the category, where no subject says it: sports, business, politics, entertainment, weather, lifestyle, international, else general. Read back as the name of the category.',
      'info',
    ),
    priority: kept('The letter of the header: flash f, bulletin b, urgent u, routine r.'),
    keywords: changed('The line “INDEX: …” above the text, commas between them.'),
  },
  blocks: {
    paragraph: kept('A paragraph behind a TAB, unwrapped.'),
    subhead: kept('A line set in the middle.'),
    rule: kept('A line of three underscores.'),
  },
  lineBreak: changed('A line that is set left; the next is read as a line of the same paragraph.'),
});
