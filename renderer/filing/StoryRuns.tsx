import { Fragment, createElement, type ReactNode } from 'react';
import { nestRuns, type Inline } from '../../shared/exchange/nest';
import type { Mark, Run } from '../../shared/story/text';

const TAGS: Readonly<Record<Mark, string>> = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strike: 's',
  sub: 'sub',
  sup: 'sup',
};

/** Runs as they read on the page: marks and links shown, links not followed. */
export function StoryRuns({ runs }: { runs: readonly Run[] }): ReactNode {
  return <Tree nodes={nestRuns(runs)} />;
}

function Tree({ nodes }: { nodes: readonly Inline[] }): ReactNode {
  return nodes.map((node, index) => <Fragment key={index}>{shown(node)}</Fragment>);
}

function shown(node: Inline): ReactNode {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'mark':
      return createElement(TAGS[node.mark], null, <Tree nodes={node.children} />);
    case 'link':
      return (
        <span className="story-view-link" title={node.href}>
          <Tree nodes={node.children} />
        </span>
      );
  }
}
