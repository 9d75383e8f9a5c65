import { $createTextNode, $getEditor } from 'lexical';
import { formatDateline } from '../../../shared/dateline/format';
import { houseOf } from '../host';
import { $isDatelineNode, type DatelineNode } from '../nodes/dateline';
import { $allTokens, $firstParagraph } from './page';

/** Puts the dateline's token back at the head of the body's first paragraph after blocks have moved. */
export function $settleDateline(): void {
  const paragraph = $firstParagraph();
  if (paragraph === null || $isDatelineNode(paragraph.getFirstChild())) return;
  const [token] = $allTokens();
  if (token !== undefined) paragraph.splice(0, 0, [token]);
}

/**
 * Puts a token that was made or moved where it belongs. Of two (which only a mistake could make) the one that was
 * there stays and the other becomes the text it shows: nothing is dropped.
 */
export function $settleToken(token: DatelineNode): void {
  const paragraph = $firstParagraph();
  if (paragraph === null) return;
  const first = paragraph.getFirstChild();
  if (token.is(first)) return;
  if ($isDatelineNode(first))
    token.replace($createTextNode(formatDateline(token.getDateline(), houseOf($getEditor()))));
  else paragraph.splice(0, 0, [token]);
}
