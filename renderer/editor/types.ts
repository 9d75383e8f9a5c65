import type { LexicalEditor } from 'lexical';
import type { Expander } from '../../shared/abbreviations/expand';
import type { CommandId } from '../../shared/commands';
import type { FileFacts } from '../../shared/photo/file-facts';
import type { PhotoNeed } from '../../shared/photo/lacking';
import type { House } from '../../shared/house/house';
import type { KeptPicture } from '../../shared/ipc/media';
import type { Failure, Result } from '../../shared/ipc/result';
import type { Caret } from '../../shared/ipc/session';
import type { Block, BlockKind } from '../../shared/story/blocks';
import type { Photo, PhotoText } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';
import type { Mark, Proofreader } from './proofing/types';

/** What a story says of itself beside its lead photo and body; headline, deck and dateline are on the page. */
export type StoryFields = Omit<Story, 'format' | 'id' | 'lead' | 'body' | 'createdAt' | 'updatedAt'>;

/** The name of a field. */
export type FieldName = keyof StoryFields;

/** What is said of a photo beside what is written under it on the page. */
export type PhotoDetails = Pick<Photo, PhotoText | 'keywords' | 'takenAt' | 'place' | 'crop' | 'focus'>;

/** How the editor behaves: what the house and the person have decided. It can change while a story is open. */
export interface EditorSettings {
  house: House;
  smartQuotes: boolean;
  /** What the end of a text becomes when an abbreviation of the house has been typed there; nothing without it. */
  expand?: Expander | undefined;
}

/** What the editor cannot do by itself. */
export interface SessionOptions extends EditorSettings {
  /** Keeps a picture's bytes. */
  addMedia(name: string, bytes: Uint8Array): Promise<Result<KeptPicture>>;
  /** Lets the person choose pictures; none when cancelled. */
  chooseMedia(): Promise<KeptPicture[]>;
  /** The present instant, ISO 8601. */
  now(): string;
}

/** The sizes of a story as it is published; `selected` is null while nothing is selected. */
export interface StoryStatistics {
  words: number;
  characters: number;
  minutes: number;
  selected: { words: number; characters: number } | null;
}

/** A subhead to jump to. */
export interface OutlineEntry {
  id: string;
  text: string;
}

/** Where on the page the caret is. */
export type Region = 'headline' | 'deck' | 'lead' | BlockKind;

/** The block the caret is in: its id (or `headline`, `deck`, `lead`), what it is, and its element on the page. */
export interface ActiveBlock {
  id: string;
  kind: Region;
  element: HTMLElement | null;
}

/** Something the page asks the chrome around it to open, and the element it belongs to. */
export type Ask =
  | { kind: 'dateline'; anchor: HTMLElement | null }
  | { kind: 'link'; href: string; anchor: HTMLElement | null }
  | { kind: 'mark'; mark: Mark }
  | { kind: 'notice'; failure: Failure };

/** The link at the caret, or the text a new one would stand on. */
export interface LinkAtCaret {
  href: string;
  text: string;
}

/**
 * An open story: one editor, one history over text and fields. It lives until `dispose`, whether or not its page
 * is shown, so that tabs keep their undo, caret and scroll.
 */
export interface EditorSession {
  readonly id: string;
  readonly editor: LexicalEditor;
  /** The page itself, moved in and out of the window by `StoryEditor`; null where there is no document. */
  readonly page: HTMLElement | null;
  /** Looks over the text: spelling, and what is still to come. Off until it is configured. */
  readonly proof: Proofreader;
  /** The story as it stands. The same object until something changes; only changed blocks are converted again. */
  story(): Story;
  /** Calls after the content has changed (not the selection); the function returned stops it. */
  onChange(listener: () => void): () => void;
  /** Calls after anything has changed that a toolbar shows: content, selection, what can be undone. */
  onState(listener: () => void): () => void;
  /** Calls when the page asks for something the chrome draws. */
  onAsk(listener: (ask: Ask) => void): () => void;
  /** Asks in the place of the page. */
  ask(ask: Ask): void;
  statistics(): StoryStatistics;
  /** The subheads of the body in order. */
  outline(): OutlineEntry[];
  fields(): StoryFields;
  /** Sets a field, undoably; changes to one field within a second are one step. */
  setField<K extends FieldName>(name: K, value: StoryFields[K]): void;
  /** Sets several fields as one step. */
  setFields(fields: Partial<StoryFields>): void;
  /**
   * Changes what is said of a photo (by its block's id, or `lead`) beside what is written under it, undoably; changes
   * to one photo within a second are one step. An unknown target changes nothing.
   */
  setPhoto(target: string, details: Partial<PhotoDetails>): void;
  /** Puts what a picture’s file says in the place of what the photo says; words under it only where there are none. */
  takeFileFacts(target: string, facts: FileFacts): void;
  /** Puts another text in the place of this one; `fresh` forgets the history, `undoable` is one step of it. */
  load(story: Story, how: 'fresh' | 'undoable'): void;
  /** Inserts blocks at the caret, as a paste does; their ids are renewed. */
  insertBlocks(blocks: readonly Block[]): void;
  caret(): Caret | null;
  setCaret(caret: Caret): void;
  /**
   * Puts the caret at the beginning of a block or part (or at the `end` of the story) and shows it; of a photo, in its
   * caption or another line under it.
   */
  goTo(target: string, line?: PhotoNeed): void;
  /** Selects a stretch of the text of a block or list item by its id, and shows it. */
  select(block: string, from: number, to: number): void;
  activeBlock(): ActiveBlock | null;
  /** The element of a block (or `headline`, `deck`, `lead`) on the page. */
  elementOf(id: string): HTMLElement | null;
  link(): LinkAtCaret | null;
  /** Links the selection (or the link at the caret) to an address; null takes the link away. */
  setLink(href: string | null): void;
  /** Carries out a command of the editor; false when it does not apply here. */
  run(command: CommandId): boolean;
  can(command: CommandId): boolean;
  isOn(command: CommandId): boolean;
  configure(settings: EditorSettings): void;
  focus(): void;
  dispose(): void;
}

export type { Caret };
