import * as v from 'valibot';
import { newId } from '../../story/ids';
import { LanguageSchema } from '../../story/story';
import { plain, textOf } from '../../story/text';
import { knownPiece, piece, type Piece } from '../recognise/piece';
import { recognise } from '../recognise/recognise';
import type { Fields, Note, ReadContext } from '../types';
import { oneLine, opening } from '../well-formed';
import type { MarkdownBlock } from './read-blocks';
import type { Said } from './read-ours';

/** The parts of anybody's Markdown: headings say what they are, the rest is recognised as text is. */
export function readForeign(
  values: Readonly<Record<string, unknown>>,
  blocks: readonly MarkdownBlock[],
  context: ReadContext,
): Said {
  const front = fieldsOfValues(values);
  const title =
    blocks.find(({ heading }) => heading === 1) ?? blocks.find(({ heading }, at) => at === 0 && heading > 0);
  const pieces = blocks.map(({ block, heading }, group): Piece => {
    if (block.kind === 'subhead' && block === title?.block)
      return knownPiece({ id: block.id, kind: 'paragraph', runs: block.runs }, group, 'headline');
    if (block.kind === 'paragraph') return piece(block, group);
    return knownPiece(block, group, heading > 0 ? 'subhead' : block.kind);
  });
  const headline = front.fields.headline ?? '';
  const says = title?.block.kind === 'subhead' ? oneLine(textOf(title.block.runs)) : '';
  const above: Piece[] = [];
  if (headline !== '' && says !== oneLine(headline)) above.push(fieldPiece('headline', headline));
  if (front.fields.deck !== undefined) above.push(fieldPiece('deck', front.fields.deck));
  const found = recognise([...above, ...pieces], context);
  return {
    parts: found.parts,
    fields: { ...found.fields, ...front.fields },
    notes: [...front.notes, ...found.notes],
  };
}

function fieldPiece(role: 'headline' | 'deck', text: string): Piece {
  return knownPiece({ id: newId(), kind: 'paragraph', runs: plain(text) }, -1, role);
}

const Texts = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((value) =>
    (typeof value === 'string' ? value.split(',').map(oneLine) : value).filter((text) => text !== ''),
  ),
);
const Authors = v.pipe(
  v.union([v.array(v.looseObject({ name: v.string() })), Texts]),
  v.transform((list) => list.map((one) => ({ name: typeof one === 'string' ? one : one.name, role: '' }))),
);

/** What the names of front matter in use elsewhere mean here (Hugo, Jekyll, Pandoc, Obsidian). */
const MEANINGS: ReadonlyMap<string, (value: unknown) => Fields | null> = new Map(
  Object.entries<(value: unknown) => Fields | null>({
    title: meaning(v.string(), (headline) => ({ headline })),
    headline: meaning(v.string(), (headline) => ({ headline })),
    subtitle: meaning(v.string(), (deck) => ({ deck })),
    deck: meaning(v.string(), (deck) => ({ deck })),
    description: meaning(v.string(), (deck) => ({ deck })),
    summary: meaning(v.string(), (deck) => ({ deck })),
    excerpt: meaning(v.string(), (deck) => ({ deck })),
    abstract: meaning(v.string(), (deck) => ({ deck })),
    slug: meaning(v.string(), (slug) => ({ slug })),
    author: meaning(Authors, (byline) => ({ byline })),
    authors: meaning(Authors, (byline) => ({ byline })),
    byline: meaning(Authors, (byline) => ({ byline })),
    tags: meaning(Texts, (keywords) => ({ keywords })),
    keywords: meaning(Texts, (keywords) => ({ keywords })),
    lang: meaning(LanguageSchema, (language) => ({ language })),
    language: meaning(LanguageSchema, (language) => ({ language })),
    section: meaning(v.string(), (section) => ({ section })),
    category: meaning(v.string(), (section) => ({ section })),
    copyright: meaning(v.string(), (copyright) => ({ copyright })),
  }),
);

function meaning<Schema extends v.GenericSchema>(
  schema: Schema,
  field: (value: v.InferOutput<Schema>) => Fields,
): (value: unknown) => Fields | null {
  return (value) => {
    const parsed = v.safeParse(schema, value);
    return parsed.success ? field(parsed.output) : null;
  };
}

function fieldsOfValues(values: Readonly<Record<string, unknown>>): { fields: Fields; notes: Note[] } {
  let fields: Fields = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const found = MEANINGS.get(name.toLowerCase())?.(value) ?? null;
    if (found === null) ignored.push(shown(name, value));
    // The first name that means a field counts: a title before a headline.
    else fields = { ...found, ...fields };
  }
  if (ignored.length === 0) return { fields, notes: [] };
  const message = `The front matter also says what a story has no place for: ${ignored.slice(0, 20).join('; ')}.`;
  return { fields, notes: [{ level: 'info', code: 'read.front-matter-ignored', message }] };
}

function shown(name: string, value: unknown): string {
  const isShort = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isShort ? opening(`${name}: ${String(value)}`, 300) : name;
}
