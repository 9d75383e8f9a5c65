import type { Failure } from '../../shared/ipc/result';
import type { JSX } from 'react';
import type { CommandId } from '../../shared/commands';
import type { House } from '../../shared/house/house';
import { Asked } from './chrome/Asked';
import { BlockMenu } from './chrome/BlockMenu';
import { FindBar, type FindAsk } from './chrome/FindBar';
import { MarkMenu } from './chrome/MarkMenu';
import { OutlineMenu } from './chrome/OutlineMenu';
import type { WordActions } from './chrome/SpellingMenu';
import type { StyleActions } from './chrome/StyleMenu';
import { Toolbar } from './chrome/Toolbar';
import { StoryEditor } from './StoryEditor';
import type { EditorSession } from './types';
import './editor-pane.css';

/** What the pane of a story needs of the window around it. */
export interface EditorPaneProps {
  session: EditorSession;
  house: House;
  /** Carries out a command as menus and keys do. */
  run: (id: CommandId) => void;
  /** Opens an address outside. */
  openLink: (href: string) => void;
  /** Says something that happened in the text, by its code. */
  notice: (failure: Failure) => void;
  /** What can be done with a word that is no mistake. */
  words: WordActions;
  /** What can be done with what a rule of style found. */
  style: StyleActions;
  /** Whether the list of places to jump to is open. */
  jumping: boolean;
  stopJumping: () => void;
  /** What is asked of the bar of finding; null while it is closed. */
  finding: FindAsk | null;
  stopFinding: () => void;
}

/** An open story with its tools: toolbar, page, block menu and the small windows the page asks for. */
export function EditorPane(props: EditorPaneProps): JSX.Element {
  const { session, house, run, openLink, notice, words, style } = props;
  const { jumping, stopJumping, finding, stopFinding } = props;
  return (
    <div className="editor-pane">
      <Toolbar session={session} run={run} />
      {finding !== null && <FindBar session={session} ask={finding} close={stopFinding} />}
      <StoryEditor session={session} />
      <BlockMenu session={session} run={run} />
      <Asked session={session} house={house} openLink={openLink} notice={notice} />
      <MarkMenu session={session} words={words} style={style} />
      {jumping && <OutlineMenu session={session} close={stopJumping} />}
    </div>
  );
}
