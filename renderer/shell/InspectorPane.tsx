import { X } from 'lucide-react';
import { lazy, Suspense } from 'react';
import type { Person, Story } from '../../shared/story/story';
import { runCommand } from '../state/commands';
import { openRelated } from '../state/links';
import { usePanes, WIDTHS } from '../state/panes';
import { useReading } from '../state/reading';
import { rememberPerson } from '../state/people';
import { useSettings } from '../state/settings';
import { tabOf, useTabs } from '../state/tabs';
import { Boundary } from '../ui/Boundary';
import { IconButton } from '../ui/IconButton';
import { SplitHandle } from '../ui/SplitHandle';

const Inspector = lazy(() =>
  import('../inspector/Inspector').then((module) => ({ default: module.Inspector })),
);

const WireFacts = lazy(() => import('../wires/WireFacts').then((module) => ({ default: module.WireFacts })));

/** The same functions at every drawing: the inspector is drawn anew only when something in it has changed. */
const remember = (person: Person): void => void rememberPerson(person);
const open = (link: Story['links'][number]): void => void openRelated(link);

/** What the story says of itself, beside it, or over it in a narrow window. Undo in its fields is the story's. */
export function InspectorPane() {
  const session = useTabs((state) => tabOf(state, state.active)?.session ?? null);
  const wire = useReading((state) => state.wire);
  const { house, author } = useSettings();
  const { narrow, inspector } = usePanes();
  return (
    <aside
      className="shell-inspector"
      aria-label="Inspector"
      data-over={narrow || undefined}
      style={{ width: inspector.width }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && narrow && !event.defaultPrevented) runCommand('view.inspector');
      }}
    >
      {narrow ? (
        <IconButton
          icon={<X />}
          label="Hide the inspector"
          command="view.inspector"
          className="shell-inspector-close"
          onClick={() => void runCommand('view.inspector')}
        />
      ) : (
        <SplitHandle
          label="the inspector"
          pane="after"
          width={inspector.width}
          {...WIDTHS.inspector}
          onWidth={(width) => usePanes.setState({ inspector: { open: true, width } })}
        />
      )}
      <div className="shell-inspector-fields" data-pane="inspector" data-undo="story" tabIndex={-1}>
        <Boundary name="The inspector">
          <Suspense fallback={null}>
            {session === null && wire !== null ? (
              <WireFacts id={wire} />
            ) : (
              <Inspector
                session={session}
                house={house}
                author={author}
                remember={remember}
                open={open}
                run={(id) => void runCommand(id)}
              />
            )}
          </Suspense>
        </Boundary>
      </div>
    </aside>
  );
}
