import { $createParagraphNode, $getRoot, $isParagraphNode, type LexicalNode } from 'lexical';
import type { KeptPicture } from '../../../shared/ipc/media';
import { filledPhoto, photoOfPicture } from '../../../shared/photo/fill';
import { emptyPhoto, type Photo } from '../../../shared/story/photo';
import { $photoOfNode, $photoToNode } from '../conversion/photo';
import type { PhotoNode } from '../nodes/photo';
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

/** Photos of kept pictures, with what their files say, at the caret, which goes to the first one's caption. */
export function $insertPhotos(pictures: readonly KeptPicture[]): PhotoNode[] {
  const photos = pictures.map((picture) => $photoToNode(photoOfPicture(picture), false));
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

/**
 * Makes a kept picture the lead photo. A lead that is there keeps the words under it and gets the new picture, with
 * what its file says; nothing the old picture’s file said stays.
 */
export function $setLeadPicture(picture: KeptPicture): PhotoNode {
  const old = $lead();
  const lead = $photoToNode(
    old === null ? photoOfPicture(picture) : withPicture($photoOfNode(old), picture),
    true,
  );
  if (old === null) $deck()?.insertAfter(lead);
  else old.replace(lead);
  $goToCaption(lead);
  return lead;
}

/** A photo with another picture: the words stay, all else is the new picture’s own. */
function withPicture({ caption, credit, alt }: Photo, { media, facts }: KeptPicture): Photo {
  const photo = { ...emptyPhoto(media), caption, credit, alt };
  return facts === null ? photo : filledPhoto(photo, facts);
}

function $goToCaption(photo: PhotoNode): void {
  const caption = $firstLeafIn(photo);
  if (caption !== null) $selectIn(caption, 0);
}
