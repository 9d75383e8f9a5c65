import { parseDateline } from '../dateline/parse';
import type { House } from '../house/house';
import { place, type Dateline } from '../story/place';
import { joinRuns, textOf, type Run } from '../story/text';
import { lineOfBlock, runsOfBlock } from './convert';
import { part, paragraphOfDateline } from './parts';
import { splitRuns } from './recognise/dateline';
import type { Part, Reading } from './types';

/** Parts without those that hold a dateline, and the dateline. */
export interface Dated {
  parts: Part[];
  dateline: Dateline | null;
}

const LONGEST_PLACE = 40;

/**
 * Takes the dateline out of the parts. What turns out to be none, or is taken for something else, is the beginning
 * of its paragraph again; where that was dropped it stands by itself.
 */
export function takeDateline(reading: Reading, now: string, house: House): Dated {
  let dateline = reading.fields.dateline ?? null;
  let taken = false;
  const parts: Part[] = [];
  let pending: { one: Part; runs: Run[] } | null = null;
  for (const one of reading.parts) {
    const before = pending;
    pending = null;
    let current = one;
    if (before !== null) {
      if (belongsTo(before.one, one)) current = withHead(one, before.runs);
      else parts.push(alone(before.one, before.runs));
    }
    const isHead = paragraphOfDateline(one.id) !== null;
    if (current.role === 'dateline' && !taken) {
      taken = true;
      const found = dateline !== null && isHead ? { dateline, rest: [] } : readPart(current, now, house);
      dateline = found.dateline ?? dateline;
      if (textOf(found.rest) !== '') pending = { one: current, runs: found.rest };
    } else if (current.role === 'dateline' || (isHead && current.role !== 'drop')) {
      pending = { one: current, runs: runsOfBlock(current.block) };
    } else parts.push(current);
  }
  if (pending !== null) parts.push(alone(pending.one, pending.runs));
  return { parts, dateline };
}

function readPart(one: Part, now: string, house: House): { dateline: Dateline | null; rest: Run[] } {
  const runs = runsOfBlock(one.block);
  const read = parseDateline(textOf(runs), { now, house });
  if (read !== null) return { dateline: read.dateline, rest: splitRuns(runs, read.length)[1] };
  const line = lineOfBlock(one.block);
  if (line !== '' && line.length <= LONGEST_PLACE)
    return { dateline: { places: [place(line)], date: null, source: null }, rest: [] };
  return { dateline: null, rest: runs };
}

/** Whether text left of a dateline goes to the head of the next part: that of its own paragraph does. */
function belongsTo(head: Part, next: Part): boolean {
  return next.role !== 'drop' && paragraphOfDateline(head.id) === next.id;
}

function withHead(one: Part, head: readonly Run[]): Part {
  const runs = joinRuns([...head, ...runsOfBlock(one.block)]);
  return { ...one, block: { id: one.block.id, kind: 'paragraph', runs } };
}

function alone(one: Part, runs: Run[]): Part {
  const role = one.role === 'dateline' ? 'paragraph' : one.role;
  return part(one.id, role, { id: one.block.id, kind: 'paragraph', runs }, one.certain);
}
