import { bridge } from '../bridge';
import { useAbbreviations } from './abbreviations';
import { listing } from './library';
import { adopt, allOpen, configureAll, update } from './openStories';
import { letDeskGo, useDictionaries, useWords } from './proofing';
import { useSettings } from './settings';
import { letStyleDeskGo, useActiveRules, useBook } from './style';

/** Follows what changes outside this window: stories on disk, and the settings. */
export function followOutside(): void {
  bridge.on('stories.changed', ({ ids }) => {
    listing.refresh();
    for (const [id] of allOpen()) if (ids?.includes(id) !== false) void catchUp(id);
  });
  useSettings.subscribe((now, before) => {
    configureAll();
    if (before.spellcheck && !now.spellcheck) letDeskGo();
    if (before.stylecheck && !now.stylecheck) letStyleDeskGo();
  });
  useWords.subscribe(configureAll);
  useDictionaries.subscribe(configureAll);
  useActiveRules.subscribe(configureAll);
  useBook.subscribe(configureAll);
  useAbbreviations.subscribe(configureAll);
}

/** Shows an open story as it is on disk now, unless something is being written here: then the save decides. */
async function catchUp(id: string): Promise<void> {
  const found = await bridge.request('stories.open', { id });
  const entry = allOpen().find(([open]) => open === id)?.[1];
  if (!found.ok || entry === undefined) return;
  update(id, { spiked: found.value.spikedAt !== null });
  const clean = entry.saver.state().status === 'saved';
  if (clean && found.value.revision > entry.saver.revision()) adopt(found.value, 'undoable');
}
