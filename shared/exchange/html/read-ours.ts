import * as v from 'valibot';
import { newId } from '../../story/ids';
import { LanguageSchema } from '../../story/story';
import { plain } from '../../story/text';
import { datelinePartId, part } from '../parts';
import type { Fields, FoundImage, Part } from '../types';
import { attribute, elementsWhere, isElement, type Element, type ParentNode } from './read-dom';
import { metasOf } from './read-origin';
import { oursBlocks, type OursBlock } from './read-ours-blocks';
import { exactText } from './read-ours-text';
import { datelineOfData, fieldsOfMeta, PAGE_MARK, type Meta } from './vocabulary';

/** What a page of ours came to. */
export interface OursReading {
  parts: Part[];
  fields: Fields;
  images: FoundImage[];
}

/** Whether a page was written by Dateline. */
export function isOurs(document: ParentNode): boolean {
  return metasOf(document).has(PAGE_MARK);
}

/** Reads a page of ours as the vocabulary says, without loss. */
export function readOurs(document: ParentNode): OursReading {
  const metas = [...metasOf(document)].map(([name, contents]): Meta => [name, contents[0] ?? '']);
  const find = (name: string) =>
    elementsWhere(document, (element) => attribute(element, 'data-part') === name)[0];
  const [headline, deck, lead, body] = ['headline', 'deck', 'lead', 'body'].map(find);
  const images: FoundImage[] = [];
  const parts: Part[] = [];
  let fields: Fields = { ...fieldsOfMeta(metas), ...languageOf(document) };
  if (headline !== undefined) {
    fields = { ...fields, headline: exactText(headline) };
    parts.push(line('p-headline', 'headline', exactText(headline)));
  }
  if (deck !== undefined) {
    fields = { ...fields, deck: exactText(deck) };
    parts.push(line('p-deck', 'deck', exactText(deck)));
  }
  if (lead === undefined) fields = { ...fields, lead: null };
  else for (const { block } of oursBlocks([lead], images)) parts.push(part('p-lead', 'photo', block, true));
  const blocks = body === undefined ? [] : oursBlocks(body.childNodes, images);
  for (const [at, one] of blocks.entries()) {
    const dateline = one.dateline === null ? null : datelineOfElement(one.dateline);
    if (dateline !== null && fields.dateline === undefined) fields = { ...fields, dateline };
    parts.push(...bodyParts(one, `p${at + 1}`));
  }
  return { parts, fields, images };
}

/** The parts of a block of the body, its dateline before it. */
function bodyParts({ block, dateline, alone }: OursBlock, id: string): Part[] {
  const own = alone ? [] : [part(id, block.kind, block, true)];
  if (dateline === null) return own;
  const said = { id: newId(), kind: 'paragraph', runs: plain(exactText(dateline)) } as const;
  return [part(datelinePartId(id), 'dateline', said, true), ...own];
}

function datelineOfElement(element: Element) {
  return datelineOfData(attribute(element, 'data-dateline') ?? '');
}

function line(id: string, role: 'headline' | 'deck', text: string): Part {
  return part(id, role, { id: newId(), kind: 'paragraph', runs: plain(text) }, true);
}

function languageOf(document: ParentNode): Pick<Fields, 'language'> {
  const html = document.childNodes.find(
    (node): node is Element => isElement(node) && node.tagName === 'html',
  );
  const language = html === undefined ? '' : (attribute(html, 'lang') ?? '');
  return v.is(LanguageSchema, language) ? { language } : {};
}
