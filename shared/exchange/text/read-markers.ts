/** The marker at the beginning of a list item. */
export interface Marker {
  kind: 'bullet' | 'dash' | 'number';
  /** The number of a numbered item, otherwise 0. */
  number: number;
  /** Its length with the space behind it. */
  length: number;
}

const BULLET = /^(?:[•‣▪●◦⁃∙■□➢➤►][ \t\u00a0]*|[·*+-][ \t\u00a0]+)(?=\S)/u;
const NUMBER = /^\(?(\d{1,3})[.)][ \t\u00a0]+(?=\S)/;
const RULE = /^(?:(?:\* ?){3,}|(?:- ?){3,}|_{3,}|={3,}|—{2,}|–{3,}|~{3,}|⁂)$/u;

/** The marker a line begins with, or null. A long dash is none: it begins speech. */
export function markerOf(line: string): Marker | null {
  const bullet = BULLET.exec(line)?.[0];
  if (bullet !== undefined) {
    return { kind: /^[*+-]/.test(bullet) ? 'dash' : 'bullet', number: 0, length: bullet.length };
  }
  const number = NUMBER.exec(line);
  return number === null ? null : { kind: 'number', number: Number(number[1]), length: number[0].length };
}

/** Whether a line is a rule between sections: `* * *`, `-----`. */
export function isRule(line: string): boolean {
  return line.length <= 200 && RULE.test(line);
}

/** Whether a line begins with what sets it apart from the line above: a marker, a rule, a quotation mark of mail. */
export function isMarked(line: string): boolean {
  return line.startsWith('>') || isRule(line) || markerOf(line) !== null;
}
