import { $createParagraphNode, $getRoot, $isParagraphNode, type LexicalNode } from 'lexical';
import { emptyPhoto, type Media } from '../../../shared/story/photo';
import { $createPhotoNode, factsOf, type PhotoNode } from '../nodes/photo';
import { $createRuleNode } from '../nodes/rule';
import { $createStoryTableNode } from '../nodes/table';
import { $takeTail } from './cut';
import { $clearSpot } from './insert-inline';
import { $firstLeafIn } from './leaves';
import { $lengthOfBlock, $selectIn } from './offsets';
import { $deck, $firstOfBody, $isHead, $lead, $topOf } from './page';

/** Inserts a block at the caret: in the place of an empty paragraph, else below, parting a text at the caret. */
export function $insertObject(node: LexicalNode): void {
  const spot = $clearSpot();
  const top = spot === null ? null : $topOf(spot.block);
  if (spot === null || top === null || $isHead(top)) {
    const first = $firstOfBody();
    if (first === null) $getRoot().append(node);
    else first.insertBefore(node);
    return;
  }
  if (!$isParagraphNode(top)) {
    top.insertAfter(node);
    return;
  }
  if (top.isEmpty()) {
    top.replace(node);
    return;
  }
  const isInside = spot.offset < $lengthOfBlock(top);
  const tail = isInside ? $takeTail(top, spot.offset) : [];
  top.insertAfter(node);
  if (tail.length > 0) node.insertAfter($createParagraphNode().append(...tail));
}

/** A rule at the caret; writing goes on below it. */
export function $insertRule(): void {
  const rule = $createRuleNode();
  $insertObject(rule);
  let next = $firstLeafIn(rule.getNextSibling());
  if (next === null) {
    next = $createParagraphNode();
    rule.insertAfter(next);
  }
  $selectIn(next, 0);
}

/** A small table with a header row at the caret. */
export function $insertTable(rows = 3, columns = 3): void {
  const table = $createStoryTableNode(rows, columns, true);
  $insertObject(table);
  const first = $firstLeafIn(table);
  if (first !== null) $selectIn(first, 0);
}

/** Photos of kept pictures at the caret, which goes to the first one's caption. */
export function $insertPhotos(media: readonly Media[]): PhotoNode[] {
  const photos = media.map((one) => $createPhotoNode(factsOf(emptyPhoto(one)), false));
  const [first, ...rest] = photos;
  if (first === undefined) return [];
  $insertObject(first);
  let last = first;
  for (const photo of rest) {
    last.insertAfter(photo);
    last = photo;
  }
  $goToCaption(first);
  return photos;
}

/** Makes a kept picture the lead photo: a lead that is there keeps its words and gets the new picture. */
export function $setLeadPicture(media: Media): PhotoNode {
  const old = $lead();
  const lead = old ?? $createPhotoNode(factsOf(emptyPhoto(media)), true);
  if (old === null) $deck()?.insertAfter(lead);
  else old.setFacts({ ...factsOf(emptyPhoto(media)) });
  $goToCaption(lead);
  return lead;
}

function $goToCaption(photo: PhotoNode): void {
  const caption = $firstLeafIn(photo);
  if (caption !== null) $selectIn(caption, 0);
}
