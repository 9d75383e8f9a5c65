import { beginsWithAgency } from '../../dateline/agencies';
import type { Person } from '../../story/story';

const LONGEST = 160;

/** What stands before names in a byline. */
const LABEL =
  /^(?:by|von|par|por|di|da|door|av|af|автор(?:ы)?|текст|авторы?|autor(?:in|en|es|a)?|text|texte|testo|文|記者|取材|作者|记者|بقلم)(?:\s*[:：]\s*|\s+)/i;
/** What stands between names. */
const BETWEEN = /\s*[,;、，・/|]\s*|\s+(?:and|und|et|e|y|и|та|i|og|och|en|&|und|와|と)\s+/iu;
/** Small words inside names and bylines. */
const PARTICLES = new Set(
  'de da do dos das del della di du la le van von der den ter ten bin bint ibn al el ben in and und et e y и та i og och en of for the zu af'.split(
    ' ',
  ),
);
const ROLE =
  /\b(?:writer|reporter|correspondent|editor|staff|bureau|chief|desk|contributor|columnist|analyst|корреспондент|редактор|korrespondent|reporterin)\b/i;

/** Whether a line is a byline: a label, and names and nothing else. */
export function isByline(line: string): boolean {
  const text = line.trim();
  const label = LABEL.exec(text)?.[0];
  if (label === undefined || text.length > LONGEST || /[!?:;"“”«»]|\.$/.test(text.slice(label.length)))
    return false;
  const words = text.slice(label.length).split(/\s+/);
  return words.length <= 16 && words.some(isName) && words.every((word) => isName(word) || isSmall(word));
}

/** Whether a line below a byline goes on with it: the agency or the function of who is named. */
export function isByliner(line: string): boolean {
  const text = line.trim();
  return text.length <= 60 && !/[.!?:;"“”]/.test(text) && isRole(text);
}

/**
 * The people a byline names. A part that is no name, `Associated Press` or `AP correspondent`, is the role of the
 * person before it. Only the label and the words between names go; a text that is more than names and roles is one
 * person's name, whole.
 */
export function peopleOf(byline: string): Person[] {
  const text = byline.replace(/\s+/g, ' ').trim();
  if (text === '') return [];
  const parts = text
    .replace(LABEL, '')
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || text.length > LONGEST || !parts.every((part) => isPerson(part) || isRole(part)))
    return [{ name: text, role: '' }];
  const people: Person[] = [];
  for (const part of parts) {
    const last = people.at(-1);
    if (last === undefined || (isPerson(part) && !isRole(part))) people.push({ name: part, role: '' });
    else people[people.length - 1] = { ...last, role: last.role === '' ? part : `${last.role}, ${part}` };
  }
  return people;
}

function isPerson(part: string): boolean {
  return part.split(' ').every((word) => isName(word) || PARTICLES.has(word.toLowerCase()));
}

function isRole(part: string): boolean {
  return ROLE.test(part) || beginsWithAgency(part);
}

function isName(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word.replace(/^[('’"]+/, ''));
}

function isSmall(word: string): boolean {
  const small = word.replace(/[,.]+$/, '').toLowerCase();
  return PARTICLES.has(small) || small === '&' || ROLE.test(small);
}
