import { COMMAND_IDS, commandOf, type CommandId } from '../../shared/commands';
import { fuzzyMatch, wordsOf, type Match } from './fuzzy';

/** A command the palette offers. */
export interface CommandEntry {
  kind: 'command';
  id: CommandId;
  label: string;
  menu: string;
  hits: [number, number][];
}

/** Commands the palette never offers: itself, and what only makes sense where the caret was a moment ago. */
const LEFT_OUT: ReadonlySet<CommandId> = new Set(['palette.open']);

/**
 * The commands that answer a query, best first; without one, those used last come first. `can` says which ones
 * apply where the person was when the palette was opened.
 */
export function commandEntries(
  query: string,
  can: (id: CommandId) => boolean,
  recent: readonly CommandId[],
): CommandEntry[] {
  const offered = COMMAND_IDS.filter((id) => !LEFT_OUT.has(id) && can(id));
  if (query.trim() === '') {
    const used = recent.filter((id) => offered.includes(id));
    return [...used, ...offered.filter((id) => !used.includes(id))].map((id) => entryOf(id, null));
  }
  return offered
    .flatMap((id) => {
      const match = matchOf(query, id);
      if (match === null) return [];
      const place = recent.indexOf(id);
      const score = match.score + (place === -1 ? 0 : 4 - place / 4);
      return [{ entry: entryOf(id, match), score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function entryOf(id: CommandId, match: Match | null): CommandEntry {
  const { label, menu } = commandOf(id);
  return { kind: 'command', id, label, menu, hits: match?.hits ?? [] };
}

/** A command is found by its label, and less surely by the other words people have for it. */
function matchOf(query: string, id: CommandId): Match | null {
  const { label, also, menu } = commandOf(id);
  const byLabel = fuzzyMatch(query, label);
  if (byLabel !== null) return { ...byLabel, score: byLabel.score + 10 };
  // Letters apart are initials of the label; across all the words people have for it they would find anything.
  const rest = `${also ?? ''} ${menu}`;
  const found: Match = { score: 0, hits: [] };
  for (const word of wordsOf(query)) {
    const inLabel = fuzzyMatch(word, label);
    const match = inLabel ?? fuzzyMatch(word, rest, true);
    if (match === null) return null;
    found.score += match.score;
    found.hits.push(...(inLabel?.hits ?? []));
  }
  return { ...found, hits: found.hits.sort((a, b) => a[0] - b[0]) };
}
