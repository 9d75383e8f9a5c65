import { $create, $getDocument, DecoratorNode, type LexicalNode } from 'lexical';

/** A line between parts of the body. */
export class RuleNode extends DecoratorNode<null> {
  override $config() {
    return this.config('rule', { extends: DecoratorNode });
  }

  override createDOM(): HTMLElement {
    const dom = $getDocument().createElement('div');
    dom.className = 'rule';
    dom.append($getDocument().createElement('hr'));
    return dom;
  }

  override updateDOM(): boolean {
    return false;
  }

  override isInline(): boolean {
    return false;
  }

  override getTextContent(): string {
    return '\n';
  }
}

/** A rule. */
export function $createRuleNode(): RuleNode {
  return $create(RuleNode);
}

/** Whether a node is a rule. */
export function $isRuleNode(node: LexicalNode | null | undefined): node is RuleNode {
  return node instanceof RuleNode;
}
