import { $getNodeByKey, $getRoot, type LexicalEditor, type NodeKey } from 'lexical';
import type { Block } from '../../../shared/story/blocks';
import { addSizes, blockSize, type Size } from '../../../shared/story/statistics';
import type { Story } from '../../../shared/story/story';
import { $blockOfNode } from './of-nodes';
import { $readStory, type Frame } from './story';

interface Known {
  block: Block | null;
  size: Size;
}

const NOTHING: Size = { words: 0, characters: 0 };

/** Reads the open story, converting only the blocks that have changed since it last looked. */
export class StoryReader {
  private readonly known = new Map<NodeKey, Known>();
  private latest: { story: Story; size: Size } | null = null;
  private readonly editor: LexicalEditor;

  constructor(editor: LexicalEditor) {
    this.editor = editor;
  }

  /** Forgets the blocks an update touched. */
  touched(keys: Iterable<NodeKey>): void {
    for (const key of keys) this.known.delete(key);
    this.latest = null;
  }

  /** Forgets everything: undo, redo and loading put another state in place. */
  replaced(): void {
    this.known.clear();
    this.latest = null;
  }

  /** The story as it stands and the size of its body; the same objects until something changes. */
  read(frame: Frame): { story: Story; size: Size } {
    if (this.latest !== null) return this.latest;
    this.latest = this.editor.getEditorState().read(() => {
      let size = NOTHING;
      const story = $readStory(frame, () => {
        const blocks: Block[] = [];
        for (const key of $getRoot().getChildrenKeys()) {
          const known = this.$block(key);
          size = addSizes(size, known.size);
          if (known.block !== null) blocks.push(known.block);
        }
        return blocks;
      });
      return { story, size };
    });
    return this.latest;
  }

  /** The block and size of a child of the root, within a read. */
  $block(key: NodeKey): Known {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const node = $getNodeByKey(key);
    const block = node === null ? null : $blockOfNode(node);
    const fresh = { block, size: block === null ? NOTHING : blockSize(block) };
    this.known.set(key, fresh);
    return fresh;
  }
}
