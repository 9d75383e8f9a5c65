import type { Sentence } from './errors';

/** What the codes of filing say: of sending, of the folders of destinations, and of patterns of file names. */
export const FILING_SENTENCES: Readonly<Record<string, Sentence>> = {
  'filing.no-folder': (t) =>
    `The destination “${t.word('name', 'without a name')}” has no folder yet. Nothing was sent; choose one in the settings.`,
  'filing.gone': (t) =>
    `The folder ${t.word('folder', 'of a destination')} is not there. Nothing was sent; connect its disk, or choose another folder in the settings.`,
  'filing.denied': (t) =>
    `Dateline may not write in ${t.word('folder', 'the folder of a destination')}. Nothing was sent anywhere; ask for the right to write there.`,
  'filing.full': (t) =>
    `There is no room left in ${t.word('folder', 'the folder of a destination')}. Nothing was sent anywhere; free some space and send again.`,
  'filing.crowded': (t) =>
    `There are too many files of this name in ${t.word('folder', 'the folder of a destination')}. Nothing was sent; change its pattern of file names in the settings.`,
  'filing.taken': (t) =>
    `Somebody else put or changed ${t.word('file', 'a file of the story')} at that moment; it was left alone. Nothing was sent anywhere; send again.`,
  'filing.lost': (t) =>
    `What was to be put in place as ${t.word('file', 'the story')} was taken away meanwhile. Nothing was sent anywhere; send again.`,
  'filing.failed': (t) =>
    `The files could not be put in ${t.word('folder', 'the folder of a destination')} (${t.word('reason', 'no reason given')}). Nothing was sent anywhere.`,
  'filing.changed': () =>
    'The story was changed meanwhile. Nothing was sent; look at what goes out now, and send it again.',
  'filing.pending': (t) =>
    `A sending of this story is not finished: ${t.word('folder', 'a folder')} cannot be reached. It is finished as soon as it can be; nothing else of the story is sent until then.`,
  'filing.unrecorded': () =>
    'The files are in their places, but that could not be written down yet. It is at the next start of Dateline; nothing is lost.',
  'filing.unknown': () => 'A destination is no longer there. Nothing was sent; look at the list again.',
  'filing.embargoed': (t) =>
    `The embargo on “${t.word('story', 'the story')}” holds until ${t.word('until', 'later')}. Nothing was sent; send it under embargo only if that is meant.`,
  'filing.no-note': () =>
    'A correction or a kill says why. Nothing was sent; write what editors are to be told.',
  'filing.first-again': () => 'This story was filed already. Send an update or a correction instead.',
  'filing.never-filed': () =>
    'This story was never filed, so there is nothing to update, to correct or to kill. File it first.',
  'filing.killed': () =>
    'This story was killed, so nothing more of it is sent. To begin anew, duplicate it and file the copy.',
  'filing.told': () => 'Every destination that has this story has been told of the kill.',
  'filing.spiked': () => 'This story is on the spike. Restore it before it is sent.',

  'folder.none': () => 'It has no folder yet: choose one in the settings.',
  'folder.gone': (t) =>
    `The folder ${t.word('folder', '')} is not there. Connect its disk, or choose another folder.`,
  'folder.denied': (t) =>
    `Dateline may not write in ${t.word('folder', 'that folder')}. Ask for the right to write there, or choose another folder.`,
  'folder.full': (t) => `There is no room left in ${t.word('folder', 'that folder')}. Free some space there.`,
  'folder.failed': (t) =>
    `Nothing can be put in ${t.word('folder', 'that folder')} (${t.word('reason', 'no reason given')}).`,

  'pattern.empty': () => 'A name is needed, such as {slug}.',
  'pattern.long': (t) => `A pattern has ${t.count('most')} characters at most.`,
  'pattern.brace': () => 'A part stands in braces, as {slug}: one brace has no partner.',
  'pattern.unknown': (t) => `There is no part {${t.word('part', '')}}.`,
  'pattern.path': (t) =>
    `A name holds no ${t.word('sign', 'sign that is part of a path')}: files go into the folder above.`,
  'pattern.same': () => 'Every story would get the same name: put {slug}, {headline} or {id} in it.',
};
