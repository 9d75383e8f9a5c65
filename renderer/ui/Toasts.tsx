import './Toasts.css';
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { dismiss, useToasts, type Toast } from './toasts';

/** How long a toast stands: long enough to read it and to reach its button; some stay until they are dismissed. */
function patience({ text, tone, action, stays }: Toast): number | null {
  if (tone === 'danger' || stays) return null;
  return 3000 + text.length * 50 + (action === null ? 0 : 4000);
}

/** Shows the toasts; stands once in the application. Pointer or focus on one keeps it. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <section className="ui-toasts" aria-label="Notices" aria-live="polite" data-pane="notices">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const wait = patience(toast);
  useEffect(() => {
    if (held || wait === null) return undefined;
    const timer = setTimeout(() => dismiss(toast.id), wait);
    return () => {
      clearTimeout(timer);
    };
  }, [held, wait, toast.id]);
  const { action } = toast;
  return (
    <div
      className="ui-toast"
      role={toast.tone === 'danger' ? 'alert' : undefined}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dismiss(toast.id);
      }}
    >
      <p>{toast.text}</p>
      {action !== null && (
        <Button
          tone="quiet"
          className="ui-toast-action"
          onClick={() => {
            dismiss(toast.id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton size="small" icon={<X />} label="Dismiss" side="top" onClick={() => dismiss(toast.id)} />
    </div>
  );
}
