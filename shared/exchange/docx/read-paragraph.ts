import type { Photo } from '../../story/photo';
import { joinRuns, type Run } from '../../story/text';
import type { Block, Inline, Paragraph, TextInline } from './read-model';

/** A footnote or endnote where the text refers to it. */
export type NoteReference = Pick<Extract<Inline, { kind: 'note' }>, 'which' | 'id'>;

/** What an accepted paragraph holds, taken apart. */
export interface ParagraphContent {
  runs: Run[];
  photos: Photo[];
  /** Whether a picture stands before the text. */
  isPhotoFirst: boolean;
  /** Text boxes, each its blocks. */
  boxes: Block[][];
  notes: NoteReference[];
  /** Text that Word does not show. */
  hidden: Run[];
  hasRule: boolean;
}

/** What a paragraph holds; its style’s marks are those of its text where `styled`. */
export function contentOf({ inlines }: Paragraph, styled: boolean): ParagraphContent {
  const texts = inlines.filter((one) => one.kind === 'text');
  const firstPicture = inlines.findIndex(({ kind }) => kind === 'picture');
  const firstText = inlines.findIndex((one) => one.kind === 'text' && one.text.trim() !== '');
  return {
    runs: joinRuns(texts.filter(({ isHidden }) => !isHidden).map((one) => runOf(one, styled))),
    photos: inlines.flatMap((one) => (one.kind === 'picture' ? [one.photo] : [])),
    isPhotoFirst: firstPicture >= 0 && (firstText < 0 || firstPicture < firstText),
    boxes: inlines.flatMap((one) => (one.kind === 'box' ? [one.blocks] : [])),
    notes: inlines.flatMap((one) => (one.kind === 'note' ? [{ which: one.which, id: one.id }] : [])),
    hidden: joinRuns(texts.filter(({ isHidden }) => isHidden).map((one) => runOf(one, false))),
    hasRule: inlines.some(({ kind }) => kind === 'rule'),
  };
}

function runOf({ text, marks, styleMarks, href }: TextInline, styled: boolean): Run {
  const all = styled ? [...marks, ...styleMarks] : marks;
  return href === undefined ? { text, marks: all } : { text, marks: all, href };
}
