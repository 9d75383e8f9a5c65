import { create } from 'zustand';
import type { ExportFormat, ImportReadings } from '../../shared/ipc/exchange';
import type { SendOrder } from '../../shared/ipc/filing';
import type { ExportSubject } from './exporting';

/** The pages of the settings. */
export const SETTINGS_PAGES = [
  'house',
  'people',
  'datelines',
  'subjects',
  'kinds',
  'destinations',
  'writing',
  'spelling',
  'style',
  'abbreviations',
  'wires',
  'library',
] as const;

/** A page of the settings. */
export type SettingsPage = (typeof SETTINGS_PAGES)[number];

/** A dialog and what it is about. */
export type DialogRequest =
  | { kind: 'import'; readings: ImportReadings }
  | { kind: 'clipboard' }
  /** `formats` are offered in the place of those of last time. */
  | { kind: 'export'; subjects: readonly ExportSubject[]; formats?: readonly ExportFormat[] }
  /** `about` is a story, and how it is sent. */
  | { kind: 'send'; story: string; sending: SendOrder['kind'] }
  | { kind: 'site'; chosen: readonly string[] }
  | { kind: 'photos' }
  | { kind: 'wire-failures' }
  | { kind: 'versions'; story: string }
  | { kind: 'takes'; story: string }
  | { kind: 'quotes'; story: string }
  /** `about` is a rule of style to begin with, by its name among all packs. */
  | { kind: 'settings'; page: SettingsPage; about?: string }
  | { kind: 'about' };

/** The dialog on the screen, if any; `serial` tells one opening from the next. */
export const useDialog = create<{ open: DialogRequest | null; serial: number }>(() => ({
  open: null,
  serial: 0,
}));

/** Opens a dialog in the place of the one that is open. */
export function openDialog(request: DialogRequest): void {
  useDialog.setState(({ serial }) => ({ open: request, serial: serial + 1 }));
}

/** Closes the dialog. */
export function closeDialog(): void {
  useDialog.setState({ open: null });
}
