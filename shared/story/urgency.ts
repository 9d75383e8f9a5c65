import type { Priority } from './story';

/** How the standards of the wires say how soon a story must move. */
export interface Urgency {
  /** NewsML-G2, ninjs and NITF: 1 is the most urgent, 5 normal, 8 the least, 9 for one's own use. */
  readonly urgency: number;
  /** ANPA 1312: the letter that begins the second header line. */
  readonly anpa: string;
  /** IPTC 7901: the digit of the header, 1 (the most urgent) to 6. */
  readonly iptc7901: number;
}

/**
 * What each priority is in the standards. The ranges are theirs: `urgency` of NewsML-G2 2.35, ninjs 3.1 and
 * `ed-urg` of NITF 3.6, counted as IIM 4.2 counts dataset 2:10 (1 most urgent, 5 normal, 8 least); the priority
 * letters f, b, u and r of ANPA 1312; the priority digit of IPTC 7901, of which 4 is the ordinary one. That the four
 * steps of a newsroom stand for these of them is custom, which no standard lays down.
 */
export const URGENCIES: Readonly<Record<Priority, Urgency>> = {
  flash: { urgency: 1, anpa: 'f', iptc7901: 1 },
  bulletin: { urgency: 2, anpa: 'b', iptc7901: 2 },
  urgent: { urgency: 3, anpa: 'u', iptc7901: 3 },
  routine: { urgency: 5, anpa: 'r', iptc7901: 4 },
};
