import type { LexicalEditor } from 'lexical';
import { DEFAULT_HOUSE, type House } from '../../shared/house/house';
import { fail } from '../../shared/ipc/result';
import type { EditorSettings, SessionOptions } from './types';

/** What an editor may ask of the application it is in. */
export type Host = EditorSettings & Pick<SessionOptions, 'addMedia' | 'now'>;

const NOBODY: Host = {
  house: DEFAULT_HOUSE,
  smartQuotes: true,
  addMedia: () => Promise.resolve(fail('media.unavailable')),
  now: () => new Date().toISOString(),
};

const hosts = new WeakMap<LexicalEditor, Host>();

/** The host of an editor. */
export function hostOf(editor: LexicalEditor): Host {
  return hosts.get(editor) ?? NOBODY;
}

/** The house an editor writes for. */
export function houseOf(editor: LexicalEditor): House {
  return hostOf(editor).house;
}

/** Says who an editor's host is, or what of it has changed. */
export function setHost(editor: LexicalEditor, host: Partial<Host>): void {
  hosts.set(editor, { ...hostOf(editor), ...host });
}
