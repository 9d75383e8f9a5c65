import './SearchBox.css';
import { Search } from 'lucide-react';
import { useCallback, type KeyboardEvent, type ReactNode, type RefObject } from 'react';

/** What a search box takes. */
export interface SearchBoxProps {
  fieldRef: RefObject<HTMLInputElement | null>;
  /** Names it. */
  label: string;
  placeholder: string;
  value: string;
  onText: (text: string) => void;
  /** Never called for a key an input method is composing with. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** The answer takes long enough to say so. */
  slow?: boolean | undefined;
  /** Given the field as soon as it is in the window, before it has the focus. */
  arrived?: ((field: HTMLElement) => void) | undefined;
  /** What stands at its end. */
  children?: ReactNode;
}

/** A line to search in. Direction follows what is written. */
export function SearchBox(props: SearchBoxProps): ReactNode {
  const { fieldRef, label, placeholder, value, onText, onKeyDown, slow = false, arrived, children } = props;
  const here = useCallback(
    (input: HTMLInputElement | null) => {
      fieldRef.current = input;
      if (input !== null) arrived?.(input);
    },
    [fieldRef, arrived],
  );
  return (
    <div className="ui-search" role="search" data-slow={slow || undefined}>
      <Search aria-hidden />
      <input
        ref={here}
        className="ui-search-input"
        type="text"
        dir="auto"
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event) => {
          if (!event.nativeEvent.isComposing) onKeyDown(event);
        }}
      />
      {children}
    </div>
  );
}
