import * as v from 'valibot';
import { InstantSchema } from '../../story/place';
import { childrenOf, textIn, childAt, attributeOf, type XmlElement } from '../../xml/tree';
import type { Meta } from '../html/vocabulary';
import { keywordsIn, NO_FACTS, type DocumentFacts } from '../manuscript/facts';
import { line } from '../xml/line';
import { instantOf } from '../zoned';

/** The custom properties of a document by name; those that go on in further ones are one again. */
export function customProperties(root: XmlElement | null): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const one of root === null ? [] : childrenOf(root, 'property')) {
    const [, name = '', nth] = /^(.*?)(?:\.(\d+))?$/s.exec(attributeOf(one, 'name')) ?? [];
    const before = properties.get(name);
    if (nth === undefined) properties.set(name, textIn(one));
    else if (before !== undefined) properties.set(name, before + textIn(one));
  }
  return properties;
}

/** Properties as the pairs pages have in their meta elements. */
export function metasOf(properties: ReadonlyMap<string, string>): Meta[] {
  return [...properties].map(([name, content]): Meta => [name, content]);
}

/** What a document says of itself: its core properties (ISO/IEC 29500-2, 11). What language it is in, its text says. */
export function factsIn(core: XmlElement | null): DocumentFacts {
  const said = (name: string): string => line(childAt(core, name));
  const saved = [said('modified'), said('created')].map(instantOf);
  return {
    ...NO_FACTS,
    title: said('title'),
    author: said('creator'),
    subject: said('subject'),
    keywords: keywordsIn(said('keywords')),
    saved: saved.find((instant) => v.is(InstantSchema, instant)) ?? null,
  };
}
