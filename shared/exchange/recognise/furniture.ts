import { FURNITURE_LINES, SECTIONS } from './furniture-lines';
import { END_MARK, FOR_EDITORS, FURNITURE_PATTERNS, MORE_MARK, RIGHTS, TAGS } from './furniture-patterns';
import { keyOf } from './letters';
import { isLabelledMoment } from './moment';

const LONGEST = 160;
const lines: ReadonlySet<string> = new Set(Object.values(FURNITURE_LINES).flat());
const sections: ReadonlySet<string> = new Set(SECTIONS);

/** Whether a line is clearly a page's own and no word of a story. Ask only near the head and tail of a source. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  const key = keyOf(line).replace(/\s*(?:[:：…>»→›|]|\.{3})+$/, '');
  return (
    lines.has(key) ||
    isLabelledMoment(line) ||
    isTrail(key) ||
    FURNITURE_PATTERNS.some((pattern) => pattern.test(key))
  );
}

/** Whether a line is the mark that ends a story on the wire, `-30-`, `###`, `ENDS`. */
export function isEndMark(line: string): boolean {
  return line.length <= 20 && END_MARK.test(line.trim());
}

/** Whether a line says that another take of the story follows: `(MORE)`. */
export function isMoreMark(line: string): boolean {
  return line.length <= 30 && MORE_MARK.test(line.trim());
}

/** Whether a line speaks to editors and is never published: `Eds: UPDATES with quotes`, `(Adds background)`. */
export function isForEditors(line: string): boolean {
  return line.length <= 400 && FOR_EDITORS.some((pattern) => pattern.test(line.trim()));
}

/** Whether a line is the notice of rights at the foot of a page. */
export function isRights(line: string): boolean {
  return line.length <= 300 && RIGHTS.test(line.trim());
}

/** The tags a line at the foot of a page lists, or null. */
export function tagsOf(line: string): string[] | null {
  if (line.length > 500) return null;
  const tags = TAGS.exec(line.trim())?.[1];
  if (tags === undefined) return null;
  return tags
    .split(/\s*[,;、，|#]\s*/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** Whether a line is the name of a section as pages print it above a headline. */
export function isSection(line: string): boolean {
  return line.length <= 30 && sections.has(keyOf(line));
}

/** A trail of crumbs: `Home > World > Asia`. */
function isTrail(key: string): boolean {
  const crumbs = key.split(/\s*[>›»]\s*/);
  return crumbs.length >= 3 && crumbs.every((crumb) => crumb.length <= 40 && !/[.!?]/.test(crumb));
}
