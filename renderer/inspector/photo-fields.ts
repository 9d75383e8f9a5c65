import type { PhotoText } from '../../shared/story/photo';

/** How a fact of a photo is asked for. */
export interface PhotoField {
  name: PhotoText;
  label: string;
  help?: string;
  oneLine?: false;
}

/** Whose photo it is and what may be done with it. */
export const RIGHTS_FIELDS: readonly PhotoField[] = [
  { name: 'byline', label: 'Photographer' },
  { name: 'bylineTitle', label: 'Photographer’s title' },
  { name: 'source', label: 'Source' },
  { name: 'copyright', label: 'Copyright' },
  { name: 'usageTerms', label: 'Usage terms', oneLine: false },
  { name: 'rightsPage', label: 'Page about the rights' },
];

/** What it shows, and what those who handle it need to know. */
export const CONTENT_FIELDS: readonly PhotoField[] = [
  { name: 'headline', label: 'Photo headline' },
  { name: 'title', label: 'Title' },
  {
    name: 'longAlt',
    label: 'Long description',
    help: 'Where the alt text is too short for it',
    oneLine: false,
  },
  { name: 'sublocation', label: 'Where in the place' },
  { name: 'captionWriter', label: 'Caption by' },
  {
    name: 'instructions',
    label: 'Instructions',
    help: 'Go out in the picture, not in the story',
    oneLine: false,
  },
  { name: 'jobId', label: 'Job' },
];

const SCHEME = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** How a picture was made, by the IPTC’s digital source types; `''` when nobody said. */
export const SOURCE_TYPES: readonly { value: string; label: string }[] = [
  { value: '', label: 'Not said' },
  { value: `${SCHEME}digitalCapture`, label: 'Camera' },
  { value: `${SCHEME}negativeFilm`, label: 'Scanned negative' },
  { value: `${SCHEME}positiveFilm`, label: 'Scanned slide' },
  { value: `${SCHEME}print`, label: 'Scanned print' },
  { value: `${SCHEME}screenCapture`, label: 'Screenshot' },
  { value: `${SCHEME}humanEdits`, label: 'Camera, edited by hand' },
  { value: `${SCHEME}composite`, label: 'Composite' },
  { value: `${SCHEME}compositeWithTrainedAlgorithmicMedia`, label: 'Composite with AI' },
  { value: `${SCHEME}algorithmicallyEnhanced`, label: 'Enhanced by algorithm' },
  { value: `${SCHEME}trainedAlgorithmicMedia`, label: 'Made by AI' },
  { value: `${SCHEME}digitalCreation`, label: 'Drawn or made digitally' },
  { value: `${SCHEME}dataDrivenMedia`, label: 'Made from data' },
];

/** The choices with the photo’s own among them, whatever it is. */
export function sourceTypes(own: string): readonly { value: string; label: string }[] {
  if (SOURCE_TYPES.some(({ value }) => value === own)) return SOURCE_TYPES;
  return [...SOURCE_TYPES, { value: own, label: own.startsWith(SCHEME) ? own.slice(SCHEME.length) : own }];
}
