import type { Block } from '../../story/blocks';
import { plain } from '../../story/text';
import { blockTexts } from '../../story/walk';
import { attributeOf, childAt, childrenOf, type XmlElement } from '../../xml/tree';
import { noteOf } from '../nitf/read-blocks';
import { keyOf } from '../recognise/letters';
import type { Fields } from '../types';
import { line } from '../xml/line';
import type { ItemContent } from './read-content';

/**
 * What an item says in short of its text: the first that says more than the text does is the deck, where there is
 * none, the others are for editors; other headlines too, those in the text among them.
 */
export function summariesOf(
  item: XmlElement,
  { headline = '', deck = '' }: Fields,
  content: Pick<ItemContent, 'blocks' | 'fields'>,
): { deck: string; notes: Block[] } {
  const about = childAt(item, 'contentMeta') ?? item;
  const text = keyOf(content.blocks.flatMap(blockTexts).join(' '));
  const isNew = (said: string): boolean => said !== '' && !text.includes(keyOf(said));
  const descriptions = childrenOf(about, 'description')
    .filter((one) => !/caption/i.test(attributeOf(one, 'role')))
    .map(line)
    .filter(isNew);
  const headlines = [...childrenOf(about, 'headline').map(line), content.fields.headline ?? ''].filter(isNew);
  const known = new Set([headline, deck].map(keyOf));
  const others = [...descriptions, ...headlines].filter((said) => {
    const isFirst = !known.has(keyOf(said));
    known.add(keyOf(said));
    return isFirst;
  });
  const [first] = others;
  const isDeck = deck === '' && first !== undefined && descriptions.includes(first);
  return {
    deck: isDeck ? first : deck,
    notes: (isDeck ? others.slice(1) : others).map((said) => noteOf(plain(said))),
  };
}
