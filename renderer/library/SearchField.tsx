import { X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { keyOf } from '../../shared/commands';
import { IconButton } from '../ui/IconButton';
import { keyText } from '../ui/keys';
import { ON_MAC } from '../ui/platform';
import { SearchBox } from '../ui/SearchBox';

interface SearchFieldProps {
  /** What is searched: names it. */
  label: string;
  text: string;
  onText: (text: string) => void;
  /** The answer takes long enough to say so. */
  slow: boolean;
  field: RefObject<HTMLInputElement | null>;
  /** Down or Enter leads to the rows; with Enter the first is opened. */
  toRows: (open: boolean) => void;
}

/** The search over everything in a list: every letter is answered at once. */
export function SearchField({ label, text, onText, slow, field, toRows }: SearchFieldProps) {
  const keys = keyOf('library.search', ON_MAC);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') toRows(event.key === 'Enter');
    else if (event.key === 'Escape' && text !== '') onText('');
    else if (event.key === 'Escape') toRows(false);
    else return;
    event.preventDefault();
  };
  return (
    <SearchBox
      fieldRef={field}
      label={label}
      placeholder={`${label}${keys === null ? '' : `  ${keyText(keys, ON_MAC)}`}`}
      value={text}
      onText={onText}
      onKeyDown={onKeyDown}
      slow={slow}
    >
      {text !== '' && (
        <IconButton
          size="small"
          icon={<X />}
          label="Clear the search"
          onClick={() => {
            onText('');
            field.current?.focus();
          }}
        />
      )}
    </SearchBox>
  );
}
