import { X } from 'lucide-react';
import {
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';
import { addKeywords, isKeywordList, parseKeywords } from './keywords';
import './fields.css';

interface TokenFieldProps {
  label: string;
  /** What one of them is, for screen readers: `keyword`. */
  one: string;
  tokens: readonly string[];
  write: (tokens: string[]) => void;
  placeholder: string;
  help?: ReactNode;
  name?: string;
}

/** Words as tokens: Enter or a comma adds, Backspace at the beginning takes the last one back to be changed. */
export function TokenField({
  label,
  one,
  tokens,
  write,
  placeholder,
  help,
  name,
}: TokenFieldProps): ReactNode {
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const add = (list: string): void => {
    const next = addKeywords(tokens, parseKeywords(list));
    if (next.length > tokens.length) write(next);
    setText('');
  };
  const remove = (at: number): void => {
    write(tokens.toSpliced(at, 1));
    input.current?.focus();
  };

  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    if (event.key === 'Enter' && text.trim() !== '') {
      add(text);
    } else if (event.key === 'Backspace' && isAtStart && tokens.length > 0) {
      setText((tokens.at(-1) ?? '') + text);
      write(tokens.slice(0, -1));
    } else {
      return;
    }
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!isKeywordList(pasted)) return;
    event.preventDefault();
    add(`${text},${pasted}`);
  };

  return (
    <Field label={label} help={help} name={name}>
      <div className="ui-input inspector-tokens" onMouseDown={(event) => focusInput(event, input.current)}>
        {tokens.map((token, at) => (
          <span key={`${at} ${token}`} className="inspector-token">
            <span dir="auto">{token}</span>
            <button type="button" aria-label={`Remove ${one} ${token}`} onClick={() => remove(at)}>
              <X aria-hidden />
            </button>
          </span>
        ))}
        <TextInput
          ref={input}
          className="inspector-token-input"
          value={text}
          placeholder={tokens.length === 0 ? placeholder : ''}
          onText={(next) => (isKeywordList(next) ? add(next) : setText(next))}
          onKeyDown={onKey}
          onPaste={onPaste}
          onBlur={() => {
            if (text.trim() !== '') add(text);
          }}
        />
      </div>
    </Field>
  );
}

/** A press on the empty part of the field is a press into its input. */
function focusInput(event: MouseEvent, input: HTMLInputElement | null): void {
  if (event.target !== event.currentTarget) return;
  event.preventDefault();
  input?.focus();
}
