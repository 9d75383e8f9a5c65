import './Dialog.css';
import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { useRef } from 'react';
import { Button } from './Button';
import { useQuestions } from './questions';

/** Shows the questions asked by `ask`; stands once in the application. The safe answer has the focus. */
export function ConfirmDialog() {
  const question = useQuestions((state) => state.asked[0]);
  const safe = useRef<HTMLButtonElement>(null);
  if (question === undefined) return null;
  return (
    <Base.Root
      open
      onOpenChange={(next) => {
        if (!next) question.answer(false);
      }}
    >
      <Base.Portal>
        <Base.Backdrop className="ui-backdrop" />
        <Base.Popup className="ui-dialog" data-size="small" initialFocus={safe}>
          <div className="ui-dialog-head">
            <div>
              <Base.Title className="ui-dialog-title">{question.title}</Base.Title>
              <Base.Description className="ui-dialog-description" render={<div />}>
                {question.body}
              </Base.Description>
            </div>
          </div>
          <footer className="ui-dialog-foot">
            <Button ref={safe} onClick={() => question.answer(false)}>
              {question.no ?? 'Cancel'}
            </Button>
            <Button
              tone={question.danger === true ? 'danger' : 'primary'}
              onClick={() => question.answer(true)}
            >
              {question.yes}
            </Button>
          </footer>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
