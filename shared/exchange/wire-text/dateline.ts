import { readLead } from '../../dateline/lead';
import { parseDateline } from '../../dateline/parse';
import type { Block } from '../../story/blocks';
import { textOf } from '../../story/text';
import { splitRuns } from '../recognise/dateline';
import type { Fields, ReadContext } from '../types';

/** The text without its dateline, and that. */
export interface WithoutDateline {
  blocks: readonly Block[];
  fields: Pick<Fields, 'dateline'>;
}

/** Whoever signs the text of a wire is an agency, however small: `Paris (ats afp) Les …`, `Berlin (KNA) Die …`. */
const SIGNED =
  /^\s*(\p{Lu}[^()\n]{1,60}) \(([\p{L}\d]{2,8}(?:[ /-][\p{L}\d]{2,8}){0,2})\)(?: ?[-–—_=]{1,2})? (?=\S)/u;

/** Takes a dateline off the first paragraph that only a wire would have: any other is left to those who read them all. */
export function withoutSmallDateline(blocks: readonly Block[], context: ReadContext): WithoutDateline {
  const host = blocks.find((block) => block.kind === 'paragraph');
  if (host === undefined) return { blocks, fields: {} };
  const text = textOf(host.runs);
  const signed = SIGNED.exec(text);
  const [whole = '', place = '', source = ''] = signed ?? [];
  const lead = signed === null || parseDateline(text, context) !== null ? null : readLead(place, context);
  if (lead === null) return { blocks, fields: {} };
  const places = lead.places.map((one) => one.place);
  const [, rest] = splitRuns(host.runs, whole.length);
  return {
    blocks: blocks.map((block) => (block === host ? { ...host, runs: rest } : block)),
    fields: { dateline: { places, date: lead.date, source } },
  };
}
