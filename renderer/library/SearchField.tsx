import { X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useStore } from 'zustand';
import { keyOf } from '../../shared/commands';
import { listing } from '../state/library';
import { IconButton } from '../ui/IconButton';
import { keyText } from '../ui/keys';
import { ON_MAC } from '../ui/platform';
import { SearchBox } from '../ui/SearchBox';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  /** Down or Enter leads to the rows; with Enter the first is opened. */
  toRows: (open: boolean) => void;
}

/** The search over everything in all stories: every letter is answered at once. */
export function SearchField({ field, toRows }: SearchFieldProps) {
  const text = useStore(listing.store, ({ filter }) => filter.text);
  const slow = useStore(listing.store, ({ slow: waiting }) => waiting);
  const keys = keyOf('library.search', ON_MAC);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') toRows(event.key === 'Enter');
    else if (event.key === 'Escape' && text !== '') listing.want({ text: '' });
    else if (event.key === 'Escape') toRows(false);
    else return;
    event.preventDefault();
  };
  return (
    <SearchBox
      fieldRef={field}
      label="Search all stories"
      placeholder={`Search all stories${keys === null ? '' : `  ${keyText(keys, ON_MAC)}`}`}
      value={text}
      onText={(next) => listing.want({ text: next })}
      onKeyDown={onKeyDown}
      slow={slow}
    >
      {text !== '' && (
        <IconButton
          size="small"
          icon={<X />}
          label="Clear the search"
          onClick={() => {
            listing.want({ text: '' });
            field.current?.focus();
          }}
        />
      )}
    </SearchBox>
  );
}
