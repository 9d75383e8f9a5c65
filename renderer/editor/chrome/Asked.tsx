import { useEffect, useState, type JSX } from 'react';
import type { Failure } from '../../../shared/ipc/result';
import type { House } from '../../../shared/house/house';
import type { Ask, EditorSession } from '../types';
import { Anchored } from './Anchored';
import { DatelineEditor } from './DatelineEditor';
import { LinkEditor } from './LinkEditor';
import './chrome.css';

/** A place on the page: an element of it, or where text was selected when the window was asked for. */
type Place = Element | { getBoundingClientRect: () => DOMRect };

interface AskedProps {
  session: EditorSession;
  house: House;
  openLink: (href: string) => void;
  /** Says something that happened in the text, as it is said of failures. */
  notice: (failure: Failure) => void;
}

/** The small windows the page asks for: the dateline's and the link's. */
export function Asked({ session, house, openLink, notice }: AskedProps): JSX.Element | null {
  const [ask, setAsk] = useState<(Exclude<Ask, { kind: 'notice' | 'mark' }> & { at: Place | null }) | null>(
    null,
  );

  useEffect(
    () =>
      session.onAsk((next) => {
        if (next.kind === 'notice') notice(next.failure);
        else if (next.kind !== 'mark') setAsk({ ...next, at: next.anchor ?? placeOfCaret(session) });
      }),
    [session, notice],
  );

  if (ask === null) return null;
  const close = (): void => {
    setAsk(null);
    session.focus();
  };
  if (ask.kind === 'dateline') {
    const now = new Date();
    return (
      <Anchored title="Dateline" anchor={ask.at} close={close}>
        <DatelineEditor
          dateline={session.fields().dateline}
          house={house}
          today={localDay(now)}
          now={now}
          accept={(dateline) => {
            const isNew = session.fields().dateline === null && dateline !== null;
            session.setField('dateline', dateline);
            close();
            if (isNew) goBehindDateline(session);
          }}
          cancel={close}
        />
      </Anchored>
    );
  }
  return (
    <Anchored title="Link" anchor={ask.at} close={close}>
      <LinkEditor
        href={ask.href}
        accept={(href) => {
          session.setLink(href);
          close();
        }}
        open={openLink}
        cancel={close}
      />
    </Anchored>
  );
}

/** Where the caret or the selected text is drawn; an empty block's element where there is no text. */
function placeOfCaret(session: EditorSession): Place | null {
  const { page } = session;
  const selection = page?.ownerDocument.getSelection() ?? null;
  const isOnPage =
    selection !== null && selection.rangeCount > 0 && page?.contains(selection.focusNode) === true;
  const box = isOnPage ? selection.getRangeAt(0).getBoundingClientRect() : null;
  if (box !== null && box.height > 0) return { getBoundingClientRect: () => box };
  return session.activeBlock()?.element ?? page;
}

/** Whoever sets a dateline from the head of the story goes on writing behind it. */
function goBehindDateline(session: EditorSession): void {
  const region = session.activeBlock()?.kind;
  const [first] = session.story().body;
  if (first !== undefined && (region === 'headline' || region === 'deck')) session.goTo(first.id);
}

/** The day it is here, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
