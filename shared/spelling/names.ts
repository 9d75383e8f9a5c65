import { AGENCY_NAMES } from '../dateline/agencies';
import type { House } from '../house/house';
import type { Story } from '../story/story';
import { photosOf } from '../story/walk';
import { withoutGenitive } from './shape';
import { wordsIn } from './words';

/**
 * The words of the names a story gives outside its text: who wrote it, where, what it is about, whose the photos are.
 */
export function namesOfStory(story: Story): ReadonlySet<string> {
  const places = [...(story.dateline?.places ?? []), ...photosOf(story).flatMap(({ place }) => place ?? [])];
  return wordsOf([
    ...story.byline.map(({ name }) => name),
    ...places.flatMap(({ name, region, country }) => [name, region, country]),
    ...story.keywords,
    ...story.subjects.map(({ name }) => name),
    ...photosOf(story).flatMap(({ credit, byline, copyright }) => [credit, byline, copyright]),
    ...[story.slug, story.desk, story.section, story.source, story.copyright, story.dateline?.source ?? ''],
  ]);
}

/**
 * The words of the names every story of a house may use: the house's own, its desks', its people's, and those of the
 * agencies.
 */
export function namesOfHouse({ agency, desks, siteName, people }: House): ReadonlySet<string> {
  return wordsOf([agency, siteName, ...desks, ...people.map(({ name }) => name), ...AGENCY_NAMES]);
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => wordsIn(text).map((word) => withoutGenitive(word.text))));
}
