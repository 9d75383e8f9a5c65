import { $create, ElementNode, type LexicalNode } from 'lexical';
import { TextBlockNode, type Face } from './text-block';

const FACE: Face = { tag: 'h2', className: 'subhead', placeholder: 'Subhead' };

/** A heading within the body. */
export class SubheadNode extends TextBlockNode {
  override $config() {
    return this.config('subhead', { extends: ElementNode });
  }

  override face(): Face {
    return FACE;
  }
}

/** An empty subhead. */
export function $createSubheadNode(): SubheadNode {
  return $create(SubheadNode);
}

/** Whether a node is a subhead. */
export function $isSubheadNode(node: LexicalNode | null | undefined): node is SubheadNode {
  return node instanceof SubheadNode;
}
