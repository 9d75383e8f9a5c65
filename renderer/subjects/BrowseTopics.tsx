import { useEffect, useState, type ReactNode } from 'react';
import type { TreeTopic } from '../../shared/ipc/subjects';
import type { Result } from '../../shared/ipc/result';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { sentenceFor } from '../ui/errors';
import { TopicTree } from './TopicTree';
import { treeOf, type Tree } from './tree';
import { useTopicFacts } from './use-topics';
import { topicTree } from './vocabulary';
import { pathWords } from './words';
import './subjects.css';

interface BrowseTopicsProps {
  language: string;
  chosen: ReadonlySet<string>;
  toggle: (code: string, name: string) => void;
  close: () => void;
}

/** The whole vocabulary to choose from, with what the topic at hand means. */
export function BrowseTopics({ language, chosen, toggle, close }: BrowseTopicsProps): ReactNode {
  const tree = useTree(language);
  const [active, setActive] = useState('');
  const [facts] = useTopicFacts(active === '' ? [] : [active], language);
  return (
    <Dialog
      open
      size="medium"
      onClose={close}
      title="Subjects"
      description="Arrows move and expand, letters go to a name, Space chooses."
      footer={
        <>
          <span className="topics-count" role="status">
            {chosen.size === 0 ? 'None chosen' : `${chosen.size} chosen`}
          </span>
          <Button tone="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      <div className="topics">
        {tree?.ok === true ? (
          <TopicTree tree={tree.value} chosen={chosen} toggle={toggle} at={setActive} />
        ) : (
          <div className="topic-tree">
            {tree === null ? null : <p role="alert">{sentenceFor(tree.error)}</p>}
          </div>
        )}
        <div className="topic-about" dir="auto" aria-live="polite">
          {facts?.code !== active ? null : (
            <>
              <p>
                <span className="topic-path">{pathWords([...facts.path, facts.name])}</span>{' '}
                <span className="topic-code">{facts.code}</span>
              </p>
              <p>{facts.definition}</p>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** The tree of the vocabulary; null until it is here. */
function useTree(language: string): Result<Tree> | null {
  const [tree, setTree] = useState<Result<Tree> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void topicTree(language).then((answer: Result<TreeTopic[]>) => {
      if (isCurrent) setTree(answer.ok ? { ok: true, value: treeOf(answer.value) } : answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);
  return tree;
}
