import { missingPicture } from '../../../shared/exchange/pictures';
import type { Note, WriteFormat } from '../../../shared/exchange/types';
import { PICTURES_OF } from '../../../shared/ipc/exchange';
import type { Media, Photo } from '../../../shared/story/photo';
import type { Story } from '../../../shared/story/story';
import { textOf } from '../../../shared/story/text';
import { photosOf } from '../../../shared/story/walk';
import type { Copy } from '../media/copy';

/** Makes the copy of a photo’s picture that goes out; null where its file is missing. */
export type MakeCopy = (photo: Photo & { media: Media }, location: boolean) => Promise<Copy | null>;

/** A story whose photos hold the copies of their pictures that go out, and the bytes of those. */
export interface Outgoing {
  story: Story;
  pictures: Map<string, Uint8Array>;
  notes: Note[];
}

/**
 * A story as it goes out in every format but its own: each picture a copy that is cut as the photo says, and says what
 * the photo says. `location` says whether positions on the globe may go out in them.
 */
export async function outgoing(story: Story, location: boolean, copy: MakeCopy): Promise<Outgoing> {
  const pictures = new Map<string, Uint8Array>();
  const notes: Note[] = [];
  const sent = async (photo: Photo): Promise<Photo> => {
    const { media } = photo;
    if (media === null) return photo;
    const made = await copy({ ...photo, media }, location);
    if (made === null) return photo;
    if (made.problem !== null) notes.push(PROBLEMS[made.problem](named(photo)));
    if (made.bytes === null) return photo;
    notes.push(...made.peculiar.map((one) => PECULIAR[one](named(photo))));
    pictures.set(made.media.hash, made.bytes);
    return { ...photo, media: made.media, crop: null };
  };
  const lead = story.lead === null ? null : await sent(story.lead);
  const body: Story['body'] = [];
  for (const block of story.body)
    body.push(block.kind === 'photo' ? { ...block, photo: await sent(block.photo) } : block);
  return { story: { ...story, lead, body }, pictures, notes };
}

/** What is said of pictures that go out otherwise than they are meant to, or not at all. */
const LOSSES: ReadonlySet<string> = new Set(
  ['uncut', 'unturned', 'damaged', 'located', 'still'].map((problem) => `picture.${problem}`),
);

/**
 * What a format loses of a story's pictures, beside what every story loses in it: those whose files are not there, and,
 * but for the story format, which has the originals, what became of the copies. A photo that never had a picture loses
 * none.
 */
export function pictureLosses(
  format: WriteFormat,
  story: Story,
  { notes }: Pick<Outgoing, 'notes'>,
  isMissing: (hash: string) => boolean,
): Note[] {
  if (PICTURES_OF[format] === 'nowhere') return [];
  const missing = photosOf(story).filter(({ media }) => media !== null && isMissing(media.hash));
  const copied = format === 'story' ? [] : notes.filter(({ code }) => LOSSES.has(code));
  return [...missing.map(missingPicture), ...copied];
}

const PROBLEMS: Readonly<Record<NonNullable<Copy['problem']>, (name: string) => Note>> = {
  unwritten: (name) => ({
    level: 'info',
    code: 'picture.unwritten',
    message: `${name} goes out as it is: its kind of file has no place for caption and credit, which stand in the story only.`,
  }),
  uncut: (name) => ({
    level: 'warning',
    code: 'picture.uncut',
    message: `${name} goes out whole: it could not be cut here.`,
  }),
  unturned: (name) => ({
    level: 'warning',
    code: 'picture.unturned',
    message: `${name} may lie on its side or head: its file says how it is turned, which not every program heeds, and it could not be drawn upright here.`,
  }),
  damaged: (name) => ({
    level: 'warning',
    code: 'picture.damaged',
    message: `${name} was left out: its file is damaged. Photos in the Go menu finds it again, or puts another in its place.`,
  }),
  located: (name) => ({
    level: 'warning',
    code: 'picture.located',
    message: `${name} was left out: it says where it was taken, which cannot be taken out of its kind of file. Save it as JPEG and put it in again, or let the location go out.`,
  }),
};

const PECULIAR: Readonly<Record<'animated' | 'still' | 'cmyk', (name: string) => Note>> = {
  animated: (name) => ({
    level: 'info',
    code: 'picture.animated',
    message: `${name} moves; in print it is its first frame.`,
  }),
  still: (name) => ({
    level: 'warning',
    code: 'picture.still',
    message: `${name} goes out standing still: it moves, and what is cut is its first frame.`,
  }),
  cmyk: (name) => ({
    level: 'warning',
    code: 'picture.cmyk',
    message: `${name} is in the inks of print (CMYK): its colours differ from screen to screen.`,
  }),
};

/** What a note calls a picture. */
export function named({ media, caption, alt }: Photo): string {
  const words = [media?.name ?? '', textOf(caption).slice(0, 60), alt.slice(0, 60)].find((one) => one !== '');
  return words === undefined ? 'A picture' : `The picture “${words}”`;
}
