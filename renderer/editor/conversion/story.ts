import { $getRoot } from 'lexical';
import type { Story } from '../../../shared/story/story';
import { $datelineToken, $deck, $headline, $lead, $setDateline } from '../edits/page';
import { $createDeckNode, $createHeadlineNode } from '../nodes/head';
import { $hiddenFields, $setHiddenFields, hiddenFieldsOf } from './fields';
import { $photoOfNode, $photoToNode } from './photo';
import { $nodesOfText, $plainTextOf } from './runs';
import { $blockToNode } from './to-nodes';

/** What of a story the editor does not change. */
export type Frame = Pick<Story, 'format' | 'id' | 'createdAt' | 'updatedAt'>;

/** Puts a story on the page in place of whatever was there. */
export function $writeStory(story: Story): void {
  const root = $getRoot();
  root.clear();
  root.append(
    $createHeadlineNode().append(...$nodesOfText(story.headline)),
    $createDeckNode().append(...$nodesOfText(story.deck)),
  );
  if (story.lead !== null) root.append($photoToNode(story.lead, true));
  root.append(...story.body.map($blockToNode));
  $setHiddenFields(hiddenFieldsOf(story));
  $setDateline(story.dateline);
}

/** Reads the story from the page; `$body` gives the blocks, so that those unchanged need not be converted again. */
export function $readStory(frame: Frame, $body: () => Story['body']): Story {
  const headline = $headline();
  const deck = $deck();
  const lead = $lead();
  return {
    ...frame,
    headline: headline === null ? '' : $plainTextOf(headline),
    deck: deck === null ? '' : $plainTextOf(deck),
    dateline: $datelineToken()?.getDateline() ?? null,
    lead: lead === null ? null : $photoOfNode(lead),
    body: $body(),
    ...$hiddenFields(),
  };
}
