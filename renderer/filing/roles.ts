import { ROLES, type Part, type Role } from '../../shared/exchange/types';

/** The families of roles, for the colour of a tag: what stands above the text, in it, at a picture, or nowhere. */
export type Tone = 'head' | 'text' | 'picture' | 'drop';

/** How the review calls a role, and the letter that gives it. */
export interface RoleName {
  label: string;
  /** A letter of the label. */
  key: string;
  tone: Tone;
}

/** Every role as the review shows it. */
export const ROLE_NAMES: Readonly<Record<Role, RoleName>> = {
  drop: { label: 'Leave out', key: 'x', tone: 'drop' },
  slug: { label: 'Slug', key: 's', tone: 'head' },
  headline: { label: 'Headline', key: 'h', tone: 'head' },
  deck: { label: 'Deck', key: 'd', tone: 'head' },
  byline: { label: 'Byline', key: 'b', tone: 'head' },
  alt: { label: 'Alt text', key: 'a', tone: 'picture' },
  caption: { label: 'Caption', key: 'c', tone: 'picture' },
  credit: { label: 'Credit', key: 'r', tone: 'picture' },
  photo: { label: 'Photo', key: 'o', tone: 'picture' },
  dateline: { label: 'Dateline', key: 't', tone: 'head' },
  paragraph: { label: 'Paragraph', key: 'p', tone: 'text' },
  subhead: { label: 'Subhead', key: 'u', tone: 'text' },
  quote: { label: 'Block quote', key: 'q', tone: 'text' },
  pullquote: { label: 'Pull quote', key: 'l', tone: 'text' },
  list: { label: 'List', key: 'i', tone: 'text' },
  table: { label: 'Table', key: 'e', tone: 'text' },
  rule: { label: 'Rule', key: '-', tone: 'text' },
  note: { label: 'Editor’s note', key: 'n', tone: 'text' },
};

/** The roles a part can take: a photo, list, table or rule is made of a part that is one, and of no other. */
export function rolesFor({ block, role }: Part): Role[] {
  if (block.kind === 'rule') return ['rule', 'drop'];
  if (block.kind === 'photo') return ['photo', 'drop'];
  return ROLES.filter((each) => each === role || !SHAPED.has(each) || each === block.kind);
}

/** The role a key gives to a part, or null when it gives none. */
export function roleOfKey(key: string, part: Part): Role | null {
  const pressed = key === 'Delete' || key === 'Backspace' ? 'x' : key.toLowerCase();
  return rolesFor(part).find((role) => ROLE_NAMES[role].key === pressed) ?? null;
}

const SHAPED: ReadonlySet<Role> = new Set<Role>(['photo', 'list', 'table', 'rule']);
