import { $getRoot, type NodeKey } from 'lexical';
import { $hiddenFields } from '../conversion/fields';
import { $leavesIn } from '../edits/leaves';
import { $selectedStretch } from '../edits/stretch';
import { $leafText } from '../leaf-text';
import { $isAltNode, $isCaptionNode, $isCreditNode } from '../nodes/photo';
import { $isDeckNode, $isHeadlineNode } from '../nodes/head';
import { $isNoteNode } from '../nodes/note';
import type { TextBlock } from '../nodes/text-block';

/** The fields beside the page in which something can be found. */
const FIELDS = ['slug', 'section', 'genre', 'editorsNote', 'source', 'copyright', 'usageTerms'] as const;

/** A field beside the page. */
export type FindField = (typeof FIELDS)[number];

/** As the inspector calls them. */
const FIELD_LABELS: Readonly<Record<FindField, string>> = {
  slug: 'Slug',
  section: 'Section',
  genre: 'Genre',
  editorsNote: 'Editor’s note',
  source: 'Source',
  copyright: 'Copyright',
  usageTerms: 'Usage terms',
};

/** Where a text stands: in a block of text on the page, or in a field beside it. */
export type TextPlace = { kind: 'block'; key: NodeKey } | { kind: 'field'; name: FindField };

/** A place in a text, in UTF-16 units. */
export interface Spot {
  place: TextPlace;
  offset: number;
}

/** A text of the story, and what it is called where it is not running text. */
export interface StoryText {
  place: TextPlace;
  text: string;
  label: string;
}

/** Every text of the open story in reading order, fields beside the page last; offsets are those of `$selectIn`. */
export function $storyTexts(): StoryText[] {
  const onPage = $getRoot()
    .getChildren()
    .flatMap($leavesIn)
    .map((leaf): StoryText => ({
      place: { kind: 'block', key: leaf.getKey() },
      text: $leafText(leaf),
      label: $labelOf(leaf),
    }));
  const fields = $hiddenFields();
  const beside = FIELDS.map((name): StoryText => ({
    place: { kind: 'field', name },
    text: fields[name],
    label: FIELD_LABELS[name],
  }));
  return [...onPage, ...beside];
}

function $labelOf(leaf: TextBlock): string {
  if ($isHeadlineNode(leaf)) return 'Headline';
  if ($isDeckNode(leaf)) return 'Deck';
  if ($isCaptionNode(leaf)) return 'Caption';
  if ($isCreditNode(leaf)) return 'Credit';
  if ($isAltNode(leaf)) return 'Alt text';
  return $isNoteNode(leaf) ? 'Note' : '';
}

/** Where the selection begins; null while no text is selected. */
export function $caretSpot(): Spot | null {
  const stretch = $selectedStretch();
  return stretch === null
    ? null
    : { place: { kind: 'block', key: stretch.first.getKey() }, offset: stretch.from };
}

/** Whether two places are the same text. */
export function isSamePlace(a: TextPlace, b: TextPlace): boolean {
  if (a.kind === 'field') return b.kind === 'field' && a.name === b.name;
  return b.kind === 'block' && a.key === b.key;
}
