import type { Photo } from '../../../shared/story/photo';
import type { Run } from '../../../shared/story/text';
import {
  $createPhotoNode,
  $isAltNode,
  $isCaptionNode,
  $isCreditNode,
  factsOf,
  type PhotoNode,
} from '../nodes/photo';
import { $nodesOfRuns, $nodesOfText, $plainTextOf, $runsOfNodes } from './runs';

/** The nodes of a photo. */
export function $photoToNode(photo: Photo, lead: boolean): PhotoNode {
  const node = $createPhotoNode(factsOf(photo), lead);
  for (const part of node.getChildren()) {
    if ($isCaptionNode(part)) part.append(...$nodesOfRuns(photo.caption));
    else if ($isCreditNode(part)) part.append(...$nodesOfText(photo.credit));
    else if ($isAltNode(part)) part.append(...$nodesOfText(photo.alt));
  }
  return node;
}

/** The photo of its nodes. */
export function $photoOfNode(node: PhotoNode): Photo {
  let caption: Run[] = [];
  let credit = '';
  let alt = '';
  for (const part of node.getChildren()) {
    if ($isCaptionNode(part)) caption = $runsOfNodes(part.getChildren());
    else if ($isCreditNode(part)) credit = $plainTextOf(part);
    else if ($isAltNode(part)) alt = $plainTextOf(part);
  }
  return { ...node.getFacts(), caption, credit, alt };
}
