import { useEffect, useState, type JSX } from 'react';
import type { House } from '../../../shared/house/house';
import type { Ask, EditorSession } from '../types';
import { Anchored } from './Anchored';
import { DatelineEditor } from './DatelineEditor';
import { LinkEditor } from './LinkEditor';
import './chrome.css';

interface AskedProps {
  session: EditorSession;
  house: House;
  openLink: (href: string) => void;
  /** Says something that happened in the text, by its code. */
  notice: (code: string) => void;
}

/** The small windows the page asks for: the dateline's and the link's. */
export function Asked({ session, house, openLink, notice }: AskedProps): JSX.Element | null {
  const [ask, setAsk] = useState<Exclude<Ask, { kind: 'notice' }> | null>(null);

  useEffect(
    () =>
      session.onAsk((next) => {
        if (next.kind === 'notice') notice(next.code);
        else setAsk(next);
      }),
    [session, notice],
  );

  if (ask === null) return null;
  const close = (): void => {
    setAsk(null);
    session.focus();
  };
  if (ask.kind === 'dateline') {
    return (
      <Anchored title="Dateline" anchor={ask.anchor ?? session.page} close={close}>
        <DatelineEditor
          dateline={session.fields().dateline}
          house={house}
          today={localDay(new Date())}
          accept={(dateline) => {
            session.setField('dateline', dateline);
            close();
          }}
          cancel={close}
        />
      </Anchored>
    );
  }
  return (
    <Anchored title="Link" anchor={ask.anchor ?? session.page} close={close}>
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

/** The day it is here, `YYYY-MM-DD`. */
function localDay(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
