import { $getSelection, $isRangeSelection } from 'lexical';
import * as v from 'valibot';
import { HrefSchema } from '../../../shared/story/text';
import { $setLink } from '../edits/format';
import { $selectIn } from '../edits/offsets';
import { $selectedStretch } from '../edits/stretch';
import { isRich } from '../nodes/text-block';
import type { Source } from './source';

/**
 * Links the selected words to an address that is pasted over them; false where no words of one paragraph are selected,
 * where they are an address themselves, or where more than an address is pasted.
 */
export function $linkTo({ flavour, text, pictures }: Source): boolean {
  const href = text.trim();
  if (flavour !== '' || pictures.length > 0 || !isAddress(href)) return false;
  const stretch = $selectedStretch();
  const selection = $getSelection();
  if (stretch === null || !$isRangeSelection(selection) || selection.isCollapsed()) return false;
  const { first, last, to, takesToken } = stretch;
  const words = selection.getTextContent().trim();
  if (!first.is(last) || takesToken || !isRich(first) || words === '' || isAddress(words)) return false;
  $setLink(href);
  $selectIn(first, to);
  return true;
}

function isAddress(text: string): boolean {
  return v.is(HrefSchema, text) && URL.canParse(text);
}
