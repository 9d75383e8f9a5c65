import { Check, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { above, rowsOf, stepOf, typedAhead, type Tree } from './tree';

interface TopicTreeProps {
  tree: Tree;
  chosen: ReadonlySet<string>;
  toggle: (code: string, name: string) => void;
  /** Told which topic the keys are at. */
  at: (code: string) => void;
}

/** A pause (ms) after which what is typed begins another name. */
const PAUSE_MS = 700;

/** The topics as a tree: arrows move and expand, letters go to a name, Space and Enter choose. */
export function TopicTree({ tree, chosen, toggle, at }: TopicTreeProps): ReactNode {
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(
    () => new Set([...chosen].flatMap((code) => above(tree, code))),
  );
  const rows = rowsOf(tree, expanded);
  const [wanted, setWanted] = useState(() => [...chosen].find((code) => tree.byCode.has(code)) ?? '');
  const active = rows.some(({ code }) => code === wanted) ? wanted : (rows[0]?.code ?? '');
  const typed = useRef({ text: '', at: 0 });
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    at(active);
    list.current?.querySelector(`[data-code="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active, at]);

  // The keys work from the start: the tree takes the focus once it is there.
  useEffect(() => {
    const frame = requestAnimationFrame(() => list.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  const set = (codes: readonly string[], isOpen: boolean): void => {
    const next = new Set(expanded);
    for (const code of codes)
      if (isOpen) next.add(code);
      else next.delete(code);
    setExpanded(next);
  };
  const check = (code: string): void => {
    const topic = tree.byCode.get(code);
    if (topic !== undefined) toggle(code, topic.name);
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    const isTyping = typed.current.text !== '' && event.timeStamp - typed.current.at < PAUSE_MS;
    const step = isTyping && event.key === ' ' ? null : stepOf(event.key, rows, active);
    if (step?.kind === 'go') setWanted(step.code);
    else if (step?.kind === 'check') check(step.code);
    else if (step !== null) set(step.codes, step.kind === 'expand');
    else if (Array.from(event.key).length === 1) {
      const text = (isTyping ? typed.current.text : '') + event.key;
      typed.current = { text, at: event.timeStamp };
      const found = typedAhead(text, rows, active);
      if (found !== null) setWanted(found);
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={list}
      className="topic-tree"
      role="tree"
      aria-label="Media Topics"
      aria-multiselectable
      aria-activedescendant={active === '' ? undefined : rowId(active)}
      tabIndex={0}
      onKeyDown={onKey}
    >
      {rows.map(({ code, name, level, position, of, expanded: isOpen }) => (
        <div
          key={code}
          id={rowId(code)}
          className="topic-row"
          role="treeitem"
          aria-level={level}
          aria-posinset={position}
          aria-setsize={of}
          aria-expanded={isOpen ?? undefined}
          aria-checked={chosen.has(code)}
          data-code={code}
          data-level={Math.min(level, 7)}
          data-active={code === active || undefined}
          onClick={() => {
            setWanted(code);
            check(code);
          }}
        >
          <span
            className="topic-twist"
            data-open={isOpen ?? undefined}
            onClick={(event) => {
              if (isOpen === null) return;
              event.stopPropagation();
              setWanted(code);
              set([code], !isOpen);
            }}
          >
            {isOpen === null ? null : <ChevronRight aria-hidden />}
          </span>
          <span className="topic-check">{chosen.has(code) ? <Check aria-hidden /> : null}</span>
          <span dir="auto">{name}</span>
        </div>
      ))}
    </div>
  );
}

function rowId(code: string): string {
  return `topic-${code.replace(':', '-')}`;
}
