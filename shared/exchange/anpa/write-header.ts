import type { House } from '../../house/house';
import type { Story } from '../../story/story';
import { URGENCIES } from '../../story/urgency';
import type { Note } from '../types';
import { categoryOf } from '../wire-text/categories';
import { asciiName, numberOf } from '../wire-text/outgoing';
import { SOH } from '../wire-text/controls';

/** Stands for the service where the house has no name. */
export const NO_AGENCY = 'WIRE';

/** The longest keyword, its cycle with it. */
const KEYWORD = 24;

/** What a header is made of beside the story. */
export interface HeaderFacts {
  /** What the sending is called: `1st Ld`; `''` for nothing. */
  label: string;
  words: number;
  /** The instant of sending, ISO 8601. */
  now: string;
  isBulletin: boolean;
}

/** The header of a message: two lines. */
export function anpaHeader(story: Story, { label, words, now, isBulletin }: HeaderFacts): string {
  const priority = isBulletin ? URGENCIES.bulletin.anpa : URGENCIES[story.priority].anpa;
  const category = categoryOf('anpa', story);
  const version = asciiName(label.replace(/\s+/g, '')).slice(0, 16);
  const date = now.slice(5, 10);
  const count = String(Math.min(words, 9999)).padStart(4, '0');
  return (
    `\x16\x16${SOH}a${numberOf(story)}\x1f-----\r\n` +
    `${priority} ${category}\x13\x11 ${keywordOf(story).keyword} ${version}   ${date} ${count}\r\n`
  );
}

/** What a story is filed by: the keyword of the header, and what is to know where it says less than the slug. */
export function keywordOf(story: Pick<Story, 'slug' | 'headline'>): { keyword: string; notes: Note[] } {
  const name = asciiName(story.slug) || asciiName(story.headline) || 'story';
  const whole = /^(?:bc|am|pm|ap)-/i.test(name) ? name : `bc-${name}`;
  const keyword = whole.slice(0, KEYWORD).replace(/-+$/, '');
  if (whole.length <= KEYWORD) return { keyword, notes: [] };
  const message = `The keyword of the header is cut to 24 letters, “${keyword}”; the first line of the text has it whole.`;
  return { keyword, notes: [{ level: 'info', code: 'wire.keyword-cut', message }] };
}

/** The line behind the text: the service, when it was sent. */
export function anpaTrailer({ agency }: Pick<House, 'agency'>, now: string): string {
  const service = asciiName(agency)
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase()
    .slice(0, 4);
  const [year = '', month = '', day = ''] = now.slice(0, 10).split('-');
  const time = now.slice(11, 16).replace(':', '');
  return `${service.length < 2 ? NO_AGENCY : service}-WF-${month}-${day}-${year.slice(2)} ${time}GMT<\r\n`;
}
