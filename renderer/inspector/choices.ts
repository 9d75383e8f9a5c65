import type { Priority, Status } from '../../shared/story/story';

/** What the statuses are called. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  draft: 'Draft',
  submitted: 'Submitted',
  'in-edit': 'In edit',
  approved: 'Approved',
  filed: 'Filed',
  held: 'Held',
  killed: 'Killed',
};

/** What the priorities are called. */
export const PRIORITY_NAMES: Readonly<Record<Priority, string>> = {
  flash: 'Flash',
  bulletin: 'Bulletin',
  urgent: 'Urgent',
  routine: 'Routine',
};

/** Kinds of story offered; any other can be typed. */
export const GENRES = [
  'Advisory',
  'Analysis',
  'Background',
  'Brief',
  'Correction',
  'Feature',
  'Interview',
  'News',
  'Obituary',
  'Opinion',
  'Profile',
  'Q&A',
  'Sidebar',
  'Summary',
  'Update',
] as const;
