import { HISTORY_MERGE_TAG, HISTORY_PUSH_TAG, type LexicalEditor } from 'lexical';
import type { FileFacts } from '../../shared/photo/file-facts';
import { filledPhoto } from '../../shared/photo/fill';
import { emptyPhoto, PHOTO_TEXTS, type Photo } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import { $hiddenFields, $setHiddenFields, hiddenFieldsOf } from './conversion/fields';
import { $photoOfNode } from './conversion/photo';
import { $nodesOfRuns, $nodesOfText } from './conversion/runs';
import { $deck, $headline, $setDateline } from './edits/page';
import { $topById } from './edits/go';
import {
  $isAltNode,
  $isCaptionNode,
  $isCreditNode,
  $isPhotoNode,
  factsOf,
  type PhotoFacts,
} from './nodes/photo';
import type { FieldName, PhotoDetails, StoryFields } from './types';
import { updateAs } from './update';

/** Changes to one field within this time, in milliseconds, are one step of the history. */
const ONE_STEP = 1000;

/** The fields of a story. */
export function fieldsOf(story: Story): StoryFields {
  const { headline, deck, dateline } = story;
  return { ...hiddenFieldsOf(story), headline, deck, dateline };
}

/** Sets fields as undoable steps, a run of changes to one field (or photo) as one. */
export class FieldWriter {
  private last: { name: string; at: number } | null = null;
  private isWriting = false;
  private readonly editor: LexicalEditor;

  constructor(editor: LexicalEditor) {
    this.editor = editor;
  }

  /** Something has changed: if it was not a field, the next change to one is a step of its own. */
  changed(): void {
    if (!this.isWriting) this.last = null;
  }

  set<K extends FieldName>(name: K, value: StoryFields[K]): void {
    this.step(name, () => $setField({ [name]: value }));
  }

  setSome(fields: Partial<StoryFields>): void {
    this.step(Object.keys(fields).join(' '), () => $setField(fields));
  }

  setPhoto(target: string, details: Partial<PhotoDetails>): void {
    this.step(`photo ${target}`, () => {
      const photo = $topById(target);
      if ($isPhotoNode(photo)) photo.setFacts({ ...photo.getFacts(), ...details });
    });
  }

  takeFileFacts(target: string, facts: FileFacts): void {
    this.step(`file of ${target} ${Date.now()}`, () => {
      const node = $topById(target);
      if (!$isPhotoNode(node)) return;
      const { caption, credit, alt, crop, focus, media, origin } = $photoOfNode(node);
      // What the file does not say stays as it is written: emptying it would lose words.
      const fresh = filledPhoto({ ...emptyPhoto(media), caption, credit, alt }, facts);
      const photo = { ...filledOver(fresh, node.getFacts()), crop, focus, media, origin };
      node.setFacts(factsOf(photo));
      for (const part of node.getChildren()) {
        if ($isCaptionNode(part) && part.isEmpty()) part.append(...$nodesOfRuns(photo.caption));
        else if ($isCreditNode(part) && part.isEmpty()) part.append(...$nodesOfText(photo.credit));
        else if ($isAltNode(part) && part.isEmpty()) part.append(...$nodesOfText(photo.alt));
      }
    });
  }

  private step(name: string, $change: () => void): void {
    const now = Date.now();
    const goesOn = this.last?.name === name && now - this.last.at < ONE_STEP;
    this.isWriting = true;
    updateAs(this.editor, goesOn ? HISTORY_MERGE_TAG : HISTORY_PUSH_TAG, $change);
    this.isWriting = false;
    this.last = { name, at: now };
  }
}

/** A photo with what another says wherever it says nothing. */
function filledOver(photo: Photo, { takenAt, place, keywords, ...texts }: PhotoFacts): Photo {
  const filled: Photo = {
    ...photo,
    takenAt: photo.takenAt ?? takenAt,
    place: photo.place ?? place,
    keywords: photo.keywords.length > 0 ? photo.keywords : keywords,
  };
  for (const name of PHOTO_TEXTS) if (filled[name] === '') filled[name] = texts[name];
  return filled;
}

function $setField({ headline, deck, dateline, ...hidden }: Partial<StoryFields>): void {
  if (headline !== undefined)
    $headline()
      ?.clear()
      .append(...$nodesOfText(headline));
  if (deck !== undefined)
    $deck()
      ?.clear()
      .append(...$nodesOfText(deck));
  if (dateline !== undefined) $setDateline(dateline);
  const before = $hiddenFields();
  const after = { ...before, ...hidden };
  if (JSON.stringify(after) !== JSON.stringify(before)) $setHiddenFields(after);
}
