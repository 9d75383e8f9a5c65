import { newStory, paragraph } from '../../shared/story/create';
import { emptyPhoto, type Media, type Photo } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { plain } from '../../shared/story/text';

type Said = [caption: string, credit: string, name: string];

/** Photos of a desk's week, as their captions and credits say; one waits for its credit. */
const SAID: readonly Said[] = [
  [
    'First light over Lake Onega near Petrozavodsk, Karelia, June 12, 2026.',
    'TASS/Irina Lebedeva',
    'Petrozavodsk',
  ],
  ['Hikers rest on the new trail along the northern shore.', 'TASS/Irina Lebedeva', 'Medvezhyegorsk'],
  ['The ridge above the harbor an hour before the storm.', 'EPA/Martin Divisek', 'Valparaíso'],
  ['Rescue teams set out from Copiapó after the tremor.', 'EPA/Elvis González', 'Copiapó'],
  ['Farmers bring in the barley two weeks early.', '', 'Uppsala'],
  ['Morning fog lies over the valley as the talks begin.', 'REUTERS/Issei Kato', 'Nagano'],
  ['The coast road is closed after a second landslide.', 'Kyodo', 'Noto'],
  ['Evening over the salt flats south of the city.', 'EFE/Marta Pérez', 'Cádiz'],
];

/** Stories with those photos; the first of them stands in two. */
export function deskPhotos(media: readonly Media[], now: string): Story[] {
  const photos = SAID.flatMap(([caption, credit, place], at): Photo[] => {
    const picture = media[at];
    if (picture === undefined) return [];
    return [
      {
        ...emptyPhoto(picture),
        ...{ caption: plain(caption), credit, alt: caption, byline: credit.split('/')[1] ?? '' },
        ...{ takenAt: `2026-06-${String(12 - at).padStart(2, '0')}`, keywords: ['landscape', 'weather'] },
        copyright: credit === '' ? '' : `© ${credit.split('/')[0] ?? ''} 2026`,
        place: { name: place, region: '', country: '', countryCode: '', timeZone: '' },
      },
    ];
  });
  const [first] = photos;
  const stories = photos.map((photo, at) => ({
    ...newStory({ now }),
    ...{ slug: `WEEK-${at + 1}`, headline: textOfHeadline(at), lead: photo, body: [paragraph('Text.')] },
  }));
  const again = { ...newStory({ now }), slug: 'WEEKEND', headline: 'The weekend in pictures' };
  return first === undefined ? stories : [{ ...again, lead: first }, ...stories.reverse()];
}

function textOfHeadline(at: number): string {
  return ['A trail around the lake opens', 'Early summer on the road'][at] ?? `Pictures of the day, ${at}`;
}
