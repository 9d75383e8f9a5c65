import { ClipboardPaste } from 'lucide-react';
import { useEffect, useRef, useState, type ClipboardEvent, type ReactNode } from 'react';
import { bridge } from '../bridge';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { sentenceFor } from '../ui/errors';
import { Kbd } from '../ui/Kbd';
import { sourceOf } from './clipboard';
import { openImport } from './importing';
import './clipboard.css';

/** How long a paste that was asked for may take before the person is told what to do, in milliseconds. */
const PATIENCE = 400;

/**
 * Takes a story from the clipboard. The page may not read the clipboard, but it may be pasted into: the main process
 * pastes once on opening, and a paste by hand works as well.
 */
export function ClipboardDialog({ close }: { close: () => void }): ReactNode {
  const target = useRef<HTMLTextAreaElement>(null);
  const isGone = useRef(false);
  const asked = useRef(false);
  const [state, setState] = useState<'asking' | 'waiting' | 'reading'>('asking');
  const [problem, setProblem] = useState<string | null>(null);

  // A paste goes where the focus is: without the focus here it would land in the story behind.
  const paste = (): void => {
    target.current?.focus();
    if (target.current !== null && document.activeElement === target.current)
      void bridge.request('app.role', { command: 'edit.paste' });
  };

  // Who leaves while it is being read wants no review of it any more.
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  const leave = (): void => {
    if (state === 'reading') void bridge.request('import.cancel', {});
    close();
  };

  useEffect(() => {
    const timer = setTimeout(() => setState((now) => (now === 'asking' ? 'waiting' : now)), PATIENCE);
    return () => clearTimeout(timer);
  }, []);

  const onPaste = async (event: ClipboardEvent): Promise<void> => {
    event.preventDefault();
    const data = event.clipboardData;
    const source = sourceOf({ html: data.getData('text/html'), text: data.getData('text/plain') });
    if (source.trim() === '') {
      setState('waiting');
      setProblem('There is no text on the clipboard. Copy a story, then paste it here.');
      return;
    }
    setState('reading');
    setProblem(null);
    const read = await bridge.request('import.text', { name: '', text: source });
    if (isGone.current) return;
    if (read.ok) {
      openImport(read.value);
      return;
    }
    setState('waiting');
    setProblem(sentenceFor(read.error));
  };

  return (
    <Dialog
      open
      onClose={leave}
      first={target}
      title="New story from the clipboard"
      footer={
        <>
          <Button onClick={leave}>Cancel</Button>
          <Button tone="primary" icon={<ClipboardPaste aria-hidden />} onClick={paste}>
            Paste
          </Button>
        </>
      }
    >
      <div className="clipboard-target" data-state={state}>
        <textarea
          ref={target}
          aria-label="Paste a story here"
          value=""
          onChange={() => undefined}
          onFocus={() => {
            if (asked.current) return;
            asked.current = true;
            paste();
          }}
          onPaste={(event) => void onPaste(event)}
        />
        <p aria-live="polite">
          {problem ??
            (state === 'waiting' ? (
              <>
                Paste a story here with <Kbd keys="Mod+V" />. You see what was recognised before anything is
                kept.
              </>
            ) : (
              'Reading the clipboard…'
            ))}
        </p>
      </div>
    </Dialog>
  );
}
