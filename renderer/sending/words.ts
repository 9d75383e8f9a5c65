import type { FiledSending, SendOrder } from '../../shared/ipc/filing';
import type { Destination, MediaPlace } from '../../shared/house/destination';

/** What a kind of sending is called. */
const KIND_NAMES: Readonly<Record<SendOrder['kind'], string>> = {
  first: 'Filed',
  update: 'Update',
  correction: 'Correction',
  kill: 'Kill',
};

/** What the button says that sends; `count` is how many destinations. */
export function sendWords(kind: SendOrder['kind'], count: number): string {
  const to = count === 0 ? '' : ` to ${destinationsText(count)}`;
  return {
    first: `File${to}`,
    update: `Send update${to}`,
    correction: `Send correction${to}`,
    kill: 'Kill story…',
  }[kind];
}

/** The head of a sending's dialog; `name` is null as long as it is not known what the story is called. */
export function titleWords(kind: SendOrder['kind'], name: string | null): string {
  if (name === null)
    return {
      first: 'File story',
      update: 'Send an update',
      correction: 'Send a correction',
      kill: 'Kill story',
    }[kind];
  return {
    first: `File “${name}”`,
    update: `Send an update of “${name}”`,
    correction: `Send a correction of “${name}”`,
    kill: `Kill “${name}”`,
  }[kind];
}

/** What is told once it is done. */
export function doneWords({ kind, number, filings }: FiledSending): string {
  const to = destinationsText(filings.length);
  return {
    first: `Filed to ${to}.`,
    update: `Update sent to ${to}. It is sending ${number} of this story.`,
    correction: `Correction sent to ${to}. It is sending ${number} of this story.`,
    kill: `Killed. ${filings.length === 1 ? 'A notice went' : 'Notices went'} to ${to}.`,
  }[kind];
}

/** `one destination`, `3 destinations`. */
export function destinationsText(count: number): string {
  return count === 1 ? 'one destination' : `${count} destinations`;
}

/** What the history calls a sending: `Filed`, `Update 2`. */
export function sendingName({ kind, number }: Pick<FiledSending, 'kind' | 'number'>): string {
  return kind === 'first' ? KIND_NAMES.first : `${KIND_NAMES[kind]}, sending ${number}`;
}

/** What becomes of pictures, in words. */
export const MEDIA_NAMES: Readonly<Record<MediaPlace, string>> = {
  beside: 'Beside the story',
  inside: 'Inside the file',
  folder: 'In a folder of their own',
  none: 'Left out',
};

/** Where a destination puts its files; `No folder yet` before one was chosen. */
export function folderText({ folder }: Pick<Destination, 'folder'>): string {
  return folder === '' ? 'No folder yet' : folder;
}
