import { lineOfBlock } from '../convert';
import { languageByScript } from '../recognise/language';
import { isBlank, keyOf } from '../recognise/letters';
import { isSlug } from '../recognise/slug';
import type { Fields, Note, Part } from '../types';
import { oneLine } from '../well-formed';

/** What a document says of itself beside its text; `''` and null where it says nothing. */
export interface DocumentFacts {
  title: string;
  author: string;
  subject: string;
  keywords: string[];
  /** A BCP 47 tag. */
  language: string;
  /** When it was last saved, ISO 8601: dates a dateline without a year. */
  saved: string | null;
}

/** A document that says nothing of itself. */
export const NO_FACTS: DocumentFacts = {
  ...{ title: '', author: '', subject: '', keywords: [], language: '', saved: null },
};

/** What nobody is called and programs fill in. */
const NOBODY =
  /^(?:author|owner|user|users?\d*|admin(?:istrator)?|unknown|anonymous|windows user|microsoft(?: office)? user|office|pc|home|test|default|python-docx|libreoffice|apache poi|name|autor|usuario|utilisateur|benutzer|пользователь|admin|root|guest)$/i;
const UNTITLED =
  /^(?:untitled|document\s*\d*|microsoft word.*|normal|title|new document|ohne titel|sans titre|.*\.(?:docx?|rtf|odt|txt|wpd|pages))$/i;

/** A shorter subject is a word for an archive. */
const LEAST_DECK = 30;

/** The fields of what a document says of itself, where its text does not say it. */
export function fieldsOfFacts(
  facts: DocumentFacts,
  parts: readonly Part[],
): { fields: Fields; notes: Note[] } {
  const has = (role: Part['role']) => parts.some((one) => one.role === role);
  const [title, author, subject] = [facts.title, facts.author, facts.subject].map(oneLine);
  const fields: Fields = {};
  const notes: Note[] = [];
  if (isSaid(title) && !UNTITLED.test(title) && !has('headline') && !isInText(title, parts))
    fields.headline = title;
  if (isSaid(author) && !has('byline') && !NOBODY.test(author) && /\p{L}/u.test(author)) {
    fields.byline = author
      .split(/\s*;\s*/)
      .filter((name) => name !== '')
      .map((name) => ({ name, role: '' }));
    notes.push({
      level: 'info',
      code: 'document.author',
      message: `The text has no byline; the document names ${author} as its author, who was taken for it.`,
    });
  }
  if (isSaid(subject) && !isInText(subject, parts)) {
    if (isSlug(subject) && !has('slug')) fields.slug = subject;
    else if (!has('deck') && subject.length >= LEAST_DECK) fields.deck = subject;
    else
      notes.push({
        level: 'info',
        code: 'document.subject',
        message: `The document says of its subject: “${subject}”. It is not in the story.`,
      });
  }
  const keywords = [...new Set(facts.keywords.map(oneLine).filter((word) => word !== ''))];
  if (keywords.length > 0) fields.keywords = keywords;
  if (facts.language !== '' && isIn(facts.language, parts)) fields.language = facts.language;
  return { fields, notes };
}

/** Whether a text can be in a language by its letters: programs say that of the machine where nobody chose one. */
function isIn(language: string, parts: readonly Part[]): boolean {
  if (languageByScript(parts, language).language !== undefined) return false;
  const text = parts
    .slice(0, 100)
    .map((one) => lineOfBlock(one.block))
    .join(' ');
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const isLatin = latin > (text.match(/\p{L}/gu)?.length ?? 0) / 2;
  return !isLatin || !OTHER_SCRIPTS.test(language);
}

const OTHER_SCRIPTS = /^(?:ar|be|bg|bn|el|fa|he|hi|hy|ja|ka|kk|ko|mk|ru|ta|th|uk|ur|zh)\b/;

/** The keywords of a line that lists them. */
export function keywordsIn(text: string): string[] {
  return text
    .split(text.includes(';') ? /\s*;\s*/ : /\s*[,、，]\s*/)
    .map(oneLine)
    .filter((word) => word !== '');
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && !isBlank(text);
}

function isInText(said: string, parts: readonly Part[]): boolean {
  const key = keyOf(said);
  return parts.slice(0, 12).some((one) => keyOf(lineOfBlock(one.block)) === key);
}
