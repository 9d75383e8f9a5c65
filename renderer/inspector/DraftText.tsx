import type { KeyboardEvent, ReactNode } from 'react';
import { TextArea, type TextAreaProps } from '../ui/TextArea';
import { useDraft } from './use-draft';

interface DraftTextProps extends Omit<TextAreaProps, 'onText' | 'onBlur' | 'grows' | 'rows'> {
  write: (text: string) => void;
  /** A text of one line wraps but takes no line breaks: pasted ones become spaces. */
  oneLine?: boolean;
}

/** A text of the story in a field that grows with it, so that a long value is read whole. */
export function DraftText({ value, write, oneLine = true, onKeyDown, ...rest }: DraftTextProps): ReactNode {
  const { onText, ...draft } = useDraft(value, write);
  const keepOneLine = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    onKeyDown?.(event);
    if (oneLine && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    <TextArea
      {...rest}
      {...draft}
      grows
      className="inspector-text"
      rows={oneLine ? 1 : 2}
      onKeyDown={keepOneLine}
      onText={(text) => onText(oneLine ? text.replace(/[\r\n]+/g, ' ') : text)}
    />
  );
}
