import { changed, kept, unsaid, withheld, type FateTable } from './fate';

/** What is known of a photo, beside the picture and the lines below it. */
type Facts = Omit<FateTable['photo'], 'media' | 'origin' | 'caption' | 'credit' | 'alt'>;

/**
 * What becomes of what is known of a photo in a format that has pictures and a place for all of it; `how` is that
 * place. A format that differs in some of it says so behind these.
 */
export function photoFates(how: string): Facts {
  const row = kept(how);
  return {
    ...{ byline: row, copyright: row, bylineTitle: row, source: row, usageTerms: row, rightsPage: row },
    ...{ headline: row, title: row, longAlt: row, captionWriter: row },
    instructions: withheld(
      'Instructions to those who handle a photo are not in the text; they go out in the picture’s own file.',
    ),
    jobId: unsaid('The number of a job says nothing outside the newsroom.'),
    ...{ sublocation: row, sourceType: row, keywords: row },
    crop: changed('The picture that goes out is cut to it; the original stays whole.'),
    ...{ focus: row, takenAt: row, place: row },
  };
}
