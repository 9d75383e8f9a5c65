import { changed, kept } from '../fate';
import { wireFates } from '../wire-text/fates';

/** What IPTC 7901 makes of a story. */
export const IPTC_7901_FATES = wireFates('IPTC 7901', {
  fields: {
    slug: changed('The line of keywords, with a slash at its end; stretches of white space become one.'),
    headline: changed('The line above the equals sign; line breaks in it become spaces.'),
    deck: changed('The first paragraph, and read back as that.'),
    section: changed(
      'Only in the category, where no subject says it: SPO, FIN, POL, ACE, WEA, LIF, INT, else GEN. Read back as the name of the category.',
      'info',
    ),
    priority: kept('The digit of the header: flash 1, bulletin 2, urgent 3, routine 4.'),
    keywords: changed('A second line of keywords, slashes between them.'),
  },
  blocks: {
    paragraph: kept('Lines of 69 letters at most, the first set in by three.'),
    subhead: changed('A line by itself that is not set in; read back where it is short and no sentence.'),
    rule: kept('A line of three asterisks.'),
  },
  lineBreak: changed('A new line; one that is nearly full is read as wrapped.'),
});
