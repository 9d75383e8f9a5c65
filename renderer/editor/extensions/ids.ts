import {
  $getNodeByKey,
  defineExtension,
  mergeRegister,
  ParagraphNode,
  type Klass,
  type LexicalNode,
  type NodeKey,
} from 'lexical';
import { newId } from '../../../shared/story/ids';
import { $blockId, $withBlockId } from '../nodes/block-id';
import { $isFiller } from '../nodes/filler';
import { StoryItemNode, StoryListNode } from '../nodes/list';
import { NoteNode } from '../nodes/note';
import { PhotoNode } from '../nodes/photo';
import { QuoteNode } from '../nodes/quote';
import { RuleNode } from '../nodes/rule';
import { SubheadNode } from '../nodes/subhead';
import { StoryRowNode, StoryTableNode } from '../nodes/table';

const IDENTIFIED: Klass<LexicalNode>[] = [
  ParagraphNode,
  SubheadNode,
  NoteNode,
  QuoteNode,
  StoryListNode,
  StoryItemNode,
  PhotoNode,
  StoryTableNode,
  StoryRowNode,
  RuleNode,
];

/** Gives every block, item and row an id, and a new one to whichever came second with an id in use. */
export const IdsExtension = defineExtension({
  name: 'dateline/ids',
  register: (editor) => {
    const owners = new Map<string, NodeKey>();
    const $identify = (node: LexicalNode): void => {
      if ((node instanceof PhotoNode && node.isLead()) || $isFiller(node)) return;
      const id = $blockId(node);
      const owner = owners.get(id);
      const taken = owner !== undefined && owner !== node.getKey() && $holds(owner, id);
      if (id !== '' && !taken) {
        owners.set(id, node.getKey());
        return;
      }
      const fresh = newId();
      owners.set(fresh, node.getKey());
      $withBlockId(node, fresh);
    };
    return mergeRegister(...IDENTIFIED.map((klass) => editor.registerNodeTransform(klass, $identify)));
  },
});

function $holds(key: NodeKey, id: string): boolean {
  const node = $getNodeByKey(key);
  return node !== null && node.isAttached() && $blockId(node) === id;
}
