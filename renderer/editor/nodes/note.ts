import { $create, ElementNode, type LexicalNode } from 'lexical';
import { TextBlockNode, type Face } from './text-block';

const FACE: Face = {
  tag: 'div',
  className: 'note',
  label: 'Editor’s note',
  placeholder: 'Note to editors, never published',
};

/** A note for editors: never published. */
export class NoteNode extends TextBlockNode {
  override $config() {
    return this.config('note', { extends: ElementNode });
  }

  override face(): Face {
    return FACE;
  }
}

/** An empty note for editors. */
export function $createNoteNode(): NoteNode {
  return $create(NoteNode);
}

/** Whether a node is a note for editors. */
export function $isNoteNode(node: LexicalNode | null | undefined): node is NoteNode {
  return node instanceof NoteNode;
}
