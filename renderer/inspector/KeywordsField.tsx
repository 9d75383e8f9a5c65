import { X } from 'lucide-react';
import {
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import type { EditorSession } from '../editor/types';
import { Field } from '../ui/Field';
import { TextInput } from '../ui/TextInput';
import { addKeywords, isKeywordList, parseKeywords } from './keywords';
import { useField } from './use-story';

/** Keywords as tokens: Enter or a comma adds, Backspace at the beginning takes the last one back to be changed. */
export function KeywordsField({ session }: { session: EditorSession }): ReactNode {
  const keywords = useField(session, 'keywords');
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);

  const set = (next: readonly string[]): void => session.setField('keywords', [...next]);
  const add = (list: string): void => {
    const next = addKeywords(keywords, parseKeywords(list));
    if (next.length > keywords.length) set(next);
    setText('');
  };
  const remove = (at: number): void => {
    set(keywords.toSpliced(at, 1));
    input.current?.focus();
  };

  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    if (event.key === 'Enter' && text.trim() !== '') {
      add(text);
    } else if (event.key === 'Backspace' && isAtStart && keywords.length > 0) {
      setText((keywords.at(-1) ?? '') + text);
      set(keywords.slice(0, -1));
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
    <Field label="Keywords">
      <div className="ui-input inspector-tokens" onMouseDown={(event) => focusInput(event, input.current)}>
        {keywords.map((keyword, at) => (
          <span key={keyword} className="inspector-token">
            <span dir="auto">{keyword}</span>
            <button type="button" aria-label={`Remove keyword ${keyword}`} onClick={() => remove(at)}>
              <X aria-hidden />
            </button>
          </span>
        ))}
        <TextInput
          ref={input}
          className="inspector-token-input"
          value={text}
          placeholder={keywords.length === 0 ? 'Type or paste a list' : ''}
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
