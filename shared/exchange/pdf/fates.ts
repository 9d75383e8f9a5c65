import { lost, unsaid, type FateTable } from '../fate';
import { HTML_FATES } from '../html/fates';

const UNPRINTED = 'is not on the printed page.';
const IN_PRINT = unsaid('A printed page has the caption and credit of a photo only.');

/** What a PDF makes of a story: the article page as it is printed, without what only its elements and attributes say. */
export const PDF_FATES: FateTable = {
  ...HTML_FATES,
  fields: {
    ...HTML_FATES.fields,
    id: unsaid(`The id ${UNPRINTED}`),
    slug: lost(`The slug ${UNPRINTED}`, 'info'),
    profile: unsaid(`The kind of story ${UNPRINTED}`),
    label: lost(`The label of the sending ${UNPRINTED}`, 'info'),
    take: lost(`The number of the take ${UNPRINTED}`, 'info'),
    desk: lost(`The desk ${UNPRINTED}`, 'info'),
    priority: lost(`The priority ${UNPRINTED}`, 'info'),
    genre: lost(`The genre ${UNPRINTED}`, 'info'),
    keywords: lost('Keywords are not on the printed page.', 'info'),
    subjects: lost('Subjects are not on the printed page.', 'info'),
  },
  photo: {
    ...HTML_FATES.photo,
    byline: IN_PRINT,
    bylineTitle: IN_PRINT,
    source: IN_PRINT,
    usageTerms: lost('The terms a photo may be used under are not on the printed page.', 'info'),
    rightsPage: IN_PRINT,
    headline: IN_PRINT,
    title: IN_PRINT,
    longAlt: lost(`The long description of a photo ${UNPRINTED}`, 'info'),
    captionWriter: IN_PRINT,
    sublocation: IN_PRINT,
    sourceType: IN_PRINT,
    keywords: IN_PRINT,
    focus: IN_PRINT,
    takenAt: IN_PRINT,
    place: IN_PRINT,
  },
};
