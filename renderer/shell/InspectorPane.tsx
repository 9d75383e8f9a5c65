import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { runCommand } from '../state/commands';
import { usePanes } from '../state/panes';
import { useSettings } from '../state/settings';
import { tabOf, useTabs } from '../state/tabs';
import { IconButton } from '../ui/IconButton';

const Inspector = lazy(() =>
  import('../inspector/Inspector').then((module) => ({ default: module.Inspector })),
);

/** What the story says of itself, beside it, or over it in a narrow window. Undo in its fields is the story's. */
export function InspectorPane({ width }: { width: number }) {
  const session = useTabs((state) => tabOf(state, state.active)?.session ?? null);
  const { house, author } = useSettings();
  const over = usePanes(({ narrow }) => narrow);
  return (
    <aside
      className="shell-inspector"
      aria-label="Inspector"
      data-pane="inspector"
      data-undo="story"
      data-over={over || undefined}
      tabIndex={-1}
      style={{ width }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && over && !event.defaultPrevented) runCommand('view.inspector');
      }}
    >
      {over && (
        <IconButton
          icon={<X />}
          label="Hide the inspector"
          command="view.inspector"
          className="shell-inspector-close"
          onClick={() => void runCommand('view.inspector')}
        />
      )}
      <Suspense fallback={null}>
        <Inspector session={session} house={house} author={author} run={(id) => void runCommand(id)} />
      </Suspense>
    </aside>
  );
}
