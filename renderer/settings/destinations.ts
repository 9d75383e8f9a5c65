import { mediaPlacesOf, newDestination, type Destination } from '../../shared/house/destination';
import { nameByPattern } from '../../shared/exchange/name-pattern';
import { newStory } from '../../shared/story/create';
import { newId } from '../../shared/story/ids';
import type { Story } from '../../shared/story/story';

/** A destination with an id and a name of its own. */
export function addedDestination(all: readonly Destination[]): Destination {
  return newDestination(newId(), freeName('New destination', all));
}

/** A copy of a destination, with an id and a name of its own. */
export function copiedDestination(one: Destination, all: readonly Destination[]): Destination {
  return { ...one, id: newId(), name: freeName(`${one.name.slice(0, 50)} copy`, all) };
}

/** The destinations with one of them moved up (-1) or down (1); the same list where there is no way. */
export function movedDestination(
  all: readonly Destination[],
  id: string,
  step: 1 | -1,
): readonly Destination[] {
  const at = all.findIndex((one) => one.id === id);
  const moved = all[at];
  const other = all[at + step];
  if (moved === undefined || other === undefined) return all;
  return all.map((one, index) => (index === at ? other : index === at + step ? moved : one));
}

/** The destination in another format, its pictures where that format can have them. */
export function withFormat(one: Destination, format: Destination['format']): Destination {
  const places = mediaPlacesOf(format);
  const media = places.includes(one.media) ? one.media : (places[0] ?? one.media);
  return { ...one, format, media };
}

/** What a file would be called by a pattern, for a story a newsroom could have today. */
export function patternExample(pattern: string, now: string): string {
  return nameByPattern(pattern, sample(now), { at: now, version: 2 });
}

function sample(now: string): Story {
  return {
    ...newStory({ now }),
    ...{ slug: 'TALKS-ROME', headline: 'Ministers to talk about fishing', label: '1st Lead' },
    ...{ desk: 'World', section: 'Europe', take: { number: 2, more: false } },
  };
}

function freeName(name: string, all: readonly Destination[]): string {
  for (let count = 1; ; count += 1) {
    const wished = count === 1 ? name : `${name} ${count}`;
    if (!all.some((one) => one.name === wished)) return wished;
  }
}
