import './Field.css';
import './Popup.css';
import './Select.css';
import { Autocomplete as Base } from '@base-ui/react/autocomplete';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { foldWords } from '../../shared/find/fold';

/** Something the combobox proposes: `value` is what it writes. */
export interface Proposal {
  value: string;
  /** What it is shown as, where that is not what it writes. */
  label?: string | undefined;
  /** A second, quieter line, also searched. */
  detail?: string | undefined;
}

/** What a combobox takes. */
export interface ComboboxProps {
  value: string;
  /** All that could be proposed; what is written filters it. */
  proposals: readonly Proposal[];
  /** At every change of the text, by writing or choosing. */
  onText: (text: string) => void;
  /** When one of the proposals was chosen. */
  onChoose?: ((value: string) => void) | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  /** Names it where it stands outside a Field. */
  label?: string | undefined;
  /** Whether what is written filters the proposals, or they are the answer to it already. */
  isProposed?: 'by what is written' | 'as given' | undefined;
  /** The field to begin in, where a small window opens. */
  autofocus?: boolean | undefined;
  /** Enter takes the first proposal: where what is written means nothing by itself. */
  picks?: boolean | undefined;
  /** Takes a key before the list does; answers whether it was taken. `isChoosing` says that a proposal is at hand. */
  onKey?: ((event: KeyboardEvent, isChoosing: boolean) => boolean) | undefined;
  onPaste?: ((event: ClipboardEvent) => void) | undefined;
  /** Proposals shown at most. */
  limit?: number | undefined;
}

/**
 * A line of text with proposals: any text is allowed, known ones are a key away. All are proposed until one writes;
 * Escape closes them and never empties the line.
 */
export function Combobox(props: ComboboxProps) {
  const { value, proposals, onText, onChoose, placeholder, disabled = false, label, limit = 50 } = props;
  const { isProposed = 'by what is written', autofocus, picks = false, onKey, onPaste } = props;
  const [written, setWritten] = useState('');
  return (
    <Base.Root
      items={proposals}
      value={value}
      disabled={disabled}
      limit={limit}
      openOnInputClick
      autoHighlight={picks}
      itemToStringValue={(item) => item.value}
      filter={(item) => isProposed === 'as given' || matches(item, written)}
      onOpenChange={(open, { reason }) => {
        if (open && reason !== 'input-change') setWritten('');
      }}
      onValueChange={(text, details) => {
        if (details.reason === 'escape-key') {
          // With the list closed Escape is for whatever the line stands in.
          details.allowPropagation();
          return;
        }
        setWritten(text);
        onText(text);
        if (details.reason === 'item-press') onChoose?.(text);
      }}
    >
      <Base.Input
        className="ui-input"
        dir="auto"
        spellCheck={false}
        placeholder={placeholder}
        aria-label={label}
        data-autofocus={autofocus}
        onPaste={onPaste}
        onKeyDown={(event) => {
          const isChoosing = event.currentTarget.hasAttribute('aria-activedescendant');
          if (onKey?.(event, isChoosing) === true) event.preventBaseUIHandler();
        }}
      />
      <Base.Portal>
        <Base.Positioner className="ui-positioner" sideOffset={4} align="start">
          <Base.Popup className="ui-popup ui-select-popup ui-combobox-popup">
            <Base.List>
              {(item: Proposal) => (
                <Base.Item key={`${item.value}\n${item.detail ?? ''}`} value={item} className="ui-item">
                  <span className="ui-item-words">
                    <span>{item.label ?? item.value}</span>
                    {item.detail !== undefined && <span className="ui-item-detail">{item.detail}</span>}
                  </span>
                </Base.Item>
              )}
            </Base.List>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function matches(item: Proposal, query: string): boolean {
  const wanted = folded(query);
  return folded(item.value).includes(wanted) || folded(item.detail ?? '').includes(wanted);
}

/** The words as they are compared: without case and accents, one space between them. */
function folded(text: string): string {
  return foldWords(text).join(' ');
}
