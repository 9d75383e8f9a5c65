import type { House } from '../../house/house';
import { slugLine } from '../../story/slug-line';
import type { Story } from '../../story/story';
import { noticeOf, sentence } from '../notice';
import type { Sending } from '../types';
import { oneLine } from '../well-formed';

/** What the wire calls a sending behind the slug, where the story itself does not say it. */
const LABELS = { first: '', update: 'Update', correction: 'Correction', kill: 'Kill' } as const;

/** The words a note in brackets begins with on a wire: `(Corrects spelling …)`. */
const ADVISES =
  /^(?:adds?|updates?|recasts?|corrects?|rewrites?|releads?|refiles?|repeats?|fixes|removes?|clarifies)\b/i;
const LONGEST = 200;

/** A story as its header calls it in a sending. */
export function labelled(story: Story, { kind }: Sending): Story {
  return story.label.trim() === '' && LABELS[kind] !== '' ? { ...story, label: LABELS[kind] } : story;
}

/** The line that tells editors what is new or mended, `''` for a story that goes out for the first time. */
export function advisoryLine(sending: Sending): string {
  const notice = noticeOf(sending);
  if (notice === null) return '';
  const note = sentence(sending.note);
  if (ADVISES.test(note) && note.length <= LONGEST && !/[()]/.test(note))
    return `(${note.replace(/\.$/, '')})`;
  const what = notice.label.toUpperCase();
  return note === '' ? `EDITORS: ${what}` : `EDITORS: ${what}: ${note}`;
}

/** The order to take a story back, as wires send it: which one it is and why, and no word of its text. */
export function killText(story: Story, { note }: Sending, { takes }: House): string {
  const slug = slugLine({ ...story, label: '', take: null });
  const headline = oneLine(story.headline);
  const which = [slug === '' ? '' : `slugged ${slug}`, headline === '' ? '' : `headlined “${headline}”`]
    .filter((said) => said !== '')
    .join(', ');
  const lines = [
    slugLine({ ...story, label: LABELS.kill, take: null }),
    'BULLETIN KILL',
    'KILL KILL KILL',
    `EDITORS: Kill the story${which === '' ? '' : ` ${which}`}. Do not use it; take it down where it is published.`,
    sentence(note) === '' ? '' : `EDITORS: ${sentence(note)}`,
    takes.end,
  ];
  return `${lines.filter((each) => each !== '').join('\n\n')}\n`;
}
