import type { Story } from '../story/story';

/** A subject of a story. */
export type Subject = Story['subjects'][number];

const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';

/** The address of a subject of the IPTC’s Media Topics, `medtop:11000000`; null for any other code. */
export function subjectUri({ code }: Subject): string | null {
  const number = /^medtop:(\d{8})$/.exec(code)?.[1];
  return number === undefined ? null : `${MEDIA_TOPICS}${number}`;
}

/** The code a story keeps for an address of a Media Topic, with http or https; null for any other. */
export function codeOfUri(uri: string): string | null {
  const number = /^https?:\/\/cv\.iptc\.org\/newscodes\/mediatopic\/(\d{8})$/.exec(uri)?.[1];
  return number === undefined ? null : `medtop:${number}`;
}
