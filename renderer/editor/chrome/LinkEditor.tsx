import { useId, useState, type JSX, type SubmitEvent } from 'react';
import { hrefOf } from './href';

interface LinkEditorProps {
  /** The address as it is, `''` for a new link. */
  href: string;
  /** Takes the address; null takes the link away and leaves its text. */
  accept: (href: string | null) => void;
  open: (href: string) => void;
  cancel: () => void;
}

/** The address of a link: typed, opened outside, or taken away. */
export function LinkEditor({ href, accept, open, cancel }: LinkEditorProps): JSX.Element {
  const [typed, setTyped] = useState(href);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const next = hrefOf(typed);
    if (next !== null) accept(next);
    else if (typed.trim() === '') accept(null);
    else setRefused(true);
  };
  return (
    <form className="chrome-form" onSubmit={submit} aria-label="Link">
      <label htmlFor={id}>Address</label>
      <input
        id={id}
        data-autofocus
        value={typed}
        placeholder="example.com/story"
        spellCheck={false}
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-problem` : undefined}
        onChange={(event) => {
          setTyped(event.target.value);
          setRefused(false);
        }}
      />
      {refused && (
        <p id={`${id}-problem`} className="chrome-problem" role="alert">
          A story links to web pages and e-mail addresses only. Check the address.
        </p>
      )}
      <div className="chrome-form-actions">
        {href !== '' && (
          <>
            <button type="button" className="chrome-quiet" onClick={() => accept(null)}>
              Remove link
            </button>
            <button type="button" className="chrome-quiet" onClick={() => open(href)}>
              Open
            </button>
          </>
        )}
        <button type="button" className="chrome-quiet" onClick={cancel}>
          Cancel
        </button>
        <button type="submit" className="chrome-primary">
          Done
        </button>
      </div>
    </form>
  );
}
