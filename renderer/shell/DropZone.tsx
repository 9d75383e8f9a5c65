import './dropzone.css';
import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { importDropped } from '../state/files';
import { openStory } from '../state/openStories';
import { useTabs } from '../state/tabs';

/** Files dropped anywhere on the window are brought in; pictures dropped onto a story are left to it. */
export function DropZone() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    const ours = (event: DragEvent): boolean => carriesFiles(event) && !belongsToStory(event);
    const hover = (event: DragEvent): void => {
      setOver(ours(event));
      if (!ours(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
    };
    window.addEventListener('dragenter', hover, options);
    window.addEventListener('dragover', hover, options);
    window.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false);
      },
      options,
    );
    window.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        if (!ours(event)) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.dataTransfer !== null) void importDropped(event.dataTransfer.files);
      },
      options,
    );
    return () => {
      stop.abort();
    };
  }, []);
  if (!over) return null;
  return (
    <div className="dropzone" aria-hidden>
      <div className="dropzone-words">
        <FileInput />
        Drop to bring in. You see what was recognised before anything is kept.
      </div>
    </div>
  );
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Pictures alone, held over the page of a story, are photos for it. */
function belongsToStory({ dataTransfer, target }: DragEvent): boolean {
  const page = openStory(useTabs.getState().active)?.session.page ?? null;
  if (page === null || dataTransfer === null || !(target instanceof Node)) return false;
  const pane = page.closest('.story-editor') ?? page;
  if (!pane.contains(target)) return false;
  const items = [...dataTransfer.items].filter(({ kind }) => kind === 'file');
  return items.length > 0 && items.every(({ type }) => type.startsWith('image/') && type !== 'image/svg+xml');
}
