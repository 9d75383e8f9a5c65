import * as v from 'valibot';
import { DatelineSchema } from '../../story/place';
import { LanguageSchema, type Story } from '../../story/story';
import { fieldsOfMeta } from '../html/vocabulary';
import { peopleOf } from '../recognise/byline';
import type { Fields, Part } from '../types';
import { isSame, MARK, PROPERTIES } from './names';
import { metasOf } from './read-properties';

const PhotosSchema = v.record(v.string(), v.record(v.string(), v.string()));
const ShownSchema = v.object({ byline: v.optional(v.string(), ''), dateline: v.optional(v.string(), '') });

/** What the custom properties of a document of ours say. */
export interface OurFacts {
  properties: ReadonlyMap<string, string>;
  /** What is known of every photo, by the name of its bookmark. */
  photos: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What a document of ours came to: its parts, and the lines that also are fields. */
export interface OurText {
  parts: Part[];
  headline: string;
  deck: string;
  byline: string | null;
  /** The dateline as it stands in the text, null where there is none. */
  dateline: string | null;
  editorsNote: string;
  /** The lines of the embargo, null where there is none. */
  embargo: string | null;
  hasLead: boolean;
}

/** What a document of ours says by its properties; null for anybody else’s. */
export function ourFacts(properties: ReadonlyMap<string, string>): OurFacts | null {
  if (!properties.has(MARK)) return null;
  const photos = v.safeParse(PhotosSchema, json(properties.get(PROPERTIES.photos)));
  return { properties, photos: photos.success ? photos.output : {} };
}

/**
 * The fields of a document of ours. What is to be seen in it counts: where a line was changed in Word, it is read as
 * it stands, and not as its property says.
 */
export function ourFields({ properties }: OurFacts, text: OurText): Fields {
  const { byline: people = [], ...fields } = fieldsOfMeta(metasOf(properties));
  const shown = v.safeParse(ShownSchema, json(properties.get(PROPERTIES.shown)));
  const was = shown.success ? shown.output : { byline: '', dateline: '' };
  const language = properties.get(PROPERTIES.language) ?? '';
  const dateline = v.safeParse(DatelineSchema, json(properties.get(PROPERTIES.dateline)));
  const note = properties.get(PROPERTIES.editorsNote) ?? '';
  return {
    ...fields,
    ...(v.is(LanguageSchema, language) ? { language } : {}),
    headline: text.headline,
    deck: text.deck,
    byline: isSame(text.byline ?? '', was.byline) ? people : peopleLeft(text.byline ?? '', people),
    editorsNote: isSame(text.editorsNote, note) ? note : text.editorsNote,
    ...(!isSame(text.dateline ?? '', was.dateline)
      ? text.dateline === null
        ? { dateline: null }
        : {}
      : { dateline: dateline.success ? dateline.output : null }),
    ...(text.hasLead ? {} : { lead: null }),
  };
}

/** The people a changed line names, with the functions that were known of them. */
function peopleLeft(line: string, known: Story['byline']): Story['byline'] {
  return peopleOf(line).map((person) => known.find(({ name }) => name === person.name) ?? person);
}

function json(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
