import { blockTexts } from '../../story/walk';
import { keyOf } from '../recognise/letters';
import { readableText } from './read-readable';
import type { NinjsBody } from './read-body';
import { isObject, objectsAt, plainNames, textAt, type Loose } from './values';

/**
 * What an item says beside its text that has no field of a story, for editors to see above the text: headlines of
 * other roles, a longer headline, the notepad dpa sends. What stands in the story already is not said again.
 */
export function notesOfNinjs(item: Loose, body: NinjsBody, deck: string): string[] {
  const { notepad } = item;
  const headlines = objectsAt(item, 'headlines').map((one) => textAt(one, 'value'));
  const pages = isObject(notepad) ? plainNames(notepad) : {};
  const said = [
    ...headlines.map(readableText),
    ...['packageheadline', 'headlineextended'].map((name) => textAt(item, name)),
    ...['publichtml', 'nonpublichtml'].map((name) => readableText(textAt(pages, name))),
  ];
  const known = new Set(
    [
      textAt(item, 'headline'),
      textAt(item, 'subhead', 'subheadline'),
      deck,
      ...body.blocks.flatMap(blockTexts),
    ].map(keyOf),
  );
  const [main = ''] = headlines;
  if (textAt(item, 'headline') === '') known.add(keyOf(main));
  return said.filter((text) => {
    const isNew = text.trim() !== '' && !known.has(keyOf(text));
    known.add(keyOf(text));
    return isNew;
  });
}
