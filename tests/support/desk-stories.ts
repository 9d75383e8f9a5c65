import { paragraph, newStory } from '../../shared/story/create';
import { newId } from '../../shared/story/ids';
import { emptyPhoto, type Media } from '../../shared/story/photo';
import { place } from '../../shared/story/place';
import type { Story } from '../../shared/story/story';
import { plain } from '../../shared/story/text';

/** A story of the desk, and when it was last touched. */
export interface DeskStory {
  at: string;
  story: Story;
}

const DAY = '2026-06-12';

interface Brief extends Partial<Story> {
  at: string;
  place: string;
  day?: string;
  text: readonly string[];
}

function brief({ at, place: where, day = DAY, text, ...fields }: Brief): DeskStory {
  const dateline = { places: where.split('/').map(place), date: day, source: null };
  const body = text.map(paragraph);
  return { at, story: { ...newStory({ now: at }), dateline, body, ...fields } };
}

/** A day at a small newsroom, oldest first: ordinary events, nobody real. */
export function deskStories(picture: Media | null): DeskStory[] {
  return [
    brief({
      at: `2026-06-11T16:40:00Z`,
      day: '2026-06-11',
      place: 'Nairobi',
      slug: 'MARATHON-NAIROBI',
      headline: 'Nairobi adds night race as marathon entries reach 21,000',
      status: 'filed',
      desk: 'Sports',
      text: [
        'Organisers of the city’s marathon said on Thursday they would add a ten-kilometre night race after entries passed 21,000 for the first time.',
        'The course will be lit from the stadium to the railway museum, and two avenues will stay closed until midnight.',
      ],
    }),
    brief({
      at: `${DAY}T07:55:00Z`,
      place: 'Lisbon',
      slug: 'LIBRARY-MAPS',
      headline: 'Lisbon library puts 400 restored sea charts on public view',
      status: 'draft',
      desk: 'Culture',
      text: [
        'Four hundred sea charts, some of them water-stained and folded for two centuries, went on view on Friday after a three-year restoration.',
        'The oldest shows the mouth of the Tagus with soundings in fathoms.',
      ],
    }),
    brief({
      at: `${DAY}T08:30:00Z`,
      place: 'Novorossiysk',
      slug: 'GRAIN-EXPORTS',
      headline: 'Grain shipments through Black Sea ports rise 7% in May',
      status: 'filed',
      desk: 'Business',
      text: [
        'Grain shipments through the Black Sea ports rose 7% in May from a year earlier, port data showed on Friday.',
        'Wheat made up two thirds of the total, followed by barley and maize.',
      ],
    }),
    brief({
      at: `${DAY}T09:12:00Z`,
      place: 'Oslo',
      slug: 'RATES-DECISION',
      headline: 'Central bank leaves key rate unchanged, sees inflation easing by autumn',
      status: 'approved',
      priority: 'bulletin',
      desk: 'Business',
      embargo: { until: `${DAY}T18:00:00Z`, zone: 'Europe/Oslo' },
      text: [
        'The central bank left its key interest rate unchanged on Friday and said price growth was likely to ease by autumn.',
      ],
    }),
    brief({
      at: `${DAY}T10:04:00Z`,
      place: 'Delhi/Kathmandu',
      slug: 'RAIL-HIMALAYA',
      headline: 'India, Nepal agree timetable for cross-border passenger trains',
      status: 'in-edit',
      desk: 'World',
      text: [
        'Railway officials of India and Nepal agreed on Friday on a timetable for two daily passenger trains across the border.',
      ],
    }),
    brief({
      at: `${DAY}T11:26:00Z`,
      place: 'Lausanne',
      slug: 'FERRY-ELECTRIC',
      headline: 'Electric ferry makes first scheduled crossing of Lake Geneva',
      status: 'held',
      desk: 'World',
      text: [
        'An electric ferry carrying 240 passengers made its first scheduled crossing of the lake on Friday, half an hour behind time because of fog.',
      ],
    }),
    brief({
      at: `${DAY}T13:48:00Z`,
      place: 'Antofagasta',
      slug: 'QUAKE-CHILE',
      headline: 'Magnitude 5.8 quake felt in northern Chile, no damage reported',
      status: 'submitted',
      priority: 'urgent',
      desk: 'World',
      text: [
        'An earthquake of magnitude 5.8 was felt across northern Chile on Friday morning. Emergency services said there were no reports of damage.',
      ],
    }),
    openOnTheDesk(picture),
  ];
}

function openOnTheDesk(picture: Media | null): DeskStory {
  const lead = {
    ...emptyPhoto(picture),
    caption: plain('Lake Onega at sunrise near Petrozavodsk, where the new trail begins'),
    credit: 'TASS/Regional tourism office',
    alt: 'Sun rising over hills and a still lake, reeds on the near shore',
  };
  return brief({
    at: `${DAY}T14:05:00Z`,
    place: 'Petrozavodsk',
    slug: 'TRAIL-KARELIA',
    headline: 'Karelia opens 140 km lakeside trail ahead of summer season',
    deck: 'The route links eleven villages and is expected to draw 60,000 walkers a year',
    byline: [{ name: 'Irina Lebedeva', role: 'reporter' }],
    lead: picture === null ? null : lead,
    status: 'in-edit',
    desk: 'National',
    keywords: ['tourism', 'Karelia', 'hiking'],
    body: [
      paragraph(
        'A walking trail of 140 kilometres along the western shore of Lake Onega opened on Friday, linking eleven villages that until now could be reached only by road or boat.',
      ),
      paragraph(
        'The route took three years to build and cost 420 million roubles, the regional tourism office said. It expects 60,000 walkers in the first full year.',
      ),
      {
        id: newId(),
        kind: 'quote',
        runs: plain(
          'People used to come for the weekend and leave. Now they can stay a week and not see the same bay twice.',
        ),
        attribution: 'Head of the village council of Shoksha',
      },
      { id: newId(), kind: 'subhead', runs: plain('Ferries and shelters') },
      paragraph(
        'Fourteen wooden shelters stand a day’s walk apart, each with a stove and a rainwater tank. Two of the longest bays are crossed by a small ferry that runs from May to October.',
      ),
      paragraph(
        'Local bakers and fishermen have been licensed to sell along the path, and a bus returns walkers to the starting point every evening.',
      ),
      { id: newId(), kind: 'subhead', runs: plain('Next stage in 2027') },
      paragraph(
        'A second stage is to continue the trail north to Medvezhyegorsk by the autumn of 2027, adding another 90 kilometres.',
      ),
    ],
    text: [],
  });
}
