import { create } from 'zustand';
import { NO_ABBREVIATIONS, type Abbreviations } from '../../shared/abbreviations/abbreviations';
import { expanderOf, type Expander } from '../../shared/abbreviations/expand';
import { bridge } from '../bridge';
import { say } from '../ui/toasts';

/** The house's abbreviations. */
export const useAbbreviations = create<Abbreviations>(() => NO_ABBREVIATIONS);

/** Learns the abbreviations kept on this machine. */
export async function loadAbbreviations(): Promise<void> {
  const known = await bridge.request('abbreviations.get', {});
  if (known.ok) useAbbreviations.setState(known.value, true);
}

/** Changes the abbreviations: at once here, then on disk; on failure they go back and it is said. */
export async function changeAbbreviations(change: Partial<Abbreviations>): Promise<boolean> {
  const before = useAbbreviations.getState();
  useAbbreviations.setState({ ...before, ...change }, true);
  const kept = await bridge.request('abbreviations.set', useAbbreviations.getState());
  if (kept.ok) return true;
  useAbbreviations.setState(before, true);
  say(kept.error);
  return false;
}

const NOTHING: Expander = () => null;
let made: { of: Abbreviations; expand: Expander } = { of: NO_ABBREVIATIONS, expand: NOTHING };

/** What abbreviations are expanded by; nothing while that is switched off. */
export function expander(): Expander {
  const of = useAbbreviations.getState();
  if (made.of !== of) made = { of, expand: of.on && of.list.length > 0 ? expanderOf(of.list) : NOTHING };
  return made.expand;
}
