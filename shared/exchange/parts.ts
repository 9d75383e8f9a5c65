import type { Block } from '../story/blocks';
import type { Part, Reading, Role } from './types';

/** The id of the part that holds the dateline at the beginning of a paragraph part. */
export function datelinePartId(paragraph: string): string {
  return `${paragraph}${DATELINE}`;
}

/** The id of the paragraph part whose beginning a part is, or null for any other part. */
export function paragraphOfDateline(id: string): string | null {
  return id.endsWith(DATELINE) ? id.slice(0, -DATELINE.length) : null;
}

const DATELINE = '.dateline';

/** A part; its id is to be unique within its reading. */
export function part(id: string, role: Role, block: Block, certain: boolean): Part {
  return { id, role, block, certain };
}

/** The role a block has when it is simply text of the body. */
export function roleOfBlock(block: Block): Role {
  return block.kind;
}

/** Roles that only one part can have: the one somebody chooses takes it from the one that had it. */
const SINGULAR: readonly Role[] = ['headline', 'deck', 'slug', 'dateline'];

/** Fields that are also roles of parts. */
const FIELDS_OF_PARTS = ['headline', 'deck', 'slug', 'byline', 'dateline'] as const;

/**
 * The reading with a part taken for something else. The part keeps its block, so that every choice can be taken
 * back; `assemble` gives the block the shape its role wants. An unknown id changes nothing.
 */
export function setRole(reading: Reading, partId: string, role: Role): Reading {
  const chosen = reading.parts.find((one) => one.id === partId);
  if (chosen === undefined || (chosen.role === role && chosen.certain)) return reading;
  const parts = reading.parts.map((one): Part => {
    if (one === chosen) return { ...one, role, certain: true };
    if (one.role !== role || !SINGULAR.includes(role)) return one;
    return { ...one, role: roleOfBlock(one.block) };
  });
  // What the source says of a field belongs to the part it was read from.
  const spoken = FIELDS_OF_PARTS.filter((field) => field === chosen.role || field === role);
  const fields = { ...reading.fields };
  for (const field of spoken) Reflect.deleteProperty(fields, field);
  return { ...reading, parts, fields };
}
