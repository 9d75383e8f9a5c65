import { profileOf } from '../../../shared/house/profile';
import type { House } from '../../../shared/house/house';
import { newStory } from '../../../shared/story/create';
import type { Story } from '../../../shared/story/story';

/** What a new story begins from. */
export interface BeginNeeds {
  house: House;
  /** Who is writing: the first byline; `''` for none. */
  author: string;
  /** The instant, ISO 8601. */
  now: string;
}

/**
 * A new story of the house: in its language, for its desk, by whoever is writing, and of the kind a profile says, with
 * the text that kind begins with. An unknown profile is none.
 */
export async function beginStory(profile: string, { house, author, now }: BeginNeeds): Promise<Story> {
  const empty = newStory({ now, language: house.language, desk: house.defaultDesk });
  const story = { ...empty, byline: author === '' ? [] : [{ name: author, role: '' }] };
  const kind = profileOf(house.profiles, profile);
  if (kind === null) return story;
  const { id, priority, genre, label, template } = kind;
  const begun = { ...story, profile: id, priority, genre, label };
  if (template.trim() === '') return begun;
  // Readers are loaded when first used.
  const [{ READERS }, { assemble }] = await Promise.all([
    import('../../../shared/exchange/registry'),
    import('../../../shared/exchange/assemble'),
  ]);
  const read = READERS.markdown.read(template, { name: '', now, house });
  if (!read.ok) return begun;
  const { headline, deck, body } = assemble(read.value, {
    ...{ now, house, language: house.language, desk: '' },
    photo: () => null,
  });
  return { ...begun, headline, deck, body };
}
